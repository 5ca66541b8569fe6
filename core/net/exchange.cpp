#include "net/exchange.h"

#include "base/eventlog.h"
#include "base/failurename.h"
#include "net/descriptors.h"
#include "net/lowdelay.h"
#include "net/requestcheck.h"
#include "net/socketpool.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

using std::chrono::milliseconds;

// What the kernels on both sides may hold of a body that is handed over: measured 4.4 MB on
// loopback with Linux's default limits, doubled for windows grown larger.
constexpr qint64 mostInFlight = 8 << 20;
// The slowest line a reply is waited for as if it were that slow: 16 KiB/s.
constexpr qint64 slowestRate = 16 * 1024;

bool carriesContent(const QByteArray &verb)
{
    return verb != "GET" && verb != "HEAD" && verb != "DELETE" && verb != "OPTIONS";
}

milliseconds monotonicNow()
{
    return std::chrono::duration_cast<milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

Exchange::Exchange(HttpClient &client, HttpRequest request, Sent sent)
    : m_client(client)
    , m_request(std::move(request))
    , m_sent(std::move(sent))
    , m_log(client.m_log)
    , m_item(client.m_item)
{
    if (const std::optional<Failure> wrong = checkRequest(m_request))
        m_result.emplace(failed(*wrong));
    // An empty body is what keeps Qt from sending a POST twice.
    if (!m_request.body && carriesContent(m_request.verb))
        m_request.body = std::make_unique<MemoryBody>(QByteArray());
}

Exchange::~Exchange()
{
    drop();
}

void Exchange::await_suspend(std::coroutine_handle<> waiting)
{
    m_waiting = waiting;
    start();
}

void Exchange::start()
{
    m_started = m_lastMove = monotonicNow();
    if (m_request.body)
        m_request.body->setThrottle(m_client.throttle());
    m_client.watch(this);
    if (!m_received && m_client.goesDirectly(m_request)) {
        startDirectly();
        return;
    }
    m_manager = &m_client.freestManager();
    ++m_manager->live;
    m_reply = m_client.send(*m_manager, m_request);
    // Queued: the reply is finished with its own signal before the waiting task goes on.
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::onFinished, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::onReadyRead);
    connect(m_reply, &QNetworkReply::sslErrors, this,
        [this](const QList<QSslError> &errors) { m_certificate = certificateFault(errors); });
    connect(m_reply, &QNetworkReply::socketStartedConnecting, m_client.m_lowDelay.get(),
        &LowDelay::noticeNewSocket);
}

void Exchange::startDirectly()
{
    m_socket = m_client.connectionFor(m_request.url);
    connect(m_socket.get(), &UploadSocket::finished, this, &Exchange::onSocketFinished);
    m_socket->send(
        m_request.verb, m_client.headOf(m_request), *m_request.body, m_client.limits().replyBytes);
}

void Exchange::onSocketFinished()
{
    if (!m_socket)
        return;
    m_result.emplace(readSocket());
    m_client.unwatch(this);
    m_client.takeBack(std::move(m_socket));
    resume();
}

Result<HttpReply> Exchange::readSocket()
{
    const OnceOnlyBody &body = *m_request.body;
    m_bytesSent = m_socket->bytesSent();
    if (body.isBroken())
        return failed({.kind = FailureKind::SourceChanged, .advice = Advice::GiveUp});
    const ReplyReader &reader = m_socket->reader();
    Arrival arrival {.error = m_socket->error(),
        .words = m_socket->errorWords(),
        .certificate = certificateFault(m_socket->tlsErrors()),
        .lacksDescriptor = m_socket->lacksDescriptor(),
        .isHttp2 = reader.isHttp2()};
    HttpReply reply;
    switch (reader.state()) {
    case ReplyReader::State::TooLarge:
        return failed({.kind = FailureKind::ReplyTooLarge,
            .advice = Advice::GiveUp,
            .httpStatus = reader.reply().status});
    case ReplyReader::State::NotHttp: arrival.error = QNetworkReply::ProtocolFailure; break;
    case ReplyReader::State::Reading: break; // no head came, or an interim one alone
    case ReplyReader::State::Complete:
        reply = reader.reply();
        // What befell the connection after the last byte of the reply concerns nobody.
        if (!reader.isCutShort())
            arrival = {};
        break;
    }
    if (reader.state() == ReplyReader::State::Reading && reader.reply().status < 200)
        reply.status = reader.reply().status;
    reply.bytesSent = m_bytesSent;
    reply.bytesToSend = body.size();
    return judged(std::move(reply), std::move(arrival));
}

Result<HttpReply> Exchange::judged(HttpReply reply, Arrival arrival) const
{
    const Sending sending {.verb = m_request.verb, .bodyBytes = reply.bytesToSend};
    // Looking a host up takes a descriptor, too, and says that there is no such host.
    const bool hasBegun = reply.status != 0 || reply.bytesSent > 0;
    if (!hasBegun && arrival.error != QNetworkReply::NoError && !hasFreeDescriptor())
        arrival.lacksDescriptor = true;
    std::optional<Failure> wrong
        = checkReply(reply, sending, arrival, m_client.limits().replyBytes);
    if (!wrong)
        return reply;
    if (wrong->kind == FailureKind::TlsRejected)
        wrong->subject = tameText(m_request.url.host());
    return failed(std::move(*wrong));
}

// The reply's bytes stay with Qt until it is complete; here only their number is watched. Or they are handed on.
void Exchange::onReadyRead()
{
    if (!handBytesOn())
        return;
    if (m_reply && m_reply->bytesAvailable() > m_client.limits().replyBytes)
        fail({.kind = FailureKind::ReplyTooLarge, .advice = Advice::GiveUp});
}

// False: this exchange is over, or gone.
bool Exchange::handBytesOn()
{
    if (!m_received || !m_reply || m_reply->bytesAvailable() == 0)
        return true;
    HttpReply head;
    head.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!head.saysYes())
        return true;
    head.headers = m_reply->rawHeaderPairs();
    const QByteArray bytes = m_reply->readAll();
    m_handedOn += bytes.size();
    m_lastMove = monotonicNow();
    const QPointer<Exchange> self(this);
    const Received received = m_received; // the call may destroy this
    const bool goesOn = received(head, bytes);
    if (!self)
        return false;
    if (!goesOn)
        fail({.kind = FailureKind::BadReply, .advice = Advice::GiveUp, .httpStatus = head.status});
    return goesOn;
}

void Exchange::onFinished()
{
    if (!m_reply || !handBytesOn())
        return;
    m_result.emplace(readReply());
    drop();
    resume();
}

Result<HttpReply> Exchange::readReply()
{
    const OnceOnlyBody *body = m_request.body.get();
    m_bytesSent = body ? body->bytesHandedOver() : 0;
    if (body && body->isBroken())
        return failed({.kind = FailureKind::SourceChanged, .advice = Advice::GiveUp});
    HttpReply reply;
    reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply.headers = m_reply->rawHeaderPairs();
    reply.body = m_reply->readAll();
    // What was handed on is not missing.
    if (m_handedOn > 0 && reply.header("Content-Length").toLongLong() == m_handedOn) {
        reply.headers.removeIf([](const auto &header) {
            return header.first.compare("Content-Length", Qt::CaseInsensitive) == 0;
        });
    }
    reply.bytesSent = m_bytesSent;
    reply.bytesToSend = body ? body->size() : 0;
    return judged(std::move(reply),
        {.error = m_reply->error(), .words = m_reply->errorString(), .certificate = m_certificate});
}

void Exchange::checkTimers(milliseconds now)
{
    OnceOnlyBody *body = m_request.body.get();
    if (body && body->isBroken()) {
        fail({.kind = FailureKind::SourceChanged, .advice = Advice::GiveUp});
        return;
    }
    const qint64 handedOver = body ? body->bytesHandedOver() : 0;
    const bool moved = handedOver != m_lastHandedOver;
    if (moved || (body && body->isHeldBack()))
        m_lastMove = now;
    m_lastHandedOver = handedOver;
    const bool isHandedOver = !body || body->atEnd();
    if (!checkDeadlines(now, isHandedOver))
        return;
    const qint64 arrived = m_sent ? arrivedSoFar() : 0;
    if (arrived > m_lastArrived) {
        m_lastArrived = arrived;
        const Sent sent = m_sent; // the call may end this exchange
        sent(arrived);
    }
}

// Through a proxy the connection is Qt's, and only what was handed over is known.
qint64 Exchange::arrivedSoFar() const
{
    if (m_socket)
        return m_socket->bytesArrived();
    return m_request.body ? qMax<qint64>(0, m_request.body->bytesHandedOver() - mostInFlight) : 0;
}

bool Exchange::checkDeadlines(milliseconds now, bool isHandedOver)
{
    const HttpClient::Limits &limits = m_client.limits();
    const milliseconds still = now - m_lastMove;
    const bool isOver = still > (isHandedOver ? replyTime() : limits.sendStall)
        || (limits.total && now - m_started > *limits.total);
    const bool isStarving = m_request.body && m_request.body->isStarving();
    if (isOver && isStarving) {
        fail({.kind = FailureKind::SourceUnreadable,
            .advice = Advice::Retry,
            .code = u"ETIMEDOUT"_s});
    } else if (isOver) {
        fail({.kind = isHandedOver ? FailureKind::ReplyTimedOut : FailureKind::SendStalled,
            .advice = Advice::Retry});
    }
    return !isOver;
}

// All was sent a while ago, and not even a status line has come.
bool Exchange::isWaitingForHead(milliseconds now) const
{
    return m_reply && (!m_request.body || m_request.body->atEnd())
        && now - m_lastMove > milliseconds(500)
        && !m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
}

quint16 Exchange::port() const
{
    return quint16(m_request.url.port(m_request.url.scheme() == "https"_L1 ? 443 : 80));
}

// The reply can come only after the server has read what the kernels still hold: on a slow line
// that takes minutes, at the rate seen so far.
milliseconds Exchange::replyTime() const
{
    const qint64 size = m_request.body ? m_request.body->size() : 0;
    const qint64 inFlight = qMin(size, mostInFlight);
    const auto spent = qMax<qint64>((m_lastMove - m_started).count(), 1);
    const qint64 rate = qMax(slowestRate, (size - inFlight) * 1000 / spent);
    return m_request.replyDeadline + milliseconds(inFlight * 1000 / rate);
}

void Exchange::fail(Failure failure)
{
    if (m_socket)
        m_bytesSent = m_socket->bytesSent();
    else if (m_request.body)
        m_bytesSent = m_request.body->bytesHandedOver();
    m_result.emplace(failed(std::move(failure)));
    drop();
    QMetaObject::invokeMethod(this, &Exchange::resume, Qt::QueuedConnection);
}

void Exchange::drop()
{
    if (m_socket || m_reply)
        m_client.unwatch(this);
    m_socket.reset();
    dropReply();
}

void Exchange::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply;
    m_reply.clear();
    --m_manager->live;
    disconnect(reply, nullptr, this, nullptr);
    if (m_request.body) {
        // Qt may ask once more for bytes, until the reply is really gone.
        m_request.body->retire();
        m_request.body.release()->setParent(reply);
    }
    if (reply->isRunning())
        reply->abort();
    reply->deleteLater();
}

// Its path stays out: it may be an upload URL, which opens what is uploaded to whoever has it.
void Exchange::note() const
{
    if (m_log == nullptr)
        return;
    Event event;
    event.kind = Event::Kind::Request;
    event.item = m_item;
    event.verb = m_request.verb;
    event.host = m_request.url.host(QUrl::FullyEncoded).toLatin1();
    event.took = monotonicNow() - m_started;
    if (*m_result) {
        const HttpReply &reply = **m_result;
        event.status = reply.status;
        event.requestId = reply.header("X-Request-Id");
        event.bytes = reply.bytesSent > 0 ? reply.bytesSent : -1;
    } else {
        const Failure &failure = m_result->error();
        event.status = failure.httpStatus;
        event.code = failure.code.toUtf8();
        event.why = failureKindName(failure.kind).toLatin1();
    }
    m_log->note(std::move(event));
}

// The last thing done here: the task goes on, and most often destroys this object.
void Exchange::resume()
{
    note();
    std::exchange(m_waiting, {}).resume();
}

} // namespace ferry
