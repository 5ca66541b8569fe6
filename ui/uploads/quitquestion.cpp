#include "ui/uploads/quitquestion.h"

#include "ui/common/format.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace ferry {

namespace {

struct QuitQuestion
{
    Q_DECLARE_TR_FUNCTIONS(QuitQuestion)
};

} // namespace

void askBeforeQuitting(QWidget &window, qint64 uploading, std::function<void()> quit)
{
    auto *box = new QMessageBox(QMessageBox::Question, QuitQuestion::tr("Quit Ferry"),
        uploading == 1 ? QuitQuestion::tr("1 file is uploading.")
                       : QuitQuestion::tr("%1 files are uploading.").arg(format::count(uploading)),
        QMessageBox::NoButton, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        QuitQuestion::tr("They go on where they stopped when Ferry is started again."));
    const QAbstractButton *yes
        = box->addButton(QuitQuestion::tr("Quit and resume next time"), QMessageBox::AcceptRole);
    box->addButton(QuitQuestion::tr("Cancel"), QMessageBox::RejectRole);
    QObject::connect(box, &QMessageBox::buttonClicked, &window,
        [yes, quit = std::move(quit)](const QAbstractButton *clicked) {
            if (clicked == yes)
                quit();
        });
    box->open();
}

} // namespace ferry
