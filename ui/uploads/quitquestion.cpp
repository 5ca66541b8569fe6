#include "ui/uploads/quitquestion.h"

#include "destinations/registry.h"
#include "ui/common/format.h"
#include "ui/common/questiondialog.h"
#include "ui/uploads/rowtext.h"
#include "ui/uploads/transfermodel.h"

#include <QCoreApplication>
#include <QHash>

namespace ferry {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QuitQuestion)
};

bool goesOn(const TransferItem &item, const DestinationConfig &config)
{
    const DestinationKind *kind = findDestinationKind(config.kind);
    return kind != nullptr && kind->resumes != nullptr && kind->resumes(config, item.size());
}

QString whatBecomesOfThem(const QuitStakes &stakes)
{
    const int goOn = int(stakes.goOn);
    const int beginAgain = int(stakes.beginAgain);
    if (beginAgain == 0) {
        return Words::tr(
            "They go on where they stopped when Ferry is started again.", nullptr, goOn);
    }
    if (goOn == 0) {
        return Words::tr("They begin again from the start when Ferry is started again: their "
                         "destinations cannot go on in the middle of a file.",
            nullptr, beginAgain);
    }
    const QString some
        = format::counted(Words::tr("%1 go on where they stopped", nullptr, goOn), goOn);
    const QString others = format::counted(
        Words::tr("%1 begin again from the start", nullptr, beginAgain), beginAgain);
    return Words::tr("When Ferry is started again, %1, %2.").arg(some, others);
}

} // namespace

QuitStakes quitStakes(const TransferModel &model, const QList<DestinationConfig> &destinations)
{
    QHash<DestinationId, DestinationConfig> known;
    for (const DestinationConfig &config : destinations)
        known.insert(config.id, config);
    QuitStakes stakes {.waiting = model.tally().waiting};
    const auto running = [](const TransferItem &item) { return isActive(item.state); };
    for (const TransferId id : model.idsWhere(running)) {
        const TransferItem &item = *model.find(id);
        ++(goesOn(item, known.value(item.destination)) ? stakes.goOn : stakes.beginAgain);
    }
    return stakes;
}

void askBeforeQuitting(QWidget &window, const QuitStakes &stakes, const QuitAnswers &answers)
{
    const QString headline = format::counted(
        Words::tr("%1 files are uploading", nullptr, int(stakes.running())), stakes.running());
    auto *question = new QuestionDialog(Words::tr("Quit Ferry"), headline, &window);
    question->explain(whatBecomesOfThem(stakes));
    if (stakes.waiting > 0) {
        question->explain(format::counted(
            Words::tr("%1 more are waiting, and stay in the list.", nullptr, int(stakes.waiting)),
            stakes.waiting));
    }
    using Weight = QuestionDialog::Weight;
    question->addAnswer(Words::tr("Quit and resume next time"), Weight::Grave, answers.quit);
    question->addAnswer(Words::tr("Cancel"), Weight::Harmless);
    if (answers.keepInTray) {
        question->addAnswer(
            Words::tr("Keep running in the tray"), Weight::Harmless, answers.keepInTray);
    }
    question->open();
}

} // namespace ferry
