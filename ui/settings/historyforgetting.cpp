#include "ui/settings/historyforgetting.h"

#include "store/historykeeper.h"
#include "store/historystore.h"
#include "ui/common/failuretext.h"
#include "ui/common/format.h"
#include "ui/common/questiondialog.h"

namespace ferry {

using Weight = QuestionDialog::Weight;

HistoryForgetting::HistoryForgetting(HistoryStore &history, HistoryKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_keeper(keeper)
{ }

void HistoryForgetting::count(qint64 before, QWidget *over, std::function<void(qint64)> done)
{
    m_history.countBefore(before, over, [over, done = std::move(done)](const Result<qint64> &rows) {
        if (rows) {
            done(*rows);
            return;
        }
        auto *question
            = new QuestionDialog(tr("History"), tr("The history could not be counted."), over);
        question->explain(failureSentence(rows.error()));
        question->addAnswer(tr("Close"), Weight::Harmless);
        connect(question, &QDialog::finished, over, [done] { done(-1); });
        question->open();
    });
}

void HistoryForgetting::askDays(int days, QWidget *over, std::function<void(bool)> answer)
{
    if (days == 0) {
        answer(true);
        return;
    }
    count(m_keeper.limitOf(days), over, [days, over, answer = std::move(answer)](qint64 rows) {
        if (rows <= 0) {
            answer(rows == 0);
            return;
        }
        auto *question = new QuestionDialog(tr("Forget old uploads"),
            format::counted(tr("Forget %1 uploads now?", nullptr, int(rows)), rows), over);
        question->explain(format::counted(
            tr("They are older than %1 days. From now on the history forgets by itself what gets so"
               " old.",
                nullptr, days),
            days));
        question->explain(tr("They go from the history of your other computers too, and do not come"
                             " back. The uploaded files stay where they are."));
        question->addAnswer(format::counted(tr("Forget %1 uploads", nullptr, int(rows)), rows),
            Weight::Grave, [answer] { answer(true); });
        question->addAnswer(tr("Keep them"), Weight::Harmless, [answer] { answer(false); });
        connect(question, &QDialog::rejected, over, [answer] { answer(false); });
        question->open();
    });
}

void HistoryForgetting::askEverything(QWidget *over)
{
    count(m_keeper.limitOfAll(), over, [this, over](qint64 rows) {
        if (rows < 0)
            return;
        auto *question = new QuestionDialog(tr("Forget all uploads"),
            rows == 0 ? tr("The history is empty.")
                      : format::counted(tr("Forget all %1 uploads?", nullptr, int(rows)), rows),
            over);
        if (rows > 0) {
            question->explain(
                tr("The history is empty then, here and on the other computers of your"
                   " accounts, and nothing brings it back. The uploaded files stay"
                   " where they are, and so do the uploads in the list."));
            question->addAnswer(tr("Forget all uploads"), Weight::Grave,
                [keeper = &m_keeper] { keeper->forgetEverything(); });
        }
        question->addAnswer(rows > 0 ? tr("Keep them") : tr("Close"), Weight::Harmless);
        question->open();
    });
}

} // namespace ferry
