#pragma once

#include "base/ids.h"
#include "gui/photographer.h"
#include "gui/windowstand.h"
#include "ui/ask/answerpane.h"
#include "ui/ask/askdesk.h"
#include "ui/ask/askfiles.h"
#include "ui/ask/askpage.h"
#include "ui/ask/questionbar.h"
#include "ui/common/askwords.h"

#include <QTest>

// The Ask page, with questions as they would have been asked, for ferry_shots.
namespace ferry {

inline QuestionEntry askedAbout(
    const QString &question, const QString &file, const QString &service, int daysAgo)
{
    QuestionEntry entry;
    entry.id = uuid7();
    entry.askedAt
        = QDateTime::currentDateTime().addDays(-daysAgo).addSecs(-900).toMSecsSinceEpoch();
    entry.endedAt = entry.askedAt + 21'000;
    entry.destination = uuid7();
    entry.destinationName = service;
    entry.destinationKind = service.toLower();
    entry.model
        = service == QStringLiteral("GLM") ? QStringLiteral("glm-5") : QStringLiteral("kimi-k3");
    entry.question = question;
    entry.outcome = QuestionOutcome::Answered;
    entry.finish = QStringLiteral("stop");
    entry.questionTokens = 48'210;
    entry.answerTokens = 612;
    if (!file.isEmpty())
        entry.files = {{.name = file, .remoteId = QStringLiteral("file-1"), .bytes = 18'200'000}};
    return entry;
}

inline QString shownAnswer()
{
    return QStringLiteral(
        "The report names **three** reasons for the rise in revenue:\n\n"
        "1. The new plant in Gdańsk, which went into service in March.\n"
        "2. Longer contracts: the average rose from 14 to *22 months*.\n"
        "3. Prices, by 3.1 % on average.\n\n"
        "### What it says about 2027\n\n"
        "| | 2026 | 2027 (expected) |\n|---|---|---|\n| Revenue | € 412 m | € 440 m |\n"
        "| Margin | 11.2 % | 11.5 % |\n\n"
        "The figures stand in table 4; the method is described in the "
        "[annex](https://example.org/annual-report-2026#annex-b).\n\n"
        "```sql\nSELECT year, sum(revenue) FROM orders GROUP BY year;\n```\n\n"
        "Page 17 gives a different figure for the margin (11.4 %), without saying why.\n");
}

inline void takeAsk(
    const Photographer &photographer, WindowStand &stand, MainWindow &window, const QString &shade)
{
    const auto name = [&shade](const char *what) -> QString {
        return QString::fromLatin1(what) + u'-' + shade;
    };
    QuestionEntry shown
        = askedAbout(QStringLiteral("Why did revenue rise, and what is expected for 2027?"),
            QStringLiteral("annual-report-2026.pdf"), QStringLiteral("Kimi"), 0);
    shown.answer = shownAnswer();
    shown.reasoning = QStringLiteral(
        "The user asks for causes and an outlook. Section 2 lists causes; table 4 the outlook.");
    QuestionEntry late = askedAbout(QStringLiteral("Which rows of the export have no date?"),
        QStringLiteral("orders-q3.csv"), QStringLiteral("GLM"), 2);
    late.outcome = QuestionOutcome::TimedOut;
    late.questionTokens = -1;
    late.answerTokens = -1;
    late.failure
        = Failure {.kind = FailureKind::ReplyTimedOut, .code = QStringLiteral("no-answer-in-time")};
    for (const QuestionEntry &entry : {late,
             askedAbout(QStringLiteral("Summarise the minutes in five lines"),
                 QStringLiteral("minutes-2026-11-24.docx"), QStringLiteral("Kimi"), 3),
             askedAbout(QStringLiteral("What changed against the draft?"),
                 QStringLiteral("annual-report-2026-draft.pdf"), QStringLiteral("GLM"), 1),
             shown}) {
        if (!stand.questions().keepNow(entry))
            qFatal("cannot keep a question");
    }
    for (const DestinationConfig &config : stand.destinations().allNow()) {
        const QString uuid = config.uuid.toString(QUuid::WithoutBraces);
        if (config.kind == QStringLiteral("kimi"))
            stand.settings().set(
                Setting::AskModels, QStringLiteral("{\"%1\": \"kimi-k3\"}").arg(uuid));
    }
    window.showPage(Sidebar::Page::Ask);
    AskPage &page = window.ask().page();
    photographer.take(window, name("ask-new"));
    page.choose(shown.id);
    Q_EMIT page.entryChosen(shown);
    photographer.take(window, name("ask"));
    page.choose(late.id);
    Q_EMIT page.entryChosen(late);
    photographer.take(window, name("ask-trouble"));
    // As it is while the answer comes.
    QuestionEntry coming = shown;
    coming.answer.clear();
    page.choose(shown.id);
    Q_EMIT page.entryChosen(shown);
    page.pane().show(coming, true);
    page.pane().setStep(askStepWords(AskRun::Step::Answering, {}, QStringLiteral("Kimi")));
    page.pane().hear(shown.answer.first(330), shown.reasoning);
    page.bar().setRunning(true);
    photographer.take(window, name("ask-answering"));
    page.bar().setRunning(false);
}

} // namespace ferry
