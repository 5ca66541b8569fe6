#include "net/descriptors.h"
#include "support/ask.h"
#include "support/evilserver.h"

#include <QTest>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

using namespace ferry;
using namespace ferry::testing;

namespace {

// TCP_NODELAY of each of our connections to that port, ours alone and not the server's ends.
QList<int> delaysOff(quint16 port)
{
    QList<int> values;
    forEachTcpSocket([&](int descriptor) {
        sockaddr_in peer {};
        socklen_t size = sizeof peer;
        const bool isKnown
            = getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &size) == 0;
        if (isKnown && ntohs(peer.sin_port) == port)
            values.append(socketOption(descriptor, IPPROTO_TCP, TCP_NODELAY));
    });
    return values;
}

} // namespace

// Nagle's algorithm is off for what Qt connects, though Qt has no switch for it.
class TestNetLowDelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectionsHaveNoDelay_data();
    void connectionsHaveNoDelay();
};

void TestNetLowDelay::connectionsHaveNoDelay_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("by address") << QStringLiteral("127.0.0.1");
    QTest::newRow("by name") << QStringLiteral("localhost");
}

void TestNetLowDelay::connectionsHaveNoDelay()
{
    QFETCH(QString, host);
    EvilServer server([](const SeenRequest &) { return Answer {.isSilent = true}; });
    QUrl url = server.url();
    url.setHost(host);
    HttpClient client;
    std::vector<Task<Result<HttpReply>>> tasks;
    for (int i = 0; i < 8; ++i) {
        tasks.push_back(ask(client, request("PUT", url, "12345")));
        tasks.back().start([] {});
    }
    QTRY_COMPARE(delaysOff(server.port()), QList<int>(8, 1));
}

QTEST_GUILESS_MAIN(TestNetLowDelay)
#include "test_net_lowdelay.moc"
