#include "net/curl/curlrequest.h"

#include <QIODevice>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// What libcurl asks a body for at a time, and hands to the kernel or to TLS at once.
constexpr long largeBuffer = 512 * 1024;
constexpr long smallBuffer = 64 * 1024;
// In seconds: a router on the way may have forgotten a connection that was idle for longer.
constexpr long longestIdle = 10;
constexpr long longestExpected = 1000; // milliseconds; RFC 9110, section 10.1.1

// libcurl sets these itself, of what it is told otherwise.
bool isCurls(const QByteArray &name)
{
    return name.compare("Content-Length", Qt::CaseInsensitive) == 0
        || name.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0;
}

CurlList headersOf(const QNetworkRequest &request)
{
    // An empty one keeps libcurl from adding its own.
    curl_slist *list = curl_slist_append(nullptr, "Accept:");
    if (!request.hasRawHeader("Expect"))
        curl_slist_append(list, "Expect:");
    for (const QByteArray &name : request.rawHeaderList()) {
        const QByteArray value = request.rawHeader(name);
        const QByteArray line = name + (value.isEmpty() ? ";" : ": ") + value;
        if (!isCurls(name))
            curl_slist_append(list, line.constData());
    }
    return CurlList(list);
}

// libcurl takes an IPv6 address in brackets alone, which QUrl and the system's settings leave out.
QByteArray proxyHost(const QString &host)
{
    constexpr QLatin1StringView tls = "https://"_L1;
    const bool isTls = host.startsWith(tls);
    const QString bare = isTls ? host.mid(tls.size()) : host;
    const bool wantsBrackets = bare.contains(u':') && !bare.startsWith(u'[');
    const QString whole = wantsBrackets ? QString(u'[' + bare + u']') : bare;
    return (isTls ? QString(tls + whole) : whole).toUtf8();
}

void setProxy(CURL *easy, const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty()) {
        curl_easy_setopt(easy, CURLOPT_PROXY, ""); // else libcurl looks into the environment
        return;
    }
    const bool isSocks = proxy.type() == QNetworkProxy::Socks5Proxy;
    // Who chose the proxy has looked at $no_proxy, where it counts; libcurl would let it overrule any choice.
    curl_easy_setopt(easy, CURLOPT_NOPROXY, "");
    curl_easy_setopt(
        easy, CURLOPT_PROXYTYPE, isSocks ? long(CURLPROXY_SOCKS5_HOSTNAME) : long(CURLPROXY_HTTP));
    curl_easy_setopt(easy, CURLOPT_PROXY, proxyHost(proxy.hostName()).constData());
    curl_easy_setopt(easy, CURLOPT_PROXYPORT, long(proxy.port()));
    curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    if (proxy.user().isEmpty())
        return;
    // In advance: a body cannot be sent a second time after a 407.
    curl_easy_setopt(easy, CURLOPT_PROXYAUTH, long(CURLAUTH_BASIC));
    curl_easy_setopt(easy, CURLOPT_PROXYUSERNAME, proxy.user().toUtf8().constData());
    curl_easy_setopt(easy, CURLOPT_PROXYPASSWORD, proxy.password().toUtf8().constData());
}

void setBody(CURL *easy, qint64 size)
{
    curl_easy_setopt(easy, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(easy, CURLOPT_INFILESIZE_LARGE, curl_off_t(size));
    curl_easy_setopt(
        easy, CURLOPT_UPLOAD_BUFFERSIZE, size > smallBuffer ? largeBuffer : smallBuffer);
    curl_easy_setopt(
        easy, CURLOPT_SEEKFUNCTION,
        +[](void *, curl_off_t, int) -> int { return CURL_SEEKFUNC_FAIL; });
}

void setLogin(CURL *easy, const QUrl &url)
{
    curl_easy_setopt(easy, CURLOPT_HTTPAUTH, long(CURLAUTH_DIGEST));
    curl_easy_setopt(easy, CURLOPT_USERNAME, url.userName(QUrl::FullyDecoded).toUtf8().constData());
    curl_easy_setopt(easy, CURLOPT_PASSWORD, url.password(QUrl::FullyDecoded).toUtf8().constData());
}

} // namespace

qint64 CurlRequest::bodySize() const
{
    const QVariant stated = request.header(QNetworkRequest::ContentLengthHeader);
    if (body == nullptr)
        return 0;
    return stated.isValid() ? stated.toLongLong() : body->size();
}

CurlList setUp(CURL *easy, const CurlRequest &asked, std::shared_ptr<CurlHandshake> &handshake)
{
    const QUrl url = asked.request.url();
    const auto unsent = QUrl::RemoveFragment | QUrl::RemoveUserInfo;
    CurlList headers = headersOf(asked.request);
    curl_easy_setopt(easy, CURLOPT_URL, url.toEncoded(unsent).constData());
    curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    // Else a request that is dropped while its host is looked up has this thread wait for the answer.
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
    curl_easy_setopt(easy, CURLOPT_MAXAGE_CONN, longestIdle);
    curl_easy_setopt(easy, CURLOPT_EXPECT_100_TIMEOUT_MS, longestExpected);
    curl_easy_setopt(easy, CURLOPT_HTTP_CONTENT_DECODING, 0L);
    curl_easy_setopt(easy, CURLOPT_HTTP09_ALLOWED, 1L); // to see what it is that is not HTTP
    if (asked.body != nullptr)
        setBody(easy, asked.bodySize());
    if (asked.verb == "HEAD")
        curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
    else if (asked.verb != "GET" || asked.body != nullptr)
        curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, asked.verb.constData());
    if (url.scheme() == "https"_L1) {
        handshake = std::make_shared<CurlHandshake>();
        asked.trust->apply(easy, asked.request.sslConfiguration(), handshake);
    }
    if (asked.hasLogin())
        setLogin(easy, url);
    setProxy(easy, asked.proxy);
    return headers;
}

} // namespace ferry
