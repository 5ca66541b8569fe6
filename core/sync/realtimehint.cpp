#include "sync/realtimehint.h"

#include "net/networkdefaults.h"
#include "net/proxychoice.h"
#include "net/retrypolicy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QWebSocket>

#include <limits>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// Beyond 1 MB the real server leaves the record out; ours is never that large. What is not needed is
// not held in memory.
constexpr quint64 largestMessage = 1 << 20;
constexpr qint64 readBuffer = qint64(largestMessage) + 4096;

QString channel()
{
    return u"realtime:ferry-history"_s;
}

QUrl socketUrl(const QUrl &project, const QByteArray &key)
{
    QUrl url = project;
    url.setScheme(project.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    url.setPath(project.path() + "/realtime/v1/websocket"_L1);
    url.setQuery("apikey="_L1 + QString::fromLatin1(key.toPercentEncoding()) + "&vsn=1.0.0"_L1);
    return url;
}

// The server's words for a join that it refuses because of the token: "Token has expired …",
// "InvalidJWTToken: …", "Unauthorized".
bool isAboutToken(const QString &reason)
{
    for (const QLatin1StringView word : {"token"_L1, "jwt"_L1, "unauthorized"_L1}) {
        if (reason.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

std::chrono::milliseconds withJitter(std::chrono::milliseconds wait)
{
    return wait
        + std::chrono::milliseconds(
            qint64(double(wait.count()) / 4 * QRandomGenerator::global()->generateDouble()));
}

} // namespace

RealtimeHint::RealtimeHint(AuthGate &gate, const Timing &timing, QObject *parent)
    : QObject(parent)
    , m_gate(gate)
    , m_timing(timing)
{
    for (QTimer *timer : {&m_deadline, &m_retry, &m_gather})
        timer->setSingleShot(true);
    m_heart.setInterval(m_timing.heartbeat);
    connect(&m_deadline, &QTimer::timeout, this, &RealtimeHint::lost);
    connect(&m_retry, &QTimer::timeout, this, [this] { begin(Credentials::Good); });
    connect(&m_heart, &QTimer::timeout, this, &RealtimeHint::beat);
    connect(&m_gather, &QTimer::timeout, this, &RealtimeHint::hint);
}

RealtimeHint::~RealtimeHint()
{
    m_isLive = false; // nobody is told any more
    hangUp();
}

void RealtimeHint::connectTo(const Place &place)
{
    stop();
    m_place = place;
    m_losses = 0;
    m_absences = 0;
    m_renewed = false;
    if (place.project.scheme() == "https"_L1 || place.project.scheme() == "http"_L1)
        begin(Credentials::Good);
}

void RealtimeHint::stop()
{
    m_retry.stop();
    m_gather.stop();
    m_credentials.reset();
    hangUp();
}

bool RealtimeHint::isAtRest() const
{
    return m_socket == nullptr && !m_retry.isActive() && !m_credentials.isValid();
}

void RealtimeHint::begin(Credentials last)
{
    m_credentials = last == Credentials::Good ? m_gate.prepare() : m_gate.renew(m_shown);
    m_credentials.start([this] {
        QMetaObject::invokeMethod(
            this, [this] { haveCredentials(); }, Qt::QueuedConnection);
    });
}

void RealtimeHint::haveCredentials()
{
    if (!m_credentials.isDone())
        return;
    const Result<void> result = m_credentials.take();
    m_credentials.reset();
    if (result) {
        if (m_socket == nullptr)
            open();
        else
            sendToken();
        return;
    }
    const Advice advice = result.error().advice;
    if (advice == Advice::SignIn || advice == Advice::FixSettings)
        stop(); // until the user has done something about it
    else if (m_socket == nullptr)
        lost();
}

void RealtimeHint::open()
{
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingFrameSize(largestMessage);
    m_socket->setMaxAllowedIncomingMessageSize(largestMessage);
    m_socket->setReadBufferSize(readBuffer);
    const std::shared_ptr<const NetworkDefaults> defaults = NetworkDefaults::current();
    m_socket->setProxy(ProxyChoice::ofProgram(m_place.project));
    if (!m_place.authorities.isEmpty() || !defaults->authorities.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates());
        tls.addCaCertificates(
            defaults->authorities + QSslCertificate::fromData(m_place.authorities, QSsl::Pem));
        m_socket->setSslConfiguration(tls);
    }
    // Queued: what comes of these ends the socket, which is then still at work.
    QWebSocket *socket = m_socket;
    const auto whileOurs = [this, socket](void (RealtimeHint::*step)()) {
        return [this, socket, step] {
            if (m_socket == socket)
                (this->*step)();
        };
    };
    connect(
        socket, &QWebSocket::connected, this, whileOurs(&RealtimeHint::join), Qt::QueuedConnection);
    connect(socket, &QWebSocket::disconnected, this, whileOurs(&RealtimeHint::lost),
        Qt::QueuedConnection);
    const auto failed = [this, socket, whileOurs](QAbstractSocket::SocketError error) {
        // An answer, but no WebSocket: 404, a proxy's page, a redirect.
        const bool isAnswered = !m_heart.isActive() && socket->peerPort() != 0
            && error == QAbstractSocket::ConnectionRefusedError;
        QMetaObject::invokeMethod(this,
            whileOurs(isAnswered ? &RealtimeHint::absent : &RealtimeHint::lost),
            Qt::QueuedConnection);
    };
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(socket, &QWebSocket::errorOccurred, this, failed);
#else
    connect(socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, failed);
#endif
    connect(
        socket, &QWebSocket::textMessageReceived, this,
        [this, socket](const QString &text) {
            if (m_socket == socket)
                take(text);
        },
        Qt::QueuedConnection);
    m_deadline.start(m_timing.answer);
    socket->open(QNetworkRequest(socketUrl(m_place.project, header("apikey"))));
}

void RealtimeHint::join()
{
    m_heart.start();
    m_deadline.start(m_timing.answer);
    m_shown = m_gate.authorization();
    m_token = header("Authorization").mid(qsizetype(qstrlen("Bearer ")));
    const QString filter = "user_id=eq."_L1 + m_place.user.toString(QUuid::WithoutBraces);
    // The user's own row there changes with every change of their history. Not "*": that one is deleted
    // with its user is told to all who listen.
    QJsonArray changes;
    for (const QString &event : {u"INSERT"_s, u"UPDATE"_s}) {
        changes.append(QJsonObject {{u"event"_s, event}, {u"schema"_s, u"public"_s},
            {u"table"_s, u"history_news"_s}, {u"filter"_s, filter}});
    }
    const QJsonObject config {{u"broadcast"_s, QJsonObject {{u"ack"_s, false}, {u"self"_s, false}}},
        {u"presence"_s, QJsonObject {{u"enabled"_s, false}}}, {u"postgres_changes"_s, changes},
        {u"private"_s, false}};
    m_joinRef = QString::number(m_number + 1);
    const QJsonObject payload {
        {u"config"_s, config}, {u"access_token"_s, QString::fromLatin1(m_token)}};
    send(channel(), u"phx_join"_s, payload);
}

void RealtimeHint::take(const QString &text)
{
    const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString topic = message.value("topic"_L1).toString();
    const QString event = message.value("event"_L1).toString();
    const QString ref = message.value("ref"_L1).toString();
    const QJsonObject payload = message.value("payload"_L1).toObject();
    if (topic == "phoenix"_L1) {
        if (event == "phx_reply"_L1 && !m_heartRef.isEmpty() && ref == m_heartRef) {
            m_heartRef.clear();
            m_losses = 0;
        }
        return;
    }
    if (topic != channel())
        return;
    if (event == "phx_reply"_L1 && ref == m_joinRef)
        takeJoinReply(payload);
    else if (event == "system"_L1)
        takeSystem(payload);
    else if (event == "phx_error"_L1 || event == "phx_close"_L1)
        lost();
    else if (event == "postgres_changes"_L1 && !m_gather.isActive()
        && payload.value("data"_L1)["table"_L1].toString() == "history_news"_L1)
        m_gather.start(m_timing.gather);
}

void RealtimeHint::takeJoinReply(const QJsonObject &payload)
{
    m_deadline.stop();
    if (payload.value("status"_L1).toString() == "ok"_L1) {
        m_renewed = false;
        return; // live once the database, too, has agreed: takeSystem()
    }
    const QString reason = payload.value("response"_L1)["reason"_L1].toString();
    if (m_renewed || !isAboutToken(reason)) {
        absent();
        return;
    }
    m_renewed = true;
    hangUp();
    begin(Credentials::Refused);
}

// After the join the server subscribes to the table, which may take it seconds, and says how that
// went; "error" when the table is not published.
void RealtimeHint::takeSystem(const QJsonObject &payload)
{
    if (payload.value("extension"_L1).toString() != "postgres_changes"_L1)
        return;
    if (payload.value("status"_L1).toString() != "ok"_L1) {
        absent();
        return;
    }
    m_absences = 0;
    m_gather.start(m_timing.gather);
    setLive(true);
}

void RealtimeHint::beat()
{
    if (!m_heartRef.isEmpty()) {
        lost();
        return;
    }
    m_heartRef = send(u"phoenix"_s, u"heartbeat"_s, {});
    // The gate renews the token ahead of its end; the server closes a channel whose token ended.
    if (!m_credentials.isValid())
        begin(Credentials::Good);
}

void RealtimeHint::sendToken()
{
    const QByteArray token = header("Authorization").mid(qsizetype(qstrlen("Bearer ")));
    if (token == m_token || m_joinRef.isEmpty())
        return;
    m_shown = m_gate.authorization();
    m_token = token;
    send(channel(), u"access_token"_s, {{u"access_token"_s, QString::fromLatin1(token)}});
}

QString RealtimeHint::send(const QString &topic, const QString &event, const QJsonObject &payload)
{
    const QString ref = QString::number(++m_number);
    QJsonObject message {
        {u"topic"_s, topic}, {u"event"_s, event}, {u"payload"_s, payload}, {u"ref"_s, ref}};
    if (topic == channel())
        message.insert(u"join_ref"_s, m_joinRef);
    m_socket->sendTextMessage(
        QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
    return ref;
}

void RealtimeHint::lost()
{
    ++m_losses;
    const RetryPolicy policy {.mostAttempts = std::numeric_limits<int>::max(),
        .base = m_timing.firstRetry,
        .longest = m_timing.longestRetry};
    const Failure failure {.kind = FailureKind::ConnectionLost,
        .advice = Advice::Retry,
        .retryAfter = m_timing.firstRetry / 2}; // at least that: no storm
    tryAgainIn(*policy.next(failure, m_losses, QRandomGenerator::global()->generateDouble()));
}

void RealtimeHint::absent()
{
    // The first time it may be a restart of the service.
    ++m_absences;
    tryAgainIn(withJitter(m_absences == 1 ? m_timing.longestRetry : m_timing.absent));
}

void RealtimeHint::tryAgainIn(std::chrono::milliseconds wait)
{
    m_credentials.reset();
    hangUp();
    m_retry.start(wait);
}

void RealtimeHint::hangUp()
{
    m_deadline.stop();
    m_heart.stop();
    m_heartRef.clear();
    m_joinRef.clear();
    if (m_socket != nullptr) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->deleteLater();
        m_socket = nullptr;
    }
    setLive(false);
}

void RealtimeHint::setLive(bool isLive)
{
    if (m_isLive == isLive)
        return;
    m_isLive = isLive;
    Q_EMIT liveChanged(isLive);
}

QByteArray RealtimeHint::header(QByteArrayView name) const
{
    for (const auto &[key, value] : m_gate.authorization()) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace ferry
