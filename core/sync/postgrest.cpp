#include "sync/postgrest.h"

#include "base/clock.h"
#include "destinations/common/httpfailure.h"
#include "net/exchange.h"
#include "net/secretheaders.h"
#include "sync/rowcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostDevices = 200; // as ferry_hello() says

Failure badReply(const QString &detail)
{
    return {.kind = FailureKind::BadReply, .advice = Advice::Retry, .detail = detail};
}

QString text(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

// For in.(…), in a URL.
QString listOf(const QList<QUuid> &ids)
{
    QStringList texts;
    for (const QUuid &id : ids)
        texts.append(text(id));
    return texts.join(u',');
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// SQLSTATE or PostgREST's own; whatever else stands in its place is not repeated.
QString codeOf(const QJsonObject &body)
{
    static const QRegularExpression pattern(u"^[A-Z0-9]{5,12}$"_s);
    const QString code = body.value("code"_L1).toString();
    return pattern.match(code).hasMatch() ? code : QString();
}

// The table, a function or a column is not there: nobody ran the script, or an older one.
bool isNotSetUp(const QString &code)
{
    static const QStringList codes {
        u"PGRST202"_s, u"PGRST204"_s, u"PGRST205"_s, u"42P01"_s, u"42883"_s, u"42703"_s};
    return codes.contains(code);
}

void interpret(Failure &failure)
{
    if (isNotSetUp(failure.code)) {
        failure.kind = FailureKind::PlaceMissing;
        failure.advice = Advice::FixSettings;
    } else if (failure.code == "25006"_L1) { // read-only: the project's disk is full, or it moves
        failure.kind = FailureKind::ServerError;
        failure.advice = Advice::WaitThenRetry;
    } else if (isTooMuchAtOnce(failure)) {
        failure.kind = FailureKind::ServerError;
        failure.advice = Advice::Retry;
    } else if (failure.code
        == "PT507"_L1) { // ferry.sql's own: the user has as many rows as are kept
        failure.kind = FailureKind::QuotaExceeded;
        failure.advice = Advice::WaitThenRetry;
    } else if (failure.httpStatus == 403) {
        failure.kind = FailureKind::PermissionDenied;
        failure.advice = Advice::GiveUp;
    } else if (failure.httpStatus == 409 || failure.httpStatus == 412
        || failure.code == "21000"_L1) { // a batch against itself, answered as a 500
        failure.kind = FailureKind::Refused;
        failure.advice = Advice::GiveUp;
    }
}

// What there is enough of, "uploads" or "graves", and how many are kept.
void readLimit(Failure &failure, const QString &details)
{
    const QJsonObject limit = QJsonDocument::fromJson(details.left(1024).toUtf8()).object();
    const QString kept = limit.value("kept"_L1).toString();
    failure.subject = kept == "graves"_L1 ? kept : u"uploads"_s;
    failure.limitBytes = limit.value("limit"_L1).toInteger(-1);
}

Failure failureOf(const HttpReply &reply, const QDateTime &now, const HttpHeaders &who)
{
    Failure failure = httpfailure::ofStatus(reply, now);
    const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    failure.code = codeOf(body);
    // Cut only after the secrets are out: a half would stay.
    failure.detail = body.value("message"_L1).toString().left(4096);
    hideSecrets(failure, who);
    failure.detail = tameText(failure.detail);
    interpret(failure);
    if (failure.code == "PT507"_L1)
        readLimit(failure, body.value("details"_L1).toString());
    return failure;
}

Result<SyncServer::Hello> helloOf(const QJsonObject &answer)
{
    SyncServer::Hello hello;
    hello.user = QUuid(answer.value("user_id"_L1).toString().left(64));
    hello.epoch = answer.value("epoch"_L1).toString();
    hello.rev = answer.value("rev"_L1).toInteger(-1);
    hello.gcRev = answer.value("gc_rev"_L1).toInteger(-1);
    hello.baton = QUuid(answer.value("baton"_L1).toString().left(64));
    hello.confirmed = answer.value("confirmed"_L1).toBool();
    constexpr qsizetype longestEpoch = 200;
    if (hello.user.isNull() || hello.epoch.isEmpty() || hello.epoch.size() > longestEpoch
        || hello.rev < 0 || hello.gcRev < 0)
        return failed(badReply(u"the answer to the hello lacks a field"_s));
    const QJsonValue known = answer.value("known"_L1);
    if (known.isDouble())
        hello.known = std::max<qint64>(known.toInteger(), 0);
    const QJsonArray devices = answer.value("devices"_L1).toArray();
    for (qsizetype i = 0; i < std::min(devices.size(), mostDevices); ++i) {
        const QUuid id(devices.at(i)["id"_L1].toString().left(64));
        const QString name = tameText(devices.at(i)["name"_L1].toString());
        if (!id.isNull() && !name.isEmpty())
            hello.devices.append({id, name});
    }
    return hello;
}

} // namespace

Postgrest::Postgrest(
    HttpClient &client, AuthGate &gate, const Clock &clock, const QUrl &project, const QUuid &user)
    : m_client(client)
    , m_gate(gate)
    , m_clock(clock)
    , m_project(project)
    , m_user(user)
{ }

Task<Result<QJsonValue>> Postgrest::send(Request request)
{
    const Result<void> ready = co_await m_gate.prepare();
    if (!ready)
        co_return failed(ready.error());
    for (bool renewed = false;; renewed = true) {
        const HttpHeaders who = m_gate.authorization();
        const Result<HttpReply> reply = co_await exchange(request, who);
        if (!reply)
            co_return failed(reply.error());
        if (reply->isSuccess()) {
            const QJsonDocument document = QJsonDocument::fromJson(reply->body);
            if (document.isArray())
                co_return QJsonValue(document.array());
            if (document.isObject())
                co_return QJsonValue(document.object());
            co_return failed(badReply(u"the answer is not JSON"_s));
        }
        if (reply->status != 401 || renewed)
            co_return failed(failureOf(*reply, m_clock.wall(), who));
        const Result<void> fresh = co_await m_gate.renew(who);
        if (!fresh)
            co_return failed(fresh.error());
    }
}

Task<Result<HttpReply>> Postgrest::exchange(Request request, HttpHeaders who)
{
    HttpRequest wire;
    wire.verb = request.verb;
    wire.url = QUrl(m_project.toString() + "/rest/v1/"_L1 + request.target);
    wire.headers = who;
    wire.headers.emplaceBack("Accept", "application/json");
    if (!request.prefer.isEmpty())
        wire.headers.emplaceBack("Prefer", request.prefer);
    if (request.verb != "GET") {
        wire.headers.emplaceBack("Content-Type", "application/json");
        wire.body = std::make_unique<MemoryBody>(request.body);
    }
    wire.replyDeadline = 60s;
    const QDateTime asked = m_clock.wall();
    Exchange going(m_client, std::move(wire));
    Result<HttpReply> reply = co_await going;
    if (reply)
        measureSkew(*reply, asked);
    co_return reply;
}

void Postgrest::measureSkew(const HttpReply &reply, const QDateTime &asked)
{
    const QDateTime theirs = httpfailure::dateOf(reply.header("Date"));
    if (!theirs.isValid())
        return;
    const qint64 half = asked.msecsTo(m_clock.wall()) / 2;
    m_skew = std::chrono::milliseconds(asked.addMSecs(half).msecsTo(theirs));
}

Task<Result<QList<SyncRow>>> Postgrest::rows(Request request)
{
    const Result<QJsonValue> answer = co_await send(std::move(request));
    if (!answer)
        co_return failed(answer.error());
    if (!answer->isArray())
        co_return failed(badReply(u"the answer is no list of rows"_s));
    QList<SyncRow> found;
    const QJsonArray array = answer->toArray();
    for (const QJsonValue value : array) {
        Result<SyncRow> row = rowcodec::read(value.toObject(), m_user);
        if (!row)
            co_return failed(row.error());
        found.append(std::move(*row));
    }
    co_return found;
}

Task<Result<SyncServer::Hello>> Postgrest::hello(QJsonObject arguments)
{
    Request request;
    request.verb = "POST";
    request.target = u"rpc/ferry_hello"_s;
    request.body = json(arguments);
    const Result<QJsonValue> answer = co_await send(std::move(request));
    if (!answer)
        co_return failed(answer.error());
    m_schema = int(answer->toObject().value("schema"_L1).toInteger());
    co_return helloOf(answer->toObject());
}

// A project whose script is an older one refuses a column that it does not have; the rest of the row is told
// all the same.
QJsonObject Postgrest::understood(QJsonObject columns) const
{
    constexpr int schemaWithIds = 2;
    if (m_schema < schemaWithIds)
        columns.remove(u"remote_id"_s);
    return columns;
}

Task<Result<SyncServer::Hello>> Postgrest::ask(QUuid device, QString deviceName)
{
    m_device = device;
    const QJsonObject arguments {{u"device"_s, text(device)}, {u"device_name"_s, deviceName},
        {u"seen"_s, QJsonValue::Null}, {u"baton"_s, QJsonValue::Null}};
    co_return co_await hello(arguments);
}

Task<Result<SyncServer::Hello>> Postgrest::confirm(QUuid device, qint64 seen, QUuid baton)
{
    const QJsonObject arguments {{u"device"_s, text(device)}, {u"device_name"_s, QJsonValue::Null},
        {u"seen"_s, seen}, {u"baton"_s, text(baton)}};
    co_return co_await hello(arguments);
}

Task<Result<QList<SyncRow>>> Postgrest::pull(qint64 above)
{
    for (;;) {
        Request request;
        request.verb = "GET";
        request.target
            = u"upload_history?rev=gt.%1&order=rev.asc&limit=%2"_s.arg(above).arg(m_pageRows);
        Result<QList<SyncRow>> page = co_await rows(std::move(request));
        const bool isTooLarge = !page
            && (page.error().kind == FailureKind::ReplyTooLarge || isTooMuchAtOnce(page.error()));
        if (!isTooLarge || m_pageRows == 1)
            co_return page;
        m_pageRows = std::max(m_pageRows / 4, 1); // rows of long names and failures
    }
}

Task<Result<QList<SyncRow>>> Postgrest::insert(QList<SyncRow> rows)
{
    QJsonArray array;
    for (const SyncRow &row : std::as_const(rows))
        array.append(understood(rowcodec::inserted(row)));
    Request request;
    request.verb = "POST";
    request.target = u"upload_history"_s;
    request.body = QJsonDocument(array).toJson(QJsonDocument::Compact);
    request.prefer = "resolution=ignore-duplicates,return=representation";
    co_return co_await this->rows(std::move(request));
}

Task<Result<std::optional<SyncRow>>> Postgrest::change(SyncRow row, Base base)
{
    const QUuid id = row.entry.id;
    Request request;
    request.verb = "PATCH";
    request.target
        = u"upload_history?id=eq.%1&rev=eq.%2&last_op=eq.%3"_s.arg(text(id)).arg(base.rev).arg(
            text(base.op));
    request.body = json(understood(rowcodec::changed(row, m_device)));
    request.prefer = "return=representation";
    const Result<QList<SyncRow>> changed = co_await rows(std::move(request));
    if (!changed)
        co_return failed(changed.error());
    if (changed->isEmpty())
        co_return std::optional<SyncRow>();
    if (changed->size() > 1 || changed->first().entry.id != id)
        co_return failed(badReply(u"another row was changed"_s));
    co_return std::optional<SyncRow>(changed->first());
}

Task<Result<QList<SyncRow>>> Postgrest::forget(QList<QUuid> ids, QUuid op)
{
    Request request;
    request.verb = "PATCH";
    request.target = u"upload_history?id=in.(%1)&deleted_at=is.null"_s.arg(listOf(ids));
    request.body = json(rowcodec::forgotten(op, m_clock.wall().toMSecsSinceEpoch()));
    request.prefer = "return=representation";
    const Result<QList<SyncRow>> gone = co_await rows(std::move(request));
    if (!gone)
        co_return gone;
    const bool isOurs = std::all_of(gone->cbegin(), gone->cend(),
        [&ids](const SyncRow &row) { return ids.contains(row.entry.id) && row.deletedAt != 0; });
    if (!isOurs)
        co_return failed(badReply(u"other rows were forgotten"_s));
    co_return gone;
}

Task<Result<QList<SyncRow>>> Postgrest::fetch(QList<QUuid> ids)
{
    Request request;
    request.verb = "GET";
    request.target = u"upload_history?id=in.(%1)"_s.arg(listOf(ids));
    Result<QList<SyncRow>> found = co_await rows(std::move(request));
    if (found) {
        found->removeIf([&ids](const SyncRow &row) { return !ids.contains(row.entry.id); });
        co_return found;
    }
    const bool isTooLarge
        = found.error().kind == FailureKind::ReplyTooLarge || isTooMuchAtOnce(found.error());
    if (!isTooLarge || ids.size() < 2)
        co_return found;
    found = co_await fetch(ids.first(ids.size() / 2));
    if (!found)
        co_return found;
    const Result<QList<SyncRow>> others = co_await fetch(ids.mid(ids.size() / 2));
    if (!others)
        co_return failed(others.error());
    co_return *found + *others;
}

Task<Result<SetupReport>> Postgrest::setup()
{
    Request request;
    request.verb = "POST";
    request.target = u"rpc/ferry_setup"_s;
    request.body = "{}";
    const Result<QJsonValue> answer = co_await send(std::move(request));
    if (!answer) {
        if (answer.error().kind == FailureKind::PlaceMissing && isNotSetUp(answer.error().code))
            co_return SetupReport {};
        co_return failed(answer.error());
    }
    SetupReport report;
    report.schema = int(answer->toObject().value("schema"_L1).toInteger());
    report.isThere = report.schema > 0;
    const QJsonArray missing = answer->toObject().value("missing"_L1).toArray();
    constexpr qsizetype mostNamed = 50;
    for (qsizetype i = 0; i < std::min(missing.size(), mostNamed); ++i)
        report.missing.append(tameText(missing.at(i).toString()));
    if (!report.isThere)
        co_return failed(badReply(u"the answer to the check lacks a field"_s));
    co_return report;
}

} // namespace ferry
