#include "support/evilserver.h"
#include "support/phoenixserver.h"
#include "sync/realtimehint.h"

#include "base/awaitables.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace ferry;
using namespace ferry::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// Gives out tokens, new ones or none.
class FakeGate final : public AuthGate
{
public:
    HttpHeaders authorization() const override
    {
        return {{"apikey", "sb_publishable_a+b"}, {"Authorization", "Bearer " + token}};
    }
    Task<Result<void>> prepare() override
    {
        ++prepared;
        if (hangs)
            co_await Sleep(1h);
        co_return answer;
    }
    Task<Result<void>> renew(HttpHeaders) override
    {
        ++renewed;
        token = "token-" + QByteArray::number(renewed);
        co_return answer;
    }

    QByteArray token = "token-0";
    Result<void> answer {};
    bool hangs = false;
    int prepared = 0;
    int renewed = 0;
};

const QUuid user(u"11111111-2222-4333-8444-555555555555"_s);

// A minute is a moment here; "never" is an hour.
RealtimeHint::Timing quick()
{
    return {.heartbeat = 1s,
        .answer = 20s,
        .firstRetry = 10ms,
        .longestRetry = 50ms,
        .absent = 1h,
        .gather = 5ms};
}

} // namespace

// A line to a service that is a convenience: it must help when it is there, and be forgotten when
// not.
class TestSyncRealtimeHint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsAsTheUser();
    void isNotLiveBeforeTheDatabaseAgrees();
    void aChangeIsAHint();
    void aBurstIsOneHint();
    void whatIsNotOursIsIgnored_data();
    void whatIsNotOursIsIgnored();
    void comesBackAfterADrop();
    void comesBackWhenTheHeartStops();
    void comesBackWhenTheChannelCloses();
    void aServerThatDropsAtOnceIsNotStormed();
    void aNewTokenIsSentOn();
    void aRefusedTokenIsRenewedOnce();
    void noRealtimeIsLeftAlone_data();
    void noRealtimeIsLeftAlone();
    void anUnpublishedTableIsLeftAlone();
    void aStalledServerIsGivenUp();
    void anEndlessHandshakeIsGivenUp();
    void aHugeMessageEndsTheLine();
    void theTokenFollowsNoRedirect();
    void aPrivateAuthorityMustBeKnown();
    void restsUntilTheUserSignsIn();
    void stopsForGood();
    void goesWhileTheGateThinks();
};

void TestSyncRealtimeHint::joinsAsTheUser()
{
    PhoenixServer server;
    FakeGate gate;
    RealtimeHint realtime(gate, quick());
    QSignalSpy live(&realtime, &RealtimeHint::liveChanged);
    QSignalSpy hints(&realtime, &RealtimeHint::hint);
    realtime.connectTo({.project = server.url(u"/base"_s), .user = user});
    QTRY_VERIFY(realtime.isLive());
    QTRY_COMPARE(hints.size(), 1); // what changed before is still to be pulled
    QCOMPARE(live.size(), 1);

    const QUrl target = server.targets().constFirst();
    QCOMPARE(target.path(), u"/base/realtime/v1/websocket"_s);
    const QUrlQuery query(target);
    QCOMPARE(query.queryItemValue(u"apikey"_s, QUrl::FullyDecoded), u"sb_publishable_a+b"_s);
    QCOMPARE(query.queryItemValue(u"vsn"_s), u"1.0.0"_s);
    QVERIFY(!target.toString().contains(u"token-0"_s));

    const QJsonObject join = server.messages(u"phx_join"_s).constFirst();
    QCOMPARE(join.value("topic"_L1).toString(), u"realtime:ferry-history"_s);
    QCOMPARE(join.value("join_ref"_L1), join.value("ref"_L1));
    const QJsonObject payload = join.value("payload"_L1).toObject();
    QCOMPARE(payload.value("access_token"_L1).toString(), u"token-0"_s);
    const QJsonArray changes = payload["config"_L1]["postgres_changes"_L1].toArray();
    QStringList events;
    for (const QJsonValue &change : changes) {
        events.append(change["event"_L1].toString());
        QCOMPARE(change["table"_L1].toString(), u"history_news"_s);
        QCOMPARE(
            change["filter"_L1].toString(), u"user_id=eq.11111111-2222-4333-8444-555555555555"_s);
    }
    QCOMPARE(events, QStringList({u"INSERT"_s, u"UPDATE"_s}));
}

void TestSyncRealtimeHint::isNotLiveBeforeTheDatabaseAgrees()
{
    PhoenixServer server;
    server.systemStatus.clear();
    FakeGate gate;
    RealtimeHint realtime(gate, quick());
    QSignalSpy hints(&realtime, &RealtimeHint::hint);
    realtime.connectTo({.project = server.url(), .user = user});
    QTRY_VERIFY(server.messages(u"heartbeat"_s).size() >= 2); // long after the join's reply
    QVERIFY(!realtime.isLive());
    QCOMPARE(hints.size(), 0);
    server.say(u"realtime:ferry-history"_s, u"system"_s,
        {{u"extension"_s, u"postgres_changes"_s}, {u"status"_s, u"ok"_s}});
    QTRY_VERIFY(realtime.isLive());
    QCOMPARE(server.connections(), 1);
}

void TestSyncRealtimeHint::aChangeIsAHint()
{
    PhoenixServer server;
    FakeGate gate;
    RealtimeHint realtime(gate, quick());
    QSignalSpy hints(&realtime, &RealtimeHint::hint);
    realtime.connectTo({.project = server.url(), .user = user});
    QTRY_COMPARE(hints.size(), 1);
    server.sayChange();
    QTRY_COMPARE(hints.size(), 2);
    server.sayChange();
    QTRY_COMPARE(hints.size(), 3);
}

void TestSyncRealtimeHint::aBurstIsOneHint()
{
    PhoenixServer server;
    FakeGate gate;
    RealtimeHint::Timing timing = quick();
    timing.gather = 200ms;
    RealtimeHint realtime(gate, timing);
    QSignalSpy hints(&realtime, &RealtimeHint::hint);
    realtime.connectTo({.project = server.url(), .user = user});
    QTRY_COMPARE(hints.size(), 1);
    for (int i = 0; i < 500; ++i)
        server.sayChange();
    QTRY_COMPARE(hints.size(), 2);
    QVERIFY(!hints.wait(400));
}

void TestSyncRealtimeHint::whatIsNotOursIsIgnored_data()
{
    QTest::addColumn<QString>("text");
    const QString event
        = uR"({"topic":"%1","event":"%2","payload":{"data":{"table":"%3"}},"ref":null})"_s;
    QTest::newRow("another topic")
        << event.arg(u"realtime:other"_s, u"postgres_changes"_s, u"history_news"_s);
    QTest::newRow("another table")
        << event.arg(u"realtime:ferry-history"_s, u"postgres_changes"_s, u"upload_history"_s);
    QTest::newRow("another event")
        << event.arg(u"realtime:ferry-history"_s, u"presence_state"_s, u"history_news"_s);
    QTest::newRow("not JSON") << u"<html>postgres_changes</html>"_s;
    QTest::newRow("an array") << uR"([null,null,"realtime:ferry-history","postgres_changes",{}])"_s;
    QTest::newRow("nothing in it") << u"{}"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("deep") << QString(100'000, u'[');
    QTest::newRow("wrong types") << uR"({"topic":7,"event":["postgres_changes"],"payload":"x"})"_s;
    QTest::newRow("a reply to nothing")
        << uR"({"topic":"realtime:ferry-history","event":"phx_reply","payload":{"status":"error"},"ref":"99"})"_s;
    QTest::newRow("another extension")
        << uR"({"topic":"realtime:ferry-history","event":"system","payload":{"extension":"broadcast","status":"error"}})"_s;
}

void TestSyncRealtimeHint::whatIsNotOursIsIgnored()
{
    QFETCH(const QString, text);
    PhoenixServer server;
    FakeGate gate;
    RealtimeHint realtime(gate, quick());
    QSignalSpy hints(&realtime, &RealtimeHint::hint);
    QSignalSpy live(&realtime, &RealtimeHint::liveChanged);
    realtime.connectTo({.project = server.url(), .user = user});
    QTRY_COMPARE(hints.size(), 1);
    server.sayText(text);
    server.sayBinary("postgres_changes");
    // A heartbeat sent after it was answered after it: by then it has been read.
    const qsizetype hearts = server.messages(u"heartbeat"_s).size();
    QTRY_VERIFY(server.messages(u"heartbeat"_s).size() >= hearts + 2);
    QCOMPARE(hints.size(), 1);
    QCOMPARE(live.size(), 1);
    QCOMPARE(server.connections(), 1);
}

void TestSyncRealtimeHint::comesBackAfterADrop()
{
    PhoenixServer server;
    FakeGate gate;
    RealtimeHint realtime(gate, quick());
    QSignalSpy hints(&realtime, &RealtimeHint::hint);
    QSignalSpy live(&realtime, &RealtimeHint::liveChanged);
    realtime.connectTo({.project = server.url(), .user = user});
    QTRY_VERIFY(realtime.isLive());
    for (int i = 1; i <= 3; ++i) {
        server.drop();
        QTRY_COMPARE(live.size(), 2 * i + 1); // off, and on again
        QTRY_COMPARE(hints.size(), i + 1);
        QTRY_COMPARE(server.connections(), i + 1);
    }
}

void TestSyncRealtimeHint::comesBackWhenTheHeartStops()
{
    PhoenixServer server;
    FakeGate gate;
    RealtimeHint realtime(gate, quick());
    QSignalSpy live(&realtime, &RealtimeHint::liveChanged);
    realtime.connectTo({.project = server.url(), .user = user});
    QTRY_VERIFY(realtime.isLive());
    server.answersHearts = false; // the line is dead, and nobody says so
    QTRY_VERIFY(live.size() >= 2);
    server.answersHearts = true;
    QTRY_VERIFY(realtime.isLive());
    QVERIFY(server.connections() >= 2);
}

void TestSyncRealtimeHint::comesBackWhenTheChannelCloses()
{
    PhoenixServer server;
    FakeGate gate;
    RealtimeHint realtime(gate, quick());
    QSignalSpy live(&realtime, &RealtimeHint::liveChanged);
    realtime.connectTo({.project = server.url(), .user = user});
    QTRY_VERIFY(realtime.isLive());
    server.say(u"realtime:ferry-history"_s, u"phx_error"_s, {});
    QTRY_COMPARE(live.size(), 3);
    server.say(u"realtime:ferry-history"_s, u"phx_close"_s, {});
    QTRY_COMPARE(live.size(), 5);
    QCOMPARE(server.connections(), 3);
}

// A join that succeeds is no sign of health: the waits grow until a heart has beaten.
void TestSyncRealtimeHint::aServerThatDropsAtOnceIsNotStormed()
{
    PhoenixServer server;
    server.dropsAfterJoin = true;
    FakeGate gate;
    RealtimeHint::Timing timing = quick();
    timing.firstRetry = 100ms;
    timing.longestRetry = 1h;
    RealtimeHint realtime(gate, timing);
    realtime.connectTo({.project = server.url(), .user = user});
    QTRY_VERIFY(server.connections() >= 2);
    QSignalSpy live(&realtime, &RealtimeHint::liveChanged);
    live.wait(700);
    // At least 50 ms before each: without growth it would be up to fourteen.
    QVERIFY2(server.connections() <= 9, qPrintable(QString::number(server.connections())));
}

void TestSyncRealtimeHint::aNewTokenIsSentOn()
{
    PhoenixServer server;
    FakeGate gate;
    RealtimeHint realtime(gate, quick());
    realtime.connectTo({.project = server.url(), .user = user});
    QTRY_VERIFY(realtime.isLive());
    QTRY_VERIFY(server.messages(u"heartbeat"_s).size() >= 2);
    QCOMPARE(server.messages(u"access_token"_s).size(), 0);
    gate.token = "token-fresh";
    QTRY_COMPARE(server.messages(u"access_token"_s).size(), 1);
    const QJsonObject message = server.messages(u"access_token"_s).constFirst();
    QCOMPARE(message.value("topic"_L1).toString(), u"realtime:ferry-history"_s);
    QCOMPARE(message["payload"_L1]["access_token"_L1].toString(), u"token-fresh"_s);
    QCOMPARE(server.connections(), 1);
}

void TestSyncRealtimeHint::aRefusedTokenIsRenewedOnce()
{
    PhoenixServer server;
    server.joinStatus = u"error"_s;
    server.joinReason = u"InvalidJWTToken: Token has expired 4 seconds ago"_s;
    FakeGate gate;
    RealtimeHint::Timing timing = quick();
    timing.longestRetry = 1h;
    RealtimeHint realtime(gate, timing);
    realtime.connectTo({.project = server.url(), .user = user});
    QTRY_COMPARE(server.messages(u"phx_join"_s).size(), 2);
    QCOMPARE(server.messages(u"phx_join"_s).at(1)["payload"_L1]["access_token"_L1].toString(),
        u"token-1"_s);
    QTRY_COMPARE(server.open(), 0); // and then it is left alone
    QCOMPARE(gate.renewed, 1);
    QCOMPARE(server.connections(), 2);

    server.joinStatus = u"ok"_s;
    realtime.connectTo({.project = server.url(), .user = user});
    QTRY_VERIFY(realtime.isLive());
    QCOMPARE(gate.renewed, 1);
}

void TestSyncRealtimeHint::noRealtimeIsLeftAlone_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("not found") << 404;
    QTest::newRow("forbidden") << 403;
    QTest::newRow("a page of a proxy") << 200;
    QTest::newRow("bad gateway") << 502;
}

// The first refusal may be a restart; from the second on it is asked rarely.
void TestSyncRealtimeHint::noRealtimeIsLeftAlone()
{
    QFETCH(const int, status);
    EvilServer server([status](const SeenRequest &) {
        return Answer {.status = status, .body = "<html>no</html>", .then = Answer::Then::Close};
    });
    FakeGate gate;
    RealtimeHint realtime(gate, quick());
    QSignalSpy live(&realtime, &RealtimeHint::liveChanged);
    realtime.connectTo({.project = server.url(), .user = user});
    QTRY_COMPARE(server.requestCount(), 2);
    QVERIFY(!live.wait(500));
    QCOMPARE(server.requestCount(), 2);
    QCOMPARE(server.openConnections(), 0);
}

void TestSyncRealtimeHint::anUnpublishedTableIsLeftAlone()
{
    PhoenixServer server;
    server.systemStatus = u"error"_s;
    FakeGate gate;
    RealtimeHint realtime(gate, quick());
    QSignalSpy live(&realtime, &RealtimeHint::liveChanged);
    realtime.connectTo({.project = server.url(), .user = user});
    QTRY_COMPARE(server.connections(), 2);
    QTRY_COMPARE(server.open(), 0);
    QVERIFY(!live.wait(300));
    QCOMPARE(server.connections(), 2);
}

void TestSyncRealtimeHint::aStalledServerIsGivenUp()
{
    EvilServer server([](const SeenRequest &) { return Answer {.isSilent = true}; });
    FakeGate gate;
    RealtimeHint::Timing timing = quick();
    timing.answer = 50ms;
    RealtimeHint realtime(gate, timing);
    realtime.connectTo({.project = server.url(), .user = user});
    QTRY_VERIFY(server.requestCount() >= 3);

    PhoenixServer mute; // it shakes hands, and then says nothing
    mute.answersJoins = false;
    realtime.connectTo({.project = mute.url(), .user = user});
    QTRY_VERIFY(mute.connections() >= 3);
}

void TestSyncRealtimeHint::anEndlessHandshakeIsGivenUp()
{
    EvilServer server([](const SeenRequest &) {
        return Answer {.raw = "HTTP/1.1 101 Switching Protocols\r\nX-Long: ",
            .endless = QByteArray(64 * 1024, 'a')};
    });
    FakeGate gate;
    RealtimeHint::Timing timing = quick();
    timing.answer = 200ms;
    timing.longestRetry = 1h;
    timing.firstRetry = 1h;
    RealtimeHint realtime(gate, timing);
    realtime.connectTo({.project = server.url(), .user = user});
    QTRY_COMPARE(server.requestCount(), 1);
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(!realtime.isLive());
}

void TestSyncRealtimeHint::aHugeMessageEndsTheLine()
{
    PhoenixServer server;
    FakeGate gate;
    RealtimeHint realtime(gate, quick());
    QSignalSpy live(&realtime, &RealtimeHint::liveChanged);
    realtime.connectTo({.project = server.url(), .user = user});
    QTRY_VERIFY(realtime.isLive());
    server.sayText(QString(8 << 20, u'x'));
    QTRY_COMPARE(live.size(), 3);
    QCOMPARE(server.connections(), 2);
}

void TestSyncRealtimeHint::theTokenFollowsNoRedirect()
{
    PhoenixServer thief;
    EvilServer server([target = thief.url()](const SeenRequest &) {
        return Answer {.status = 307,
            .headers = {{"Location", target.toEncoded() + "/realtime/v1/websocket"}},
            .then = Answer::Then::Close};
    });
    FakeGate gate;
    RealtimeHint realtime(gate, quick());
    realtime.connectTo({.project = server.url(), .user = user});
    QTRY_COMPARE(server.requestCount(), 2);
    QCOMPARE(thief.connections(), 0);
    QVERIFY(!server.request(0).target.contains("token-0"));
    QCOMPARE(server.request(0).header("Authorization"), QByteArray());
}

void TestSyncRealtimeHint::aPrivateAuthorityMustBeKnown()
{
    PhoenixServer server(PhoenixServer::Transport::Tls);
    FakeGate gate;
    RealtimeHint realtime(gate, quick());
    QSignalSpy live(&realtime, &RealtimeHint::liveChanged);
    realtime.connectTo({.project = server.url(), .user = user});
    QVERIFY(!live.wait(300));
    QCOMPARE(server.connections(), 0);
    realtime.connectTo(
        {.project = server.url(), .user = user, .authorities = EvilServer::authority()});
    QTRY_VERIFY(realtime.isLive());
}

void TestSyncRealtimeHint::restsUntilTheUserSignsIn()
{
    PhoenixServer server;
    FakeGate gate;
    gate.answer = failed({.kind = FailureKind::SignInNeeded, .advice = Advice::SignIn});
    RealtimeHint realtime(gate, quick());
    QSignalSpy live(&realtime, &RealtimeHint::liveChanged);
    realtime.connectTo({.project = server.url(), .user = user});
    QVERIFY(!live.wait(300));
    QCOMPARE(server.connections(), 0);
    QCOMPARE(gate.prepared, 1);
    QVERIFY(realtime.isAtRest()); // so that its owner knows to call it again
    gate.answer = {};
    realtime.connectTo({.project = server.url(), .user = user});
    QVERIFY(!realtime.isAtRest());
    QTRY_VERIFY(realtime.isLive());
    QVERIFY(!realtime.isAtRest());

    // Signed out by the server, in the middle.
    gate.answer = failed({.kind = FailureKind::SignInNeeded, .advice = Advice::SignIn});
    QTRY_VERIFY(!realtime.isLive());
    QTRY_COMPARE(server.open(), 0);
    QVERIFY(realtime.isAtRest());
    // A network that is gone for the gate is no reason to leave.
    gate.answer = {};
    realtime.connectTo({.project = server.url(), .user = user});
    QTRY_VERIFY(realtime.isLive());
    gate.answer = failed({.kind = FailureKind::Offline, .advice = Advice::Retry});
    const int prepared = gate.prepared;
    QTRY_VERIFY(gate.prepared >= prepared + 2);
    QVERIFY(realtime.isLive());
}

void TestSyncRealtimeHint::stopsForGood()
{
    PhoenixServer server;
    FakeGate gate;
    RealtimeHint realtime(gate, quick());
    QSignalSpy live(&realtime, &RealtimeHint::liveChanged);
    QSignalSpy hints(&realtime, &RealtimeHint::hint);
    realtime.connectTo({.project = server.url(), .user = user});
    QTRY_COMPARE(hints.size(), 1);
    server.sayChange();
    realtime.stop();
    QCOMPARE(live.size(), 2);
    QTRY_COMPARE(server.open(), 0);
    QVERIFY(!hints.wait(300));
    QCOMPARE(server.connections(), 1);
}

void TestSyncRealtimeHint::goesWhileTheGateThinks()
{
    PhoenixServer server;
    FakeGate gate;
    gate.hangs = true;
    const int frames = liveTaskFrames();
    {
        RealtimeHint realtime(gate, quick());
        realtime.connectTo({.project = server.url(), .user = user});
        QCOMPARE(gate.prepared, 1);
        QCOMPARE(liveTaskFrames(), frames + 1);
    }
    QCOMPARE(liveTaskFrames(), frames);
    QCOMPARE(server.connections(), 0);
}

QTEST_GUILESS_MAIN(TestSyncRealtimeHint)
#include "test_sync_realtimehint.moc"
