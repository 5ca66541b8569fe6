#include "net/curl/curlaccessmanager.h"
#include "net/onceonlybody.h"
#include "net/transport.h"
#include "support/evilserver.h"

#include <QBuffer>
#include <QDir>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype large = 24'000'000; // more than the kernels of both sides take in

Answer ok(const SeenRequest &)
{
    return {.body = "fine"};
}

EvilServer::Script always(const Answer &answer)
{
    return [answer](const SeenRequest &) { return answer; };
}

// A source that has what it was given, and no more for now.
class Trickle final : public QIODevice
{
public:
    explicit Trickle(qint64 size)
        : m_size(size)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    void give(const QByteArray &bytes)
    {
        m_there += bytes;
        Q_EMIT readyRead();
    }
    void fail() { m_fails = true; }

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *data, qint64 longest) override
    {
        if (m_fails)
            return -1;
        const qint64 length = qMin<qint64>(longest, m_there.size());
        std::copy_n(m_there.constData(), length, data);
        m_there.remove(0, length);
        return length;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_size;
    QByteArray m_there {};
    bool m_fails = false;
};

} // namespace

// CurlAccessManager as QNetworkAccessManager: what it is used through is Qt's.
class TestNetCurl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHeadBytesAndEndInThatOrder();
    void sendsWhatADeviceHolds();
    void waitsForADeviceThatHasNothingYet();
    void aDeviceThatFailsEndsTheRequest();
    void everyVerbIsSentAsItIs_data();
    void everyVerbIsSentAsItIs();
    void anAbortedReplyIsFinishedOnce();
    void endsWithItsManager();
    void aManagerMayGoWhenItsReplyIsFinished();
    void headersOfOneNameAreOneList();
    void interimRepliesAndTrailersAreNoHeaders();
    void noMoreIsInMemoryThanItMayBe();
    void whatTheKernelTookIsTold();
    void aRefusalInChunksSurvivesAReset();
    void aBodyThatWasBegunIsNotSentAgain();
    void whatWasNotBegunGoesOnAnotherConnection();
    void hundredsOfRequestsShareAConnection();
    void manyRequestsLeaveNothingBehind();
};

void TestNetCurl::tellsHeadBytesAndEndInThatOrder()
{
    EvilServer server(always({.status = 404, .headers = {{"X-Word", "yes"}}, .body = "not here"}));
    CurlAccessManager manager;
    QNetworkReply *reply = manager.get(QNetworkRequest(server.url(u"a%2Fb/../c?d=%20"_s)));
    QStringList told;
    connect(reply, &QNetworkReply::requestSent, this, [&told] { told += u"sent"_s; });
    connect(reply, &QNetworkReply::metaDataChanged, this, [&told] { told += u"head"_s; });
    connect(reply, &QNetworkReply::readyRead, this, [&told] { told += u"bytes"_s; });
    connect(reply, &QNetworkReply::finished, this, [&told] { told += u"end"_s; });
    QTRY_VERIFY(reply->isFinished());
    QTRY_COMPARE(told, QStringList({u"sent"_s, u"head"_s, u"bytes"_s, u"end"_s}));
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 404);
    QCOMPARE(reply->error(), QNetworkReply::UnknownContentError);
    QCOMPARE(reply->rawHeader("x-word"), "yes");
    QCOMPARE(reply->readAll(), "not here");
    QCOMPARE(server.request(0).target, "/a%2Fb/../c?d=%20");
}

void TestNetCurl::sendsWhatADeviceHolds()
{
    EvilServer server(ok);
    CurlAccessManager manager;
    const QByteArray content = QByteArray(700'000, 'x') + "end";
    QBuffer body;
    body.setData(content);
    QVERIFY(body.open(QIODevice::ReadOnly));
    QNetworkReply *reply = manager.put(QNetworkRequest(server.url()), &body);
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QVERIFY(server.request(0).body == content);
    QCOMPARE(server.request(0).header("Content-Length"), "700003");
    QVERIFY(server.request(0).header("Expect").isEmpty());
    QVERIFY(server.request(0).header("Accept").isEmpty());
}

void TestNetCurl::waitsForADeviceThatHasNothingYet()
{
    EvilServer server(ok);
    CurlAccessManager manager;
    Trickle body(10);
    QNetworkReply *reply = manager.put(QNetworkRequest(server.url()), &body);
    QTRY_COMPARE(server.requestCount(), 1);
    body.give("12345");
    QTRY_COMPARE(server.request(0).bodyBytes, 5);
    QVERIFY(!reply->isFinished());
    body.give("67890");
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(server.request(0).body, "1234567890");
}

void TestNetCurl::aDeviceThatFailsEndsTheRequest()
{
    EvilServer server(ok);
    CurlAccessManager manager;
    Trickle body(10);
    QNetworkReply *reply = manager.put(QNetworkRequest(server.url()), &body);
    QTRY_COMPARE(server.requestCount(), 1);
    body.fail();
    body.give("12345");
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(reply->error() != QNetworkReply::NoError);
    QVERIFY(!server.request(0).isComplete);
}

void TestNetCurl::everyVerbIsSentAsItIs_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<bool>("withBody");
    for (const char *verb : {"GET", "HEAD", "OPTIONS", "DELETE", "PROPFIND", "PATCH"}) {
        QTest::addRow("%s", verb) << QByteArray(verb) << false;
        if (QByteArray(verb) != "HEAD")
            QTest::addRow("%s with a body", verb) << QByteArray(verb) << true;
    }
}

void TestNetCurl::everyVerbIsSentAsItIs()
{
    QFETCH(QByteArray, verb);
    QFETCH(bool, withBody);
    EvilServer server(ok);
    CurlAccessManager manager;
    MemoryBody body("12345");
    QNetworkReply *reply = manager.sendCustomRequest(
        QNetworkRequest(server.url()), verb, withBody ? &body : nullptr);
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(server.request(0).verb, verb);
    QCOMPARE(server.request(0).body, withBody ? "12345" : "");
    QCOMPARE(reply->readAll(), verb == "HEAD" ? "" : "fine");
}

void TestNetCurl::anAbortedReplyIsFinishedOnce()
{
    EvilServer server(always({.isSilent = true}));
    CurlAccessManager manager;
    QNetworkReply *reply = manager.get(QNetworkRequest(server.url()));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QTRY_COMPARE(server.requestCount(), 1);
    reply->abort();
    reply->abort();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(finished.count(), 1);
}

void TestNetCurl::endsWithItsManager()
{
    EvilServer server(always({.isSilent = true}));
    MemoryBody body(QByteArray(large, 'x'));
    auto manager = std::make_unique<CurlAccessManager>();
    manager->put(QNetworkRequest(server.url()), &body);
    manager->get(QNetworkRequest(server.url()));
    QTRY_COMPARE(server.requestCount(), 2);
    manager.reset();
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestNetCurl::aManagerMayGoWhenItsReplyIsFinished()
{
    EvilServer server(ok);
    auto manager = std::make_unique<CurlAccessManager>();
    for (int i = 0; i < 3; ++i) {
        QNetworkReply *reply = manager->get(QNetworkRequest(server.url()));
        connect(reply, &QNetworkReply::metaDataChanged, this, [&manager] { manager.reset(); });
    }
    QTRY_VERIFY(!manager);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestNetCurl::headersOfOneNameAreOneList()
{
    EvilServer server(always({.raw = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nX-A: 1\r\nx-a: 2\r\n"
                                     "Content-Length: 0\r\nX-Fold: one\r\n  two\r\n\r\n"}));
    CurlAccessManager manager;
    QNetworkReply *reply = manager.get(QNetworkRequest(server.url()));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->rawHeader("X-A"), "1, 2");
    QCOMPARE(reply->rawHeader("Content-Length"), "0");
    QCOMPARE(reply->rawHeader("X-Fold"), "one two");
}

void TestNetCurl::interimRepliesAndTrailersAreNoHeaders()
{
    EvilServer server(always({.raw = "HTTP/1.1 103 Early Hints\r\nX-Early: 1\r\n\r\n"
                                     "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                     "3\r\nabc\r\n0\r\nX-Late: 1\r\n\r\n"}));
    CurlAccessManager manager;
    QNetworkReply *reply = manager.get(QNetworkRequest(server.url()));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QCOMPARE(reply->rawHeaderList(), QList<QByteArray>({"Transfer-Encoding"}));
    QCOMPARE(reply->readAll(), "abc");
}

void TestNetCurl::noMoreIsInMemoryThanItMayBe()
{
    constexpr qint64 most = 1 << 20;
    constexpr qint64 atOnce = 64 * 1024; // as the server sends, and libcurl hands on
    EvilServer server(always({.endless = QByteArray(atOnce, 'x')}));
    CurlAccessManager manager;
    QNetworkReply *reply = manager.get(QNetworkRequest(server.url()));
    reply->setReadBufferSize(most);
    for (qint64 got = 0; got < 20 * most;) {
        QTRY_VERIFY(reply->bytesAvailable() > 0);
        QVERIFY(reply->bytesAvailable() < most + atOnce);
        got += reply->read(most / 8).size();
    }
    QVERIFY(reply->isRunning());
    reply->abort();
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestNetCurl::whatTheKernelTookIsTold()
{
    EvilServer server(ok, [](const SeenRequest &seen) {
        return Reading {.then = seen.number == 0 ? Reading::Then::Answer : Reading::Then::Reset,
            .after = seen.number == 0 ? -1 : 1'000'000};
    });
    CurlAccessManager manager;
    MemoryBody whole(QByteArray(large, 'x'));
    QNetworkReply *reply = manager.put(QNetworkRequest(server.url()), &whole);
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->attribute(takenAttribute).toLongLong(), qint64(large));
    QCOMPARE(reply->attribute(arrivedAttribute).toLongLong(), qint64(large));
    MemoryBody part(QByteArray(large, 'x'));
    reply = manager.put(QNetworkRequest(server.url()), &part);
    QTRY_VERIFY(reply->isFinished());
    const qint64 taken = reply->attribute(takenAttribute).toLongLong();
    QVERIFY(taken >= server.request(1).bodyBytes);
    QVERIFY(taken < large);
}

void TestNetCurl::aRefusalInChunksSurvivesAReset()
{
    EvilServer server(
        [](const SeenRequest &) {
            return Answer {.then = Answer::Then::Close,
                .raw = "HTTP/1.1 103 Early\r\n\r\nHTTP/1.1 413 No\r\nTransfer-Encoding: chunked\r\n"
                       "\r\n4\r\ntoo \r\n5;x=y\r\nlarge\r\n0\r\n\r\n"};
        },
        [](const SeenRequest &) { return Reading {.then = Reading::Then::AnswerNow, .after = 0}; });
    CurlAccessManager manager;
    for (int i = 0; i < 20; ++i) {
        MemoryBody body(QByteArray(large, 'x'));
        QNetworkReply *reply = manager.put(QNetworkRequest(server.url()), &body);
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 413);
        QCOMPARE(reply->readAll(), "too large");
    }
}

void TestNetCurl::aBodyThatWasBegunIsNotSentAgain()
{
    EvilServer server(ok, [](const SeenRequest &seen) {
        return seen.number != 1 ? Reading {} : Reading {.then = Reading::Then::Reset, .after = 3};
    });
    CurlAccessManager manager;
    for (int i = 0; i < 2; ++i) {
        MemoryBody body("12345");
        QNetworkReply *reply = manager.post(QNetworkRequest(server.url()), &body);
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(
            reply->error(), i == 0 ? QNetworkReply::NoError : QNetworkReply::RemoteHostClosedError);
    }
    QCOMPARE(server.requestCount(), 2);
}

// The server leaves an idle connection. Nobody tells, until it is used again.
void TestNetCurl::whatWasNotBegunGoesOnAnotherConnection()
{
    EvilServer server(always({.body = "fine", .then = Answer::Then::HalfClose}));
    CurlAccessManager manager;
    for (int i = 0; i < 5; ++i) {
        MemoryBody body("12345");
        QNetworkReply *reply = manager.post(QNetworkRequest(server.url()), &body);
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QTRY_COMPARE(server.busyConnections(), 0);
    }
    QCOMPARE(server.requestCount(), 5);
    QCOMPARE(server.connectionCount(), 5);
}

void TestNetCurl::hundredsOfRequestsShareAConnection()
{
    EvilServer server(ok);
    CurlAccessManager manager;
    for (int i = 0; i < 300; ++i) {
        MemoryBody body("12345");
        const std::unique_ptr<QNetworkReply> reply(
            manager.put(QNetworkRequest(server.url()), &body));
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20'000);
        QCOMPARE(reply->readAll(), "fine");
    }
    QCOMPARE(server.connectionCount(), 1);
}

// Answered, refused, aborted and broken off in turn. FERRY_TEST_REQUESTS=10000 under the sanitizers shows that
// no memory is lost either.
void TestNetCurl::manyRequestsLeaveNothingBehind()
{
    EvilServer server([](const SeenRequest &request) {
        switch (request.number % 5) {
        case 0: return Answer {.status = 507, .body = "full"};
        case 1: return Answer {.isSilent = true};
        case 2: return Answer {.body = "half", .then = Answer::Then::Reset};
        default: return Answer {.body = "fine"};
        }
    });
    const auto openFiles = [] {
        return QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries).size();
    };
    const int rounds = qMax(qEnvironmentVariableIntValue("FERRY_TEST_REQUESTS"), 500) / 10;
    const auto before = openFiles();
    {
        CurlAccessManager manager;
        for (int round = 0; round < rounds; ++round) {
            std::vector<std::unique_ptr<MemoryBody>> bodies;
            std::vector<std::unique_ptr<QNetworkReply>> replies;
            for (int i = 0; i < 10; ++i) {
                bodies.push_back(std::make_unique<MemoryBody>(QByteArray(1000, 'x')));
                QNetworkRequest request(server.url());
                replies.emplace_back(
                    i % 2 == 0 ? manager.put(request, bodies.back().get()) : manager.get(request));
            }
            const auto running = [&replies] {
                return std::count_if(replies.begin(), replies.end(),
                    [](const auto &reply) { return reply->isRunning(); });
            };
            QTRY_VERIFY(running() <= 3); // those that nobody answers
            for (const std::unique_ptr<QNetworkReply> &reply : replies)
                reply->abort();
            QCOMPARE(running(), 0);
        }
    }
    QTRY_COMPARE(server.openConnections(), 0);
    QTRY_VERIFY(openFiles() <= before);
}

QTEST_GUILESS_MAIN(TestNetCurl)
#include "test_net_curl.moc"
