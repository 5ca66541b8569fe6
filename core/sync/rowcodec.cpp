#include "sync/rowcodec.h"

#include "files/remotename.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace ferry::rowcodec {

using namespace Qt::StringLiterals;

namespace {

// The checks of the table (ferry.sql).
constexpr qsizetype longestName = 1024;
constexpr qsizetype longestKind = 64;
constexpr qsizetype longestPlace = 4096;
constexpr qsizetype longestRemoteId = 512;
constexpr qsizetype longestFailure = 3500; // of 4096 bytes: PostgreSQL writes spaces into its JSON
constexpr qsizetype longestExtra = 64 * 1024;
constexpr qint64 lastTime = 253'402'300'799'000; // the end of 9999
constexpr int mostAttempts = 1'000'000'000;

// PostgreSQL's text holds no NUL, and a lone surrogate is no character.
QString plain(QStringView text, qsizetype longest)
{
    QString result;
    result.reserve(qMin(text.size(), longest));
    qsizetype characters = 0;
    for (qsizetype i = 0; i < text.size() && characters < longest; ++i, ++characters) {
        const QChar c = text.at(i);
        const bool isPair
            = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair) {
            result += c;
            result += text.at(++i);
        } else {
            const bool isBad = c.isSurrogate() || c.category() == QChar::Other_Control;
            result += isBad ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    return result;
}

QString notEmpty(const QString &text)
{
    return text.isEmpty() ? u"?"_s : text;
}

QString sharedLink(const QString &link, const QString &kind)
{
    QUrl url(link, QUrl::StrictMode);
    if (link.isEmpty() || kind == "folder"_L1 || !url.isValid() || url.isLocalFile()
        || url.isRelative())
        return {};
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    url.setUserInfo(QString());
    if (!isWeb || !url.path().contains("/storage/v1/object/public/"_L1)) {
        url.setQuery(QString());
        url.setFragment(QString());
    }
    const QString text = plain(url.toString(QUrl::FullyEncoded), longestPlace + 1);
    return text.size() > longestPlace ? QString() : text; // a cut link leads elsewhere
}

bool namesLocalFile(const QString &text, const QByteArray &path)
{
    const QString full = QString::fromUtf8(path);
    const QString folder = full.section(u'/', 0, -2);
    return text.contains("://"_L1) || text.contains(QDir::homePath())
        || (!full.isEmpty() && text.contains(full)) || (folder.size() > 1 && text.contains(folder));
}

std::optional<Failure> sharedFailure(const HistoryEntry &entry)
{
    if (!entry.failure || entry.outcome != HistoryOutcome::Failed)
        return std::nullopt;
    const Failure &own = *entry.failure;
    Failure failure {.kind = own.kind,
        .advice = own.advice,
        .httpStatus = own.httpStatus,
        .code = plain(own.code, 200),
        .requestId = plain(own.requestId, 200),
        .limitBytes = own.limitBytes};
    const bool isAboutServer = int(own.kind) < int(FailureKind::SourceGone);
    if (isAboutServer && !namesLocalFile(own.detail, entry.path))
        failure.detail = tameText(own.detail);
    if (isAboutServer && !namesLocalFile(own.subject, entry.path))
        failure.subject = plain(own.subject, 200);
    if (failureToJson(failure).size() > longestFailure)
        failure.detail.clear();
    return failure;
}

QString timeText(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString outcomeName(HistoryOutcome outcome)
{
    switch (outcome) {
    case HistoryOutcome::Done: return u"done"_s;
    case HistoryOutcome::Skipped: return u"skipped"_s;
    case HistoryOutcome::Failed: return u"failed"_s;
    case HistoryOutcome::Cancelled: return u"cancelled"_s;
    }
    return u"cancelled"_s;
}

HistoryOutcome outcomeOf(const QString &name)
{
    for (const HistoryOutcome outcome :
        {HistoryOutcome::Done, HistoryOutcome::Skipped, HistoryOutcome::Failed}) {
        if (name == outcomeName(outcome))
            return outcome;
    }
    return HistoryOutcome::Cancelled;
}

QString verifiedName(Verification verified)
{
    switch (verified) {
    case Verification::NotVerified: return u"none"_s;
    case Verification::Size: return u"size"_s;
    case Verification::Hash: return u"hash"_s;
    }
    return u"none"_s;
}

Verification verifiedOf(const QString &name)
{
    return name == "hash"_L1 ? Verification::Hash
        : name == "size"_L1  ? Verification::Size
                             : Verification::NotVerified;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString uuidText(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

QJsonValue failureValue(const std::optional<Failure> &failure)
{
    if (!failure)
        return QJsonValue::Null;
    return QJsonDocument::fromJson(failureToJson(*failure)).object();
}

void putEnding(QJsonObject &json, const SyncRow &row)
{
    const HistoryEntry &entry = row.entry;
    json.insert(u"last_op"_s, uuidText(row.lastOp));
    json.insert(u"outcome"_s, outcomeName(entry.outcome));
    json.insert(u"failure"_s, failureValue(entry.failure));
    json.insert(u"remote"_s, orNull(entry.remote));
    json.insert(u"link"_s, orNull(entry.link));
    json.insert(u"remote_id"_s, orNull(row.entry.remoteId));
    json.insert(u"sha256"_s, orNull(QString::fromLatin1(entry.sha256.toHex())));
    json.insert(u"verified"_s, verifiedName(entry.verified));
    json.insert(u"stored_bytes"_s, entry.storedBytes);
    json.insert(u"attempts"_s, entry.attempts);
    json.insert(u"finished_at"_s, timeText(entry.finishedAt));
}

QJsonValue deletedAt(const SyncRow &row)
{
    return row.deletedAt == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(timeText(row.deletedAt));
}

qint64 number(const QJsonValue &value, qint64 least, qint64 most)
{
    // A number beyond 64 bits is a double to QJsonValue.
    const double rough = value.toDouble(double(least));
    if (!std::isfinite(rough) || rough <= double(least))
        return least;
    return rough >= double(most) ? most : std::clamp(value.toInteger(least), least, most);
}

qint64 timeOf(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString().left(40), Qt::ISODateWithMs);
    return time.isValid() ? std::clamp<qint64>(time.toMSecsSinceEpoch(), 1, lastTime) : 0;
}

std::optional<Failure> failureOf(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    QJsonObject json = value.toObject();
    for (const QString &key : {u"detail"_s, u"subject"_s, u"code"_s, u"request"_s})
        json.insert(key, plain(json.value(key).toString(), 500));
    for (const QString &key : {u"kind"_s, u"advice"_s, u"status"_s})
        json.insert(key, number(json.value(key), 0, 9999));
    std::optional<Failure> failure
        = failureFromJson(QJsonDocument(json).toJson(QJsonDocument::Compact));
    if (failure)
        failure->retryAfter.reset();
    return failure;
}

const QSet<QString> &knownColumns()
{
    static const QSet<QString> names {u"id"_s, u"user_id"_s, u"rev"_s, u"last_op"_s, u"device_id"_s,
        u"name"_s, u"remote_name"_s, u"path"_s, u"destination_id"_s, u"destination_name"_s,
        u"destination_kind"_s, u"remote"_s, u"link"_s, u"remote_id"_s, u"bytes"_s, u"sha256"_s,
        u"verified"_s, u"outcome"_s, u"failure"_s, u"stored_bytes"_s, u"attempts"_s,
        u"started_at"_s, u"finished_at"_s, u"server_at"_s, u"deleted_at"_s};
    return names;
}

QByteArray extraOf(const QJsonObject &json)
{
    QJsonObject extra;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!knownColumns().contains(it.key()))
            extra.insert(it.key(), it.value());
    }
    if (extra.isEmpty())
        return {};
    const QByteArray text = QJsonDocument(extra).toJson(QJsonDocument::Compact);
    return text.size() > longestExtra ? QByteArray() : text;
}

QByteArray hashOf(const QString &hex)
{
    const QByteArray hash = QByteArray::fromHex(hex.left(64).toLatin1());
    return hash.size() == 32 ? hash : QByteArray();
}

} // namespace

HistoryEntry shared(const HistoryEntry &entry, Paths paths)
{
    HistoryEntry out = entry;
    const bool isFolder = entry.destinationKind == "folder"_L1;
    out.row = 0;
    out.device.clear();
    out.name = notEmpty(plain(entry.name, longestName));
    out.remoteName = plain(entry.remoteName, longestName);
    out.path.clear();
    if (paths == Paths::Shared && !entry.path.isEmpty())
        out.path = plain(remotename::fromFileSystem(entry.path), longestPlace).toUtf8();
    out.destinationName = plain(entry.destinationName, longestName);
    out.destinationKind = notEmpty(plain(entry.destinationKind, longestKind));
    out.remote = isFolder ? (out.remoteName.isEmpty() ? out.name : out.remoteName)
                          : plain(entry.remote, longestPlace);
    if (entry.remote.isEmpty())
        out.remote.clear();
    out.link = sharedLink(entry.link, entry.destinationKind);
    out.remoteId = plain(entry.remoteId, longestRemoteId + 1);
    if (out.remoteId.size() > longestRemoteId)
        out.remoteId.clear(); // a cut id is another's
    out.failure = sharedFailure(entry);
    out.bytes = qMax<qint64>(0, entry.bytes);
    out.storedBytes = qMax<qint64>(0, entry.storedBytes);
    out.attempts = std::clamp(entry.attempts, 0, mostAttempts);
    out.sha256 = entry.sha256.size() == 32 ? entry.sha256 : QByteArray();
    out.startedAt = std::clamp<qint64>(entry.startedAt, 1, lastTime);
    out.finishedAt = std::clamp<qint64>(entry.finishedAt, 1, lastTime);
    return out;
}

QJsonObject inserted(const SyncRow &row)
{
    const HistoryEntry &entry = row.entry;
    QJsonObject json {{u"id"_s, uuidText(entry.id)}, {u"device_id"_s, uuidText(entry.deviceId)},
        {u"name"_s, entry.name}, {u"remote_name"_s, orNull(entry.remoteName)},
        {u"path"_s, orNull(QString::fromUtf8(entry.path))},
        {u"destination_id"_s,
            orNull(entry.destination.isNull() ? QString() : uuidText(entry.destination))},
        {u"destination_name"_s, entry.destinationName},
        {u"destination_kind"_s, entry.destinationKind}, {u"bytes"_s, entry.bytes},
        {u"started_at"_s, timeText(entry.startedAt)}, {u"deleted_at"_s, deletedAt(row)}};
    putEnding(json, row);
    return json;
}

QJsonObject changed(const SyncRow &row, const QUuid &device)
{
    QJsonObject json;
    putEnding(json, row);
    if (row.entry.deviceId == device)
        json.insert(u"path"_s, orNull(QString::fromUtf8(row.entry.path)));
    return json;
}

QJsonObject forgotten(const QUuid &op, qint64 at)
{
    return {{u"last_op"_s, uuidText(op)}, {u"deleted_at"_s, timeText(at)}};
}

Result<SyncRow> read(const QJsonObject &json, const QUuid &user)
{
    const auto text = [&json](const QString &key, qsizetype longest) {
        return plain(json.value(key).toString(), longest);
    };
    const auto uuid = [&json](const QString &key) {
        return QUuid::fromString(json.value(key).toString().left(64));
    };
    SyncRow row;
    HistoryEntry &entry = row.entry;
    entry.id = uuid(u"id"_s);
    row.rev = number(json.value("rev"_L1), 0, std::numeric_limits<qint64>::max() / 4);
    if (entry.id.isNull() || row.rev <= 0 || uuid(u"user_id"_s) != user) {
        return failed({.kind = FailureKind::BadReply,
            .advice = Advice::GiveUp,
            .detail = u"a row that is not ours"_s});
    }
    row.lastOp = uuid(u"last_op"_s);
    row.deletedAt = json.value("deleted_at"_L1).isString()
        ? qMax<qint64>(2, timeOf(json.value("deleted_at"_L1)))
        : 0;
    row.extra = extraOf(json);
    entry.deviceId = uuid(u"device_id"_s);
    if (entry.deviceId.isNull())
        entry.deviceId = QUuid::createUuidV5(user, u"unknown device"_s);
    entry.name = notEmpty(text(u"name"_s, longestName));
    entry.remoteName = text(u"remote_name"_s, longestName);
    entry.path = text(u"path"_s, longestPlace).toUtf8();
    entry.destination = uuid(u"destination_id"_s);
    entry.destinationName = text(u"destination_name"_s, longestName);
    entry.destinationKind = notEmpty(text(u"destination_kind"_s, longestKind));
    entry.remote = text(u"remote"_s, longestPlace);
    entry.link = sharedLink(text(u"link"_s, longestPlace), entry.destinationKind);
    entry.remoteId = text(u"remote_id"_s, longestRemoteId);
    entry.bytes = number(json.value("bytes"_L1), 0, std::numeric_limits<qint64>::max() / 4);
    entry.sha256 = hashOf(json.value("sha256"_L1).toString());
    entry.verified = verifiedOf(json.value("verified"_L1).toString());
    entry.outcome = outcomeOf(json.value("outcome"_L1).toString());
    entry.failure = failureOf(json.value("failure"_L1));
    entry.storedBytes
        = number(json.value("stored_bytes"_L1), 0, std::numeric_limits<qint64>::max() / 4);
    entry.attempts = int(number(json.value("attempts"_L1), 0, mostAttempts));
    entry.startedAt = timeOf(json.value("started_at"_L1));
    entry.finishedAt = timeOf(json.value("finished_at"_L1));
    return row;
}

} // namespace ferry::rowcodec
