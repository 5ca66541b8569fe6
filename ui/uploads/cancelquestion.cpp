#include "ui/uploads/cancelquestion.h"

#include "ui/common/format.h"
#include "ui/common/questiondialog.h"

#include <QCoreApplication>

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
    auto *question = new QuestionDialog(Words::tr("Cancel uploads"),
        format::counted(Words::tr("Cancel %1 files?", nullptr, int(uploads)), uploads), &page);
    question->explain(
        Words::tr("Those under way stop, and what has been sent of them is given up."));
    using Weight = QuestionDialog::Weight;
    question->addAnswer(
        format::counted(Words::tr("Cancel %1 files", nullptr, int(uploads)), uploads),
        Weight::Grave, std::move(cancel));
    question->addAnswer(Words::tr("Go on uploading"), Weight::Harmless);
    question->open();
}

} // namespace ferry
