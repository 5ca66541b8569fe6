#include "net/download.h"

#include "base/eventlog.h"
#include "net/requestcheck.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 heldInMemory = 1 << 20;
constexpr qint64 pieceBytes = 256 << 10;
constexpr qint64 mostRefusalBytes = 64 << 10;

} // namespace

Download::Download(HttpClient &client, HttpRequest request)
    : m_client(client)
    , m_request(std::move(request))
{
    m_stall.setSingleShot(true);
    connect(&m_stall, &QTimer::timeout, this, [this] {
        m_isStalled = true;
        wake();
    });
}

Download::~Download()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply;
    --m_manager->live;
    disconnect(reply, nullptr, this, nullptr);
    if (reply->isRunning())
        reply->abort();
    reply->deleteLater();
}

void Download::begin()
{
    m_began = std::chrono::steady_clock::now();
    m_manager = &m_client.freestManager();
    ++m_manager->live;
    m_reply = m_client.send(*m_manager, m_request);
    m_reply->setReadBufferSize(heldInMemory);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        m_hasHead = true;
        wake();
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &Download::wake);
    connect(m_reply, &QNetworkReply::finished, this, &Download::wake);
    connect(m_reply, &QNetworkReply::sslErrors, this,
        [this](const QList<QSslError> &errors) { m_certificate = certificateFault(errors); });
}

void Download::News::await_suspend(std::coroutine_handle<> waiting)
{
    download.m_waiting = waiting;
    download.m_stall.start(download.m_client.limits().sendStall);
}

// Queued: the reply is done with its own signal before the waiting task goes on.
void Download::wake()
{
    if (m_isWaking)
        return;
    m_isWaking = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isWaking = false;
            m_stall.stop();
            if (m_waiting)
                std::exchange(m_waiting, {}).resume();
        },
        Qt::QueuedConnection);
}

bool Download::isOver() const
{
    return m_isStalled || !m_reply || m_reply->isFinished();
}

HttpReply Download::replySoFar() const
{
    HttpReply reply;
    reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply.headers = m_reply->rawHeaderPairs();
    return reply;
}

Task<Result<HttpReply>> Download::head()
{
    if (const std::optional<Failure> wrong = checkRequest(m_request))
        co_return failed(*wrong);
    begin();
    while (!hasHead()) {
        News news {*this};
        co_await news;
    }
    if (m_isStalled)
        co_return failed({.kind = FailureKind::ReplyTimedOut, .advice = Advice::Retry});
    HttpReply reply = replySoFar();
    note(reply.status);
    if (reply.status == 200) {
        const QByteArray packing = reply.header("Content-Encoding");
        if (!packing.isEmpty() && packing.compare("identity", Qt::CaseInsensitive) != 0) {
            co_return failed({.kind = FailureKind::BadReply,
                .advice = Advice::Retry,
                .httpStatus = reply.status,
                .code = u"packed"_s});
        }
        co_return reply;
    }
    while (!isOver() && m_reply->bytesAvailable() < mostRefusalBytes) {
        News news {*this};
        co_await news;
    }
    reply.body = m_reply->read(mostRefusalBytes);
    co_return judged(std::move(reply));
}

// Whatever its length says, what there is of a refusal's body will do.
Result<HttpReply> Download::judged(HttpReply reply) const
{
    const Sending sending {.verb = m_request.verb};
    HttpReply bare = reply;
    bare.body.clear();
    bare.headers.removeIf([](const auto &header) {
        return header.first.compare("Content-Length", Qt::CaseInsensitive) == 0
            || header.first.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0;
    });
    const Arrival arrival {
        .error = m_reply->error(), .words = m_reply->errorString(), .certificate = m_certificate};
    std::optional<Failure> wrong = checkReply(bare, sending, arrival, m_client.limits().replyBytes);
    if (!wrong)
        return reply;
    if (wrong->kind == FailureKind::TlsRejected)
        wrong->subject = tameText(m_request.url.host());
    return failed(std::move(*wrong));
}

Task<Result<QByteArray>> Download::next()
{
    while (m_reply->bytesAvailable() == 0 && !isOver()) {
        News news {*this};
        co_await news;
    }
    if (m_isStalled)
        co_return failed({.kind = FailureKind::ReplyTimedOut, .advice = Advice::Retry});
    QByteArray piece = m_reply->read(pieceBytes);
    m_read += piece.size();
    if (piece.isEmpty()) {
        if (const std::optional<Failure> trouble = troubleAtEnd())
            co_return failed(*trouble);
    }
    co_return piece;
}

std::optional<Failure> Download::troubleAtEnd() const
{
    const HttpReply reply = replySoFar();
    bool isNumber = false;
    const qint64 promised = reply.header("Content-Length").toLongLong(&isNumber);
    if (isNumber && promised != m_read) {
        return Failure {.kind = FailureKind::BadReply,
            .advice = Advice::Retry,
            .httpStatus = reply.status,
            .code = u"cut-short"_s,
            .detail = u"%1 of %2 bytes came"_s.arg(m_read).arg(promised)};
    }
    if (!isNumber && m_reply->error() != QNetworkReply::NoError)
        return Failure {.kind = FailureKind::ConnectionLost, .advice = Advice::Retry};
    return std::nullopt;
}

void Download::note(int status) const
{
    if (m_client.m_log == nullptr)
        return;
    Event event;
    event.kind = Event::Kind::Request;
    event.item = m_client.m_item;
    event.verb = m_request.verb;
    event.host = m_request.url.host(QUrl::FullyEncoded).toLatin1();
    event.status = status;
    event.took = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - m_began);
    m_client.m_log->note(std::move(event));
}

} // namespace ferry
