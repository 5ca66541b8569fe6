#include "net/curl/curlreply.h"

#include "net/curl/curlerror.h"
#include "net/curl/curlmulti.h"
#include "net/curl/curlsocket.h"
#include "net/transport.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// A shorter body is over before its window is large: with 1 % loss, files of 100 KB went a little slower.
constexpr qint64 pacedFrom = 1 << 20;
constexpr qsizetype compactedFrom = 512 << 10;

CurlReply *replyOf(void *self)
{
    return static_cast<CurlReply *>(self);
}

// One line of a head that has no end: CURLE_OUT_OF_MEMORY, or CURLE_TOO_LARGE of a newer libcurl, which older headers do
// not name.
bool isOfALineTooLong(CURLcode code)
{
    return code == CURLE_OUT_OF_MEMORY || int(code) == 100;
}

// A server that is spoken to in HTTP/1.1 and knows HTTP/2 alone sends its SETTINGS: length (24), type (8),
// flags (8), stream (32).
bool isHttp2(QByteArrayView bytes)
{
    constexpr qsizetype frameHead = 9;
    constexpr char settings = 4;
    return bytes.size() >= frameHead && bytes.at(0) == 0 && bytes.at(3) == settings
        && bytes.sliced(5, 4) == QByteArray(4, '\0');
}

} // namespace

CurlReply::CurlReply(CurlMulti &multi, const CurlRequest &request, QObject *parent)
    : QNetworkReply(parent)
    , m_multi(multi)
    , m_asked(request)
    , m_size(request.bodySize())
{
    setRequest(request.request);
    setUrl(request.request.url());
    setOperation(request.operation);
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

CurlReply::~CurlReply()
{
    if (m_easy != nullptr)
        cancel();
}

void CurlReply::start()
{
    m_easy = m_multi.takeHandle();
    m_headers = setUp(m_easy, m_asked, m_handshake);
    listen();
    setAttribute(connectedAttribute, false);
    if (m_asked.body != nullptr) {
        connect(m_asked.body, &QIODevice::readyRead, this, [this] {
            if (m_easy != nullptr)
                curl_easy_pause(m_easy, CURLPAUSE_CONT);
        });
    }
    m_multi.add(m_easy, this);
}

void CurlReply::listen()
{
    curl_easy_setopt(m_easy, CURLOPT_ERRORBUFFER, m_words.data());
    curl_easy_setopt(m_easy, CURLOPT_HEADERFUNCTION, &CurlReply::onHeader);
    curl_easy_setopt(m_easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_WRITEFUNCTION, &CurlReply::onBytes);
    curl_easy_setopt(m_easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_READFUNCTION, &CurlReply::onBodyWanted);
    curl_easy_setopt(m_easy, CURLOPT_READDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_PREREQFUNCTION, &CurlReply::onBegin);
    curl_easy_setopt(m_easy, CURLOPT_PREREQDATA, this);
    if (m_size > 0) {
        curl_easy_setopt(m_easy, CURLOPT_NOPROGRESS, 0L);
        curl_easy_setopt(m_easy, CURLOPT_XFERINFOFUNCTION, &CurlReply::onProgress);
        curl_easy_setopt(m_easy, CURLOPT_XFERINFODATA, this);
    }
}

void CurlReply::setSocket(curl_socket_t socket)
{
    m_socket = socket;
    if (m_size >= pacedFrom)
        pacePackets(socket);
}

int CurlReply::onBegin(void *self, char *, char *, int peerPort, int ownPort)
{
    CurlReply *reply = replyOf(self);
    if (reply->isStale(ownPort, peerPort)) {
        reply->m_mustStartAnew = true;
        return CURL_PREREQFUNC_ABORT;
    }
    // Nor blindly is what an answer, a 401, was to.
    const bool isUntouched
        = (reply->m_size > 0 || reply->m_head.isFinal()) && reply->m_handedOver == 0;
    if (++reply->m_begun > 1 && !isUntouched && !reply->m_asked.isSafe())
        return CURL_PREREQFUNC_ABORT;
    reply->news(HeadSent);
    return CURL_PREREQFUNC_OK;
}

// libcurl takes a connection that was idle for alive when there is something to read: be it the end, or
// what would be taken for the answer to this request.
bool CurlReply::isStale(int ownPort, int peerPort) const
{
    long connections = 0;
    curl_easy_getinfo(m_easy, CURLINFO_NUM_CONNECTS, &connections);
    if (connections > 0)
        return false;
    const curl_socket_t socket = m_multi.socketBetween(ownPort, peerPort);
    return socket != CURL_SOCKET_BAD && (hasLeft(socket) || hasUnread(socket));
}

void CurlReply::startAnew()
{
    m_multi.remove(m_easy, this);
    m_mustStartAnew = false;
    curl_easy_setopt(m_easy, CURLOPT_FRESH_CONNECT, 1L);
    m_multi.add(m_easy, this);
}

size_t CurlReply::onBodyWanted(char *data, size_t one, size_t length, void *self)
{
    CurlReply *reply = replyOf(self);
    const qint64 wanted = qMin(qint64(one * length), reply->m_size - reply->m_handedOver);
    if (wanted <= 0)
        return 0;
    const qint64 got = reply->m_asked.body->read(data, wanted);
    if (got < 0)
        return CURL_READFUNC_ABORT;
    reply->m_handedOver += got;
    return got == 0 ? CURL_READFUNC_PAUSE : size_t(got);
}

// libcurl calls it after each step, and once more before it closes a connection that broke.
int CurlReply::onProgress(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t taken)
{
    CurlReply *reply = replyOf(self);
    reply->m_taken = qMax<qint64>(reply->m_taken, taken);
    if (reply->m_easy == nullptr || taken >= reply->m_size || reply->m_socket == CURL_SOCKET_BAD
        || reply->m_begun == 0 || !hasLeft(reply->m_socket))
        return 0;
    // A body is for nobody any more. What was said of it is taken note of, unless libcurl is reading it.
    if (!reply->m_head.hasBegun() && reply->m_lastWords.isEmpty())
        reply->m_lastWords = lastWords(reply->m_easy, reply->m_socket);
    return reply->m_head.hasBegun() && hasUnread(reply->m_socket) ? 0 : 1;
}

size_t CurlReply::onHeader(char *data, size_t one, size_t length, void *self)
{
    const qsizetype bytes = qsizetype(one * length);
    return replyOf(self)->takeLine({data, bytes}) ? size_t(bytes) : 0;
}

bool CurlReply::takeLine(QByteArrayView line)
{
    const bool wasFinal = m_head.isFinal();
    m_isTooLarge = !m_head.take(line);
    if (m_head.isFinal() && !wasFinal)
        news(Head);
    return !m_isTooLarge;
}

size_t CurlReply::onBytes(char *data, size_t one, size_t length, void *self)
{
    const qsizetype bytes = qsizetype(one * length);
    CurlReply *reply = replyOf(self);
    reply->m_isHeldBack = reply->isFull();
    if (reply->m_isHeldBack)
        return CURL_WRITEFUNC_PAUSE; // these bytes come again
    return reply->takeBytes({data, bytes}) ? size_t(bytes) : 0;
}

bool CurlReply::takeBytes(QByteArrayView bytes)
{
    if (!m_head.hasBegun()) {
        m_isNotHttp = true;
        m_bytes = bytes.toByteArray();
        return false;
    }
    m_bytes.append(bytes);
    news(Bytes);
    return true;
}

bool CurlReply::isFull() const
{
    return readBufferSize() > 0 && bytesAvailable() >= readBufferSize();
}

// Whether all of it is there is for the reader to see, by its length.
void CurlReply::takeLastWords()
{
    const QByteArray words = m_lastWords;
    qsizetype place = 0;
    const auto nextLine = [&words, &place] {
        const qsizetype begin = std::exchange(place, words.indexOf('\n', place) + 1);
        if (place == 0)
            place = words.size();
        return QByteArrayView(words).sliced(begin, place - begin);
    };
    while (place < words.size() && !m_head.isFinal()) {
        if (!takeLine(nextLine()))
            return;
    }
    while (m_head.isChunked() && place < words.size()) {
        const QByteArray length = nextLine().toByteArray().split(';').first().trimmed();
        const qsizetype chunk = qMin<qsizetype>(length.toInt(nullptr, 16), words.size() - place);
        if (chunk > 0)
            takeBytes(QByteArrayView(words).sliced(place, chunk));
        place += qMax<qsizetype>(chunk, 0);
    }
    if (!m_head.isChunked() && place < words.size())
        takeBytes(QByteArrayView(words).sliced(place));
}

qint64 CurlReply::bytesAvailable() const
{
    return QNetworkReply::bytesAvailable() + m_bytes.size() - m_bytesRead;
}

qint64 CurlReply::readData(char *data, qint64 longest)
{
    const qint64 length = qMin<qint64>(longest, m_bytes.size() - m_bytesRead);
    if (length == 0)
        return m_easy == nullptr ? -1 : 0;
    std::memcpy(data, m_bytes.constData() + m_bytesRead, size_t(length));
    m_bytesRead += length;
    if (m_bytesRead == m_bytes.size()) {
        m_bytes.clear();
        m_bytesRead = 0;
    } else if (m_bytesRead >= compactedFrom) {
        m_bytes.remove(0, std::exchange(m_bytesRead, 0));
    }
    if (m_isHeldBack && m_easy != nullptr && !isFull()) {
        m_isHeldBack = false;
        curl_easy_pause(m_easy, CURLPAUSE_CONT);
    }
    return length;
}

void CurlReply::readProgress()
{
    if (m_size <= 0 || m_begun == 0)
        return;
    // libcurl counts what TLS has taken as a whole, and the kernel may have the better part of more.
    const bool isExact = !m_handshake || m_taken >= m_size;
    const qint64 most = isExact ? m_taken : qMin(m_handedOver, m_size - 1);
    const qint64 arrived = m_socket == CURL_SOCKET_BAD
        ? 0
        : qMax<qint64>(0, m_taken - unacknowledgedBytes(m_socket));
    setAttribute(takenAttribute, most);
    setAttribute(arrivedAttribute, arrived);
}

void CurlReply::publishHead()
{
    if (std::exchange(m_isPublished, true))
        return;
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_head.status());
    for (const auto &[name, value] : m_head.headers()) {
        const QByteArray before = rawHeader(name);
        // The same said twice is one; what differs is Qt's list of values.
        if (before.isEmpty())
            setRawHeader(name, value);
        else if (before != value)
            setRawHeader(name, before + ", " + value);
    }
}

void CurlReply::news(New what)
{
    if (m_new == 0)
        m_multi.tellSoon(this);
    m_new |= what;
}

void CurlReply::tell()
{
    const QPointer<CurlReply> self(this);
    const int what = std::exchange(m_new, 0);
    if (m_handshake && m_handshake->hasBegun)
        setAttribute(connectedAttribute, true);
    if (m_easy != nullptr && m_size > 0) {
        readProgress();
        Q_EMIT uploadProgress(m_taken, m_size);
    }
    if (self && (what & HeadSent) != 0)
        Q_EMIT requestSent();
    // With a login the first answer may be but the question what to log in with.
    if (self && (what & Head) != 0 && (m_easy == nullptr || !m_asked.hasLogin())) {
        publishHead();
        Q_EMIT metaDataChanged();
    }
    if (self && (what & Bytes) != 0)
        Q_EMIT readyRead();
    if (self && (what & End) != 0 && !m_tlsErrors.isEmpty())
        Q_EMIT sslErrors(m_tlsErrors);
    if (self && (what & End) != 0 && error() != NoError)
        Q_EMIT errorOccurred(error());
    if (self && (what & End) != 0)
        Q_EMIT finished();
}

void CurlReply::onEnded(CURLcode code)
{
    if (m_mustStartAnew) {
        startAnew();
        return;
    }
    readProgress();
    if (code != CURLE_OK && !m_lastWords.isEmpty())
        takeLastWords();
    CurlEnding ending {.code = code,
        .words = m_words.data(),
        .hasProxy = m_asked.proxy.type() != QNetworkProxy::NoProxy,
        .isConnected = m_begun > 0 || (m_handshake && m_handshake->hasBegun)};
    curl_easy_getinfo(m_easy, CURLINFO_HTTP_CONNECTCODE, &ending.tunnelStatus);
    const QString words = ending.words.isEmpty() ? QString::fromLatin1(curl_easy_strerror(code))
                                                 : QString::fromUtf8(ending.words);
    if (code == CURLE_PEER_FAILED_VERIFICATION && m_handshake)
        m_tlsErrors = m_handshake->errors();
    stop(m_taken < m_size ? CURLE_SEND_ERROR : code);
    if (m_isTooLarge || (isOfALineTooLong(code) && m_begun > 0))
        end(OperationCanceledError, u"The reply is too large"_s);
    else if (m_isNotHttp)
        end(ProtocolFailure,
            isHttp2(m_bytes) ? u"The answer is in another application protocol"_s
                             : u"The reply is not HTTP"_s);
    else if (code == CURLE_OK && !m_head.isComplete())
        end(RemoteHostClosedError, words);
    else
        end(networkError(ending), words);
}

void CurlReply::end(NetworkError error, const QString &words)
{
    if (m_isNotHttp)
        m_bytes.clear();
    else if (m_head.isComplete())
        publishHead();
    const int status = m_head.status();
    if (error == NoError && status >= 400)
        error = status == 407 ? ProxyAuthenticationRequiredError
            : status < 500    ? UnknownContentError
                              : UnknownServerError;
    if (error != NoError)
        setError(error, words);
    setFinished(true);
    news(End);
}

void CurlReply::stop(CURLcode code)
{
    CURL *easy = std::exchange(m_easy, nullptr);
    m_multi.remove(easy, this);
    m_multi.giveHandle(easy, code);
    m_headers.reset();
}

void CurlReply::cancel()
{
    readProgress();
    if (m_size > 0 && m_socket != CURL_SOCKET_BAD)
        dropUnsent(m_socket);
    stop(CURLE_ABORTED_BY_CALLBACK);
}

void CurlReply::abort()
{
    if (m_easy == nullptr)
        return;
    cancel();
    end(OperationCanceledError, u"Aborted"_s);
    tell();
}

} // namespace ferry
