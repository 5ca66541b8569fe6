#include "ui/aboutbox.h"

#include <QApplication>
#include <QMessageBox>

namespace ferry {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AboutBox)
};

} // namespace

void showAboutBox(QWidget &window)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, Words::tr("About Ferry"),
        Words::tr("Ferry %1").arg(QApplication::applicationVersion()), QMessageBox::Close, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        Words::tr("Uploads files, remembers them, and goes on where it stopped."));
    box->open();
}

} // namespace ferry
