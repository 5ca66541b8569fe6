#include "net/proxychoice.h"
#include "net/unpack.h"
#include "support/ask.h"
#include "support/evilserver.h"
#include "support/testcertificate.h"
#include "support/transports.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

namespace {

// gzip, as zlib's qCompress has it inside: header of qCompress (4) and zlib (2), trailer (4).
QByteArray gzipped(const QByteArray &plain)
{
    quint32 crc = 0xffffffff;
    for (const char byte : plain) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xedb88320 & (0 - (crc & 1)));
    }
    crc ^= 0xffffffff;
    QByteArray packed
        = QByteArray::fromHex("1f8b0800000000000003") + qCompress(plain, 9).mid(6).chopped(4);
    for (const quint32 number : {crc, quint32(plain.size())}) {
        for (int shift = 0; shift < 32; shift += 8)
            packed += char(number >> shift);
    }
    return packed;
}

QByteArray md5(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
}

// RFC 7616, with qop=auth: whether somebody knows "secret".
bool knowsSecret(const SeenRequest &request)
{
    const auto field = [header = request.header("Authorization")](const QByteArray &name) {
        const qsizetype at = header.indexOf(QByteArray(name + '=')) + name.size() + 1;
        QByteArray value = header.mid(at).split(',').first().trimmed();
        return value.replace('"', "");
    };
    const QByteArray login = md5("me:files:secret");
    const QByteArray what = md5(request.verb + ':' + request.target);
    const QByteArray expected
        = md5(login + ":n0nce:" + field("nc") + ':' + field("cnonce") + ":auth:" + what);
    return request.header("Authorization").startsWith("Digest ") && field("response") == expected;
}

} // namespace

// Logins, proxies and packed answers: what a client says of itself and which way it goes.
class TestNetLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(liveTaskFrames(), 0); }

    void basicIsSaidInAdvance();
    void aQuotedLoginIsTakenOut();
    void aTokenIsNotReplacedByALogin();
    void digestAsksBeforeItSendsABody();
    void aWrongPasswordIsRefused();
    void aServerIsAskedFirst();
    void aRefusalBeforeTheBodyCostsNoBody();
    void aProxyIsRead_data();
    void aProxyIsRead();
    void whatIsNoProxyIsRefused_data();
    void whatIsNoProxyIsRefused();
    void theEnvironmentSaysWhichProxy_data();
    void theEnvironmentSaysWhichProxy();
    void aServerThatAsksWhoComesIsTold();
    void aPackedAnswerIsRead();
    void whatUnpacksToTooMuchStaysPacked();
};

void TestNetLine::basicIsSaidInAdvance()
{
    EvilServer server([](const SeenRequest &) { return Answer {}; });
    HttpClient client;
    client.setLine({.login = HttpLine::Login::Basic, .user = u"me"_s, .password = u"pässword"_s});
    QCOMPARE(outcomeOf(client, request("PUT", server.url(), "12345")).status, 200);
    QCOMPARE(server.requestCount(), 1);
    QCOMPARE(server.request(0).header("Authorization"),
        "Basic " + QByteArray("me:p\xc3\xa4ssword").toBase64());
}

void TestNetLine::aQuotedLoginIsTakenOut()
{
    EvilServer server([](const SeenRequest &seen) {
        return Answer {.status = 403,
            .body = "no: " + seen.header("Authorization") + ", whose password is planted-secret"};
    });
    HttpClient client;
    client.setLine(
        {.login = HttpLine::Login::Basic, .user = u"me"_s, .password = u"planted-secret"_s});
    const QByteArray body = outcomeOf(client, request("PUT", server.url(), "12345")).body;
    QCOMPARE(body, "no: …, whose password is …");
}

void TestNetLine::aTokenIsNotReplacedByALogin()
{
    EvilServer server([](const SeenRequest &) { return Answer {}; });
    HttpClient client;
    client.setLine({.login = HttpLine::Login::Basic, .user = u"me"_s, .password = u"secret"_s});
    HttpRequest made = request("PUT", server.url(), "12345");
    made.headers = {{"Authorization", "Bearer token"}};
    QCOMPARE(outcomeOf(client, std::move(made)).status, 200);
    QCOMPARE(server.request(0).header("Authorization"), "Bearer token");
}

void TestNetLine::digestAsksBeforeItSendsABody()
{
    SKIP_WITH_QTS_TRANSPORT("it sends the body along with the question");
    EvilServer server([](const SeenRequest &seen) {
        if (!knowsSecret(seen))
            return Answer {.status = 401,
                .headers
                = {{"WWW-Authenticate", R"(Digest realm="files", nonce="n0nce", qop="auth")"}},
                .body = "who are you?"};
        return Answer {.status = 201, .headers = {{"X-Word", "yes"}}, .body = "stored"};
    });
    HttpClient client;
    client.setLine({.login = HttpLine::Login::Digest, .user = u"me"_s, .password = u"secret"_s});
    const QByteArray body(300'000, 'x');
    for (const char *verb : {"PUT", "POST"}) {
        const auto result = run(ask(client, request(verb, server.url(u"a?b=c"_s), body)));
        QVERIFY(result && *result);
        QCOMPARE((*result)->status, 201);
        QCOMPARE((*result)->body, "stored");
        QCOMPARE((*result)->header("X-Word"), "yes");
        QVERIFY((*result)->header("WWW-Authenticate").isEmpty());
    }
    qint64 sent = 0;
    for (const SeenRequest &seen : server.requests())
        sent += seen.bodyBytes;
    QCOMPARE(sent, 2 * body.size());
}

void TestNetLine::aWrongPasswordIsRefused()
{
    SKIP_WITH_QTS_TRANSPORT("it sends the body along with the question");
    EvilServer server([](const SeenRequest &) {
        return Answer {.status = 401,
            .headers = {{"WWW-Authenticate", R"(Digest realm="files", nonce="n0nce", qop="auth")"}},
            .body = "no"};
    });
    HttpClient client;
    client.setLine({.login = HttpLine::Login::Digest, .user = u"me"_s, .password = u"wrong"_s});
    const Outcome outcome = outcomeOf(client, request("PUT", server.url(), "12345"));
    QCOMPARE(outcome.status, 401);
    QCOMPARE(outcome.body, "no");
    QVERIFY(server.requestCount() <= 2);
}

void TestNetLine::aServerIsAskedFirst()
{
    SKIP_WITH_QTS_TRANSPORT("it does not wait for the answer");
    EvilServer server([](const SeenRequest &) { return Answer {.status = 201}; });
    HttpClient client;
    client.setLine({.asksFirst = true});
    // This one says nothing, and gets the body after a second.
    QCOMPARE(
        outcomeOf(client, request("PUT", server.url(), QByteArray(2'000'000, 'x'))).status, 201);
    QCOMPARE(server.request(0).header("Expect"), "100-continue");
    QCOMPARE(server.request(0).bodyBytes, 2'000'000);
    QCOMPARE(outcomeOf(client, request("PUT", server.url(), "12345")).status, 201);
    QVERIFY(server.request(1).header("Expect").isEmpty()); // not worth it
}

void TestNetLine::aRefusalBeforeTheBodyCostsNoBody()
{
    SKIP_WITH_QTS_TRANSPORT("it does not wait for the answer");
    EvilServer server(
        [](const SeenRequest &) {
            return Answer {.status = 413, .body = "too large", .then = Answer::Then::HalfClose};
        },
        [](const SeenRequest &) { return Reading {.then = Reading::Then::AnswerNow, .after = 0}; });
    HttpClient client;
    client.setLine({.asksFirst = true});
    const auto result = run(ask(client, request("PUT", server.url(), QByteArray(9'000'000, 'x'))));
    QVERIFY(result && *result);
    QCOMPARE((*result)->status, 413);
    QCOMPARE((*result)->bytesSent, 0);
    QCOMPARE(server.request(0).bodyBytes, 0);
}

void TestNetLine::aProxyIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QNetworkProxy>("proxy");
    using P = QNetworkProxy;
    const auto row = [](const char *text, const QNetworkProxy &proxy) {
        QTest::newRow(text) << QString::fromLatin1(text) << proxy;
    };
    row("", P(P::DefaultProxy));
    row("none", P(P::NoProxy));
    row("http://proxy.example:3128", P(P::HttpProxy, u"proxy.example"_s, 3128));
    row("proxy.example:3128", P(P::HttpProxy, u"proxy.example"_s, 3128));
    row("http://m%40e:s%3Acret@proxy.example",
        P(P::HttpProxy, u"proxy.example"_s, 80, u"m@e"_s, u"s:cret"_s));
    row("https://proxy.example", P(P::HttpProxy, u"https://proxy.example"_s, 443));
    row("socks5://127.0.0.1", P(P::Socks5Proxy, u"127.0.0.1"_s, 1080));
    row("socks5h://me@127.0.0.1:1", P(P::Socks5Proxy, u"127.0.0.1"_s, 1, u"me"_s));
}

void TestNetLine::aProxyIsRead()
{
    QFETCH(QString, text);
    QFETCH(QNetworkProxy, proxy);
    const Result<QNetworkProxy> read = ProxyChoice::parse(text);
    QVERIFY(read);
    QCOMPARE(*read, proxy);
}

void TestNetLine::whatIsNoProxyIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
        {"ftp://host", "http://", "socks4://host:1", "http://host:99999", "://"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestNetLine::whatIsNoProxyIsRefused()
{
    QFETCH(QString, text);
    const Result<QNetworkProxy> read = ProxyChoice::parse(text);
    QVERIFY(!read);
    QCOMPARE(read.error().subject, u"proxy"_s);
}

void TestNetLine::theEnvironmentSaysWhichProxy_data()
{
    using Variables = QMap<QByteArray, QByteArray>;
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host"); // "-": none at all; "": nothing is said
    const auto row = [](const char *name, const Variables &variables, const char *url,
                         const char *host) {
        QTest::newRow(name) << variables << QString::fromLatin1(url) << QString::fromLatin1(host);
    };
    const Variables both {{"http_proxy", "http://a:1"}, {"https_proxy", "http://b:1"}};
    const auto but = [&both](const QByteArray &exceptions) {
        Variables variables = both;
        variables.insert("no_proxy", exceptions);
        return variables;
    };
    row("nothing", {}, "http://x/", "");
    row("http", both, "http://x/", "a");
    row("https", both, "https://x/", "b");
    row("in capitals", {{"HTTPS_PROXY", "http://c:1"}}, "https://x/", "c");
    row("for all", {{"ALL_PROXY", "socks5://s"}}, "https://x/", "s");
    row("the particular first", {{"all_proxy", "socks5://s"}, {"http_proxy", "a:1"}}, "http://x/",
        "a");
    row("nonsense", {{"http_proxy", "gopher://x"}}, "http://x/", "");
    row("except all", but("*"), "http://x/", "-");
    row("except a host", but("y, x"), "http://x/", "-");
    row("except a domain", but(".example.org"), "http://www.example.org/", "-");
    row("except a domain itself", but("Example.org"), "http://example.org/", "-");
    row("not its namesake", but("example.org"), "http://anexample.org/", "a");
    row("except an address", but("192.0.2.1"), "http://192.0.2.1/", "-");
    row("except a network", but("10.0.0.0/8"), "http://10.1.2.3/", "-");
    row("not another network", but("10.0.0.0/8"), "http://11.1.2.3/", "a");
    row("in IPv6", but("::1"), "http://[::1]/", "-");
}

void TestNetLine::theEnvironmentSaysWhichProxy()
{
    using Variables = QMap<QByteArray, QByteArray>;
    QFETCH(Variables, variables);
    QFETCH(QString, url);
    QFETCH(QString, host);
    const QNetworkProxy proxy = ProxyChoice::ofEnvironment(
        QUrl(url), [&variables](const char *name) { return variables.value(name); });
    if (host == "-"_L1)
        QCOMPARE(proxy.type(), QNetworkProxy::NoProxy);
    else if (host.isEmpty())
        QCOMPARE(proxy.type(), QNetworkProxy::DefaultProxy);
    else
        QCOMPARE(proxy.hostName(), host);
}

void TestNetLine::aServerThatAsksWhoComesIsTold()
{
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write(u"key"_s, testKey) && write(u"certificate"_s, selfSignedCertificate));
    // With its length: Qt's own manager does not take the end of TLS alone for the end of a reply.
    QVERIFY(write(u"page"_s, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"));
    QProcess server;
    server.setWorkingDirectory(folder.path());
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(u"openssl"_s,
        {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-HTTP"_s, u"-Verify"_s, u"1"_s,
            u"-verify_return_error"_s, u"-CAfile"_s, folder.filePath(u"certificate"_s), u"-key"_s,
            folder.filePath(u"key"_s), u"-cert"_s, folder.filePath(u"certificate"_s)});
    QByteArray said;
    QVERIFY(QTest::qWaitFor(
        [&] {
            said += server.readAll();
            return said.contains("ACCEPT 127.0.0.1:") && said.endsWith('\n');
        },
        20'000));
    const QByteArray port = said.mid(said.indexOf("127.0.0.1:") + 10).split('\n').first().trimmed();
    const QUrl url(u"https://127.0.0.1:%1/page"_s.arg(QString::fromLatin1(port)));

    {
        HttpClient nobody; // gone before the next, as the server serves one at a time
        QVERIFY(nobody.addAuthorities(selfSignedCertificate));
        COMPARE_FAILURE(
            outcomeOf(nobody, request("GET", url)), FailureKind::TlsRejected, Advice::FixSettings);
    }
    HttpClient client;
    client.setLine({.certificate = {QSslCertificate(selfSignedCertificate)},
        .key = QSslKey(testKey, QSsl::Ec)});
    QVERIFY(client.addAuthorities(selfSignedCertificate));
    const Outcome outcome = outcomeOf(client, request("GET", url));
    server.kill();
    server.waitForFinished();
    QVERIFY2(!outcome.isFailure, failureToJson(outcome.failure).constData());
    QCOMPARE(outcome.status, 200);
}

void TestNetLine::aPackedAnswerIsRead()
{
    const QByteArray page = "<h1>No space left</h1>" + QByteArray(50'000, ' ');
    EvilServer server([page](const SeenRequest &) {
        return Answer {
            .status = 507, .headers = {{"Content-Encoding", "GZip"}}, .body = gzipped(page)};
    });
    HttpClient client;
    const Outcome outcome = outcomeOf(client, request("PUT", server.url(), "12345"));
    QCOMPARE(outcome.status, 507);
    QCOMPARE(outcome.body, page);
}

// A thousand to one, and never in memory.
void TestNetLine::whatUnpacksToTooMuchStaysPacked()
{
    const QByteArray bomb = gzipped(QByteArray(9'000'000, '\0'));
    QVERIFY(!unpacked(bomb, 1 << 20));
    QCOMPARE(unpacked(bomb, 9'000'000)->size(), 9'000'000);
    QVERIFY(!unpacked(bomb.chopped(20), 9'000'000));
    QVERIFY(!unpacked("no gzip", 100));
    QVERIFY(!unpacked({}, 100));
    EvilServer server([bomb](const SeenRequest &) {
        return Answer {.headers = {{"Content-Encoding", "gzip"}}, .body = bomb};
    });
    HttpClient client;
    QCOMPARE(outcomeOf(client, request("GET", server.url())).body, bomb);
}

QTEST_GUILESS_MAIN(TestNetLine)
#include "test_net_line.moc"
