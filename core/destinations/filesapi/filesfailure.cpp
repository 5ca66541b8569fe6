#include "destinations/filesapi/filesfailure.h"

#include "destinations/common/httpfailure.h"
#include "destinations/filesapi/refusals.h"
#include "net/secretheaders.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace ferry::filesfailure {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

// {"error": {"type", "code", "message"}}; BigModel's own pages show the same fields without the outer ones.
struct Said
{
    QString type {};
    QString code {};
    QString message {};
};

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString().left(2000);
}

Said readSaid(const QByteArray &body)
{
    const QJsonObject whole = QJsonDocument::fromJson(body).object();
    const QJsonValue inner = whole.value("error"_L1);
    const QJsonObject error = inner.isObject() ? inner.toObject() : whole;
    Said said {.type = textOf(error.value("type"_L1)),
        .code = textOf(error.value("code"_L1)),
        .message = textOf(error.value("message"_L1))};
    if (said.message.isEmpty() && inner.isString())
        said.message = inner.toString().left(2000);
    if (said.message.isEmpty())
        said.message = textOf(error.value("msg"_L1));
    return said;
}

bool fits(const Refusal &refusal, int status, const Said &said)
{
    if (refusal.status != 0 && refusal.status != status)
        return false;
    const QString key = QString::fromLatin1(refusal.key);
    if (!key.isEmpty() && key != said.type && key != said.code)
        return false;
    return said.message.contains(QLatin1StringView(refusal.message), Qt::CaseInsensitive);
}

const Refusal *find(FilesDialect dialect, int status, const Said &said)
{
    const std::span<const Refusal> all = refusalsOf(dialect);
    const auto found = std::find_if(all.begin(), all.end(),
        [status, &said](const Refusal &refusal) { return fits(refusal, status, said); });
    return found == all.end() ? nullptr : &*found;
}

// "max file size is 100MB": as the service counts.
qint64 limitIn(const QString &message)
{
    static const QRegularExpression size(
        u"(\\d{1,6})\\s*(KB|MB|GB)"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = size.match(message);
    if (!match.hasMatch())
        return -1;
    const QChar unit = match.captured(2).at(0).toUpper();
    const qint64 factor = unit == u'K' ? 1000 : unit == u'M' ? 1'000'000 : 1'000'000'000;
    return match.captured(1).toLongLong() * factor;
}

// Cut only once the secrets are out: a half would stay.
void tame(Failure &failure, const HttpHeaders &secrets)
{
    hideSecrets(failure, secrets);
    failure.code = tameText(failure.code.left(100));
    failure.detail = tameText(failure.detail);
}

QList<QByteArray> valuesOf(const HttpHeaders &secrets)
{
    QList<QByteArray> values;
    for (const auto &[name, value] : secrets)
        values << value << value.mid(value.indexOf(' ') + 1);
    return values;
}

} // namespace

std::optional<milliseconds> waitIn(const QString &message)
{
    static const QRegularExpression after(
        u"(?:after|in)\\s+((?:\\d+(?:\\.\\d+)?\\s*(?:ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|"
        "h|hours?)\\b\\s*|\\d+(?:\\.\\d+)?(?:ms|s|m|h)\\s*)+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression piece(
        u"(\\d+(?:\\.\\d+)?)\\s*(ms|milli|s|m|h)"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = after.match(message.left(2000));
    if (!found.hasMatch())
        return std::nullopt;
    double sum = 0;
    QRegularExpressionMatchIterator pieces = piece.globalMatch(found.captured(1));
    while (pieces.hasNext()) {
        const QRegularExpressionMatch match = pieces.next();
        const QString unit = match.captured(2).toLower();
        const double factor = unit == "h"_L1 ? 3'600'000
            : unit == "m"_L1                 ? 60'000
            : unit == "s"_L1                 ? 1000
                                             : 1;
        sum += match.captured(1).toDouble() * factor;
    }
    constexpr double longest = 7.0 * 24 * 3'600'000;
    return milliseconds(qint64(std::ceil(std::min(sum, longest))));
}

Failure of(const HttpReply &reply, FilesDialect dialect, const HttpHeaders &secrets)
{
    Failure failure = httpfailure::ofStatus(reply);
    if (reply.saysYes()) {
        tame(failure, secrets);
        return failure;
    }
    const Said said = readSaid(reply.body);
    failure.detail = said.message;
    if (said.message.isEmpty() && said.code.isEmpty() && said.type.isEmpty())
        failure.detail = httpfailure::serverWords(reply, valuesOf(secrets));
    failure.code = said.code.isEmpty() ? said.type : said.code;
    const Refusal *known = find(dialect, reply.status, said);
    if (known != nullptr) {
        failure.kind = known->kind;
        failure.advice = known->advice;
        if (known->code[0] != '\0')
            failure.code = QString::fromLatin1(known->code);
        if (failure.kind == FailureKind::SettingsInvalid)
            failure.subject = u"purpose"_s;
        if (failure.kind == FailureKind::TooLarge)
            failure.limitBytes = limitIn(said.message);
    }
    const bool waits = failure.advice == Advice::WaitThenRetry || failure.advice == Advice::Retry;
    if (waits && !failure.retryAfter)
        failure.retryAfter = waitIn(said.message);
    if (failure.retryAfter && failure.advice == Advice::Retry)
        failure.advice = Advice::WaitThenRetry;
    if (failure.kind == FailureKind::SignInNeeded) { // nobody signs in here: there is a key
        failure.advice = Advice::FixSettings;
        if (known == nullptr)
            failure.code = u"wrong-key"_s;
    }
    tame(failure, secrets);
    return failure;
}

QStringList documented(FilesDialect dialect)
{
    QStringList all;
    for (const Refusal &refusal : refusalsOf(dialect)) {
        all.append(u"%1 %2 %3"_s.arg(refusal.status)
                       .arg(QLatin1StringView(refusal.key), QLatin1StringView(refusal.message))
                       .trimmed());
    }
    return all;
}

} // namespace ferry::filesfailure
