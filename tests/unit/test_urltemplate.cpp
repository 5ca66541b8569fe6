#include "destinations/http/urltemplate.h"
#include "destinations/http/xmlerror.h"

#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;

class TestUrlTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeholdersAreFilled_data();
    void placeholdersAreFilled();
    void badTemplatesAreRefused_data();
    void badTemplatesAreRefused();
    void namesThatClimbAreRefused();
    void foldersComeFromTheTop();
    void signaturesAreNotShown();
    void aNameThatGrowsToBeReadableIsShortened();
    void objectStoresWordTheirErrorsInXml_data();
    void objectStoresWordTheirErrorsInXml();
};

void TestUrlTemplate::placeholdersAreFilled_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("name") << u"https://h/in/{name}"_s << u"a/b c.txt"_s
                          << QByteArray("https://h/in/b%20c.txt");
    QTest::newRow("path") << u"https://h/in/{path}"_s << u"a/b c.txt"_s
                          << QByteArray("https://h/in/a/b%20c.txt");
    QTest::newRow("folder") << u"http://h:81/in/"_s << u"a/b"_s << QByteArray("http://h:81/in/a/b");
    QTest::newRow("folder with query")
        << u"http://h/in/?k=v/w"_s << u"a/b"_s << QByteArray("http://h/in/a/b?k=v/w");
    QTest::newRow("signed") << u"https://h/{name}?X-Sig=a%2Fb%3D"_s << u"a/b"_s
                            << QByteArray("https://h/b?X-Sig=a%2Fb%3D");
    QTest::newRow("in the query") << u"https://h/up?to={path}&n={name}"_s << u"a&x/b=c"_s
                                  << QByteArray("https://h/up?to=a%26x/b%3Dc&n=b%3Dc");
    QTest::newRow("both, twice") << u"http://h/{name}/{path}/{name}"_s << u"a/b"_s
                                 << QByteArray("http://h/b/a/b/b");
    QTest::newRow("name with a mark") << u"http://h/{path}/{name}"_s << u"{name}"_s
                                      << QByteArray("http://h/%7Bname%7D/%7Bname%7D");
    QTest::newRow("hostile") << u"http://h/{path}"_s << u"%2e%2e?#\r\n\\é"_s
                             << QByteArray("http://h/%252e%252e%3F%23%0D%0A%5C%C3%A9");
    QTest::newRow("fragment goes")
        << u"http://h/{name}#top"_s << u"a"_s << QByteArray("http://h/a");
}

void TestUrlTemplate::placeholdersAreFilled()
{
    QFETCH(QString, text);
    QFETCH(QString, path);
    QFETCH(QByteArray, url);
    const Result<UrlTemplate> made = UrlTemplate::parse(text);
    QVERIFY(made);
    const Result<QUrl> filled = made->urlFor(path);
    QVERIFY(filled);
    QCOMPARE(filled->toEncoded(QUrl::FullyEncoded), url);
}

void TestUrlTemplate::badTemplatesAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *text, const QString &code) {
        QTest::addRow("\"%s\"", text) << QString::fromLatin1(text) << code;
    };
    row("", u"url-missing"_s);
    row("   ", u"url-missing"_s);
    row("files", u"url-scheme"_s);
    row("files.example.org/in/{name}", u"url-scheme"_s);
    row("ftp://h/{name}", u"url-scheme"_s);
    row("file:///{name}", u"url-scheme"_s);
    row("https:///{name}", u"url-host"_s);
    row("http:{name}", u"url-host"_s);
    row("http://h:99999/{name}", u"url-malformed"_s);
    row("http://h/my files/{name}", u"url-malformed"_s);
    row("http://h:{name}/", u"url-malformed"_s);
    row("http://user:pass@h/{name}", u"url-password"_s);
    row("http://user@h/{name}", u"url-password"_s);
    row("http://{name}/x", u"url-name-in-host"_s);
    row("http://{name}.example.org/", u"url-name-in-host"_s);
    row("http://h/upload", u"url-one-place"_s);
    row("http://h/upload?X-Sig=a", u"url-one-place"_s);
    row("http://h/upload#{name}", u"url-one-place"_s);
    row("http://h/{NAME}", u"url-malformed"_s);
    row("http://h", u"url-one-place"_s);
}

void TestUrlTemplate::badTemplatesAreRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const Result<UrlTemplate> made = UrlTemplate::parse(text);
    QVERIFY(!made);
    QCOMPARE(made.error().code, code);
    QVERIFY(!made.error().detail.isEmpty());
    QVERIFY(!made.error().detail.contains(u"pass@"_s));
    QCOMPARE(made.error().kind, FailureKind::SettingsInvalid);
    QCOMPARE(made.error().subject, u"url"_s);
}

void TestUrlTemplate::namesThatClimbAreRefused()
{
    const UrlTemplate made = UrlTemplate::parse(u"http://h/in/{path}"_s).value();
    for (const QString &path : {u"../x"_s, u"a/../../x"_s, u"/x"_s, u""_s, u"a//b"_s}) {
        const Result<QUrl> url = made.urlFor(path);
        QVERIFY2(!url, qPrintable(path));
        QCOMPARE(url.error().kind, FailureKind::NameRefused);
    }
}

void TestUrlTemplate::foldersComeFromTheTop()
{
    const auto folders = [](const QString &text) {
        return UrlTemplate::parse(text).value().foldersFor(u"a b/c/d.txt"_s);
    };
    const QList<QUrl> expected {QUrl(u"http://h/in/a%20b/"_s), QUrl(u"http://h/in/a%20b/c/"_s)};
    QCOMPARE(folders(u"http://h/in/{path}"_s), expected);
    QCOMPARE(folders(u"http://h/in/"_s), expected);
    QCOMPARE(folders(u"http://h/in/{name}"_s), QList<QUrl>());
    QCOMPARE(folders(u"http://h/{path}.bak"_s), QList<QUrl>());
}

void TestUrlTemplate::signaturesAreNotShown()
{
    const UrlTemplate made
        = UrlTemplate::parse(u"https://h/bucket/{path}?X-Amz-Signature=s%2Fcret&Expires=9"_s)
              .value();
    QVERIFY(made.hasQuery());
    QCOMPARE(placeOf(made.urlFor(u"a b"_s).value()), u"https://h/bucket/a b"_s);
    QCOMPARE(made.base(), QUrl(u"https://h/bucket/"_s));
    QVERIFY(made.queryValues().contains("s/cret"));
    QVERIFY(made.queryValues().contains("s%2Fcret"));
    QVERIFY(!UrlTemplate::parse(u"https://h/{name}"_s)->hasQuery());
}

// Most servers keep it in a file, whose name has 255 bytes at most.
void TestUrlTemplate::aNameThatGrowsToBeReadableIsShortened()
{
    const UrlTemplate url = *UrlTemplate::parse(u"https://x.example/in/{path}"_s);
    const QString foreign = u"%FF"_s.repeated(255);

    const QString path = url.urlFor(u"a/"_s + foreign + u"/b.txt"_s)->path(QUrl::FullyDecoded);

    QVERIFY(path.startsWith(u"/in/a/%FF%FF"_s));
    QVERIFY(path.endsWith(u"/b.txt"_s));
    QCOMPARE(path.section(u'/', 3, 3).size(), 255);
    QCOMPARE(url.urlFor(u"a/b.txt"_s)->path(), u"/in/a/b.txt"_s);
}

void TestUrlTemplate::objectStoresWordTheirErrorsInXml_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("as documented")
        << QByteArray("<?xml version=\"1.0\"?>\n<Error><Code>AccessDenied</Code>"
                      "<Message>Request has expired</Message><RequestId>4442</RequestId></Error>")
        << u"AccessDenied"_s << u"Request has expired"_s;
    QTest::newRow("control characters")
        << QByteArray("<Error><Code>A&#10;B</Code></Error>") << u"A B"_s << QString();
    QTest::newRow("a web page") << QByteArray("<html><body>Error</body></html>") << QString()
                                << QString();
    QTest::newRow("cut off") << QByteArray("<Error><Message>x") << QString() << u"x"_s;
    QTest::newRow("JSON") << QByteArray("{\"Code\":1}") << QString() << QString();
}

void TestUrlTemplate::objectStoresWordTheirErrorsInXml()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    QFETCH(QString, detail);
    Failure failure;
    QCOMPARE(readXmlError(body, failure), !code.isEmpty());
    QCOMPARE(failure.code, code);
    if (!code.isEmpty())
        QCOMPARE(failure.detail, detail);
}

QTEST_GUILESS_MAIN(TestUrlTemplate)
#include "test_urltemplate.moc"
