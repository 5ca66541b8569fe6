#include "ui/common/askwords.h"

#include "ui/common/failurewords.h"
#include "ui/common/format.h"

#include <QCoreApplication>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *words)
{
    return QCoreApplication::translate("Ask", words);
}

// What is said of a question and not of an upload, by the codes of core/ask.
constexpr CauseWords causes[] {
    {FailureKind::PlaceMissing, "model-gone", QT_TRANSLATE_NOOP("Failure", "no such model"),
        QT_TRANSLATE_NOOP("Failure", "%1 has no model %2 for this account."),
        QT_TRANSLATE_NOOP("Failure", "Choose another model.")},
    {FailureKind::PlaceMissing, "model-gone", QT_TRANSLATE_NOOP("Failure", "no chat there"),
        QT_TRANSLATE_NOOP("Failure", "%1 answers no questions at this address."),
        QT_TRANSLATE_NOOP("Failure", "Check the address in the destination's settings.")},
    {FailureKind::PlaceMissing, "no-parser", QT_TRANSLATE_NOOP("Failure", "no file parser there"),
        QT_TRANSLATE_NOOP("Failure", "%1 has no file parser at this address."),
        QT_TRANSLATE_NOOP(
            "Failure", "Choose the region bigmodel.cn, or ask another service about this file.")},
    {FailureKind::RateLimited, "asked-too-often",
        QT_TRANSLATE_NOOP("Failure", "too many questions"),
        QT_TRANSLATE_NOOP("Failure", "%1 is getting too many questions from this account."),
        QT_TRANSLATE_NOOP("Failure", "Ask again in a minute.")},
    {FailureKind::PermissionDenied, "may-not-ask", QT_TRANSLATE_NOOP("Failure", "may not ask"),
        QT_TRANSLATE_NOOP("Failure", "The account at %1 may not ask this model."),
        QT_TRANSLATE_NOOP("Failure", "Choose another model, or ask for access there.")},
    {FailureKind::Refused, "question-too-long", QT_TRANSLATE_NOOP("Failure", "too long"),
        QT_TRANSLATE_NOOP(
            "Failure", "The question and its files together are too long for this model of %1."),
        QT_TRANSLATE_NOOP("Failure", "Ask about fewer files, or choose a model that takes more.")},
    {FailureKind::Refused, "content-against-rules",
        QT_TRANSLATE_NOOP("Failure", "content not allowed"),
        QT_TRANSLATE_NOOP("Failure",
            "%1 found something in the question or its files that its rules do not allow."),
        QT_TRANSLATE_NOOP("Failure", "Ask in other words, or leave that file out.")},
    {FailureKind::Refused, "question-refused", QT_TRANSLATE_NOOP("Failure", "question refused"),
        QT_TRANSLATE_NOOP("Failure", "%1 did not accept the question: %3."),
        QT_TRANSLATE_NOOP("Failure", "Choose another model, or ask in other words.")},
    {FailureKind::Refused, "question-refused", QT_TRANSLATE_NOOP("Failure", "question refused"),
        QT_TRANSLATE_NOOP("Failure", "%1 did not accept the question."),
        QT_TRANSLATE_NOOP("Failure", "Choose another model, or ask in other words.")},
    {FailureKind::ReplyTimedOut, "no-answer-in-time",
        QT_TRANSLATE_NOOP("Failure", "no answer in time"),
        QT_TRANSLATE_NOOP("Failure", "For three minutes not a word came from %1."),
        QT_TRANSLATE_NOOP("Failure", "Ask again, or choose a faster model.")},
    {FailureKind::BadReply, "answer-cut-short", QT_TRANSLATE_NOOP("Failure", "answer broke off"),
        QT_TRANSLATE_NOOP("Failure", "The answer of %1 broke off in the middle."),
        QT_TRANSLATE_NOOP("Failure", "What came is kept. Ask again.")},
    {FailureKind::BadReply, "not-a-chat", QT_TRANSLATE_NOOP("Failure", "answer not understood"),
        QT_TRANSLATE_NOOP("Failure", "What %1 answered is no answer to a question."),
        QT_TRANSLATE_NOOP("Failure", "Check the address in the destination's settings.")},
    {FailureKind::SettingsInvalid, "cannot-answer", QT_TRANSLATE_NOOP("Failure", "cannot answer"),
        QT_TRANSLATE_NOOP("Failure", "%1 keeps files and answers no questions."),
        QT_TRANSLATE_NOOP("Failure", "Ask a destination of the kind kimi, glm or openai.")},
    {FailureKind::SettingsInvalid, "no-model", QT_TRANSLATE_NOOP("Failure", "no model named"),
        QT_TRANSLATE_NOOP("Failure", "%1 does not say which models it has."),
        QT_TRANSLATE_NOOP("Failure", "Name the one to ask.")},
    {FailureKind::Interrupted, "uploads-paused", QT_TRANSLATE_NOOP("Failure", "uploads are paused"),
        QT_TRANSLATE_NOOP("Failure", "Uploads are paused."),
        QT_TRANSLATE_NOOP("Failure", "Resume them in the window, then ask again.")},
    {FailureKind::Interrupted, "uploads-held", QT_TRANSLATE_NOOP("Failure", "held back"),
        QT_TRANSLATE_NOOP("Failure", "Uploads to %1 are held back."),
        QT_TRANSLATE_NOOP("Failure", "The list of uploads says why. Ask again after that.")},
    {FailureKind::Interrupted, "window-closed", QT_TRANSLATE_NOOP("Failure", "window closed"),
        QT_TRANSLATE_NOOP("Failure", "Ferry's window, which uploads it, was closed before that."),
        QT_TRANSLATE_NOOP("Failure", "Ask again.")},
    {FailureKind::SourceGone, "file-elsewhere", QT_TRANSLATE_NOOP("Failure", "not here"),
        QT_TRANSLATE_NOOP("Failure", "The file %2 is neither on this computer nor at %1."),
        QT_TRANSLATE_NOOP("Failure", "Ask on the computer that has it, or add it from here.")},
    {FailureKind::TypeRefused, "not-parsed", QT_TRANSLATE_NOOP("Failure", "this type of file"),
        QT_TRANSLATE_NOOP("Failure", "The file parser of %1 does not read files such as %2."),
        QT_TRANSLATE_NOOP("Failure", "Convert it to PDF or text, or ask another service.")},
};

} // namespace

WordTable askWords()
{
    return {{}, causes};
}

QString askStepWords(AskRun::Step step, const QString &fileName, const QString &service)
{
    switch (step) {
    case AskRun::Step::Preparing:
        return translated(QT_TRANSLATE_NOOP("Ask", "Looking at the files…"));
    case AskRun::Step::Uploading:
        return translated(QT_TRANSLATE_NOOP("Ask", "Uploading %1 to %2…"))
            .arg(quoted(fileName), quoted(service));
    case AskRun::Step::Reading:
        return translated(QT_TRANSLATE_NOOP("Ask", "%2 is reading %1…"))
            .arg(quoted(fileName), quoted(service));
    case AskRun::Step::Asking:
        return translated(QT_TRANSLATE_NOOP("Ask", "Asking %1…")).arg(quoted(service));
    case AskRun::Step::Answering: break;
    }
    return translated(QT_TRANSLATE_NOOP("Ask", "%1 is answering…")).arg(quoted(service));
}

QString askEndSentence(const QuestionEntry &entry)
{
    if (!entry.failure)
        return {};
    FailureContext context;
    context.destination = entry.destinationName;
    context.destinationKind = entry.destinationKind;
    for (const QuestionFile &file : entry.files) {
        if (file.name == entry.failedFile)
            context.fileBytes = file.bytes;
    }
    const QString why = failureSentence(*entry.failure, context);
    switch (entry.outcome) {
    case QuestionOutcome::NotUploaded:
        if (!entry.failedFile.isEmpty()) {
            return translated(
                QT_TRANSLATE_NOOP("Ask", "%1 could not be brought there, so nothing was asked. %2"))
                .arg(quoted(entry.failedFile), why);
        }
        return translated(QT_TRANSLATE_NOOP("Ask", "Nothing was asked. %1")).arg(why);
    case QuestionOutcome::TimedOut:
        return translated(QT_TRANSLATE_NOOP("Ask", "It took too long. %1")).arg(why);
    case QuestionOutcome::NotAsked:
        if (!entry.answer.isEmpty())
            return why;
        return translated(QT_TRANSLATE_NOOP("Ask", "There is no answer. %1")).arg(why);
    default: break;
    }
    return {};
}

QString askNotice(const QuestionEntry &entry)
{
    if (entry.outcome == QuestionOutcome::Stopped)
        return translated(QT_TRANSLATE_NOOP("Ask", "Stopped. What had come by then is kept."));
    if (entry.outcome == QuestionOutcome::Asking) {
        return translated(QT_TRANSLATE_NOOP(
            "Ask", "Ferry ended before the answer did. What was kept of it is here. Ask again."));
    }
    if (entry.outcome == QuestionOutcome::Answered && entry.finish == "length"_L1) {
        return translated(QT_TRANSLATE_NOOP("Ask",
            "The answer is cut off: it was longer than Ferry lets it go on. Ask for a part of it."));
    }
    const bool isFiltered = entry.finish == "content_filter"_L1 || entry.finish == "sensitive"_L1;
    if (entry.outcome == QuestionOutcome::Answered && isFiltered) {
        return translated(QT_TRANSLATE_NOOP(
            "Ask", "The service ended the answer, since its rules do not allow what follows."));
    }
    return {};
}

QString askFacts(const QuestionEntry &entry)
{
    QStringList facts;
    if (!entry.model.isEmpty())
        facts.append(entry.model);
    if (entry.questionTokens >= 0 && entry.answerTokens >= 0) {
        facts.append(
            translated(QT_TRANSLATE_NOOP("Ask", "%1 tokens asked, %2 answered"))
                .arg(format::count(entry.questionTokens), format::count(entry.answerTokens)));
    }
    return facts.join(u" · "_s);
}

QString askOutcomeWord(QuestionOutcome outcome)
{
    switch (outcome) {
    case QuestionOutcome::Answered: return translated(QT_TRANSLATE_NOOP("Ask", "Answered"));
    case QuestionOutcome::Asking: return translated(QT_TRANSLATE_NOOP("Ask", "Not finished"));
    case QuestionOutcome::Stopped: return translated(QT_TRANSLATE_NOOP("Ask", "Stopped"));
    case QuestionOutcome::NotUploaded: return translated(QT_TRANSLATE_NOOP("Ask", "Not uploaded"));
    case QuestionOutcome::NotAsked: return translated(QT_TRANSLATE_NOOP("Ask", "No answer"));
    case QuestionOutcome::TimedOut: break;
    }
    return translated(QT_TRANSLATE_NOOP("Ask", "Timed out"));
}

} // namespace ferry
