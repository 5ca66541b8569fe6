#include "support/ask.h"
#include "support/evilserver.h"
#include "support/testcertificate.h"
#include "support/transports.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

#include <vector>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

namespace {

Answer ok(const SeenRequest &)
{
    return {};
}

// No descriptor is left while it lives.
class Hoard final
{
public:
    Hoard()
    {
        getrlimit(RLIMIT_NOFILE, &m_before);
        rlimit few = m_before;
        few.rlim_cur = 256;
        setrlimit(RLIMIT_NOFILE, &few);
        for (int another = ::dup(0); another >= 0; another = ::dup(0))
            m_held.push_back(another);
    }
    ~Hoard()
    {
        for (const int held : m_held)
            ::close(held);
        setrlimit(RLIMIT_NOFILE, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Hoard)

private:
    rlimit m_before {};
    std::vector<int> m_held {};
};

} // namespace

// Why no connection comes about: one cause, one code, whoever carries the request.
class TestNetCertificates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(liveTaskFrames(), 0); }

    void eachFaultHasItsCode_data();
    void eachFaultHasItsCode();
    void anAuthorityOfOnesOwnHelps();
    void aServerOfHttp2AloneIsNoFaultOfItsCertificate_data();
    void aServerOfHttp2AloneIsNoFaultOfItsCertificate();
    void framesInsteadOfAReplyAreHttp2();
    void withoutADescriptorNothingIsOffline();
};

void TestNetCertificates::eachFaultHasItsCode_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<bool>("isTrusted"); // as its own authority
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"", "content"}) {
        const auto row = [body](const char *name, const char *certificate, bool isTrusted,
                             const QString &code, const QString &says) {
            QTest::addRow("%s, %s", name, *body == 0 ? "without a body" : "with a body")
                << QByteArray(certificate) << isTrusted << code << says << QByteArray(body);
        };
        row("expired", expiredCertificate, true, u"expired"_s, u"2021-01-01"_s);
        row("not yet valid", futureCertificate, true, u"not-yet-valid"_s, u"2100-01-01"_s);
        row("wrong name", wrongNameCertificate, true, u"wrong-name"_s, u"elsewhere.example"_s);
        row("self-signed", selfSignedCertificate, false, u"self-signed"_s, u"localhost"_s);
        row("unknown authority", testCertificate, false, u"unknown-authority"_s,
            u"Ferry test authority"_s);
    }
}

void TestNetCertificates::eachFaultHasItsCode()
{
    QFETCH(QByteArray, certificate);
    QFETCH(bool, isTrusted);
    QFETCH(QString, code);
    QFETCH(QString, says);
    QFETCH(QByteArray, body);
    EvilServer server(ok, certificate);
    HttpClient client;
    if (isTrusted)
        QVERIFY(client.addAuthorities(certificate));
    const Outcome outcome = outcomeOf(client, request("PUT", server.url(), body));
    COMPARE_FAILURE(outcome, FailureKind::TlsRejected, Advice::FixSettings);
    QCOMPARE(outcome.failure.code, code);
    QCOMPARE(outcome.failure.subject, u"127.0.0.1"_s);
    QVERIFY2(outcome.failure.detail.contains(says), qPrintable(outcome.failure.detail));
    const QByteArray print = QSslCertificate(certificate).digest(QCryptographicHash::Sha256);
    QVERIFY(outcome.failure.detail.contains(QString::fromLatin1(print.toHex(':')).toUpper()));
    QCOMPARE(server.requestCount(), 0);
}

void TestNetCertificates::anAuthorityOfOnesOwnHelps()
{
    EvilServer server(ok, selfSignedCertificate);
    HttpClient client;
    QVERIFY(client.addAuthorities(selfSignedCertificate));
    QCOMPARE(outcomeOf(client, request("PUT", server.url(), "content")).status, 200);
}

void TestNetCertificates::aServerOfHttp2AloneIsNoFaultOfItsCertificate_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("without a body") << QByteArray();
    QTest::newRow("with a body") << QByteArray("content");
}

void TestNetCertificates::aServerOfHttp2AloneIsNoFaultOfItsCertificate()
{
    QFETCH(QByteArray, body);
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write(u"key"_s, testKey) && write(u"certificate"_s, selfSignedCertificate));
    QProcess server;
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(u"openssl"_s,
        {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-alpn"_s, u"h2"_s, u"-key"_s,
            folder.filePath(u"key"_s), u"-cert"_s, folder.filePath(u"certificate"_s)});
    QByteArray said;
    QVERIFY(QTest::qWaitFor(
        [&] {
            said += server.readAll();
            return said.contains("ACCEPT 127.0.0.1:") && said.endsWith('\n');
        },
        20'000));
    const QByteArray port = said.mid(said.indexOf("127.0.0.1:") + 10).split('\n').first().trimmed();
    HttpClient client;
    QVERIFY(client.addAuthorities(selfSignedCertificate));
    const QUrl url(u"https://127.0.0.1:%1/"_s.arg(QString::fromLatin1(port)));
    const Outcome outcome = outcomeOf(client, request("PUT", url, body));
    server.kill();
    server.waitForFinished();
    COMPARE_FAILURE(outcome, FailureKind::BadReply, Advice::FixSettings);
    QCOMPARE(outcome.failure.code, u"http2-only"_s);
}

void TestNetCertificates::framesInsteadOfAReplyAreHttp2()
{
    SKIP_WITH_QTS_TRANSPORT("of what is not HTTP it says that the connection was closed");
    // SETTINGS, then GOAWAY with PROTOCOL_ERROR, as nghttp2 answers HTTP/1.1
    const auto frames = QByteArray::fromHex("000000040000000000"
                                            "0000080700000000000000000000000001");
    EvilServer server([frames](const SeenRequest &) {
        return Answer {.then = Answer::Then::Close, .raw = frames};
    });
    HttpClient client;
    const Outcome outcome = outcomeOf(client, request("PUT", server.url(), "content"));
    COMPARE_FAILURE(outcome, FailureKind::BadReply, Advice::FixSettings);
    QCOMPARE(outcome.failure.code, u"http2-only"_s);
}

void TestNetCertificates::withoutADescriptorNothingIsOffline()
{
    EvilServer server(ok);
    HttpClient client;
    QCOMPARE(outcomeOf(client, request("PUT", server.url(), "content")).status, 200);
    QVERIFY(QTest::qWaitFor([&server] { return server.busyConnections() == 0; }));
    HttpClient another;
    const Hoard hoard;
    const Outcome outcome = outcomeOf(another, request("PUT", server.url(), "content"));
    COMPARE_FAILURE(outcome, FailureKind::ConnectionLost, Advice::Retry);
    QCOMPARE(outcome.failure.code, u"EMFILE"_s);
}

QTEST_GUILESS_MAIN(TestNetCertificates)
#include "test_net_certificates.moc"
