#include "destinations/common/contenttypes.h"
#include "destinations/common/filetype.h"

#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;

class TestFileType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void typesAreTheWebs_data();
    void typesAreTheWebs();
    void aTransportStreamIsNoSourceText();
    void aDestinationHasItsOwn();
};

// Where QMimeDatabase looks: with nothing there, what the table knows must be the same.
void TestFileType::initTestCase()
{
    qputenv("XDG_DATA_DIRS", "/nonexistent");
    qputenv("XDG_DATA_HOME", "/nonexistent");
}

void TestFileType::typesAreTheWebs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("type");
    const auto row = [](const char *name, const char *type) {
        QTest::newRow(name) << QString::fromUtf8(name) << QByteArray(type);
    };
    row("photo.heic", "image/heic");
    row("PHOTO.HEIC", "image/heic");
    row("photo.webp", "image/webp");
    row("photo.avif", "image/avif");
    row("code.wasm", "application/wasm");
    row("code.js", "text/javascript");
    row("code.mjs", "text/javascript");
    row("code.ts", "text/plain");
    row("code.tsx", "text/plain");
    row("read.me.md", "text/markdown");
    row("old.txt.bak", "application/octet-stream");
    row("page.html", "text/html");
    row("paper.pdf", "application/pdf");
    row("a.folder/none", "application/octet-stream");
    row("none", "application/octet-stream");
}

void TestFileType::typesAreTheWebs()
{
    QFETCH(QString, name);
    QTEST(fileTypeOf(name), "type");
}

void TestFileType::aTransportStreamIsNoSourceText()
{
    QByteArray stream(377, '\0');
    for (const qsizetype at : {0, 188, 376})
        stream[at] = 0x47;
    QCOMPARE(fileTypeOf(u"film.ts"_s, stream), QByteArray("video/mp2t"));
    QCOMPARE(fileTypeOf(u"film.TS"_s, stream), QByteArray("video/mp2t"));
    // "G" begins many a text.
    QCOMPARE(fileTypeOf(u"code.ts"_s, "Good morning"), QByteArray("text/plain"));
    stream[376] = 'x';
    QCOMPARE(fileTypeOf(u"code.ts"_s, stream), QByteArray("text/plain"));
    QCOMPARE(fileTypeOf(u"notes.md"_s, stream), QByteArray("text/markdown"));
}

void TestFileType::aDestinationHasItsOwn()
{
    const auto types = ContentTypes::parse(u"ts=video/mp2t, *.LOG = text/plain,.x=a/b+c"_s);
    QVERIFY(types);
    QCOMPARE(types->of(u"code.ts"_s, "Good morning"), QByteArray("video/mp2t"));
    QCOMPARE(types->of(u"a.b.Log"_s), QByteArray("text/plain"));
    QCOMPARE(types->of(u"folder/a.x"_s), QByteArray("a/b+c"));
    QCOMPARE(types->of(u"log"_s), QByteArray("application/octet-stream"));
    QCOMPARE(types->of(u"page.html"_s), QByteArray("text/html"));
    QCOMPARE(ContentTypes::parse({})->of(u"page.html"_s), QByteArray("text/html"));
    for (const QString &bad :
        {u"ts"_s, u"ts="_s, u"ts=video"_s, u"ts=video/mp2t\r\nX: y"_s, u"=a/b"_s}) {
        const auto refused = ContentTypes::parse(bad);
        QVERIFY2(!refused, qPrintable(bad));
        QCOMPARE(refused.error().subject, u"types"_s);
    }
}

QTEST_GUILESS_MAIN(TestFileType)
#include "test_filetype.moc"
