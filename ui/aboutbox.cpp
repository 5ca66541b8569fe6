#include "ui/aboutbox.h"

#include <QApplication>
#include <QMessageBox>

namespace ferry {

void showAboutBox(QWidget &window)
{
    const auto tr = [](const char *words) { return QApplication::translate("AboutBox", words); };
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Ferry"),
        tr("Ferry %1").arg(QApplication::applicationVersion()), QMessageBox::Close, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Uploads files, remembers them, and goes on where it stopped."));
    box->open();
}

} // namespace ferry
