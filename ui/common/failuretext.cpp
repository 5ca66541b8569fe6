#include "ui/common/failuretext.h"

#include "ui/common/authwords.h"
#include "ui/common/detailwords.h"
#include "ui/common/failurewords.h"
#include "ui/common/format.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Failure", text);
}

// What the words may speak of; what is empty is not known.
struct Values
{
    QString destination {};
    QString subject {};
    QString detail {};
    QString limit {};
    QString size {};

    const QString *at(QChar digit) const
    {
        const std::array all {&destination, &subject, &detail, &limit, &size};
        const int number = digit.unicode() - u'1';
        return number >= 0 && number < int(all.size()) ? all[std::size_t(number)] : nullptr;
    }
};

// Names may hold "%2" themselves: everything is filled in one pass.
QString filled(const QString &text, const Values &values)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text.at(i) == u'%' && i + 1 < text.size();
        const QString *value = isPlace ? values.at(text.at(i + 1)) : nullptr;
        if (value != nullptr) {
            result += *value;
            ++i;
        } else {
            result += text.at(i);
        }
    }
    return result;
}

bool canFill(const char *text, const Values &values)
{
    for (const char *at = text; *at != '\0'; ++at) {
        const QString *value = *at == '%' ? values.at(QLatin1Char(at[1])) : nullptr;
        if (value != nullptr && value->isEmpty())
            return false;
    }
    return true;
}

QString destinationWords(const FailureContext &context)
{
    return context.destination.isEmpty() ? translated(QT_TRANSLATE_NOOP("Failure", "the server"))
                                         : quoted(context.destination);
}

// Where the server that has no name begins it.
QString asSentence(QString words)
{
    if (words.startsWith(translated("the server")))
        words.front() = words.front().toUpper();
    return words;
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
        return filled(
            translated(failureWords(FailureKind::TooLarge).cause), {.destination = place});
    if (context.fileBytes < 0) {
        return translated(QT_TRANSLATE_NOOP("Failure", "%1 takes files up to %2."))
            .arg(place, format::limit(failure.limitBytes));
    }
    return translated(QT_TRANSLATE_NOOP("Failure", "%1 takes files up to %2; this one is %3."))
        .arg(place, format::limit(failure.limitBytes), format::limit(context.fileBytes));
}

Values valuesOf(const Failure &failure, const FailureContext &context)
{
    Values values {.destination = destinationWords(context), .detail = detailWords(failure.detail)};
    if (!failure.subject.isEmpty())
        values.subject = quoted(failure.subject);
    constexpr qsizetype longest = 160;
    if (values.detail.size() > longest)
        values.detail = values.detail.first(longest) + u'…';
    while (values.detail.endsWith(u'.') || values.detail.endsWith(u'。'))
        values.detail.chop(1);
    if (failure.limitBytes >= 0)
        values.limit = format::limit(failure.limitBytes);
    if (context.fileBytes >= 0)
        values.size = format::limit(context.fileBytes);
    return values;
}

// What is written "errno 5" elsewhere.
QString codeOf(const Failure &failure)
{
    static const QHash<QString, QString> names {{u"errno 1"_s, u"EPERM"_s},
        {u"errno 5"_s, u"EIO"_s}, {u"errno 12"_s, u"ENOMEM"_s}, {u"errno 13"_s, u"EACCES"_s},
        {u"errno 16"_s, u"EBUSY"_s}, {u"errno 20"_s, u"ENOTDIR"_s}, {u"errno 23"_s, u"ENFILE"_s},
        {u"errno 24"_s, u"EMFILE"_s}, {u"errno 27"_s, u"EFBIG"_s}, {u"errno 30"_s, u"EROFS"_s},
        {u"errno 36"_s, u"ENAMETOOLONG"_s}, {u"errno 122"_s, u"EDQUOT"_s}};
    return names.value(failure.code, failure.code);
}

const CauseWords *causeWordsOf(const Failure &failure, const Values &values)
{
    const QString code = codeOf(failure);
    for (const QString &wanted : {code, QString()}) {
        for (const WordTable &table : wordTables()) {
            const auto fits = [&](const CauseWords &words) {
                return (words.kind == failure.kind || words.kind == anyKind)
                    && wanted == QLatin1StringView(words.code) && canFill(words.cause, values);
            };
            const auto found = std::find_if(table.causes.begin(), table.causes.end(), fits);
            if (found != table.causes.end())
                return &*found;
        }
    }
    return nullptr;
}

QString causeOf(const Failure &failure, const FailureContext &context)
{
    if (failure.kind == FailureKind::TooLarge)
        return tooLargeCause(failure, context);
    if (const AuthWords *auth = authWordsOf(failure))
        return translated(auth->cause);
    const Values values = valuesOf(failure, context);
    if (const CauseWords *known = causeWordsOf(failure, values))
        return filled(translated(known->cause), values);
    const FailureWords &words = failureWords(failure.kind);
    const bool named = words.named != nullptr && !failure.subject.isEmpty();
    return filled(translated(named ? words.named : words.cause), values);
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
    if (const CauseWords *known = causeWordsOf(failure, valuesOf(failure, context)))
        return translated(known->act);
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
        .arg(asSentence(causeOf(failure, context)), actOf(failure, context));
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
    return translated(QT_TRANSLATE_NOOP("Failure", "%1: %2"))
        .arg(verdictWord(words.verdict), failureReason(failure));
}

QString failureReason(const Failure &failure)
{
    if (failure.kind == FailureKind::TooLarge && failure.limitBytes >= 0)
        return translated(QT_TRANSLATE_NOOP("Failure", "over %1"))
            .arg(format::limit(failure.limitBytes));
    const CauseWords *known = causeWordsOf(failure, valuesOf(failure, {}));
    return translated(known != nullptr ? known->reason : failureWords(failure.kind).reason);
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
