#include "net/originpolicy.h"

#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

const QUrl base(u"https://good.example/storage/v1"_s);
const QUrl storageHost(u"https://ref.storage.good.example"_s);
const QUrl asked(u"https://good.example/storage/v1/upload/resumable"_s);

} // namespace

// Where a token may go (faults.md S11): tus-js-client sends it to any host that a Location names.
class TestNetOriginPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsItsOwnOrigins_data();
    void allowsItsOwnOrigins();
    void followsOwnLocations_data();
    void followsOwnLocations();
    void staysAtTheEnteredAddressOfTheSameHost_data();
    void staysAtTheEnteredAddressOfTheSameHost();
    void refusesAnAddressThatRepeatsASecret();
    void namesBothAddresses();
    void refusesOtherLocations_data();
    void refusesOtherLocations();
};

void TestNetOriginPolicy::allowsItsOwnOrigins_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char *url, bool isAllowed) {
        QTest::newRow(url) << QUrl(QString::fromLatin1(url)) << isAllowed;
    };
    row("https://good.example/", true);
    row("https://good.example:443/anything", true);
    row("HTTPS://GOOD.example/", true);
    row("https://ref.storage.good.example/x", true);
    row("http://good.example/", false);
    row("https://good.example:8443/", false);
    row("https://evil.good.example/", false);
    row("https://good.example.evil/", false);
    row("https://good.example@evil/", false);
    row("ftp://good.example/", false);
    row("file:///etc/passwd", false);
    row("javascript:alert(1)", false);
    row("//good.example/", false);
    row("", false);
}

void TestNetOriginPolicy::allowsItsOwnOrigins()
{
    QFETCH(QUrl, url);
    QFETCH(bool, isAllowed);
    QCOMPARE(OriginPolicy(base, {storageHost}).allows(url), isAllowed);
}

void TestNetOriginPolicy::followsOwnLocations_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QUrl>("url");
    const auto row = [](const char *location, const char *url) {
        QTest::newRow(location) << QByteArray(location) << QUrl(QString::fromLatin1(url));
    };
    row("https://good.example/files/1", "https://good.example/files/1");
    row("/files/1", "https://good.example/files/1");
    row("1", "https://good.example/storage/v1/upload/1");
    row("?id=1", "https://good.example/storage/v1/upload/resumable?id=1");
    row("//good.example/files/1", "https://good.example/files/1");
    row("https://ref.storage.good.example/1", "https://ref.storage.good.example/1");
    row("/files/a%2Fb", "https://good.example/files/a%2Fb");
}

void TestNetOriginPolicy::followsOwnLocations()
{
    QFETCH(QByteArray, location);
    QFETCH(QUrl, url);
    const Result<QUrl> resolved
        = OriginPolicy(base, {storageHost}).resolveLocation(asked, location, {});
    QVERIFY(resolved);
    QCOMPARE(resolved->toEncoded(), url.toEncoded());
}

// A server behind a proxy that ends TLS does not know how it is called from outside.
void TestNetOriginPolicy::staysAtTheEnteredAddressOfTheSameHost_data()
{
    QTest::addColumn<QUrl>("entered");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("named"); // empty: they agree
    const auto row = [](const char *name, const char *entered, const char *location,
                         const char *url, const char *named) {
        QTest::newRow(name) << QUrl(QString::fromLatin1(entered)) << QByteArray(location)
                            << QUrl(QString::fromLatin1(url)) << QString::fromLatin1(named);
    };
    row("in the clear, behind TLS", "https://good.example/files/",
        "http://good.example/files/1?a=b", "https://good.example/files/1?a=b",
        "http://good.example");
    row("its own port, behind TLS", "https://good.example/files/",
        "http://good.example:1080/files/1", "https://good.example/files/1",
        "http://good.example:1080");
    row("another port", "https://good.example:8443/files/", "https://good.example/files/1",
        "https://good.example:8443/files/1", "https://good.example");
    row("TLS, entered in the clear", "http://good.example/files/", "https://good.example/files/1",
        "http://good.example/files/1", "https://good.example");
    row("letter case", "https://good.example/files/", "http://GOOD.example/files/1",
        "https://good.example/files/1", "http://good.example");
    row("the usual port said aloud", "https://good.example/files/",
        "https://good.example:443/files/1", "https://good.example:443/files/1", "");
    row("the project's storage host", "https://good.example/files/",
        "http://ref.storage.good.example:5000/files/1", "https://ref.storage.good.example/files/1",
        "http://ref.storage.good.example:5000");
}

void TestNetOriginPolicy::staysAtTheEnteredAddressOfTheSameHost()
{
    QFETCH(QUrl, entered);
    QFETCH(QByteArray, location);
    QFETCH(QUrl, url);
    QFETCH(QString, named);
    const OriginPolicy policy(entered, {storageHost});
    const Result<Location> located = policy.locate(entered, location, {});
    QVERIFY(located);
    QCOMPARE(located->url.toEncoded(), url.toEncoded());
    QCOMPARE(located->named, named);
    QVERIFY(policy.allows(located->url)); // so it is when the upload is resumed
    QCOMPARE(*policy.resolveLocation(entered, location, {}), located->url);
}

// The address of an upload is kept beside the queue, where a token has no business.
void TestNetOriginPolicy::refusesAnAddressThatRepeatsASecret()
{
    const HttpHeaders sent {
        {"authorization", "Bearer top+secret/0123"}, {"X-Tenant", "acme-works"}};
    const OriginPolicy policy(base);
    for (const QByteArray location : {"/files/top+secret/0123", "/files/top%2Bsecret%2F0123?x=1"}) {
        const Result<Location> located = policy.locate(asked, location, sent);
        QVERIFY(!located);
        QCOMPARE(located.error().code, u"secret-in-location"_s);
        QVERIFY(!located.error().detail.contains(u"0123"_s));
    }
    QVERIFY(policy.locate(asked, "/files/acme-works/17", sent));
}

void TestNetOriginPolicy::namesBothAddresses()
{
    const Result<Location> other = OriginPolicy(base).locate(
        asked, "http://evil.example:8080/files/secret?token=secret", {});
    QVERIFY(!other);
    QCOMPARE(other.error().subject, u"evil.example"_s);
    QVERIFY(other.error().detail.contains(u"https://good.example"_s));
    QVERIFY(other.error().detail.contains(u"http://evil.example:8080"_s));
    QVERIFY(!other.error().detail.contains(u"secret"_s));

    const QString words = OriginPolicy::disagreement(asked, u"http://good.example:1080"_s);
    QVERIFY(words.contains(u"https://good.example."_s));
    QVERIFY(words.contains(u"http://good.example:1080,"_s));
    QVERIFY(words.contains(u"X-Forwarded-Proto"_s));
    QCOMPARE(tameText(words), words); // it fits
}

void TestNetOriginPolicy::refusesOtherLocations_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<int>("kind");
    const int foreign = int(FailureKind::ForeignOrigin);
    const int bad = int(FailureKind::BadReply);
    const auto row = [](const char *name, const QByteArray &location, int kind) {
        QTest::newRow(name) << location << kind;
    };
    row("other host", "https://evil.example/files/1", foreign);
    row("other host without scheme", "//evil.example/files/1", foreign);
    row("other host in the clear", "http://evil.example/files/1", foreign);
    row("other host at our port", "https://evil.example:443/files/1", foreign);
    row("host below ours", "http://evil.good.example/files/1", foreign);
    row("host that ours begins", "http://good.example.evil/files/1", foreign);
    row("another protocol of the same host", "ftp://good.example/files/1", foreign);
    row("own host as user", "https://good.example@evil.example/", foreign);
    row("user at own host", "https://me:you@good.example/", foreign);
    row("empty user at own host", "https://@good.example/", foreign);
    row("javascript", "javascript:alert(1)", foreign);
    row("file", "file:///etc/passwd", foreign);
    row("data", "data:text/plain,x", foreign);
    row("missing", "", bad);
    row("64 KB long", "/" + QByteArray(65'536, 'x'), bad);
    row("CR LF", "/files/1\r\nX-Evil: 1", bad);
    row("NUL", QByteArray("/files\0/1", 9), bad);
    row("space", "/files/1 2", bad);
    row("not ASCII", "/files/\303\244", bad);
    row("broken port", "https://good.example:99999999/", bad);
}

void TestNetOriginPolicy::refusesOtherLocations()
{
    QFETCH(QByteArray, location);
    QFETCH(int, kind);
    const Result<QUrl> resolved
        = OriginPolicy(base, {storageHost}).resolveLocation(asked, location, {});
    QVERIFY2(!resolved, resolved ? resolved->toEncoded().constData() : "");
    QCOMPARE(int(resolved.error().kind), kind);
    QCOMPARE(resolved.error().advice, Advice::GiveUp);
}

QTEST_GUILESS_MAIN(TestNetOriginPolicy)
#include "test_net_originpolicy.moc"
