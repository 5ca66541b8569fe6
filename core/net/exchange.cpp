#include "net/exchange.h"

#include "base/eventlog.h"
#include "base/failurename.h"
#include "net/requestcheck.h"
#include "net/secretheaders.h"
#include "net/unpack.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

using std::chrono::milliseconds;

// What the kernels on both sides may hold of a body that is handed over: measured 4.4 MB on
// loopback with Linux's default limits, doubled for windows grown larger.
constexpr qint64 mostInFlight = 8 << 20;
constexpr milliseconds usualReply {std::chrono::seconds(120)};
constexpr qint64 smallBody = 64 * 1024;
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

// Whether this process can open another file or connection.
bool hasFreeDescriptor()
{
#ifdef Q_OS_UNIX
    const int another = ::fcntl(0, F_DUPFD_CLOEXEC, 0);
    if (another < 0)
        return errno != EMFILE && errno != ENFILE;
    ::close(another);
#endif
    return true;
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
    if (!hasFreeDescriptor()) {
        // Nobody who needs one may begin: Qt's own manager even ends the process.
        fail(withoutDescriptor());
        return;
    }
    m_manager = &m_client.freestManager();
    ++m_manager->live;
    m_reply = m_client.send(*m_manager, m_request);
    // More than that is not asked for; so much more, since Qt does not fill it up.
    m_reply->setReadBufferSize(2 * m_client.limits().replyBytes);
    // Queued: the reply is finished with its own signal before the waiting task goes on.
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::onFinished, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        if (!std::exchange(m_isConnected, true))
            m_lastMove = monotonicNow();
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::onReadyRead);
    connect(m_reply, &QNetworkReply::sslErrors, this,
        [this](const QList<QSslError> &errors) { m_certificate = certificateFault(errors); });
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
    if (!wrong) {
        unpack(reply);
        if (!reply.isSuccess())
            hideSecrets(reply, m_request.headers + m_client.loginHeaders());
        return reply;
    }
    if (wrong->kind == FailureKind::TlsRejected)
        wrong->subject = tameText(m_request.url.host());
    return failed(std::move(*wrong));
}

// Some pack their error pages, though they were asked not to.
void Exchange::unpack(HttpReply &reply) const
{
    const QByteArray coding = reply.header("Content-Encoding").toLower();
    if (coding != "gzip" && coding != "x-gzip" && coding != "deflate")
        return;
    if (std::optional<QByteArray> plain = unpacked(reply.body, m_client.limits().replyBytes))
        reply.body = std::move(*plain);
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
    m_bytesSent = takenSoFar();
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
    const qint64 taken = takenSoFar();
    if (taken != m_lastTaken || (body && body->isHeldBack()))
        m_lastMove = now;
    m_lastTaken = taken;
    const bool isHandedOver = !body || body->atEnd();
    if (!m_isConnected && !checkConnecting(now))
        return;
    if (!checkDeadlines(now, isHandedOver))
        return;
    const qint64 arrived = m_sent ? arrivedSoFar() : 0;
    if (arrived > m_lastArrived) {
        m_lastArrived = arrived;
        const Sent sent = m_sent; // the call may end this exchange
        sent(arrived);
    }
}

qint64 Exchange::takenSoFar() const
{
    const QVariant known = m_reply ? m_reply->attribute(takenAttribute) : QVariant();
    if (known.isValid())
        return known.toLongLong();
    return m_request.body ? m_request.body->bytesHandedOver() : 0;
}

qint64 Exchange::arrivedSoFar() const
{
    const QVariant known = m_reply ? m_reply->attribute(arrivedAttribute) : QVariant();
    return known.isValid() ? known.toLongLong() : qMax<qint64>(0, takenSoFar() - mostInFlight);
}

bool Exchange::checkConnecting(milliseconds now)
{
    // Qt's own manager does not tell the two apart.
    const QVariant connected = m_reply->attribute(connectedAttribute);
    const HttpClient::Limits &limits = m_client.limits();
    const bool isTls = m_request.url.scheme() == "https"_L1;
    if (connected.toBool() && !m_handshakeSince)
        m_handshakeSince = now;
    milliseconds most = m_handshakeSince ? limits.handshake : limits.connecting;
    if (isTls && !connected.isValid())
        most += limits.handshake;
    if (now - m_handshakeSince.value_or(m_started) <= most)
        return true;
    const QString seconds = QString::number(double(most.count()) / 1000);
    if (m_handshakeSince) {
        fail({.kind = FailureKind::ReplyTimedOut,
            .advice = Advice::Retry,
            .code = u"handshake-timeout"_s,
            .detail = u"no TLS handshake within %1 s"_s.arg(seconds)});
    } else {
        fail({.kind = FailureKind::Offline,
            .advice = Advice::Retry,
            .code = u"connect-timeout"_s,
            .detail = u"no connection within %1 s"_s.arg(seconds)});
    }
    return false;
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

// The reply can come only after the server has read what the kernels still hold: on a slow line
// that takes minutes, at the rate seen so far.
milliseconds Exchange::replyTime() const
{
    const qint64 size = m_request.body ? m_request.body->size() : 0;
    const qint64 inFlight = qMin(size, mostInFlight);
    const auto spent = qMax<qint64>((m_lastMove - m_started).count(), 1);
    const qint64 rate = qMax(slowestRate, (size - inFlight) * 1000 / spent);
    const milliseconds usual = size > smallBody ? usualReply : m_client.limits().smallReply;
    return m_request.replyDeadline.value_or(usual) + milliseconds(inFlight * 1000 / rate);
}

void Exchange::fail(Failure failure)
{
    m_result.emplace(failed(std::move(failure)));
    drop();
    QMetaObject::invokeMethod(this, &Exchange::resume, Qt::QueuedConnection);
}

void Exchange::drop()
{
    m_client.unwatch(this);
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply;
    disconnect(reply, nullptr, this, nullptr);
    if (m_request.body) {
        // Qt may ask once more for bytes, until the reply is really gone.
        m_request.body->retire();
    }
    if (reply->isRunning())
        reply->abort();
    m_bytesSent = takenSoFar();
    m_reply.clear();
    --m_manager->live;
    if (m_request.body)
        m_request.body.release()->setParent(reply);
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
