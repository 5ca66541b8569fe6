#include "files/contenthash.h"
#include "files/fileerror.h"
#include "files/sourcefile.h"
#include "support/scratchfolder.h"

#include <QTest>
#include <QThreadPool>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace ferry;
using namespace Qt::StringLiterals;

class TestSourceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stampsComeBackFromTheirBytes();
    void aRegularFileOpensAndReads();
    void everyNameOpens_data();
    void everyNameOpens();
    void whatIsNoFileIsRefusedWithoutOpening_data();
    void whatIsNoFileIsRefusedWithoutOpening();
    void anUnreadableFileSaysSo();
    void aFileOtherThanTheQueuedOneIsRefused();
    void changesWhileUploadingAreSeen_data();
    void changesWhileUploadingAreSeen();
    void aChangeOfModeOrLinksIsNoChangeOfContent_data();
    void aChangeOfModeOrLinksIsNoChangeOfContent();
    void aFileThatOnlyGrowsIsWorthAnotherLook();
    void errorsThatNeedTheirOwnWordsAreNamed_data();
    void errorsThatNeedTheirOwnWordsAreNamed();
    void anEmptyFileHasTheHashOfNothing();
    void hashesAreThoseOfTheStandard();
    void aLongFileHashesInBlocks();
    void aFileThatShrinksWhileHashedIsReported();
    void hashingStops();
    void hashingReachesTheProcessorsSpeed();

private:
    ScratchFolder m_folder {};
};

void TestSourceFile::stampsComeBackFromTheirBytes()
{
    const FileStamp stamp {.device = 0xfedcba9876543210ULL,
        .inode = 7,
        .size = (1LL << 40) + 1,
        .modified = 1'700'000'000'123'456'789,
        .changed = -5};
    QCOMPARE(stamp.toBytes().size(), 40);
    QVERIFY(FileStamp::fromBytes(stamp.toBytes()) == stamp);
    QVERIFY(!FileStamp::fromBytes({}).isValid());
    QVERIFY(!FileStamp::fromBytes("short").isValid());
}

void TestSourceFile::aRegularFileOpensAndReads()
{
    const QByteArray path = m_folder.write("letter.txt", "Dear Ann");
    const Result<SourceFile> source = SourceFile::open(path);
    QVERIFY(source);
    QCOMPARE(source->size(), 8);
    char text[16] = {};
    QCOMPARE(source->read(5, text, 16), 3);
    QCOMPARE(QByteArray(text), "Ann");
    QCOMPARE(source->read(8, text, 16), 0);
    QVERIFY(source->checkUnchanged());
}

void TestSourceFile::everyNameOpens_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("newline and tab") << QByteArray("two\nlines\tand a tab");
    QTest::newRow("terminal escape") << QByteArray("\x1b[31mred");
    QTest::newRow("not UTF-8") << QByteArray("bad\xff\xfe.bin");
    QTest::newRow("right to left") << QByteArray("gpj.\xe2\x80\xae"
                                                 "cod.exe");
    QTest::newRow("255 bytes") << QByteArray(255, 'x');
    QTest::newRow("quote and backslash") << QByteArray("a\"b\\c'd");
}

void TestSourceFile::everyNameOpens()
{
    QFETCH(QByteArray, name);
    const QByteArray path = m_folder.write(name, "content");
    const Result<SourceFile> source = SourceFile::open(path);
    QVERIFY(source);
    QCOMPARE(source->path(), path);
    QVERIFY(source->checkUnchanged());
}

void TestSourceFile::whatIsNoFileIsRefusedWithoutOpening_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *story, const QByteArray &path, FailureKind kind) {
        QTest::newRow(story) << path << int(kind);
    };
    m_folder.write("real", "bytes");
    QCOMPARE(::mkfifo(m_folder.path("fifo").constData(), 0644), 0);
    QCOMPARE(::symlink("real", m_folder.path("link").constData()), 0);
    QCOMPARE(::symlink("loop", m_folder.path("loop").constData()), 0);
    const int listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    struct sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray socketPath = m_folder.path("socket");
    QVERIFY(socketPath.size() < qsizetype(sizeof address.sun_path));
    memcpy(address.sun_path, socketPath.constData(), size_t(socketPath.size()));
    QCOMPARE(::bind(listener, reinterpret_cast<struct sockaddr *>(&address), sizeof address), 0);
    ::close(listener);

    row("a FIFO, which would block", m_folder.path("fifo"), FailureKind::NotRegularFile);
    row("a socket", socketPath, FailureKind::NotRegularFile);
    row("an endless device", "/dev/zero", FailureKind::NotRegularFile);
    row("a file of /proc, size 0", "/proc/cpuinfo", FailureKind::NotRegularFile);
    row("a file of /sys", "/sys/kernel/mm/transparent_hugepage/enabled",
        FailureKind::NotRegularFile);
    row("a folder", m_folder.path(), FailureKind::NotRegularFile);
    row("a link to a file", m_folder.path("link"), FailureKind::SymbolicLink);
    row("a link to itself", m_folder.path("loop"), FailureKind::SymbolicLink);
    row("nothing", m_folder.path("missing"), FailureKind::SourceGone);
    row("below a file", m_folder.path("real/below"), FailureKind::SourceGone);
}

void TestSourceFile::whatIsNoFileIsRefusedWithoutOpening()
{
    QFETCH(QByteArray, path);
    QFETCH(int, kind);
    if (path.startsWith("/sys") && ::access(path.constData(), F_OK) != 0)
        QSKIP("this kernel does not offer that file");
    const Result<FileStamp> stamp = stampRegularFile(path);
    QVERIFY(!stamp);
    QCOMPARE(int(stamp.error().kind), kind);
    const Result<SourceFile> source = SourceFile::open(path);
    QVERIFY(!source);
    QCOMPARE(int(source.error().kind), kind);
}

void TestSourceFile::anUnreadableFileSaysSo()
{
    const QByteArray path = m_folder.write("private", "secret");
    QCOMPARE(::chmod(path.constData(), 0), 0);
    const WithoutPrivileges nobody;
    QVERIFY(stampRegularFile(path)); // looking is allowed
    const Result<SourceFile> source = SourceFile::open(path);
    QVERIFY(!source);
    QCOMPARE(source.error().kind, FailureKind::SourceUnreadable);
    QVERIFY(!source.error().detail.isEmpty());
}

void TestSourceFile::aFileOtherThanTheQueuedOneIsRefused()
{
    const QByteArray path = m_folder.write("report", "draft one");
    const Result<FileStamp> queued = stampRegularFile(path);
    QVERIFY(queued);
    QVERIFY(SourceFile::open(path, *queued));

    // Same name, same size, other file: editors save like this.
    m_folder.write("report.new", "draft two");
    QCOMPARE(::rename(m_folder.path("report.new").constData(), path.constData()), 0);
    const Result<SourceFile> source = SourceFile::open(path, *queued);
    QVERIFY(!source);
    QCOMPARE(source.error().kind, FailureKind::SourceChanged);
}

void TestSourceFile::changesWhileUploadingAreSeen_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<int>("kind");
    QTest::newRow("grows") << u"grow"_s << int(FailureKind::SourceChanged);
    QTest::newRow("shrinks") << u"shrink"_s << int(FailureKind::SourceChanged);
    QTest::newRow("is rewritten in place") << u"rewrite"_s << int(FailureKind::SourceChanged);
    QTest::newRow("rewritten, time set back") << u"disguise"_s << int(FailureKind::SourceChanged);
    QTest::newRow("is replaced by rename") << u"replace"_s << int(FailureKind::SourceChanged);
    QTest::newRow("is deleted") << u"delete"_s << int(FailureKind::SourceGone);
    QTest::newRow("is moved away") << u"move"_s << int(FailureKind::SourceGone);
}

void TestSourceFile::changesWhileUploadingAreSeen()
{
    QFETCH(QString, change);
    QFETCH(int, kind);
    const QByteArray path = m_folder.write("moving", "0123456789");
    const QByteArray other = m_folder.path("other");
    const Result<SourceFile> source = SourceFile::open(path);
    QVERIFY(source);
    QVERIFY(source->checkUnchanged());
    struct stat before;
    QCOMPARE(::stat(path.constData(), &before), 0);
    // Kernels stamp times in ticks of up to 4 ms: wait until a change must show.
    const auto changed = [&source] { return !source->checkUnchanged(); };
    const auto overwrite = [&path](const char *bytes, qint64 at) {
        const int descriptor = ::open(path.constData(), O_WRONLY | O_CLOEXEC);
        const bool written
            = ::pwrite(descriptor, bytes, strlen(bytes), at) == ssize_t(strlen(bytes));
        ::close(descriptor);
        return written;
    };
    if (change == "grow"_L1)
        QVERIFY(overwrite("more", 10));
    else if (change == "shrink"_L1)
        QCOMPARE(::truncate(path.constData(), 4), 0);
    else if (change == "replace"_L1)
        QCOMPARE(::rename(m_folder.write("new", "0123456789").constData(), path.constData()), 0);
    else if (change == "delete"_L1)
        QCOMPARE(::unlink(path.constData()), 0);
    else if (change == "move"_L1)
        QCOMPARE(::rename(path.constData(), other.constData()), 0);
    else
        QTRY_VERIFY(overwrite("X", 3) && changed());
    if (change == "disguise"_L1) {
        const struct timespec times[2] = {before.st_atim, before.st_mtim};
        QCOMPARE(::utimensat(AT_FDCWD, path.constData(), times, 0), 0);
    }
    const Result<void> check = source->checkUnchanged();
    QVERIFY(!check);
    QCOMPARE(int(check.error().kind), kind);
}

void TestSourceFile::aChangeOfModeOrLinksIsNoChangeOfContent_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("chmod") << u"chmod"_s;
    QTest::newRow("a hard link") << u"link"_s;
}

void TestSourceFile::aChangeOfModeOrLinksIsNoChangeOfContent()
{
    QFETCH(QString, change);
    const QByteArray path = m_folder.write("same-" + change.toLatin1(), "0123456789");
    const Result<FileStamp> queued = stampRegularFile(path);
    QVERIFY(queued);
    const Result<SourceFile> source = SourceFile::open(path, *queued);
    QVERIFY(source);
    const QByteArray other = path + ".link";
    // Kernels stamp times in ticks of up to 4 ms: until the change shows.
    mode_t mode = 0640;
    const auto shows = [&] {
        if (change == "chmod"_L1)
            return ::chmod(path.constData(), mode ^= 0040) == 0
                && *stampRegularFile(path) != *queued && mode == 0600;
        ::unlink(other.constData());
        return ::link(path.constData(), other.constData()) == 0
            && *stampRegularFile(path) != *queued;
    };
    QTRY_VERIFY(shows());
    QVERIFY(source->checkUnchanged());
    QCOMPARE(source->checkStamp(), Result<bool>(false)); // a hash is worth another reading
    QVERIFY(SourceFile::open(path, *queued)); // nor is it another file than the queued one

    // Written to as well, with the time set back: nothing tells, but a hash does.
    struct stat s;
    QCOMPARE(::stat(path.constData(), &s), 0);
    const int descriptor = ::open(path.constData(), O_WRONLY | O_CLOEXEC);
    QCOMPARE(::pwrite(descriptor, "X", 1, 3), ssize_t(1));
    ::close(descriptor);
    const struct timespec times[2] = {s.st_atim, s.st_mtim};
    QCOMPARE(::utimensat(AT_FDCWD, path.constData(), times, 0), 0);
    const std::atomic<bool> stop {false};
    QCOMPARE(source->checkStamp(), Result<bool>(false));
    QVERIFY(ContentHash::ofFile(*source, stop) != ContentHash::ofBytes("0123456789"));
}

void TestSourceFile::aFileThatOnlyGrowsIsWorthAnotherLook()
{
    const QByteArray path = m_folder.write("growing", "first part");
    const Result<FileStamp> queued = stampRegularFile(path);
    const Result<SourceFile> source = SourceFile::open(path);
    QVERIFY(queued && source);
    const int descriptor = ::open(path.constData(), O_WRONLY | O_APPEND | O_CLOEXEC);
    QCOMPARE(::write(descriptor, "more", 4), ssize_t(4));
    ::close(descriptor);
    const Result<void> during = source->checkUnchanged();
    const Result<SourceFile> before = SourceFile::open(path, *queued);
    QVERIFY(!during && !before);
    for (const Failure &failure : {during.error(), before.error()}) {
        QCOMPARE(failure.kind, FailureKind::SourceChanged);
        QCOMPARE(failure.advice, Advice::WaitThenRetry);
        QCOMPARE(failure.code, u"growing"_s);
        QVERIFY(failure.retryAfter && failure.retryAfter->count() > 0);
    }
    // One that lost bytes is another file.
    QCOMPARE(::truncate(path.constData(), 3), 0);
    QCOMPARE(source->checkUnchanged().error().advice, Advice::GiveUp);
}

void TestSourceFile::errorsThatNeedTheirOwnWordsAreNamed_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("code");
    QTest::newRow("too long") << ENAMETOOLONG << u"ENAMETOOLONG"_s;
    QTest::newRow("descriptors") << EMFILE << u"EMFILE"_s;
    QTest::newRow("memory") << ENOMEM << u"ENOMEM"_s;
    QTest::newRow("disk") << EIO << u"EIO"_s;
    QTest::newRow("share") << ESTALE << u"ESTALE"_s;
    QTest::newRow("program") << ETXTBSY << u"ETXTBSY"_s;
    QTest::newRow("permissions") << EACCES << QString();
}

void TestSourceFile::errorsThatNeedTheirOwnWordsAreNamed()
{
    QFETCH(int, error);
    QFETCH(QString, code);
    QCOMPARE(fileerror::ofSource(error).code, code);
    // As the kernel says it.
    const Result<FileStamp> stamp = stampRegularFile('/' + QByteArray("x/").repeated(2100));
    QCOMPARE(stamp.error().code, u"ENAMETOOLONG"_s);
}

void TestSourceFile::anEmptyFileHasTheHashOfNothing()
{
    const Result<SourceFile> source = SourceFile::open(m_folder.write("empty", ""));
    QVERIFY(source);
    QCOMPARE(source->size(), 0);
    const std::atomic<bool> stop {false};
    const Result<QByteArray> hash = ContentHash::ofFile(*source, stop);
    QVERIFY(hash);
    QCOMPARE(hash->toHex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

void TestSourceFile::hashesAreThoseOfTheStandard()
{
    // FIPS 180-2, appendix B
    QCOMPARE(ContentHash::ofBytes("abc").toHex(),
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    ContentHash hash;
    const QByteArray block(1000, 'a');
    for (int i = 0; i < 1000; ++i)
        hash.add(block.constData(), block.size());
    QCOMPARE(
        hash.result().toHex(), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void TestSourceFile::aLongFileHashesInBlocks()
{
    QByteArray content((3 << 20) + 17, Qt::Uninitialized);
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = char(i * 31 >> 3);
    const Result<SourceFile> source = SourceFile::open(m_folder.write("long", content));
    QVERIFY(source);
    const std::atomic<bool> stop {false};
    std::atomic<qint64> done {0};
    const Result<QByteArray> hash = ContentHash::ofFile(*source, stop, &done);
    QVERIFY(hash);
    QCOMPARE(*hash, ContentHash::ofBytes(content));
    QCOMPARE(done.load(), content.size());
}

void TestSourceFile::aFileThatShrinksWhileHashedIsReported()
{
    const QByteArray path = m_folder.write("shrinking", QByteArray(1000, 'x'));
    const Result<SourceFile> source = SourceFile::open(path);
    QVERIFY(source);
    QCOMPARE(::truncate(path.constData(), 10), 0);
    const std::atomic<bool> stop {false};
    const Result<QByteArray> hash = ContentHash::ofFile(*source, stop);
    QVERIFY(!hash);
    QCOMPARE(hash.error().kind, FailureKind::SourceChanged);
}

void TestSourceFile::hashingStops()
{
    // Sparse: a terabyte that would take a quarter of an hour.
    const QByteArray path = m_folder.write("sparse", "");
    QCOMPARE(::truncate(path.constData(), 1LL << 40), 0);
    const Result<SourceFile> source = SourceFile::open(path);
    QVERIFY(source);
    QCOMPARE(source->size(), 1LL << 40);
    std::atomic<bool> stop {false};
    std::atomic<qint64> done {0};
    std::optional<Result<QByteArray>> hash;
    QThreadPool pool;
    pool.start([&] { hash = ContentHash::ofFile(*source, stop, &done); });
    QTRY_VERIFY(done.load() > 0);
    stop = true;
    QVERIFY(pool.waitForDone(patience));
    QVERIFY(hash && !*hash);
    QCOMPARE((*hash).error().kind, FailureKind::Interrupted);
}

void TestSourceFile::hashingReachesTheProcessorsSpeed()
{
    const QByteArray path = m_folder.write("zeroes", "");
    QCOMPARE(::truncate(path.constData(), 64 << 20), 0);
    const Result<SourceFile> source = SourceFile::open(path);
    QVERIFY(source);
    const std::atomic<bool> stop {false};
    QBENCHMARK
    {
        QVERIFY(ContentHash::ofFile(*source, stop));
    }
}

QTEST_GUILESS_MAIN(TestSourceFile)
#include "test_files_sourcefile.moc"
