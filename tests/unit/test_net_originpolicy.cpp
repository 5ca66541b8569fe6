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
        = OriginPolicy(base, {storageHost}).resolveLocation(asked, location);
    QVERIFY(resolved);
    QCOMPARE(resolved->toEncoded(), url.toEncoded());
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
    row("other scheme", "http://good.example/files/1", foreign);
    row("other port", "https://good.example:8443/files/1", foreign);
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
        = OriginPolicy(base, {storageHost}).resolveLocation(asked, location);
    QVERIFY2(!resolved, resolved ? resolved->toEncoded().constData() : "");
    QCOMPARE(int(resolved.error().kind), kind);
    QCOMPARE(resolved.error().advice, Advice::GiveUp);
}

QTEST_GUILESS_MAIN(TestNetOriginPolicy)
#include "test_net_originpolicy.moc"
