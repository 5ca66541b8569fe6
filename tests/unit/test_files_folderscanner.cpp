#include "files/folderscanner.h"
#include "support/scratchfolder.h"

#include <QFile>
#include <QMap>
#include <QTest>

#include <fcntl.h>
#include <malloc.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace ferry;
using namespace Qt::StringLiterals;

class TestFolderScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderKeepsItsStructure();
    void aSingleFileIsAnEntry();
    void namesOfAnyBytesAreListed();
    void whatCannotBeUploadedIsListedWithItsReason();
    void aLoopOfLinksEnds();
    void linksAreFollowedByChoice();
    void followedLoopsAreToldAndEnd();
    void anUnreadableFolderIsListedAndTheRestGoesOn();
    void theSystemsOwnFoldersAreOneEntry();
    void whatIsGoneIsListed();
    void aDeepTreeNeedsNoDescriptors();
    void theFirstEntriesComeAtOnce();
    void twoHundredThousandEntriesInLittleMemory();
    void aScanStops();

private:
    static QMap<QString, ScannedEntry> scan(
        const QByteArray &path, FolderScanner::Links links = FolderScanner::Links::List);
    static int kindOf(const ScannedEntry &entry);
};

QMap<QString, ScannedEntry> TestFolderScanner::scan(
    const QByteArray &path, FolderScanner::Links links)
{
    QMap<QString, ScannedEntry> found;
    const std::atomic<bool> stop {false};
    FolderScanner::scan(
        path, stop,
        [&found](const QList<ScannedEntry> &batch) {
            for (const ScannedEntry &entry : batch) {
                QVERIFY2(!found.contains(entry.relativeName), qPrintable(entry.relativeName));
                QVERIFY(entry.stamp.isValid() != entry.failure.has_value());
                found.insert(entry.relativeName, entry);
            }
        },
        links);
    return found;
}

int TestFolderScanner::kindOf(const ScannedEntry &entry)
{
    return entry.failure ? int(entry.failure->kind) : 0;
}

void TestFolderScanner::aFolderKeepsItsStructure()
{
    const ScratchFolder folder;
    folder.write("wedding/guests.txt", "Ann");
    folder.write("wedding/raw/DSC_1.NEF", "12345");
    folder.write("wedding/.hidden", "");
    folder.makeFolder("wedding/empty");

    const auto found = scan(folder.path("wedding//"));
    QCOMPARE(found.keys(),
        QStringList({u"wedding/.hidden"_s, u"wedding/guests.txt"_s, u"wedding/raw/DSC_1.NEF"_s}));
    const ScannedEntry raw = found[u"wedding/raw/DSC_1.NEF"_s];
    QCOMPARE(raw.path, folder.path("wedding/raw/DSC_1.NEF"));
    QCOMPARE(raw.stamp.size, 5);
    QVERIFY(raw.stamp == stampRegularFile(raw.path).value());
}

void TestFolderScanner::aSingleFileIsAnEntry()
{
    const ScratchFolder folder;
    folder.write("deep/letter.txt", "Dear Ann");
    const auto found = scan(folder.path("deep/letter.txt"));
    QCOMPARE(found.keys(), QStringList({u"letter.txt"_s}));
    QCOMPARE(found.first().stamp.size, 8);
}

void TestFolderScanner::namesOfAnyBytesAreListed()
{
    const ScratchFolder folder;
    const QList<QByteArray> names {"bad\xff\xfe.bin", "bad%FF%FE.bin", "two\nlines", "\x1b[31mred",
        "e\xcc\x81", "\xc3\xa9", "<img src=x>", "-rf", QByteArray(255, 'x')};
    for (const QByteArray &name : names)
        folder.write("d/" + name, name);
    folder.write("d/dir\xff/inside", "x");

    const auto found = scan(folder.path("d"));
    QCOMPARE(found.size(), names.size() + 1);
    QCOMPARE(found[u"d/bad%FF%FE.bin"_s].path, folder.path("d/bad\xff\xfe.bin"));
    QCOMPARE(found[u"d/bad%25FF%FE.bin"_s].path, QByteArray());
    QCOMPARE(found[u"d/dir%FF/inside"_s].path, folder.path("d/dir\xff/inside"));
    for (const ScannedEntry &entry : found) {
        if (!entry.path.isEmpty())
            QCOMPARE(entry.failure, std::nullopt);
    }
}

void TestFolderScanner::whatCannotBeUploadedIsListedWithItsReason()
{
    const ScratchFolder folder;
    folder.write("d/real", "x");
    QCOMPARE(::mkfifo(folder.path("d/fifo").constData(), 0644), 0);
    QCOMPARE(::symlink("real", folder.path("d/link").constData()), 0);
    QCOMPARE(::symlink("/", folder.path("d/rootlink").constData()), 0);
    QCOMPARE(::symlink("nowhere", folder.path("d/dangling").constData()), 0);

    const auto found = scan(folder.path("d"));
    QCOMPARE(found.size(), 5);
    QCOMPARE(kindOf(found[u"d/real"_s]), 0);
    QCOMPARE(kindOf(found[u"d/fifo"_s]), int(FailureKind::NotRegularFile));
    QCOMPARE(kindOf(found[u"d/link"_s]), int(FailureKind::SymbolicLink));
    QCOMPARE(kindOf(found[u"d/rootlink"_s]), int(FailureKind::SymbolicLink));
    QCOMPARE(kindOf(found[u"d/dangling"_s]), int(FailureKind::SymbolicLink));

    const auto device = scan("/dev/zero");
    QCOMPARE(kindOf(device[u"zero"_s]), int(FailureKind::NotRegularFile));
}

void TestFolderScanner::aLoopOfLinksEnds()
{
    const ScratchFolder folder;
    folder.write("d/a/file", "x");
    QCOMPARE(::symlink("..", folder.path("d/a/up").constData()), 0);
    QCOMPARE(::symlink("self", folder.path("d/self").constData()), 0);
    const auto found = scan(folder.path("d"));
    QCOMPARE(found.keys(), QStringList({u"d/a/file"_s, u"d/a/up"_s, u"d/self"_s}));
    // A dropped link is not followed either, with or without a slash behind it.
    QCOMPARE(kindOf(scan(folder.path("d/a/up/"))[u"up"_s]), int(FailureKind::SymbolicLink));
}

void TestFolderScanner::linksAreFollowedByChoice()
{
    const ScratchFolder folder;
    folder.write("d/real", "x");
    folder.write("elsewhere/inside", "x");
    QCOMPARE(::symlink("real", folder.path("d/link").constData()), 0);
    QCOMPARE(::symlink("../elsewhere", folder.path("d/folder").constData()), 0);
    QCOMPARE(::symlink("nowhere", folder.path("d/dangling").constData()), 0);
    QCOMPARE(::mkfifo(folder.path("fifo").constData(), 0644), 0);
    QCOMPARE(::symlink("../fifo", folder.path("d/tofifo").constData()), 0);

    const auto found = scan(folder.path("d"), FolderScanner::Links::Follow);
    QCOMPARE(found.keys(),
        QStringList(
            {u"d/dangling"_s, u"d/folder/inside"_s, u"d/link"_s, u"d/real"_s, u"d/tofifo"_s}));
    QCOMPARE(kindOf(found[u"d/folder/inside"_s]), 0);
    QCOMPARE(kindOf(found[u"d/link"_s]), 0);
    QCOMPARE(kindOf(found[u"d/dangling"_s]), int(FailureKind::SourceGone));
    QCOMPARE(kindOf(found[u"d/tofifo"_s]), int(FailureKind::NotRegularFile));
    // What is listed opens as it was listed.
    for (const QString &name : {u"d/link"_s, u"d/folder/inside"_s})
        QCOMPARE(stampRegularFile(found[name].path), Result<FileStamp>(found[name].stamp));
}

void TestFolderScanner::followedLoopsAreToldAndEnd()
{
    const ScratchFolder folder;
    folder.write("d/a/file", "x");
    QCOMPARE(::symlink("..", folder.path("d/a/up").constData()), 0);
    QCOMPARE(::symlink("self", folder.path("d/self").constData()), 0);
    const auto found = scan(folder.path("d"), FolderScanner::Links::Follow);
    QCOMPARE(found.keys(), QStringList({u"d/a/file"_s, u"d/a/up"_s, u"d/self"_s}));
    QCOMPARE(kindOf(found[u"d/a/file"_s]), 0);
    for (const QString &name : {u"d/a/up"_s, u"d/self"_s}) {
        QCOMPARE(kindOf(found[name]), int(FailureKind::SymbolicLink));
        QCOMPARE(found[name].failure->code, u"loop"_s);
    }
}

void TestFolderScanner::anUnreadableFolderIsListedAndTheRestGoesOn()
{
    const ScratchFolder folder;
    folder.write("d/before", "x");
    folder.write("d/closed/inside", "x");
    folder.write("d/seen only/inside", "x");
    folder.write("d/zafter", "x");
    QCOMPARE(::chmod(folder.path("d/closed").constData(), 0), 0);
    QCOMPARE(::chmod(folder.path("d/seen only").constData(), 0744), 0); // list, but not enter
    QMap<QString, ScannedEntry> found;
    {
        const WithoutPrivileges nobody;
        found = scan(folder.path("d"));
    }
    QCOMPARE(::chmod(folder.path("d/closed").constData(), 0755), 0);
    QCOMPARE(::chmod(folder.path("d/seen only").constData(), 0755), 0);

    QCOMPARE(found.size(), 4);
    QCOMPARE(kindOf(found[u"d/closed"_s]), int(FailureKind::FolderUnreadable));
    QVERIFY(!found[u"d/closed"_s].failure->detail.isEmpty());
    QCOMPARE(kindOf(found[u"d/before"_s]), 0);
    QCOMPARE(kindOf(found[u"d/zafter"_s]), 0);
}

void TestFolderScanner::theSystemsOwnFoldersAreOneEntry()
{
    const auto found = scan("/proc");
    QCOMPARE(found.keys(), QStringList({u"proc"_s}));
    QCOMPARE(kindOf(found.first()), int(FailureKind::NotRegularFile));
}

void TestFolderScanner::whatIsGoneIsListed()
{
    const ScratchFolder folder;
    const auto found = scan(folder.path("missing"));
    QCOMPARE(kindOf(found[u"missing"_s]), int(FailureKind::SourceGone));
}

void TestFolderScanner::aDeepTreeNeedsNoDescriptors()
{
    const ScratchFolder folder;
    QByteArray path = "d";
    for (int depth = 0; depth < 1500; ++depth) // more than a process may open by default
        path += "/x";
    folder.write(path + "/bottom", "x");
    const auto found = scan(folder.path("d"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().path, folder.path(path + "/bottom"));
}

void TestFolderScanner::theFirstEntriesComeAtOnce()
{
    const ScratchFolder folder;
    for (int i = 0; i < 3000; ++i)
        folder.write("d/" + QByteArray::number(i), "");
    QList<qsizetype> sizes;
    const std::atomic<bool> stop {false};
    FolderScanner::scan(folder.path("d"), stop,
        [&sizes](const QList<ScannedEntry> &batch) { sizes.append(batch.size()); });
    QVERIFY(sizes.first() <= 50);
    QVERIFY(*std::max_element(sizes.cbegin(), sizes.cend()) <= FolderScanner::batchSize);
    QCOMPARE(std::accumulate(sizes.cbegin(), sizes.cend(), qsizetype(0)), 3000);
}

static qint64 residentBytes()
{
    QFile statm(u"/proc/self/statm"_s);
    if (!statm.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    return statm.readAll().split(' ').at(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

void TestFolderScanner::twoHundredThousandEntriesInLittleMemory()
{
    const ScratchFolder folder;
    folder.makeFolder("d");
    const int inside = ::open(folder.path("d").constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    QVERIFY(inside >= 0);
    constexpr int count = 200'000;
    // Links to one file: as many entries, made faster.
    folder.write("one", "x");
    const QByteArray one = folder.path("one");
    QByteArray source = one;
    for (int i = 0; i < count; ++i) {
        // ext4 allows 65,000 links to a file.
        if (i % 60'000 == 0)
            source = folder.write("one" + QByteArray::number(i), "x");
        const QByteArray name = "photo-" + QByteArray::number(i) + ".jpg";
        QCOMPARE(::linkat(AT_FDCWD, source.constData(), inside, name.constData(), 0), 0);
    }
    ::close(inside);
    ::malloc_trim(0);

    const qint64 before = residentBytes();
    qint64 most = before;
    qint64 entries = 0;
    const std::atomic<bool> stop {false};
    FolderScanner::scan(folder.path("d"), stop, [&](const QList<ScannedEntry> &batch) {
        entries += batch.size();
        most = qMax(most, residentBytes());
    });
    QCOMPARE(entries, count);
#ifndef __SANITIZE_ADDRESS__ // it keeps 256 MB of what was freed
    QVERIFY2(most - before < 50 << 20, qPrintable(QString::number((most - before) >> 20)));
#endif
}

void TestFolderScanner::aScanStops()
{
    const ScratchFolder folder;
    for (int i = 0; i < 2000; ++i)
        folder.write("d/" + QByteArray::number(i % 20) + "/" + QByteArray::number(i), "");
    std::atomic<bool> stop {false};
    qsizetype entries = 0;
    FolderScanner::scan(folder.path("d"), stop, [&](const QList<ScannedEntry> &batch) {
        entries += batch.size();
        stop = true;
    });
    QVERIFY(entries > 0);
    QVERIFY(entries < 100); // nothing is delivered after the stop
}

QTEST_GUILESS_MAIN(TestFolderScanner)
#include "test_files_folderscanner.moc"
