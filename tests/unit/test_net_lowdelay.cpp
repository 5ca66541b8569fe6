#include "net/descriptors.h"
#include "support/ask.h"
#include "support/evilserver.h"

#include <QMap>
#include <QTest>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

using namespace ferry;
using namespace ferry::testing;

namespace {

// TCP_NODELAY of each of our connections to that port, ours alone and not the server's ends. One
// connection may have two descriptors.
QList<int> delaysOff(quint16 port)
{
    QMap<quint16, int> values; // by our end's port
    forEachTcpSocket([&](int descriptor) {
        sockaddr_in peer {};
        sockaddr_in own {};
        socklen_t size = sizeof peer;
        socklen_t ownSize = sizeof own;
        const bool isKnown
            = getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &size) == 0
            && getsockname(descriptor, reinterpret_cast<sockaddr *>(&own), &ownSize) == 0;
        if (isKnown && ntohs(peer.sin_port) == port)
            values.insert(ntohs(own.sin_port), socketOption(descriptor, IPPROTO_TCP, TCP_NODELAY));
    });
    return values.values();
}

} // namespace

// Nagle's algorithm is off for our own connections, and for QNetworkAccessManager's, which has no
// switch for it.
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
    QTest::addColumn<bool>("withBody");
    for (const bool withBody : {true, false}) {
        const char *what = withBody ? "with a body" : "without one";
        QTest::addRow("by address, %s", what) << QStringLiteral("127.0.0.1") << withBody;
        QTest::addRow("by name, %s", what) << QStringLiteral("localhost") << withBody;
    }
}

void TestNetLowDelay::connectionsHaveNoDelay()
{
    QFETCH(QString, host);
    QFETCH(bool, withBody);
    EvilServer server([](const SeenRequest &) { return Answer {.isSilent = true}; });
    QUrl url = server.url();
    url.setHost(host);
    HttpClient client;
    std::vector<Task<Result<HttpReply>>> tasks;
    for (int i = 0; i < 8; ++i) {
        tasks.push_back(ask(client, withBody ? request("PUT", url, "12345") : request("GET", url)));
        tasks.back().start([] {});
    }
    QTRY_COMPARE(delaysOff(server.port()), QList<int>(8, 1));
}

QTEST_GUILESS_MAIN(TestNetLowDelay)
#include "test_net_lowdelay.moc"
