#include "files/contenthash.h"
#include "files/hashbook.h"
#include "files/sourcefile.h"
#include "support/scratchfolder.h"
#include "support/uploadrig.h"

#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

using namespace ferry;
using namespace ferry::testing;

namespace {

constexpr qint64 fileSize = 3 << 20;

struct Stand
{
    Stand()
    {
        pool.setMaxThreadCount(1);
        idle.setMaxThreadCount(1);
        idle.setThreadPriority(QThread::IdlePriority);
    }

    std::shared_ptr<const SourceFile> open() const
    {
        auto opened = SourceFile::open(folder.path("film.mkv"));
        if (!opened)
            qFatal("the test's own file cannot be opened");
        return std::make_shared<const SourceFile>(std::move(*opened));
    }
    // The pool does nothing until it is told to.
    void block(QThreadPool &which)
    {
        which.start([this] { gate.acquire(); });
    }
    HashBook::Answer into(QList<QByteArray> &answers)
    {
        return [this, &answers](const Result<QByteArray> &hash) {
            const QMutexLocker lock(&mutex);
            answers.append(hash.value_or(QByteArray("none")));
        };
    }
    qsizetype count(const QList<QByteArray> &answers)
    {
        const QMutexLocker lock(&mutex);
        return answers.size();
    }

    ScratchFolder folder {};
    QByteArray content = someBytes(fileSize);
    QByteArray wanted = ContentHash::ofBytes(content);
    QByteArray path = folder.write("film.mkv", content);
    QSemaphore gate {};
    QMutex mutex {};
    QThreadPool pool {};
    QThreadPool idle {};
    std::shared_ptr<HashBook> book = std::make_shared<HashBook>();
};

} // namespace

// However many want a file's hash, its bytes are read once for it.
class HashBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeAtATimeReadOnce();
    void whatIsKnownIsNotReadAgain();
    void oneThatLeavesDoesNotStopTheOthers();
    void theLastToLeaveStopsIt();
    void whatIsReadIdlyGoesOnAtOnceForWhoNeedsItNow();
    void aFileThatChangedIsNotRemembered();
    void theOldestIsForgotten();
};

void HashBookTest::threeAtATimeReadOnce()
{
    Stand stand;
    stand.block(stand.pool);
    QList<QByteArray> answers;
    std::vector<HashBook::Interest> interests;
    for (int i = 0; i < 3; ++i)
        interests.push_back(stand.book->read(
            stand.pool, stand.open(), HashBook::Urgency::Now, stand.into(answers)));
    stand.gate.release();

    QTRY_COMPARE(stand.count(answers), 3);
    QCOMPARE(answers, QList<QByteArray>(3, stand.wanted));
    QCOMPARE(stand.book->bytesRead(), fileSize);
}

void HashBookTest::whatIsKnownIsNotReadAgain()
{
    Stand stand;
    QList<QByteArray> answers;
    auto first
        = stand.book->read(stand.pool, stand.open(), HashBook::Urgency::Now, stand.into(answers));
    QTRY_COMPARE(stand.count(answers), 1);

    auto second
        = stand.book->read(stand.pool, stand.open(), HashBook::Urgency::Now, stand.into(answers));

    QCOMPARE(stand.count(answers), 2); // at once
    QCOMPARE(answers.last(), stand.wanted);
    QCOMPARE(stand.book->find(stand.open()->stamp()), stand.wanted);
    QCOMPARE(stand.book->bytesRead(), fileSize);
}

void HashBookTest::oneThatLeavesDoesNotStopTheOthers()
{
    Stand stand;
    stand.block(stand.pool);
    QList<QByteArray> answers;
    auto stays
        = stand.book->read(stand.pool, stand.open(), HashBook::Urgency::Now, stand.into(answers));
    auto leaves
        = stand.book->read(stand.pool, stand.open(), HashBook::Urgency::Now, stand.into(answers));
    leaves.end();
    stand.gate.release();

    QTRY_COMPARE(stand.count(answers), 2);
    QVERIFY(answers.contains(stand.wanted));
}

void HashBookTest::theLastToLeaveStopsIt()
{
    Stand stand;
    stand.block(stand.pool);
    QList<QByteArray> answers;
    auto one
        = stand.book->read(stand.pool, stand.open(), HashBook::Urgency::Now, stand.into(answers));
    one.end();
    // Who comes after that begins anew, and is not told "interrupted".
    QList<QByteArray> later;
    auto another
        = stand.book->read(stand.pool, stand.open(), HashBook::Urgency::Now, stand.into(later));
    stand.gate.release();

    QTRY_COMPARE(stand.count(later), 1);
    QCOMPARE(later.first(), stand.wanted);
    QTRY_COMPARE(stand.count(answers), 1);
    QCOMPARE(answers.first(), QByteArray("none"));
    QCOMPARE(stand.book->bytesRead(), fileSize);
}

void HashBookTest::whatIsReadIdlyGoesOnAtOnceForWhoNeedsItNow()
{
    Stand stand;
    stand.block(stand.idle);
    QList<QByteArray> answers;
    auto idly
        = stand.book->read(stand.idle, stand.open(), HashBook::Urgency::Idle, stand.into(answers));
    auto now
        = stand.book->read(stand.pool, stand.open(), HashBook::Urgency::Now, stand.into(answers));
    stand.gate.release(); // the idle thread takes it up, and hands it over

    QTRY_COMPARE(stand.count(answers), 2);
    QCOMPARE(answers, QList<QByteArray>(2, stand.wanted));
    QCOMPARE(stand.book->bytesRead(), fileSize);
}

void HashBookTest::aFileThatChangedIsNotRemembered()
{
    Stand stand;
    const auto source = stand.open();
    stand.block(stand.pool);
    QList<QByteArray> answers;
    auto interest
        = stand.book->read(stand.pool, source, HashBook::Urgency::Now, stand.into(answers));
    stand.folder.write("film.mkv", someBytes(fileSize, 2));
    stand.gate.release();

    QTRY_COMPARE(stand.count(answers), 1);
    QCOMPARE(stand.book->find(source->stamp()), QByteArray());
}

void HashBookTest::theOldestIsForgotten()
{
    HashBook book;
    const QByteArray hash(32, 'h');
    FileStamp stamp {.device = 1, .inode = 1, .size = 5, .modified = 1, .changed = 1};
    const FileStamp first = stamp;
    for (int i = 0; i < 5000; ++i) {
        book.keep(stamp, hash);
        ++stamp.inode;
    }
    QCOMPARE(book.find(first), QByteArray());
    --stamp.inode;
    QCOMPARE(book.find(stamp), hash);
    book.keep({}, hash); // no stamp
    QCOMPARE(book.find({}), QByteArray());
}

QTEST_GUILESS_MAIN(HashBookTest)
#include "test_hashbook.moc"
