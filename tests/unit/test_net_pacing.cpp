#include "support/ask.h"
#include "support/tcpsockets.h"
#include "support/transports.h"

#include <QNetworkInterface>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <limits>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

namespace {

// Whether our own connection to that port is paced: it then has a limit.
bool isPaced(quint16 port)
{
    bool paced = false;
    forEachConnectionTo(port, [&paced](int descriptor) {
        unsigned long rate = 0;
        socklen_t size = sizeof rate;
        if (getsockopt(descriptor, SOL_SOCKET, SO_MAX_PACING_RATE, &rate, &size) == 0)
            paced = paced || rate != std::numeric_limits<unsigned long>::max();
    });
    return paced;
}

// This computer's address on some network, which is not loopback; empty when it has none.
QString ownAddress()
{
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback())
            return address.toString();
    }
    return {};
}

// Sends bodies on one connection, the next when the one before was answered.
class Sender
{
public:
    explicit Sender(const QString &host)
    {
        m_server.listen(QHostAddress::AnyIPv4);
        m_url = QUrl(u"http://%1:%2/"_s.arg(host).arg(port()));
    }

    quint16 port() const { return m_server.serverPort(); }

    void send(qint64 size)
    {
        auto sending = ask(m_client, request("PUT", m_url, QByteArray(size, 'x')));
        bool isAnswered = false;
        sending.start([&isAnswered] { isAnswered = true; });
        QTRY_VERIFY(m_server.hasPendingConnections() || m_peer != nullptr);
        if (m_peer == nullptr)
            m_peer = m_server.nextPendingConnection();
        QByteArray seen;
        QTRY_VERIFY((seen += m_peer->readAll()).contains("\r\n\r\n")
            && seen.size() - seen.indexOf("\r\n\r\n") - 4 == size);
        m_peer->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        QTRY_VERIFY(isAnswered);
    }

private:
    QTcpServer m_server {};
    QTcpSocket *m_peer = nullptr; // the server's child
    QUrl m_url {};
    HttpClient m_client {};
};

} // namespace

// On a line the kernel spreads a long body's packets; within this computer it would only cost.
class TestNetPacing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongBodyIsPacedOnALine();
    void withinThisComputerNothingIs();
};

void TestNetPacing::aLongBodyIsPacedOnALine()
{
    SKIP_WITH_QTS_TRANSPORT("its connections are out of reach");
    const QString address = ownAddress();
    if (address.isEmpty())
        QSKIP("this computer has no address but loopback");
    Sender sender(address);
    sender.send(1000);
    QVERIFY(!isPaced(sender.port())); // over before it matters
    sender.send(2'000'000);
    QVERIFY(isPaced(sender.port()));
}

void TestNetPacing::withinThisComputerNothingIs()
{
    Sender sender(u"127.0.0.1"_s);
    sender.send(2'000'000);
    QVERIFY(!isPaced(sender.port()));
}

QTEST_GUILESS_MAIN(TestNetPacing)
#include "test_net_pacing.moc"
