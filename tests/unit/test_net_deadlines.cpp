#include "net/networkwatch.h"
#include "support/ask.h"
#include "support/evilserver.h"
#include "support/transports.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <vector>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A port at which no connection comes about: its queue is full, so that the kernel drops what asks for one.
class DeadPort final
{
public:
    explicit DeadPort(const QHostAddress &address, quint16 port = 0)
    {
        m_size = fill(address, port);
        const auto family = sa_family_t(m_address.ss_family);
        m_server = ::socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const int on = 1;
        setsockopt(m_server, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
        m_isThere = ::bind(m_server, generic(), m_size) == 0 && ::listen(m_server, 0) == 0;
        getsockname(m_server, generic(), &m_size);
        for (int i = 0; i < 4; ++i) {
            m_waiting.push_back(::socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
            ::connect(m_waiting.back(), generic(), m_size);
        }
    }
    ~DeadPort()
    {
        for (const int waiting : m_waiting)
            ::close(waiting);
        ::close(m_server);
    }
    Q_DISABLE_COPY_MOVE(DeadPort)

    bool isThere() const { return m_isThere; }
    quint16 port() const
    {
        return ntohs(reinterpret_cast<const sockaddr_in *>(&m_address)->sin_port);
    }

private:
    sockaddr *generic() { return reinterpret_cast<sockaddr *>(&m_address); }

    socklen_t fill(const QHostAddress &address, quint16 port)
    {
        if (address.protocol() == QAbstractSocket::IPv6Protocol) {
            auto *six = reinterpret_cast<sockaddr_in6 *>(&m_address);
            six->sin6_family = AF_INET6;
            six->sin6_port = htons(port);
            six->sin6_addr = in6addr_loopback;
            return sizeof *six;
        }
        auto *four = reinterpret_cast<sockaddr_in *>(&m_address);
        four->sin_family = AF_INET;
        four->sin_port = htons(port);
        four->sin_addr.s_addr = htonl(address.toIPv4Address());
        return sizeof *four;
    }

    sockaddr_storage m_address {};
    socklen_t m_size = 0;
    int m_server = -1;
    bool m_isThere = false;
    std::vector<int> m_waiting {};
};

// A computer whose clocks and addresses are set by hand.
struct Computer
{
    std::chrono::milliseconds awake {1h};
    std::chrono::milliseconds asleep {0};
    QList<QHostAddress> addresses {QHostAddress::LocalHost, QHostAddress(u"192.0.2.7"_s)};
    int looks = 0;

    NetworkWatch watch()
    {
        return NetworkWatch({.awake = [this] { return awake; },
            .total = [this] { return awake + asleep; },
            .addresses =
                [this] {
                    ++looks;
                    return addresses;
                }});
    }
};

} // namespace

// How long each step to an answer may take, and which connections are not worth a try.
class TestNetDeadlines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(liveTaskFrames(), 0); }

    void aPortThatNeverAnswersIsLeft();
    void aServerThatNeverShakesHandsIsLeft();
    void aSmallRequestIsAnsweredSoon();
    void aDeadIPv6AddressCostsNoTime();
    void theUsualLimits();
    void anotherAddressIsAnotherNetwork();
    void sleepIsNoticed();
    void addressesAreLookedAtOnceASecond();
};

void TestNetDeadlines::aPortThatNeverAnswersIsLeft()
{
    const DeadPort dead(QHostAddress(QHostAddress::LocalHost));
    QVERIFY(dead.isThere());
    HttpClient client;
    client.setLimits({.connecting = 400ms});
    const Outcome outcome = outcomeOf(
        client, request("PUT", QUrl(u"http://127.0.0.1:%1/"_s.arg(dead.port())), "12345"));
    COMPARE_FAILURE(outcome, FailureKind::Offline, Advice::Retry);
    QCOMPARE(outcome.failure.code, u"connect-timeout"_s);
    QCOMPARE(outcome.failure.detail, u"no connection within 0.4 s"_s);
}

void TestNetDeadlines::aServerThatNeverShakesHandsIsLeft()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    HttpClient client;
    client.setLimits({.connecting = isQtsTransport() ? 0ms : 1min, .handshake = 400ms});
    const Outcome outcome = outcomeOf(
        client, request("PUT", QUrl(u"https://127.0.0.1:%1/"_s.arg(silent.serverPort())), "12345"));
    if (isQtsTransport()) { // it does not tell the two apart
        COMPARE_FAILURE(outcome, FailureKind::Offline, Advice::Retry);
        return;
    }
    COMPARE_FAILURE(outcome, FailureKind::ReplyTimedOut, Advice::Retry);
    QCOMPARE(outcome.failure.code, u"handshake-timeout"_s);
}

void TestNetDeadlines::aSmallRequestIsAnsweredSoon()
{
    EvilServer server([](const SeenRequest &) { return Answer {.isSilent = true}; });
    HttpClient client;
    client.setLimits({.smallReply = 300ms});
    COMPARE_FAILURE(outcomeOf(client, request("POST", server.url(), "12345")),
        FailureKind::ReplyTimedOut, Advice::Retry);
    COMPARE_FAILURE(
        outcomeOf(client, request("GET", server.url())), FailureKind::ReplyTimedOut, Advice::Retry);
}

// It cost 30 s for every connection.
void TestNetDeadlines::aDeadIPv6AddressCostsNoTime()
{
    SKIP_WITH_QTS_TRANSPORT("it tries one address after the other");
    EvilServer server([](const SeenRequest &) { return Answer {.body = "fine"}; });
    const DeadPort dead(QHostAddress(QHostAddress::LocalHostIPv6), server.port());
    if (!dead.isThere())
        QSKIP("this computer has no IPv6");
    QUrl url = server.url();
    url.setHost(u"localhost"_s);
    HttpClient client;
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(outcomeOf(client, request("PUT", url, "12345")).body, "fine");
    QVERIFY2(clock.elapsed() < 1000, QByteArray::number(clock.elapsed()).constData());
}

void TestNetDeadlines::theUsualLimits()
{
    const HttpClient::Limits limits;
    QCOMPARE(limits.connecting.count(), 15'000);
    QCOMPARE(limits.handshake.count(), 15'000);
    QCOMPARE(limits.smallReply.count(), 60'000);
}

void TestNetDeadlines::anotherAddressIsAnotherNetwork()
{
    Computer computer;
    NetworkWatch watch = computer.watch();
    computer.awake += 5s;
    QVERIFY(!watch.hasChanged());
    computer.awake += 5s;
    computer.addresses = {QHostAddress::LocalHost};
    QVERIFY(watch.hasChanged());
    computer.awake += 5s;
    QVERIFY(!watch.hasChanged());
}

void TestNetDeadlines::sleepIsNoticed()
{
    Computer computer;
    NetworkWatch watch = computer.watch();
    computer.awake += 10ms; // its own clock stood still meanwhile
    computer.asleep += 8h;
    QVERIFY(watch.hasChanged());
    QVERIFY(!watch.hasChanged());
}

void TestNetDeadlines::addressesAreLookedAtOnceASecond()
{
    Computer computer;
    NetworkWatch watch = computer.watch();
    for (int i = 0; i < 1000; ++i) {
        computer.awake += 2ms;
        watch.hasChanged();
    }
    QCOMPARE(computer.looks, 3); // in two seconds, and at the beginning
}

QTEST_GUILESS_MAIN(TestNetDeadlines)
#include "test_net_deadlines.moc"
