#include "evilserver.h"

#include "evilconnection.h"
#include "testcertificate.h"

#include <openssl/crypto.h>

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

namespace ferry::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 keptBody = 1 << 20;

} // namespace

QByteArray SeenRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

EvilServer::EvilServer(Script script, ReadingScript reading, Transport transport)
    : m_script(std::move(script))
    , m_reading(std::move(reading))
    , m_transport(transport)
    , m_certificate(testCertificate)
{
    begin();
}

EvilServer::EvilServer(Script script, QByteArray certificate)
    : m_script(std::move(script))
    , m_transport(Transport::Tls)
    , m_certificate(std::move(certificate))
{
    begin();
}

void EvilServer::begin()
{
    m_home.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_home, [this] { listen(); }, Qt::BlockingQueuedConnection);
}

EvilServer::~EvilServer()
{
    QMetaObject::invokeMethod(
        &m_home,
        [this] {
            delete m_server;
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            // OpenSSL frees what it keeps for a thread when that ends, a moment after wait() returns:
            // at the end of a program it might be too late, and count as a leak.
            OPENSSL_thread_stop();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void EvilServer::listen()
{
    if (m_transport == Transport::Tls) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(m_certificate));
        tls.setPrivateKey(QSslKey(testKey, QSsl::Ec));
        auto *server = new QSslServer;
        server->setSslConfiguration(tls);
        m_server = server;
    } else {
        m_server = new QTcpServer;
    }
    const auto welcome = [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            new EvilConnection(*this, socket, m_connections++);
    };
    connect(m_server, &QTcpServer::pendingConnectionAvailable, m_server, welcome);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("The test server cannot listen on loopback");
    m_port = m_server->serverPort();
}

QUrl EvilServer::url(const QString &path) const
{
    const QString scheme = m_transport == Transport::Tls ? u"https"_s : u"http"_s;
    return QUrl(u"%1://127.0.0.1:%2/%3"_s.arg(scheme).arg(m_port).arg(path));
}

QList<SeenRequest> EvilServer::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

void EvilServer::recordHead(const SeenRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    m_requests.append(request);
}

void EvilServer::recordBody(int number, const QByteArray &bytes, bool isComplete)
{
    const QMutexLocker lock(&m_mutex);
    SeenRequest &request = m_requests[number];
    request.bodyBytes += bytes.size();
    request.isComplete = isComplete;
    if (request.body.size() < keptBody)
        request.body += bytes;
}

QByteArray EvilServer::authority()
{
    return testAuthority;
}

} // namespace ferry::testing
