#include "files/remotename.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;

class TestRemoteName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreShownAsTheyAre_data();
    void namesAreShownAsTheyAre();
    void noTwoNamesCollapse();
    void objectKeys_data();
    void objectKeys();
    void objectKeysOfAnyNameAreAllowedAndComeBack();
    void whatGrowsTooLongForAKeyIsShortened();
    void deepFoldersAreShortenedTogether();
    void shortenedNamesDoNotCollide();
    void segmentsForFileSystemsFit();
    void pathsThatLeaveTheirFolderAreRefused_data();
    void pathsThatLeaveTheirFolderAreRefused();
    void urlPathsEncodeEachSegment();
    void keepingBothAddsANumber_data();
    void keepingBothAddsANumber();
    void aNumberedNameStaysWithinTheFileSystemsLimit();
    void foldersAndNamesJoinWithOneSlash();
};

void TestRemoteName::namesAreShownAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QByteArray("report.pdf") << u"report.pdf"_s;
    QTest::newRow("accents") << QByteArray("été.txt") << u"été.txt"_s;
    QTest::newRow("decomposed, kept") << QByteArray("e\xcc\x81") << u"e\u0301"_s;
    QTest::newRow("emoji") << QByteArray("🚢") << u"🚢"_s;
    QTest::newRow("foreign bytes") << QByteArray("bad\xff\xfe.bin") << u"bad%FF%FE.bin"_s;
    QTest::newRow("Latin-1") << QByteArray("\xe9t\xe9") << u"%E9t%E9"_s;
    QTest::newRow("overlong slash") << QByteArray("a\xc0\xaf"
                                                  "b")
                                    << u"a%C0%AFb"_s;
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << u"%ED%A0%80"_s;
    QTest::newRow("cut off") << QByteArray("a\xe2\x82") << u"a%E2%82"_s;
    QTest::newRow("percent") << QByteArray("100% of 50%20.txt") << u"100% of 50%20.txt"_s;
    QTest::newRow("looks foreign") << QByteArray("bad%FF") << u"bad%25FF"_s;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "a")
                                     << u"\ufeffa"_s;
    QTest::newRow("newline") << QByteArray("a\nb") << u"a\nb"_s;
}

void TestRemoteName::namesAreShownAsTheyAre()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, shown);
    QCOMPARE(remotename::fromFileSystem(raw), shown);
}

// Every name of up to four of the bytes that could be mistaken for one another.
void TestRemoteName::noTwoNamesCollapse()
{
    const QByteArray alphabet("%25F8aA\xff\xc3\xa9\xef\xbb\xbf");
    QHash<QString, QByteArray> seen;
    QList<QByteArray> names {""};
    for (int length = 1; length <= 4; ++length) {
        QList<QByteArray> longer;
        for (const QByteArray &name : std::as_const(names)) {
            for (const char c : alphabet)
                longer.append(name + c);
        }
        names = longer;
        for (const QByteArray &name : std::as_const(names)) {
            const QString shown = remotename::fromFileSystem(name);
            QVERIFY(!shown.isEmpty());
            const auto other = seen.constFind(shown);
            QVERIFY2(other == seen.constEnd() || *other == name, qPrintable(shown));
            seen.insert(shown, name);
        }
    }
    // Escapes of escapes, which are longer.
    QStringList shown;
    for (const char *name :
        {"%\xff", "%FF", "%25FF", "%2525FF", "%252525FF", "%25\xff", "%2525\xff"})
        shown.append(remotename::fromFileSystem(name));
    QCOMPARE(shown.removeDuplicates(), 0);
}

void TestRemoteName::objectKeys_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("key");
    QTest::newRow("plain") << u"a/b c/d.txt"_s << u"a/b c/d.txt"_s;
    QTest::newRow("allowed marks") << u"!_-.*'() &$=@;:+,?"_s << u"!_-.*'() &$=@;:+,?"_s;
    QTest::newRow("accents") << u"été.bin"_s << u"=C3=A9t=C3=A9.bin"_s;
    QTest::newRow("composed") << u"\u00e9"_s << u"=C3=A9"_s;
    QTest::newRow("decomposed is another name") << u"e\u0301"_s << u"e=CC=81"_s;
    QTest::newRow("percent and hash") << u"50% #1"_s << u"50=25 =231"_s;
    QTest::newRow("looks escaped") << u"x=C3"_s << u"x=3DC3"_s;
    QTest::newRow("equation") << u"a=b"_s << u"a=b"_s;
    QTest::newRow("newline") << u"a\nb"_s << u"a=0Ab"_s;
    QTest::newRow("backslash") << u"a\\b"_s << u"a=5Cb"_s;
    QTest::newRow("dots inside") << u"a..b/..c"_s << u"a..b/..c"_s;
}

void TestRemoteName::objectKeys()
{
    QFETCH(QString, path);
    QFETCH(QString, key);
    const Result<QString> mapped = remotename::toObjectKey(path);
    QVERIFY(mapped);
    QCOMPARE(*mapped, key);
    QCOMPARE(remotename::fromObjectKey(*mapped), path);
}

void TestRemoteName::objectKeysOfAnyNameAreAllowedAndComeBack()
{
    // supabase/storage, limits.ts
    static const QRegularExpression allowed(u"^[A-Za-z0-9_/!.*'() &$=@;:+,?-]*$"_s);
    QRandomGenerator random(2026);
    const QString alphabet = u"=3DFab é\u0301🚢%#\n~\\\"<>|{}[]`^\u202e"_s;
    for (int round = 0; round < 5000; ++round) {
        QString path;
        const int length = 1 + random.bounded(12);
        for (int i = 0; i < length; ++i)
            path.append(alphabet[random.bounded(int(alphabet.size()))]);
        // Half of an emoji never comes out of fromFileSystem.
        if (!path.isValidUtf16())
            continue;
        const Result<QString> key = remotename::toObjectKey(path);
        QVERIFY(key);
        QVERIFY2(allowed.match(*key).hasMatch(), qPrintable(*key));
        QCOMPARE(remotename::fromObjectKey(*key), path);
    }
}

// 80 ideographs are a fine name here and 720 bytes there, where 255 are the most.
void TestRemoteName::whatGrowsTooLongForAKeyIsShortened()
{
    static const QRegularExpression allowed(u"^[A-Za-z0-9_/!.*'() &$=@;:+,?-]*$"_s);
    const QString beach(80, QChar(0x6d77));
    const QString key = *remotename::toObjectKey(u"2026/"_s + beach + u".jpeg"_s);

    QVERIFY(key.startsWith(u"2026/=E6=B5=B7=E6=B5=B7"_s));
    QVERIFY(key.endsWith(u".jpeg"_s));
    QVERIFY(key.section(u'/', 1).size() <= 255);
    QVERIFY(key.section(u'/', 1).size() > 240); // as much of it as there is room for
    QVERIFY(allowed.match(key).hasMatch());
    QCOMPARE(*remotename::toObjectKey(u"2026/"_s + beach + u".jpeg"_s), key); // for ever the same
    // No character is cut in two.
    static const QRegularExpression front(u"^(\u6d77)+-[0-9a-f]{24}\\.jpeg$"_s);
    QVERIFY(front.match(remotename::fromObjectKey(key).section(u'/', 1)).hasMatch());
    // What fits is left alone.
    QCOMPARE(*remotename::toObjectKey(QString(255, u'a')), QString(255, u'a'));
    QCOMPARE(remotename::toObjectKey(QString(256, u'a'))->size(), 255);
    QCOMPARE(remotename::toObjectKey(QString(100, u'=') + QString(200, u'a'))->size(), 255);
}

void TestRemoteName::deepFoldersAreShortenedTogether()
{
    QString deep;
    for (int i = 0; i < 12; ++i)
        deep += QString(100, QChar(u'a' + i)) + u'/';

    const QString one = *remotename::toObjectKey(deep + u"one.txt"_s);
    const QString two = *remotename::toObjectKey(deep + u"two.txt"_s);
    const QString elsewhere = *remotename::toObjectKey(deep.chopped(1) + u"x/one.txt"_s);

    QVERIFY(one.size() <= 1024);
    QVERIFY(one.startsWith(deep.first(404)));
    QCOMPARE(one.section(u'/', 0, -2), two.section(u'/', 0, -2)); // they stay together
    QVERIFY(one.section(u'/', 0, -2) != elsewhere.section(u'/', 0, -2));
    QCOMPARE(one.section(u'/', -1), u"one.txt"_s);
    QString worst = deep + QString(300, QChar(0x6d77)) + u".txt"_s;
    QVERIFY(remotename::toObjectKey(worst)->size() <= 1024);
}

void TestRemoteName::shortenedNamesDoNotCollide()
{
    QStringList keys;
    const QString longName(300, u'a');
    for (int i = 0; i < 300; ++i) {
        QString name = longName;
        name[i] = u'b';
        keys.append(*remotename::toObjectKey(name));
        // Not even with a name that is written as its short form looks.
        keys.append(*remotename::toObjectKey(keys.last()));
        keys.append(*remotename::toObjectKey(remotename::fromObjectKey(keys.at(keys.size() - 2))));
    }
    QCOMPARE(keys.removeDuplicates(), 0);
}

void TestRemoteName::segmentsForFileSystemsFit()
{
    const QString foreign = remotename::fromFileSystem(QByteArray(255, '\xff'));
    QCOMPARE(foreign.size(), 765);

    const QString fitting = remotename::shortened(u"in/"_s + foreign + u"/a.txt"_s);

    QVERIFY(fitting.startsWith(u"in/%FF%FF"_s));
    QVERIFY(fitting.endsWith(u"/a.txt"_s));
    QCOMPARE(fitting.section(u'/', 1, 1).toUtf8().size(), 255);
    QCOMPARE(remotename::shortened(u"in/été.txt"_s), u"in/été.txt"_s);
    QCOMPARE(remotename::shortened(QString(255, u'a')), QString(255, u'a'));
    const QString emoji = remotename::shortened(u"🚢"_s.repeated(80) + u".tar.gz"_s);
    QVERIFY(emoji.endsWith(u".tar.gz"_s));
    QVERIFY(emoji.isValidUtf16());
    QVERIFY(emoji.toUtf8().size() <= 255);
    QVERIFY(remotename::shortened(QString(300, u'a')) != remotename::shortened(QString(301, u'a')));
}

void TestRemoteName::pathsThatLeaveTheirFolderAreRefused_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"", ".", "..", "../x", "a/../b", "a/..", "/a", "a/", "a//b", "./a"})
        QTest::addRow("\"%s\"", path) << QString::fromLatin1(path);
    QTest::newRow("NUL") << QString(u"a\0b"_s);
}

void TestRemoteName::pathsThatLeaveTheirFolderAreRefused()
{
    QFETCH(QString, path);
    const Result<QString> key = remotename::toObjectKey(path);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, FailureKind::NameRefused);
    const Result<QByteArray> urlPath = remotename::toUrlPath(path);
    QVERIFY(!urlPath);
    QCOMPARE(urlPath.error().kind, FailureKind::NameRefused);
}

void TestRemoteName::urlPathsEncodeEachSegment()
{
    const auto encoded = [](const QString &path) { return remotename::toUrlPath(path).value(); };
    QCOMPARE(encoded(u"a b/c?d#e%2e.txt"_s), "a%20b/c%3Fd%23e%252e.txt");
    QCOMPARE(encoded(u"%2e%2e/x"_s), "%252e%252e/x");
    QCOMPARE(encoded(u"a..b/c~d"_s), "a..b/c~d");
    QCOMPARE(encoded(u"é\r\n"_s), "%C3%A9%0D%0A");
    QCOMPARE(encoded(u"back\\slash;+&="_s), "back%5Cslash%3B%2B%26%3D");
}

void TestRemoteName::keepingBothAddsANumber_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("second");
    QTest::newRow("plain") << u"report.pdf"_s << u"report (2).pdf"_s;
    QTest::newRow("archive") << u"archive.tar.gz"_s << u"archive (2).tar.gz"_s;
    QTest::newRow("no extension") << u"README"_s << u"README (2)"_s;
    QTest::newRow("hidden") << u".profile"_s << u".profile (2)"_s;
    QTest::newRow("only tar") << u".tar.gz"_s << u".tar (2).gz"_s;
    QTest::newRow("in a dotted folder") << u"v1.2/notes"_s << u"v1.2/notes (2)"_s;
    QTest::newRow("in folders") << u"a/b/c.txt"_s << u"a/b/c (2).txt"_s;
    QTest::newRow("numbered already") << u"a (2).txt"_s << u"a (2) (2).txt"_s;
    QTest::newRow("percent one") << u"100%1.txt"_s << u"100%1 (2).txt"_s;
}

void TestRemoteName::keepingBothAddsANumber()
{
    QFETCH(QString, path);
    QFETCH(QString, second);
    QCOMPARE(remotename::numbered(path, 2), second);
}

void TestRemoteName::aNumberedNameStaysWithinTheFileSystemsLimit()
{
    const QString longest = QString(251, u'x') + u".txt"_s;
    const QString second = remotename::numbered(longest, 2);
    QCOMPARE(second.size(), 255);
    QVERIFY(second.endsWith(u"x (2).txt"_s));

    const QString ships = u"🚢"_s.repeated(62) + u".txt"_s; // 252 bytes
    const QString numbered = remotename::numbered(u"port/"_s + ships, 12);
    QVERIFY(numbered.isValidUtf16());
    QCOMPARE(numbered, u"port/"_s + u"🚢"_s.repeated(61) + u" (12).txt"_s);
}

void TestRemoteName::foldersAndNamesJoinWithOneSlash()
{
    QCOMPARE(remotename::joined(u"a/b"_s, u"c"_s), u"a/b/c"_s);
    QCOMPARE(remotename::joined(u"a/b//"_s, u"/c"_s), u"a/b/c"_s);
    QCOMPARE(remotename::joined(u""_s, u"c/d"_s), u"c/d"_s);
    QCOMPARE(remotename::joined(u"/"_s, u"c"_s), u"/c"_s);
}

QTEST_GUILESS_MAIN(TestRemoteName)
#include "test_files_remotename.moc"
