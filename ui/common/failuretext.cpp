#include "ui/common/failuretext.h"

#include "ui/common/authwords.h"
#include "ui/common/failurewords.h"
#include "ui/common/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Failure", text);
}

// Names may hold "%2" themselves: everything is filled in one pass.
QString filled(const QString &text, const QString &who, const QString &subject)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (text.at(i) == u'%' && (next == u'1' || next == u'2')) {
            result += next == u'1' ? who : subject;
            ++i;
        } else {
            result += text.at(i);
        }
    }
    return result;
}

QString destinationWords(const FailureContext &context)
{
    return context.destination.isEmpty() ? translated(QT_TRANSLATE_NOOP("Failure", "The server"))
                                         : quoted(context.destination);
}

// An account's server says more by its code than a kind can.
const AuthWords *authWordsOf(const Failure &failure)
{
    const bool mayBe = failure.kind == FailureKind::SignInNeeded
        || failure.kind == FailureKind::RateLimited || failure.kind == FailureKind::Refused;
    return mayBe ? authWords(failure.code) : nullptr;
}

QString tooLargeCause(const Failure &failure, const FailureContext &context)
{
    QString place = destinationWords(context);
    if (!failure.subject.isEmpty()) {
        place = context.destinationKind == "supabase"_L1
            ? translated(QT_TRANSLATE_NOOP("Failure", "The bucket %1")).arg(quoted(failure.subject))
            : quoted(failure.subject);
    }
    if (failure.limitBytes < 0)
        return filled(translated(failureWords(FailureKind::TooLarge).cause), place, {});
    if (context.fileBytes < 0) {
        return translated(QT_TRANSLATE_NOOP("Failure", "%1 takes files up to %2."))
            .arg(place, format::limit(failure.limitBytes));
    }
    return translated(QT_TRANSLATE_NOOP("Failure", "%1 takes files up to %2; this one is %3."))
        .arg(place, format::limit(failure.limitBytes), format::limit(context.fileBytes));
}

QString causeOf(const Failure &failure, const FailureContext &context)
{
    if (failure.kind == FailureKind::TooLarge)
        return tooLargeCause(failure, context);
    if (const AuthWords *auth = authWordsOf(failure))
        return translated(auth->cause);
    const FailureWords &words = failureWords(failure.kind);
    const bool named = words.named != nullptr && !failure.subject.isEmpty();
    return filled(translated(named ? words.named : words.cause), destinationWords(context),
        quoted(failure.subject));
}

QString actOf(const Failure &failure, const FailureContext &context)
{
    if (context.stage == FailureStage::TryingAgain)
        return translated(QT_TRANSLATE_NOOP("Failure", "Ferry tries again by itself."));
    if (failure.kind == FailureKind::TooLarge && context.destinationKind == "supabase"_L1) {
        return translated(
            QT_TRANSLATE_NOOP("Failure", "Choose another bucket, or raise the limit in Supabase."));
    }
    if (const AuthWords *auth = authWordsOf(failure))
        return translated(auth->act);
    return translated(failureWords(failure.kind).act);
}

QString verdictWord(FailureVerdict verdict)
{
    return verdict == FailureVerdict::Refused ? translated(QT_TRANSLATE_NOOP("Failure", "Refused"))
                                              : translated(QT_TRANSLATE_NOOP("Failure", "Failed"));
}

} // namespace

QString failureSentence(const Failure &failure, const FailureContext &context)
{
    return translated(QT_TRANSLATE_NOOP("Failure", "%1 %2"))
        .arg(causeOf(failure, context), actOf(failure, context));
}

QString failureBadge(const Failure &failure)
{
    const FailureWords &words = failureWords(failure.kind);
    return words.verdict == FailureVerdict::Alone ? translated(words.reason)
                                                  : verdictWord(words.verdict);
}

QString failureBadgeWithReason(const Failure &failure)
{
    const FailureWords &words = failureWords(failure.kind);
    if (words.verdict == FailureVerdict::Alone)
        return translated(words.reason);
    QString reason = translated(words.reason);
    if (failure.kind == FailureKind::TooLarge && failure.limitBytes >= 0) {
        reason = translated(QT_TRANSLATE_NOOP("Failure", "over %1"))
                     .arg(format::limit(failure.limitBytes));
    }
    return translated(QT_TRANSLATE_NOOP("Failure", "%1: %2"))
        .arg(verdictWord(words.verdict), reason);
}

QString failureDetails(const Failure &failure)
{
    QStringList lines;
    if (failure.httpStatus != 0) {
        lines
            += translated(QT_TRANSLATE_NOOP("Failure", "HTTP status: %1")).arg(failure.httpStatus);
    }
    const auto add = [&lines](const char *label, const QString &value) {
        if (!value.isEmpty())
            lines += translated(label).arg(value);
    };
    add(QT_TRANSLATE_NOOP("Failure", "Code: %1"), failure.code);
    add(QT_TRANSLATE_NOOP("Failure", "In its own words: %1"), failure.detail);
    add(QT_TRANSLATE_NOOP("Failure", "About: %1"), failure.subject);
    add(QT_TRANSLATE_NOOP("Failure", "Request id: %1"), failure.requestId);
    if (failure.retryAfter) {
        add(QT_TRANSLATE_NOOP("Failure", "The server asked to wait %1"),
            format::duration(*failure.retryAfter));
    }
    return lines.join(u'\n');
}

FailureRemedy failureRemedy(const Failure &failure)
{
    // The advice comes from where it happened and knows more than the kind does.
    switch (failure.advice) {
    case Advice::Retry:
    case Advice::WaitThenRetry: return FailureRemedy::Retry;
    case Advice::SignIn: return FailureRemedy::SignIn;
    case Advice::FixSettings: return FailureRemedy::EditDestination;
    case Advice::AskUser: return FailureRemedy::AnswerConflict;
    case Advice::GiveUp: break;
    }
    return failureWords(failure.kind).remedy;
}

QString remedyLabel(FailureRemedy remedy)
{
    switch (remedy) {
    case FailureRemedy::Retry: return translated(QT_TRANSLATE_NOOP("Failure", "Retry"));
    case FailureRemedy::SignIn: return translated(QT_TRANSLATE_NOOP("Failure", "Sign in"));
    case FailureRemedy::EditDestination:
        return translated(QT_TRANSLATE_NOOP("Failure", "Edit destination"));
    case FailureRemedy::AnswerConflict: return translated(QT_TRANSLATE_NOOP("Failure", "Choose"));
    case FailureRemedy::AddAgain: return translated(QT_TRANSLATE_NOOP("Failure", "Add again"));
    case FailureRemedy::None: break;
    }
    return {};
}

QString quoted(const QString &name)
{
    constexpr qsizetype longest = 80;
    QString shown = name;
    if (shown.size() > longest)
        shown = shown.first(longest / 2) + u'…' + shown.last(longest / 2 - 1);
    const bool turns = std::any_of(shown.cbegin(), shown.cend(),
        [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
    if (turns)
        shown = QChar(0x2068) + shown + QChar(0x2069); // first strong isolate … pop
    return translated(QT_TRANSLATE_NOOP("Failure", "“%1”")).arg(shown);
}

} // namespace ferry
