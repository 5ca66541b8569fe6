#include "net/descriptors.h"
#include "net/onceonlybody.h"
#include "net/uploadsocket.h"

#include <QNetworkInterface>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>

#include <limits>
#include <memory>
#include <optional>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

// Whether our own connection to that port is paced: it then has a limit.
bool isPaced(quint16 port)
{
    bool paced = false;
    forEachTcpSocket([&](int descriptor) {
        sockaddr_in peer {};
        socklen_t size = sizeof peer;
        unsigned long rate = 0;
        socklen_t rateSize = sizeof rate;
        if (getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &size) == 0
            && ntohs(peer.sin_port) == port
            && getsockopt(descriptor, SOL_SOCKET, SO_MAX_PACING_RATE, &rate, &rateSize) == 0)
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
        m_socket = std::make_unique<UploadSocket>(
            UploadSocket::Target {.host = host, .port = m_server.serverPort()}, std::nullopt);
    }

    quint16 port() const { return m_server.serverPort(); }

    void send(qint64 size)
    {
        m_body = std::make_unique<MemoryBody>(QByteArray(size, 'x'));
        const QByteArray head
            = "PUT / HTTP/1.1\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n";
        bool isAnswered = false;
        QObject::connect(
            m_socket.get(), &UploadSocket::finished, m_body.get(), [&] { isAnswered = true; });
        m_socket->send("PUT", head, *m_body, 1000);
        QTRY_VERIFY(m_server.hasPendingConnections() || m_peer != nullptr);
        if (m_peer == nullptr)
            m_peer = m_server.nextPendingConnection();
        qint64 left = head.size() + size;
        QTRY_VERIFY((left -= m_peer->readAll().size()) == 0);
        m_peer->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        QTRY_VERIFY(isAnswered);
    }

private:
    QTcpServer m_server {};
    QTcpSocket *m_peer = nullptr; // the server's child
    std::unique_ptr<MemoryBody> m_body {};
    std::unique_ptr<UploadSocket> m_socket {};
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
