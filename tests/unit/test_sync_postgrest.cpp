#include "base/clock.h"
#include "net/httpclient.h"
#include "support/evilserver.h"
#include "support/run.h"
#include "sync/postgrest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <atomic>

using namespace ferry;
using namespace ferry::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QUuid user(u"11111111-2222-4333-8444-555555555555"_s);
const QUuid device(u"018c2f00-0000-7000-8000-000000000001"_s);
const QUuid op(u"018c2f00-0000-7000-8000-00000000000a"_s);

class FakeGate final : public AuthGate
{
public:
    HttpHeaders authorization() const override
    {
        return {{"apikey", "public-key"}, {"Authorization", "Bearer " + token}};
    }
    Task<Result<void>> prepare() override { co_return prepared; }
    Task<Result<void>> renew(HttpHeaders refused) override
    {
        ++renewals;
        isAskedRightly = refused == authorization();
        token = "secret-token-" + QByteArray::number(renewals);
        co_return renewed;
    }

    QByteArray token = "secret-token-0";
    Result<void> prepared {};
    Result<void> renewed {};
    int renewals = 0;
    bool isAskedRightly = false;
};

QUuid idOf(int number)
{
    return QUuid(u"018c2f00-0000-7000-8000-%1"_s.arg(number, 12, 16, QLatin1Char('0')));
}

SyncRow rowOf(int number)
{
    SyncRow row;
    row.entry.id = idOf(number);
    row.entry.name = u"photo %1.jpg"_s.arg(number);
    row.entry.destination = QUuid::createUuid();
    row.entry.destinationName = u"Photos"_s;
    row.entry.destinationKind = u"supabase"_s;
    row.entry.bytes = 5'000'000'000;
    row.entry.attempts = 1;
    row.entry.startedAt = 1'700'000'000'000;
    row.entry.finishedAt = 1'700'000'000'900;
    row.entry.deviceId = device;
    row.lastOp = op;
    return row;
}

// As the server has the row, after the client's JSON.
QJsonObject storedRow(int number, qint64 rev)
{
    const SyncRow row = rowOf(number);
    return {{u"id"_s, row.entry.id.toString(QUuid::WithoutBraces)},
        {u"user_id"_s, user.toString(QUuid::WithoutBraces)}, {u"rev"_s, rev},
        {u"last_op"_s, op.toString(QUuid::WithoutBraces)},
        {u"device_id"_s, device.toString(QUuid::WithoutBraces)}, {u"name"_s, row.entry.name},
        {u"destination_name"_s, u"Photos"_s}, {u"destination_kind"_s, u"supabase"_s},
        {u"bytes"_s, 5}, {u"outcome"_s, u"done"_s}, {u"verified"_s, u"hash"_s},
        {u"started_at"_s, u"2026-11-23T10:00:00+00:00"_s},
        {u"finished_at"_s, u"2026-11-23T10:00:01.5+00:00"_s}, {u"deleted_at"_s, QJsonValue::Null}};
}

QByteArray array(const QList<QJsonObject> &rows)
{
    QJsonArray made;
    for (const QJsonObject &row : rows)
        made.append(row);
    return QJsonDocument(made).toJson(QJsonDocument::Compact);
}

QByteArray error(const QString &code, const QString &message = u"no"_s)
{
    return QJsonDocument(QJsonObject {{u"code"_s, code}, {u"message"_s, message},
                             {u"details"_s, message}, {u"hint"_s, QJsonValue::Null}})
        .toJson(QJsonDocument::Compact);
}

const QByteArray goodHello = R"({"schema":1,"user_id":"11111111-2222-4333-8444-555555555555",
    "epoch":"e1","rev":42,"gc_rev":7,"known":40,"baton":"018c2f00-0000-7000-8000-0000000000ba",
    "confirmed":true,"devices":[{"id":"018c2f00-0000-7000-8000-000000000002","name":"studio"},
    {"id":"nonsense","name":"x"},{"id":"018c2f00-0000-7000-8000-000000000003","name":""}]})";

Answer jsonAnswer(int status, const QByteArray &body)
{
    return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = body};
}

struct Stand
{
    explicit Stand(const EvilServer::Script &script)
        : server(script)
        , postgrest(client, gate, clock, server.url(u"base"_s), user)
    { }

    EvilServer server;
    HttpClient client {};
    FakeGate gate {};
    SystemClock clock {};
    Postgrest postgrest;
};

// Of a request that must fail.
Failure failureOf(Stand &stand)
{
    const auto pulled = run(stand.postgrest.pull(0));
    return pulled && !*pulled ? pulled->error() : Failure {.detail = u"no failure"_s};
}

} // namespace

// The one who speaks with the table: says exactly what is meant, and takes no answer on trust.
class TestSyncPostgrest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHello();
    void aHelloMustBeWhole_data();
    void aHelloMustBeWhole();
    void pullsByRev();
    void asksForLessWhenPagesAreTooLarge();
    void insertsWithoutOverwriting();
    void anOlderScriptIsToldWithoutTheId();
    void changesOnlyTheVersionItKnows();
    void forgetsManyAtOnce();
    void fetchesWhatWasAskedFor();
    void rowsOfOthersAreRefused();
    void answersMustBeRows_data();
    void answersMustBeRows();
    void renewsOnce();
    void asksForASignIn();
    void aFullHistorySaysHowMuchItKeeps();
    void fewerRowsAreAskedOfASlowServer();
    void whatFailuresMean_data();
    void whatFailuresMean();
    void noTokenInAFailure();
    void followsNoRedirect();
    void measuresTheClock();
    void looksAtTheSetUp();
};

void TestSyncPostgrest::saysHello()
{
    Stand stand([](const SeenRequest &) { return jsonAnswer(200, goodHello); });
    const auto hello = run(stand.postgrest.ask(device, u"laptop é"_s));
    QVERIFY(hello && *hello);
    QCOMPARE((*hello)->user, user);
    QCOMPARE((*hello)->epoch, u"e1"_s);
    QCOMPARE((*hello)->rev, 42);
    QCOMPARE((*hello)->gcRev, 7);
    QCOMPARE((*hello)->known, std::optional<qint64>(40));
    QVERIFY((*hello)->confirmed);
    QCOMPARE((*hello)->devices.size(), 1);
    QCOMPARE((*hello)->devices.first().name, u"studio"_s);

    const QUuid baton = (*hello)->baton;
    QVERIFY(run(stand.postgrest.confirm(device, 42, baton)));
    const SeenRequest asked = stand.server.request(0);
    QCOMPARE(asked.verb, "POST");
    QCOMPARE(asked.target, "/base/rest/v1/rpc/ferry_hello");
    QCOMPARE(asked.header("Authorization"), "Bearer secret-token-0");
    QCOMPARE(asked.header("apikey"), "public-key");
    const QJsonObject first = QJsonDocument::fromJson(asked.body).object();
    QCOMPARE(first.value("device_name"_L1).toString(), u"laptop é"_s);
    QVERIFY(first.value("seen"_L1).isNull()); // it only asks
    const QJsonObject second = QJsonDocument::fromJson(stand.server.request(1).body).object();
    QCOMPARE(second.value("seen"_L1).toInteger(), 42);
    QCOMPARE(second.value("baton"_L1).toString(), baton.toString(QUuid::WithoutBraces));
}

void TestSyncPostgrest::aHelloMustBeWhole_data()
{
    QTest::addColumn<QByteArray>("field");
    for (const char *field : {"user_id", "epoch", "rev", "gc_rev"})
        QTest::newRow(field) << QByteArray(field);
}

void TestSyncPostgrest::aHelloMustBeWhole()
{
    QFETCH(const QByteArray, field);
    QJsonObject answer = QJsonDocument::fromJson(goodHello).object();
    answer.remove(QString::fromLatin1(field));
    const QByteArray body = QJsonDocument(answer).toJson();
    Stand stand([body](const SeenRequest &) { return jsonAnswer(200, body); });
    const auto hello = run(stand.postgrest.ask(device, u"laptop"_s));
    QVERIFY(hello && !*hello);
    QCOMPARE(hello->error().kind, FailureKind::BadReply);
}

void TestSyncPostgrest::pullsByRev()
{
    const QByteArray page = array({storedRow(1, 8), storedRow(2, 9'007'199'254'740'993)});
    Stand stand([page](const SeenRequest &) { return jsonAnswer(200, page); });
    const auto pulled = run(stand.postgrest.pull(7));
    QVERIFY(pulled && *pulled);
    QCOMPARE((*pulled)->size(), 2);
    QCOMPARE((*pulled)->at(0).entry.id, idOf(1));
    QCOMPARE((*pulled)->at(1).rev, 9'007'199'254'740'993); // beyond a double
    QCOMPARE(stand.server.request(0).target,
        "/base/rest/v1/upload_history?rev=gt.7&order=rev.asc&limit=500");
}

void TestSyncPostgrest::asksForLessWhenPagesAreTooLarge()
{
    Stand stand([](const SeenRequest &request) {
        return request.target.endsWith("limit=31") || request.target.endsWith("limit=7")
            ? jsonAnswer(200, array({storedRow(1, 8)}))
            : jsonAnswer(200, "[" + QByteArray(2 << 20, ' ') + "]");
    });
    const auto pulled = run(stand.postgrest.pull(0));
    QVERIFY(pulled && *pulled);
    QCOMPARE((*pulled)->size(), 1);
    QVERIFY(run(stand.postgrest.pull(8))); // and stays with it
    QCOMPARE(stand.server.requestCount(), 4);

    Stand hopeless(
        [](const SeenRequest &) { return jsonAnswer(200, "[" + QByteArray(2 << 20, ' ') + "]"); });
    QCOMPARE(failureOf(hopeless).kind, FailureKind::ReplyTooLarge);
    QVERIFY(hopeless.server.requestCount() < 10);
}

void TestSyncPostgrest::insertsWithoutOverwriting()
{
    Stand stand([](const SeenRequest &) { return jsonAnswer(201, array({storedRow(2, 10)})); });
    const auto inserted = run(stand.postgrest.insert({rowOf(1), rowOf(2)}));
    QVERIFY(inserted && *inserted);
    QCOMPARE((*inserted)->size(), 1); // the other was there
    QCOMPARE((*inserted)->first().lastOp, op);
    const SeenRequest request = stand.server.request(0);
    QCOMPARE(request.verb, "POST");
    QCOMPARE(request.target, "/base/rest/v1/upload_history");
    QCOMPARE(request.header("Prefer"), "resolution=ignore-duplicates,return=representation");
    const QJsonArray sent = QJsonDocument::fromJson(request.body).array();
    QCOMPARE(sent.size(), 2);
    QCOMPARE(sent.at(0).toObject().keys(), sent.at(1).toObject().keys()); // PGRST102 otherwise
    for (const char *column : {"user_id", "rev", "server_at"})
        QVERIFY(!sent.at(0).toObject().contains(QLatin1StringView(column)));
}

// A project that has not got the newer script yet refuses a column that it does not know; its rows go on.
void TestSyncPostgrest::anOlderScriptIsToldWithoutTheId()
{
    for (const int schema : {1, 2}) {
        Stand stand([schema](const SeenRequest &request) {
            if (!request.target.contains("ferry_hello"))
                return jsonAnswer(201, array({storedRow(1, 10)}));
            QJsonObject hello = QJsonDocument::fromJson(goodHello).object();
            hello.insert(u"schema"_s, schema);
            return jsonAnswer(200, QJsonDocument(hello).toJson());
        });
        QVERIFY(run(stand.postgrest.ask(device, u"laptop"_s)));
        SyncRow row = rowOf(1);
        row.entry.remoteId = u"file-7"_s;
        QVERIFY(run(stand.postgrest.insert({row})));
        QVERIFY(run(stand.postgrest.change(row, {.rev = 3, .op = op})));
        const QJsonObject inserted
            = QJsonDocument::fromJson(stand.server.request(1).body).array().first().toObject();
        const QJsonObject changed = QJsonDocument::fromJson(stand.server.request(2).body).object();
        QCOMPARE(inserted.contains("remote_id"_L1), schema == 2);
        QCOMPARE(changed.contains("remote_id"_L1), schema == 2);
        QCOMPARE(inserted.value("remote_id"_L1).toString(), schema == 2 ? u"file-7"_s : QString());
    }
}

void TestSyncPostgrest::changesOnlyTheVersionItKnows()
{
    std::atomic<int> turn = 0;
    Stand stand([&turn](const SeenRequest &) {
        switch (turn++) {
        case 0: return jsonAnswer(200, array({storedRow(1, 11)}));
        case 1: return jsonAnswer(200, "[]"); // somebody was faster
        case 2: return jsonAnswer(200, array({storedRow(2, 11)}));
        default: return jsonAnswer(200, array({storedRow(1, 11), storedRow(2, 12)}));
        }
    });
    const SyncServer::Base base {.rev = 8, .op = idOf(99)};
    const auto changed = run(stand.postgrest.change(rowOf(1), base));
    QVERIFY(changed && *changed && **changed);
    QCOMPARE((**changed)->rev, 11);
    QCOMPARE(stand.server.request(0).verb, "PATCH");
    QCOMPARE(stand.server.request(0).target,
        "/base/rest/v1/upload_history?id=eq.018c2f00-0000-7000-8000-000000000001&rev=eq.8"
        "&last_op=eq.018c2f00-0000-7000-8000-000000000063");
    QVERIFY(!QJsonDocument::fromJson(stand.server.request(0).body).object().contains("name"_L1));
    const auto tooLate = run(stand.postgrest.change(rowOf(1), base));
    QVERIFY(tooLate && *tooLate && !**tooLate);
    for (int i = 0; i < 2; ++i) {
        const auto wrong = run(stand.postgrest.change(rowOf(1), base));
        QVERIFY(wrong && !*wrong);
        QCOMPARE(wrong->error().kind, FailureKind::BadReply);
    }
}

void TestSyncPostgrest::forgetsManyAtOnce()
{
    QJsonObject gone = storedRow(2, 11);
    gone.insert(u"deleted_at"_s, u"2026-11-23T10:00:02+00:00"_s);
    std::atomic<int> turn = 0;
    Stand stand([&turn, &gone](const SeenRequest &) {
        return jsonAnswer(200, array({turn++ == 0 ? gone : storedRow(2, 11)}));
    });
    const auto forgotten = run(stand.postgrest.forget({idOf(1), idOf(2)}, op));
    QVERIFY(forgotten && *forgotten);
    QCOMPARE((*forgotten)->size(), 1); // the other is forgotten already, or gone
    const SeenRequest request = stand.server.request(0);
    QCOMPARE(request.verb, "PATCH");
    QCOMPARE(request.target,
        "/base/rest/v1/upload_history?id=in.(018c2f00-0000-7000-8000-000000000001,"
        "018c2f00-0000-7000-8000-000000000002)&deleted_at=is.null");
    QCOMPARE(request.header("Prefer"), "return=representation");
    const auto stillThere = run(stand.postgrest.forget({idOf(2)}, op));
    const auto another = run(stand.postgrest.forget({idOf(1)}, op));
    for (const auto &wrong : {stillThere, another}) {
        QVERIFY(wrong && !*wrong);
        QCOMPARE(wrong->error().kind, FailureKind::BadReply);
    }
}

void TestSyncPostgrest::fetchesWhatWasAskedFor()
{
    Stand stand([](const SeenRequest &request) {
        if (request.target.count(',') > 1)
            return jsonAnswer(200, "[" + QByteArray(2 << 20, ' ') + "]");
        return jsonAnswer(
            200, array({storedRow(1, 8), storedRow(2, 9), storedRow(3, 10), storedRow(77, 11)}));
    });
    const auto fetched = run(stand.postgrest.fetch({idOf(1), idOf(2), idOf(3), idOf(4)}));
    QVERIFY(fetched && *fetched);
    QCOMPARE((*fetched)->size(), 3); // each once, and nothing that nobody asked for
    QCOMPARE((*fetched)->at(2).entry.id, idOf(3));
}

void TestSyncPostgrest::rowsOfOthersAreRefused()
{
    QJsonObject foreign = storedRow(1, 8);
    foreign.insert(u"user_id"_s, u"99999999-2222-4333-8444-555555555555"_s);
    const QByteArray page = array({foreign});
    Stand stand([page](const SeenRequest &) { return jsonAnswer(200, page); });
    QCOMPARE(failureOf(stand).kind, FailureKind::BadReply);
}

void TestSyncPostgrest::answersMustBeRows_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html>Welcome to the hotel</html>");
    QTest::newRow("cut") << array({storedRow(1, 8)}).chopped(9);
    QTest::newRow("an object") << QByteArray("{}");
    QTest::newRow("a list of something") << QByteArray("[1,null,[]]");
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void TestSyncPostgrest::answersMustBeRows()
{
    QFETCH(const QByteArray, body);
    Stand stand([body](const SeenRequest &) { return jsonAnswer(200, body); });
    QCOMPARE(failureOf(stand).kind, FailureKind::BadReply);
}

void TestSyncPostgrest::renewsOnce()
{
    Stand stand([](const SeenRequest &request) {
        return request.header("Authorization") == "Bearer secret-token-1"
            ? jsonAnswer(200, "[]")
            : jsonAnswer(401, error(u"PGRST303"_s, u"JWT expired"_s));
    });
    const auto pulled = run(stand.postgrest.pull(0));
    QVERIFY(pulled && *pulled);
    QCOMPARE(stand.gate.renewals, 1);
    QVERIFY(stand.gate.isAskedRightly);
    QCOMPARE(stand.server.requestCount(), 2);

    Stand stubborn([](const SeenRequest &) { return jsonAnswer(401, error(u"PGRST301"_s)); });
    const Failure failure = failureOf(stubborn);
    QCOMPARE(failure.kind, FailureKind::SignInNeeded);
    QCOMPARE(failure.advice, Advice::SignIn);
    QCOMPARE(stubborn.server.requestCount(), 2);
    QCOMPARE(stubborn.gate.renewals, 1);
}

void TestSyncPostgrest::asksForASignIn()
{
    Stand stand([](const SeenRequest &) { return jsonAnswer(200, "[]"); });
    stand.gate.prepared = failed({.kind = FailureKind::SignInNeeded, .advice = Advice::SignIn});
    QCOMPARE(failureOf(stand).kind, FailureKind::SignInNeeded);
    QCOMPARE(stand.server.requestCount(), 0);

    Stand expired([](const SeenRequest &) { return jsonAnswer(401, error(u"PGRST303"_s)); });
    expired.gate.renewed = failed({.kind = FailureKind::Offline, .advice = Advice::Retry});
    QCOMPARE(failureOf(expired).kind, FailureKind::Offline); // not signed out: the line is gone
    QCOMPARE(expired.server.requestCount(), 1);
}

void TestSyncPostgrest::aFullHistorySaysHowMuchItKeeps()
{
    Stand stand([](const SeenRequest &) {
        return jsonAnswer(507,
            R"({"code":"PT507","message":"m","hint":null,"details":"{\"kept\": \"graves\", \"limit\": 250000}"})");
    });
    const Failure failure = failureOf(stand);
    QCOMPARE(failure.subject, u"graves"_s);
    QCOMPARE(failure.limitBytes, 250'000);
    for (const QString &details : {u"nonsense"_s, u"[]"_s, u"{\"limit\":\"x\"}"_s}) {
        Stand odd(
            [details](const SeenRequest &) { return jsonAnswer(507, error(u"PT507"_s, details)); });
        QCOMPARE(failureOf(odd).kind, FailureKind::QuotaExceeded);
        QCOMPARE(failureOf(odd).limitBytes, -1);
    }
}

void TestSyncPostgrest::fewerRowsAreAskedOfASlowServer()
{
    const QByteArray page = array({storedRow(1, 8)});
    Stand stand([page](const SeenRequest &request) {
        const bool isMuch = request.target.contains("limit=500") || request.target.count(',') > 1;
        return isMuch ? jsonAnswer(500, error(u"57014"_s)) : jsonAnswer(200, page);
    });
    const auto pulled = run(stand.postgrest.pull(0));
    QVERIFY(pulled && *pulled);
    QCOMPARE((*pulled)->size(), 1);
    const auto fetched = run(stand.postgrest.fetch({idOf(1), idOf(2), idOf(3), idOf(4)}));
    QVERIFY(fetched && *fetched);
}

void TestSyncPostgrest::whatFailuresMean_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<Advice>("advice");
    QTest::addColumn<bool>("aboutRows");
    using enum FailureKind;
    const auto add = [](const char *name, int status, const QString &code, FailureKind kind,
                         Advice advice, bool aboutRows) {
        QTest::newRow(name) << status << code << kind << advice << aboutRows;
    };
    add("no function", 404, u"PGRST202"_s, PlaceMissing, Advice::FixSettings, false);
    add("no table", 404, u"PGRST205"_s, PlaceMissing, Advice::FixSettings, false);
    add("an older script", 400, u"PGRST204"_s, PlaceMissing, Advice::FixSettings, false);
    add("a policy", 403, u"42501"_s, PermissionDenied, Advice::GiveUp, true);
    add("a check", 400, u"23514"_s, Refused, Advice::GiveUp, true);
    add("not null", 400, u"23502"_s, Refused, Advice::GiveUp, true);
    add("a bad value", 400, u"22P02"_s, Refused, Advice::GiveUp, true);
    add("a foreign key", 409, u"23503"_s, Refused, Advice::GiveUp, true);
    add("twice in a batch", 500, u"21000"_s, Refused, Advice::GiveUp, false);
    add("too much", 413, QString(), TooLarge, Advice::GiveUp, true);
    add("too fast", 429, QString(), RateLimited, Advice::WaitThenRetry, false);
    add("a timeout of the database", 500, u"57014"_s, ServerError, Advice::Retry, false);
    add("a full history", 507, u"PT507"_s, QuotaExceeded, Advice::WaitThenRetry, false);
    add("no connections left", 503, u"53300"_s, ServerError, Advice::Retry, false);
    add("read-only", 405, u"25006"_s, ServerError, Advice::WaitThenRetry, false);
    add("a gateway", 502, QString(), ServerError, Advice::Retry, false);
}

void TestSyncPostgrest::whatFailuresMean()
{
    QFETCH(const int, status);
    QFETCH(const QString, code);
    QFETCH(const FailureKind, kind);
    QFETCH(const Advice, advice);
    QFETCH(const bool, aboutRows);
    const QByteArray body = code.isEmpty() ? QByteArray("<html>") : error(code);
    Stand stand([status, body](const SeenRequest &) { return jsonAnswer(status, body); });
    const Failure failure = failureOf(stand);
    QCOMPARE(failure.kind, kind);
    QCOMPARE(failure.advice, advice);
    QCOMPARE(failure.code, code);
    QCOMPARE(isAboutRows(failure), aboutRows);
}

void TestSyncPostgrest::noTokenInAFailure()
{
    Stand stand([](const SeenRequest &request) {
        const QString token = QString::fromLatin1(request.header("Authorization"));
        const QString words = QString(490, u'x') + token + u" and again "_s + token.mid(7);
        Answer answer = jsonAnswer(403,
            QJsonDocument(QJsonObject {{u"code"_s, token.mid(7)}, {u"message"_s, words}}).toJson());
        answer.headers.append({"X-Request-Id", token.mid(7).toLatin1()});
        return answer;
    });
    const QByteArray failure = failureToJson(failureOf(stand));
    QVERIFY2(!failure.contains("secret"), failure.constData());
    QVERIFY2(!failure.contains("public-key"), failure.constData());
}

void TestSyncPostgrest::followsNoRedirect()
{
    EvilServer thief([](const SeenRequest &) { return jsonAnswer(200, "[]"); });
    const QByteArray target = thief.url(u"rest/v1/upload_history"_s).toEncoded();
    Stand stand([target](const SeenRequest &) {
        return Answer {.status = 307, .headers = {{"Location", target}}};
    });
    QCOMPARE(failureOf(stand).kind, FailureKind::RedirectRefused);
    QCOMPARE(thief.connectionCount(), 0);
}

void TestSyncPostgrest::measuresTheClock()
{
    Stand stand([](const SeenRequest &) {
        Answer answer = jsonAnswer(200, "[]");
        const QDateTime late = QDateTime::currentDateTimeUtc().addSecs(3600);
        answer.headers.append(
            {"Date", QLocale::c().toString(late, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1()});
        return answer;
    });
    QVERIFY(run(stand.postgrest.pull(0)));
    const auto off = stand.postgrest.skew() - 1h;
    QVERIFY2(off < 10s && off > -10s, qPrintable(QString::number(off.count())));
}

void TestSyncPostgrest::looksAtTheSetUp()
{
    std::atomic<int> turn = 0;
    Stand stand([&turn](const SeenRequest &) {
        switch (turn++) {
        case 0: return jsonAnswer(404, error(u"PGRST202"_s));
        case 1: return jsonAnswer(200, R"({"schema":1,"missing":["realtime","bucket policies"]})");
        case 2: return jsonAnswer(200, R"({"schema":9,"missing":[]})");
        default: return jsonAnswer(200, "{}");
        }
    });
    auto report = run(stand.postgrest.setup());
    QVERIFY(report && *report && !(*report)->isThere);
    report = run(stand.postgrest.setup());
    QVERIFY(report && *report && (*report)->isThere);
    QCOMPARE((*report)->missing, QStringList({u"realtime"_s, u"bucket policies"_s}));
    report = run(stand.postgrest.setup());
    QCOMPARE((*report)->schema, 9);
    QVERIFY((*report)->missing.isEmpty());
    report = run(stand.postgrest.setup());
    QVERIFY(report && !*report);
    QCOMPARE(stand.server.request(0).target, "/base/rest/v1/rpc/ferry_setup");
}

QTEST_GUILESS_MAIN(TestSyncPostgrest)
#include "test_sync_postgrest.moc"
