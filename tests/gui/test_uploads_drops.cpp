#include "support/scratchfolder.h"
#include "ui/uploads/droppedpaths.h"

#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

DroppedPaths fromList(const QByteArray &uris)
{
    QMimeData data;
    data.setData(u"text/uri-list"_s, uris);
    return droppedPaths(data);
}

DroppedPaths fromText(const QString &text)
{
    QMimeData data;
    data.setText(text);
    return droppedPaths(data);
}

} // namespace

class TestUploadsDrops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // As pcmanfm-qt, dolphin and nautilus write them.
    void whatFileManagersOffer()
    {
        const DroppedPaths dropped = fromList("file:///home/ann/file%201%20%C3%BC%23%25.txt\r\n"
                                              "# a comment\r\nfile://localhost/tmp/a/\r\n");
        QCOMPARE(dropped.paths, QList<QByteArray>({"/home/ann/file 1 \xC3\xBC#%.txt", "/tmp/a"}));
        QCOMPARE(dropped.refused, 0);
    }

    // A name in Latin-1 is a file like any other; QUrl::toLocalFile would lose it.
    void namesThatAreNotUtf8Survive()
    {
        QCOMPARE(fromList("file:///tmp/caf%E9.txt").paths, QList<QByteArray>({"/tmp/caf\xE9.txt"}));
        QMimeData data;
        data.setUrls({QUrl::fromEncoded("file:///tmp/caf%E9.txt")});
        QCOMPARE(droppedPaths(data).paths, QList<QByteArray>({"/tmp/caf\xE9.txt"}));
    }

    void whatIsElsewhereIsRefusedAndCounted()
    {
        const DroppedPaths dropped = fromList(
            "https://example.org/a.zip\nsftp://host/b\nfile://otherhost/c\nfile:///d%00e\nfile:///tmp/f\n");
        QCOMPARE(dropped.paths, QList<QByteArray>({"/tmp/f"}));
        QCOMPARE(dropped.refused, 4);
    }

    // A terminal's paths are files when they exist; a letter that mentions a path is not.
    void textIsPathsOnlyWhenAllOfItIs()
    {
        const ScratchFolder folder;
        const QString a = QString::fromUtf8(folder.write("a b.txt", "x"));
        const QString b = QString::fromUtf8(folder.makeFolder("sub"));
        QCOMPARE(fromText(a + u"\n'"_s + b + u"/'\n\n"_s).paths,
            QList<QByteArray>({a.toUtf8(), b.toUtf8()}));
        QVERIFY(fromText(a + u"\nDear Ann,\n"_s).isEmpty());
        QVERIFY(fromText(QString::fromUtf8(folder.path("gone.txt"))).isEmpty());
        QVERIFY(fromText({}).isEmpty());
    }

    void theOverlaySaysWhatIsDragged()
    {
        const ScratchFolder folder;
        const QByteArray a = folder.write("a", QByteArray(1500, 'x'));
        const QByteArray b = folder.write("b", QByteArray(500, 'x'));
        const QByteArray sub = folder.makeFolder("sub");
        QCOMPARE(droppedSummary({.paths = {a, b}}), u"2 files · 2.0 kB"_s);
        QCOMPARE(droppedSummary({.paths = {a}}), u"1 file · 1.5 kB"_s);
        QCOMPARE(droppedSummary({.paths = {a, sub}}), u"1 file and 1 folder"_s);
        QCOMPARE(droppedSummary({.paths = {sub, sub}}), u"2 folders"_s);
    }
};

QTEST_GUILESS_MAIN(TestUploadsDrops)
#include "test_uploads_drops.moc"
