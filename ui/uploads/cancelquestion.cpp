#include "ui/uploads/cancelquestion.h"

#include "ui/uploads/rowtext.h"
#include "ui/uploads/transfertally.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace ferry {

namespace {

constexpr qsizetype cancelledUnasked = 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UploadsPage)
};

} // namespace

void askBeforeCancelling(QWidget &page, qsizetype uploads, std::function<void()> cancel)
{
    if (uploads <= cancelledUnasked) {
        cancel();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, Words::tr("Cancel uploads"),
        Words::tr("Cancel %1?").arg(filesText(uploads)), QMessageBox::NoButton, &page);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QAbstractButton *yes = box->addButton(Words::tr("Cancel uploads"), QMessageBox::AcceptRole);
    box->addButton(Words::tr("Go on uploading"), QMessageBox::RejectRole);
    QObject::connect(box, &QMessageBox::buttonClicked, &page,
        [yes, cancel = std::move(cancel)](QAbstractButton *clicked) {
            if (clicked == yes)
                cancel();
        });
    box->open();
}

} // namespace ferry
