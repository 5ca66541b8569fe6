#include "base/task.h"
#include "destinations/localfolder/localfolderdestination.h"
#include "files/contenthash.h"
#include "files/remotename.h"
#include "files/sourcefile.h"
#include "net/httpclient.h"
#include "net/throttle.h"
#include "support/fakecontext.h"
#include "support/run.h"
#include "support/scratchfolder.h"

#include <QElapsedTimer>
#include <QTest>

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace ferry;
using namespace Qt::StringLiterals;

using Outcome = UploadedFile::Outcome;

class TestLocalFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void aFileArrivesWhole_data();
    void aFileArrivesWhole();
    void theCopyKeepsItsTimeAndItsPrivacy();
    void theCopyIsAsOpenAsTheFileAndTheUmaskAllow();
    void aSparseFileStaysSparse();
    void namesOfAnyKindArrive_data();
    void namesOfAnyKindArrive();
    void aNameThatGrowsToBeReadableFits();
    void namesThatLeaveTheFolderAreRefused();
    void askingNeverHappensForTheSameContent();
    void anExistingNameIsAsked();
    void anExistingNameIsSkipped();
    void bothAreKept();
    void theOldOneIsReplaced();
    void aFolderInTheWayIsAConflict();
    void progressIsToldWhileCopying();
    void theRateIsKept();
    void aDroppedUploadLeavesNothing();
    void leftoversOfAKilledAttemptAreOverwritten();
    void thePartOfAKilledCopyIsFoundByItsToken();
    void aTokenRemovesNothingButParts();
    void aFileThatChangedSinceQueuedIsRefused();
    void aFileThatChangesMeanwhileIsNotPublished();
    void aFullDiskSaysSo_data();
    void aFullDiskSaysSo();
    void aDiskThatFillsMeanwhileSaysSo();
    void aReadOnlyFolderSaysSo();
    void checkingMakesTheFolder();
    void settingsAreUnderstood();
    void manySmallFilesShareTheirFlushes();

private:
    std::unique_ptr<Destination> makeDestination(const QString &path);
    std::unique_ptr<Destination> makeDestination() { return makeDestination(target()); }
    QString target() const { return QFile::decodeName(m_folder.path("target")); }
    UploadRequest request(const QByteArray &source, const QString &name,
        ConflictPolicy conflict = ConflictPolicy::Ask);
    Result<UploadedFile> upload(UploadRequest request);
    struct Ended
    {
        Result<UploadedFile> result;
        QList<QByteArray> left; // on the disk, afterwards
    };
    std::optional<Ended> uploadToDiskOf(const char *size, const QByteArray &source);
    bool discard(const QByteArray &token);
    QList<QByteArray> partsLeft() const;

    ScratchFolder m_folder {};
    HttpClient m_http {};
    QThreadPool m_pool {};
    FakeContext m_context {m_http, m_pool};
};

void TestLocalFolder::cleanup()
{
    QVERIFY(m_pool.waitForDone(patience));
    QCoreApplication::processEvents(); // results for tasks that are gone
    QCOMPARE(partsLeft(), QList<QByteArray>());
    QCOMPARE(liveTaskFrames(), 0);
}

std::unique_ptr<Destination> TestLocalFolder::makeDestination(const QString &path)
{
    DestinationSetup setup;
    setup.config.kind = u"folder"_s;
    setup.config.settings.insert(u"path"_s, path);
    auto made = localFolderKind().make(setup);
    return made ? std::move(*made) : nullptr;
}

UploadRequest TestLocalFolder::request(
    const QByteArray &source, const QString &name, ConflictPolicy conflict)
{
    return {.path = source,
        .stamp = stampRegularFile(source).value_or(FileStamp {}),
        .name = name,
        .uploadId = QUuid::createUuid(),
        .conflict = conflict};
}

Result<UploadedFile> TestLocalFolder::upload(UploadRequest request)
{
    const auto destination = makeDestination();
    auto task = destination->upload(std::move(request), m_context);
    bool done = false;
    task.start([&done] { done = true; });
    if (!QTest::qWaitFor([&done] { return done; }, patience))
        return failed({.kind = FailureKind::ReplyTimedOut});
    return task.take();
}

// Onto a tmpfs of its own; none where we may not mount one.
std::optional<TestLocalFolder::Ended> TestLocalFolder::uploadToDiskOf(
    const char *size, const QByteArray &source)
{
    const QByteArray disk = m_folder.makeFolder("disk");
    if (::mount("tmpfs", disk.constData(), "tmpfs", 0, size) != 0)
        return std::nullopt;
    m_context.stored.clear();
    const auto destination = makeDestination(QFile::decodeName(disk));
    auto task = destination->upload(request(source, u"filling"_s), m_context);
    bool done = false;
    task.start([&done] { done = true; });
    const bool ended = QTest::qWaitFor([&done] { return done; }, patience);
    Ended how {
        .result = ended ? task.take() : failed({.kind = FailureKind::ReplyTimedOut}), .left = {}};
    task.reset();
    how.left = m_folder.names("disk");
    ::umount2(disk.constData(), MNT_DETACH);
    return how;
}

bool TestLocalFolder::discard(const QByteArray &token)
{
    const auto destination = makeDestination();
    const auto discarded = testing::run(destination->resumable()->discard(token, m_context));
    return discarded && *discarded;
}

QList<QByteArray> TestLocalFolder::partsLeft() const
{
    QList<QByteArray> parts;
    for (const QByteArray &name : m_folder.names("target")) {
        if (name.endsWith(".ferry-part"))
            parts.append(name);
    }
    return parts;
}

static QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 2026;
    for (char &byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = char(state >> 24);
    }
    return bytes;
}

void TestLocalFolder::aFileArrivesWhole_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("empty") << qint64(0);
    QTest::newRow("one byte") << qint64(1);
    QTest::newRow("small, the largest") << qint64(256 << 10);
    QTest::newRow("large, the smallest") << qint64((256 << 10) + 1);
    QTest::newRow("one block") << qint64(1 << 20);
    QTest::newRow("several blocks and a bit") << qint64((5 << 20) + 12345);
}

void TestLocalFolder::aFileArrivesWhole()
{
    QFETCH(qint64, size);
    const QByteArray content = noise(size);
    const QByteArray name = "whole-" + QByteArray::number(size);
    const QByteArray source = m_folder.write(name, content);
    const auto uploaded = upload(request(source, u"a/b/"_s + QString::fromLatin1(name)));
    QVERIFY(uploaded);
    QCOMPARE(uploaded->outcome, Outcome::Uploaded);
    QCOMPARE(uploaded->verified, Verification::Hash);
    QCOMPARE(uploaded->bytes, size);
    QCOMPARE(uploaded->sha256, ContentHash::ofBytes(content));
    QCOMPARE(m_context.keptHash, uploaded->sha256);
    const QByteArray path = m_folder.path("target/a/b/" + name);
    QCOMPARE(uploaded->remote, QFile::decodeName(path));
    QCOMPARE(uploaded->link, QUrl::fromLocalFile(QFile::decodeName(path)));
    QCOMPARE(m_folder.read("target/a/b/" + name), content);
    for (const QByteArray &left : m_folder.names("target/a/b"))
        QVERIFY(!left.endsWith(".ferry-part"));
}

void TestLocalFolder::theCopyKeepsItsTimeAndItsPrivacy()
{
    const QByteArray source = m_folder.write("diary", "Dear diary");
    QCOMPARE(::chmod(source.constData(), 0600), 0);
    const struct timespec times[2]
        = {{.tv_sec = 1, .tv_nsec = 0}, {.tv_sec = 1'000'000'000, .tv_nsec = 123'456'789}};
    QCOMPARE(::utimensat(AT_FDCWD, source.constData(), times, 0), 0);
    QVERIFY(upload(request(source, u"diary"_s)));
    struct stat s;
    QCOMPARE(::stat(m_folder.path("target/diary").constData(), &s), 0);
    QCOMPARE(s.st_mtim.tv_sec, 1'000'000'000);
    QCOMPARE(s.st_mtim.tv_nsec, 123'456'789);
    QCOMPARE(s.st_mode & 0777U, 0600U);
}

void TestLocalFolder::theCopyIsAsOpenAsTheFileAndTheUmaskAllow()
{
    const QByteArray source = m_folder.write("tool", "#!/bin/sh");
    QCOMPARE(::chmod(source.constData(), 0775), 0);
    const struct timespec times[2] = {{.tv_sec = 1'100'000'000, .tv_nsec = 987'654'321},
        {.tv_sec = 1'000'000'000, .tv_nsec = 123'456'789}};
    QCOMPARE(::utimensat(AT_FDCWD, source.constData(), times, 0), 0);
    const mode_t before = ::umask(0002);
    const auto uploaded = upload(request(source, u"tool"_s));
    ::umask(before);
    QVERIFY(uploaded);
    struct stat s;
    QCOMPARE(::stat(m_folder.path("target/tool").constData(), &s), 0);
    QCOMPARE(s.st_mode & 0777U, 0775U);
    QCOMPARE(s.st_atim.tv_sec, 1'100'000'000);
    QCOMPARE(s.st_atim.tv_nsec, 987'654'321);
}

void TestLocalFolder::aSparseFileStaysSparse()
{
    // A hole, data, a hole, data, a hole.
    const QByteArray source = m_folder.write("disk.img", "");
    const QByteArray data = noise(512 << 10);
    constexpr qint64 size = 1LL << 30;
    const int descriptor = ::open(source.constData(), O_WRONLY | O_CLOEXEC);
    QCOMPARE(::ftruncate(descriptor, size), 0);
    for (const qint64 at : {64LL << 20, 700LL << 20})
        QCOMPARE(::pwrite(descriptor, data.constData(), size_t(data.size()), at), data.size());
    ::close(descriptor);
    struct stat s;
    QCOMPARE(::stat(source.constData(), &s), 0);
    if (s.st_blocks * 512 >= size)
        QSKIP("this file system knows no holes");

    const auto uploaded = upload(request(source, u"disk.img"_s));
    QVERIFY(uploaded);
    const QByteArray path = m_folder.path("target/disk.img");
    QCOMPARE(::stat(path.constData(), &s), 0);
    QCOMPARE(s.st_size, size);
    QVERIFY2(s.st_blocks * 512 <= 4 << 20, qPrintable(QString::number(s.st_blocks)));
    const auto copy = SourceFile::open(path);
    const std::atomic<bool> stop {false};
    QVERIFY(copy);
    QCOMPARE(
        ContentHash::ofFile(*copy, stop), ContentHash::ofFile(*SourceFile::open(source), stop));
}

void TestLocalFolder::namesOfAnyKindArrive_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("newline") << u"two\nlines"_s;
    QTest::newRow("emoji") << u"🚢 ship"_s;
    QTest::newRow("dots") << u"a..b"_s;
    QTest::newRow("hidden") << u".hidden"_s;
    QTest::newRow("mapped bytes") << u"bad%FF.bin"_s;
    QTest::newRow("255 bytes") << QString(255, u'x');
    QTest::newRow("255 bytes, wide") << u"é"_s.repeated(127) + u'x';
}

void TestLocalFolder::namesOfAnyKindArrive()
{
    QFETCH(QString, name);
    QVERIFY(upload(request(m_folder.write("named", "content"), name)));
    QCOMPARE(m_folder.read("target/" + name.toUtf8()), "content");
}

void TestLocalFolder::namesThatLeaveTheFolderAreRefused()
{
    const QByteArray source = m_folder.write("thief", "content");
    for (const QString &name :
        {u"../stolen"_s, u"a/../../stolen"_s, u"/etc/stolen"_s, u""_s, u"a//b"_s, u".."_s}) {
        const auto uploaded = upload(request(source, name));
        QVERIFY2(!uploaded, qPrintable(name));
        QCOMPARE(uploaded.error().kind, FailureKind::NameRefused);
    }
    QVERIFY(!m_folder.names().contains("stolen"));
}

void TestLocalFolder::askingNeverHappensForTheSameContent()
{
    const QByteArray source = m_folder.write("same", noise(300'000));
    QVERIFY(upload(request(source, u"same"_s)));
    for (const ConflictPolicy policy : {ConflictPolicy::Ask, ConflictPolicy::Skip}) {
        const auto again = upload(request(source, u"same"_s, policy));
        QVERIFY(again);
        QCOMPARE(again->outcome, Outcome::SkippedSameFile);
        QCOMPARE(again->verified, Verification::Hash);
        QCOMPARE(again->sha256, ContentHash::ofBytes(noise(300'000)));
    }
}

// 255 bytes that are no UTF-8 are 765 once they can be read, and no folder takes those.
void TestLocalFolder::aNameThatGrowsToBeReadableFits()
{
    const QByteArray raw(255, '\xff');
    const QString name = remotename::fromFileSystem(raw);

    const auto uploaded = upload(request(m_folder.write(raw, "foreign"), name));

    QVERIFY(uploaded);
    const QByteArray kept = QFile::encodeName(remotename::shortened(name));
    QCOMPARE(kept.size(), 255);
    QCOMPARE(m_folder.read("target/" + kept), "foreign");
}

void TestLocalFolder::anExistingNameIsAsked()
{
    m_folder.write("target/asked", "theirs, longer");
    const auto uploaded = upload(request(m_folder.write("asked", "mine!!"), u"asked"_s));
    QVERIFY(!uploaded);
    QCOMPARE(uploaded.error().kind, FailureKind::AlreadyExists);
    QCOMPARE(uploaded.error().advice, Advice::AskUser);
    const std::optional<FileThere> there = uploaded.error().there;
    QVERIFY(there);
    QCOMPARE(there->bytes, 14);
    QVERIFY(qAbs(there->changedAt - QDateTime::currentMSecsSinceEpoch()) < 600'000);
    QVERIFY(there->content == FileThere::Content::Different);
    QCOMPARE(m_folder.read("target/asked"), "theirs, longer");
}

void TestLocalFolder::anExistingNameIsSkipped()
{
    m_folder.write("target/skipped", "theirs");
    const auto uploaded
        = upload(request(m_folder.write("skipped", "mine!!"), u"skipped"_s, ConflictPolicy::Skip));
    QVERIFY(uploaded);
    QCOMPARE(uploaded->outcome, Outcome::SkippedExists);
    QCOMPARE(uploaded->verified, Verification::NotVerified);
    QCOMPARE(m_folder.read("target/skipped"), "theirs");
}

void TestLocalFolder::bothAreKept()
{
    m_folder.write("target/k/both.tar.gz", "theirs");
    m_folder.write("target/k/both (2).tar.gz", "theirs too");
    const auto uploaded = upload(
        request(m_folder.write("both", "mine"), u"k/both.tar.gz"_s, ConflictPolicy::KeepBoth));
    QVERIFY(uploaded);
    QCOMPARE(uploaded->outcome, Outcome::Uploaded);
    QCOMPARE(m_folder.read("target/k/both.tar.gz"), "theirs");
    QCOMPARE(m_folder.read("target/k/both (2).tar.gz"), "theirs too");
    QCOMPARE(m_folder.read("target/k/both (3).tar.gz"), "mine");
    QVERIFY(uploaded->remote.endsWith(u"k/both (3).tar.gz"_s));
}

void TestLocalFolder::theOldOneIsReplaced()
{
    m_folder.write("target/replaced", "theirs, which was longer");
    const auto uploaded = upload(
        request(m_folder.write("replaced", "mine"), u"replaced"_s, ConflictPolicy::Replace));
    QVERIFY(uploaded);
    QCOMPARE(m_folder.read("target/replaced"), "mine");
}

void TestLocalFolder::aFolderInTheWayIsAConflict()
{
    m_folder.makeFolder("target/way");
    const QByteArray source = m_folder.write("way", "mine");
    for (const ConflictPolicy policy : {ConflictPolicy::Ask, ConflictPolicy::Replace}) {
        const auto uploaded = upload(request(source, u"way"_s, policy));
        QVERIFY(!uploaded);
        QCOMPARE(uploaded.error().kind, FailureKind::AlreadyExists);
    }
    // And a file where a folder should be.
    m_folder.write("target/file", "x");
    const auto below = upload(request(source, u"file/below"_s));
    QVERIFY(!below);
    QCOMPARE(below.error().kind, FailureKind::FolderNotWritable);
}

void TestLocalFolder::progressIsToldWhileCopying()
{
    m_context.stored.clear();
    m_context.phases.clear();
    m_context.rate()->setLimit(8 << 20);
    const QByteArray source = m_folder.write("progress", noise(4 << 20));
    QVERIFY(upload(request(source, u"progress"_s)));
    m_context.rate()->setLimit(0);
    QVERIFY(m_context.stored.size() >= 3);
    QVERIFY(std::is_sorted(m_context.stored.cbegin(), m_context.stored.cend()));
    QCOMPARE(m_context.stored.last(), 4 << 20);
    QCOMPARE(m_context.phases,
        QList<UploadPhase>({UploadPhase::Preparing, UploadPhase::Uploading, UploadPhase::Finishing,
            UploadPhase::Checking}));
}

void TestLocalFolder::theRateIsKept()
{
    m_context.rate()->setLimit(4 << 20);
    QElapsedTimer clock;
    clock.start();
    const QByteArray source = m_folder.write("slow", noise(4 << 20));
    QVERIFY(upload(request(source, u"slow"_s)));
    m_context.rate()->setLimit(0);
    QVERIFY2(clock.elapsed() > 500, qPrintable(QString::number(clock.elapsed())));
}

void TestLocalFolder::aDroppedUploadLeavesNothing()
{
    // Slowly: it cannot be done before it is dropped.
    const QByteArray source = m_folder.write("endless", noise(4 << 20));
    m_context.rate()->setLimit(1 << 20);
    m_context.stored.clear();
    const auto destination = makeDestination();
    auto task = destination->upload(request(source, u"endless"_s), m_context);
    task.start([] { QFAIL("it was to be dropped"); });
    QTRY_VERIFY(!partsLeft().isEmpty());
    task.reset();
    QTRY_COMPARE(partsLeft(), QList<QByteArray>());
    m_context.rate()->setLimit(0);
    QVERIFY(m_folder.read("target/endless").isNull());
}

void TestLocalFolder::leftoversOfAKilledAttemptAreOverwritten()
{
    const UploadRequest again = request(m_folder.write("killed", "whole"), u"killed"_s);
    m_folder.write(
        "target/.killed." + again.uploadId.toByteArray(QUuid::WithoutBraces) + ".ferry-part",
        "half of something longer");
    QVERIFY(upload(again));
    QCOMPARE(m_folder.read("target/killed"), "whole");
}

// Killed in the middle of it, and then cancelled: nobody copies that file again.
void TestLocalFolder::thePartOfAKilledCopyIsFoundByItsToken()
{
    const QByteArray source = m_folder.write("film", noise(20 << 20));
    m_context.rate()->setLimit(4 << 20);
    m_context.tokens.clear();
    const auto destination = makeDestination();
    auto task = destination->upload(request(source, u"film"_s), m_context);
    task.start([] { QFAIL("it was to be killed"); });
    QTRY_COMPARE(partsLeft().size(), 1);
    const QByteArray part = "target/" + partsLeft().constFirst();
    QCOMPARE(m_context.tokens.size(), 1); // before the first byte
    const QByteArray token = m_context.tokens.constLast();
    task.reset();
    QTRY_COMPARE(partsLeft(), QList<QByteArray>());
    m_context.rate()->setLimit(0);
    m_folder.write(part, "what a kill leaves behind");

    QVERIFY(discard(token));
    QCOMPARE(partsLeft(), QList<QByteArray>());
    QVERIFY(discard(token)); // gone is fine
    const QByteArray elsewhere = m_folder.path("not mounted/.film.1.ferry-part");
    QVERIFY(!discard(elsewhere)); // it may be back tomorrow, with the part on it
}

void TestLocalFolder::aTokenRemovesNothingButParts()
{
    m_folder.write("target/precious", "content");
    m_folder.write("target/half.ferry-part", "somebody's file of that name");
    for (const char *token : {"", "nonsense", "/", "target/.x.ferry-part"})
        QVERIFY(discard(token));
    QVERIFY(discard(m_folder.path("target/precious")));
    QVERIFY(discard(m_folder.path("target/half.ferry-part")));
    QCOMPARE(m_folder.read("target/precious"), "content");
    QCOMPARE(m_folder.read("target/half.ferry-part"), "somebody's file of that name");
    QCOMPARE(::unlink(m_folder.path("target/half.ferry-part").constData()), 0);
}

void TestLocalFolder::aFileThatChangedSinceQueuedIsRefused()
{
    const QByteArray source = m_folder.write("edited", "first");
    UploadRequest queued = request(source, u"edited"_s);
    m_folder.write("edited", "second");
    const auto uploaded = upload(queued);
    QVERIFY(!uploaded);
    QCOMPARE(uploaded.error().kind, FailureKind::SourceChanged);
    QVERIFY(m_folder.read("target/edited").isNull());
}

void TestLocalFolder::aFileThatChangesMeanwhileIsNotPublished()
{
    const QByteArray source = m_folder.write("growing", noise(3 << 20));
    m_context.rate()->setLimit(4 << 20);
    const auto destination = makeDestination();
    auto task = destination->upload(request(source, u"growing"_s), m_context);
    bool done = false;
    task.start([&done] { done = true; });
    QTRY_VERIFY(!partsLeft().isEmpty());
    QCOMPARE(::truncate(source.constData(), 4 << 20), 0);
    m_context.rate()->setLimit(0);
    QTRY_VERIFY(done);
    const auto uploaded = task.take();
    QVERIFY(!uploaded);
    QCOMPARE(uploaded.error().kind, FailureKind::SourceChanged);
    task.reset();
    QVERIFY(m_folder.read("target/growing").isNull());
}

// A disk too small for the file is not filled to its last block before it says so.
void TestLocalFolder::aFullDiskSaysSo_data()
{
    QTest::addColumn<bool>("sparse");
    QTest::newRow("whole") << false;
    QTest::newRow("with a hole, and more data than there is room") << true;
}

void TestLocalFolder::aFullDiskSaysSo()
{
    QFETCH(bool, sparse);
    const QByteArray source = m_folder.write("huge", noise(3 << 20));
    if (sparse)
        QCOMPARE(::truncate(source.constData(), 1LL << 30), 0);
    const std::optional<Ended> ended = uploadToDiskOf("size=2m", source);
    if (!ended)
        QSKIP("only root may mount a disk this small");
    QVERIFY(!ended->result);
    QCOMPARE(ended->result.error().kind, FailureKind::DiskFull);
    QCOMPARE(ended->result.error().advice, Advice::GiveUp);
    QCOMPARE(ended->left, QList<QByteArray>());
    QVERIFY(m_context.stored.isEmpty() || m_context.stored.last() == 0); // it was not tried
}

void TestLocalFolder::aDiskThatFillsMeanwhileSaysSo()
{
    // Small: no reservation.
    const std::optional<Ended> ended
        = uploadToDiskOf("size=128k", m_folder.write("filling", noise(200'000)));
    if (!ended)
        QSKIP("only root may mount a disk this small");
    QVERIFY(!ended->result);
    QCOMPARE(ended->result.error().kind, FailureKind::DiskFull);
    QCOMPARE(ended->left, QList<QByteArray>());
}

void TestLocalFolder::aReadOnlyFolderSaysSo()
{
    const QByteArray source = m_folder.write("refused", "content");
    m_folder.makeFolder("readonly");
    QCOMPARE(::chmod(m_folder.path("readonly").constData(), 0555), 0);
    const auto destination = makeDestination(QFile::decodeName(m_folder.path("readonly")));
    for (const QString &name : {u"refused"_s, u"sub/refused"_s}) {
        auto task = destination->upload(request(source, name), m_context);
        bool done = false;
        {
            const WithoutPrivileges nobody;
            task.start([&done] { done = true; });
            QTRY_VERIFY(done);
        }
        const auto uploaded = task.take();
        QVERIFY(!uploaded);
        QCOMPARE(uploaded.error().kind, FailureKind::FolderNotWritable);
        QCOMPARE(uploaded.error().advice, Advice::FixSettings);
    }
}

void TestLocalFolder::checkingMakesTheFolder()
{
    const QByteArray folder = m_folder.path("new/deep/folder");
    const auto destination = makeDestination(QFile::decodeName(folder));
    auto task = destination->checkable()->check(m_context);
    bool done = false;
    task.start([&done] { done = true; });
    QTRY_VERIFY(done);
    const CheckFinding found = task.take().value();
    QCOMPARE(found.kind, CheckFinding::Kind::Folder);
    QCOMPARE(found.place, QFile::decodeName(folder));
    QVERIFY(m_folder.names("new/deep").contains("folder"));
    QCOMPARE(m_folder.names("new/deep/folder"), QList<QByteArray>());
}

void TestLocalFolder::settingsAreUnderstood()
{
    const DestinationKind kind = localFolderKind();
    DestinationConfig config;
    QCOMPARE(kind.place(config), QDir::homePath() + u"/Ferry"_s);
    config.settings.insert(u"path"_s, u"~/Pictures/"_s);
    QCOMPARE(kind.place(config), QDir::homePath() + u"/Pictures"_s);
    config.settings.insert(u"path"_s, u"relative"_s);
    const auto made = kind.make({.config = config});
    QVERIFY(!made);
    QCOMPARE(made.error().kind, FailureKind::SettingsInvalid);
    QCOMPARE(made.error().subject, u"path"_s);
}

void TestLocalFolder::manySmallFilesShareTheirFlushes()
{
    constexpr int count = 200;
    const auto destination = makeDestination();
    std::vector<Task<Result<UploadedFile>>> tasks;
    int done = 0;
    for (int i = 0; i < count; ++i) {
        const QString name = u"many/%1"_s.arg(i);
        const QByteArray source = m_folder.write(name.toLatin1(), QByteArray::number(i));
        tasks.push_back(destination->upload(request(source, name), m_context));
    }
    QElapsedTimer clock;
    clock.start();
    for (auto &task : tasks)
        task.start([&done] { ++done; });
    QTRY_COMPARE(done, count);
    qInfo("%d files in %lld ms", count, clock.elapsed());
    for (int i = 0; i < count; ++i) {
        QVERIFY(tasks[size_t(i)].take());
        QCOMPARE(m_folder.read("target/many/" + QByteArray::number(i)), QByteArray::number(i));
    }
}

QTEST_GUILESS_MAIN(TestLocalFolder)
#include "test_localfolder.moc"
