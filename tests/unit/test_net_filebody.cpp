#include "files/sourcefile.h"
#include "net/filebody.h"
#include "support/ask.h"
#include "support/evilserver.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray counted(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char('a' + i % 23);
    return bytes;
}

// One thread, which waits for an answer.
struct StuckPool
{
    QThreadPool pool {};
    QSemaphore answers {};

    StuckPool()
    {
        pool.setMaxThreadCount(1);
        pool.start([this] { answers.acquire(); });
    }
    ~StuckPool()
    {
        answers.release();
        pool.waitForDone();
    }
    Q_DISABLE_COPY_MOVE(StuckPool)
};

} // namespace

// A part of a file as a request body: read once, never as a whole.
class TestNetFileBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(liveTaskFrames(), 0); }
    void sendsItsWindow_data();
    void sendsItsWindow();
    void neverGoesBack();
    void aFileThatShrinksIsAChangedSource();

    void aDiskThatHangsStopsNobodyElse();
    void whatIsReadAfterTheEndGoesNowhere();

private:
    static std::shared_ptr<const SourceFile> opened(const QByteArray &path, bool hasHead = false);
    static bool arrives(FileBody &body);

    QByteArray makeFile(const QByteArray &content);

    QTemporaryDir m_folder {};
    QThreadPool m_pool {};
};

std::shared_ptr<const SourceFile> TestNetFileBody::opened(const QByteArray &path, bool hasHead)
{
    Result<SourceFile> source = SourceFile::open(path);
    if (!source)
        return nullptr;
    if (hasHead)
        source->readHead();
    return std::make_shared<const SourceFile>(std::move(*source));
}

// Reading gets nothing as long as the pool has nothing, and is told when that changes.
bool TestNetFileBody::arrives(FileBody &body)
{
    QSignalSpy ready(&body, &QIODevice::readyRead);
    return body.read(1).isEmpty() && body.isStarving() && ready.wait(patience);
}

QByteArray TestNetFileBody::makeFile(const QByteArray &content)
{
    QFile file(m_folder.filePath(u"source"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return QFile::encodeName(file.fileName());
}

void TestNetFileBody::sendsItsWindow_data()
{
    QTest::addColumn<qint64>("start");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<bool>("hasHead");
    for (const bool hasHead : {false, true}) {
        const auto row = [hasHead](const char *name, qint64 start, qint64 length) {
            QTest::addRow("%s%s", name, hasHead ? ", head read before" : "")
                << start << length << hasHead;
        };
        row("all", 0, 900'000);
        row("nothing", 0, 0);
        row("the first byte", 0, 1);
        row("no more than the head", 0, 64 << 10);
        row("a chunk in the middle", 123'457, 262'144);
        row("the last byte", 899'999, 1);
    }
}

void TestNetFileBody::sendsItsWindow()
{
    QFETCH(qint64, start);
    QFETCH(qint64, length);
    const QByteArray content = counted(900'000);
    QFETCH(bool, hasHead);
    const auto source = opened(makeFile(content), hasHead);
    QVERIFY(source);
    EvilServer server([](const SeenRequest &) { return Answer {}; });
    HttpClient client;
    HttpRequest made = request("PATCH", server.url());
    made.body = std::make_unique<FileBody>(source, start, length, m_pool);
    QCOMPARE(outcomeOf(client, std::move(made)).status, 200);
    QCOMPARE(server.requestCount(), 1);
    QVERIFY(server.request(0).body == content.mid(start, length));
}

void TestNetFileBody::neverGoesBack()
{
    const auto source = opened(makeFile(counted(5000)));
    QVERIFY(source);
    FileBody body(source, 1000, 3000, m_pool);
    QVERIFY(body.reset()); // nothing was read yet
    QVERIFY(arrives(body));
    QCOMPARE(body.read(1000).size(), 1000);
    QVERIFY(!body.reset());
    QVERIFY(!body.seek(999));
    QCOMPARE(body.bytesHandedOver(), 1000);
    QCOMPARE(body.read(5000), counted(5000).mid(2000, 2000));
    QVERIFY(body.atEnd());
    QVERIFY(!body.isBroken());
}

void TestNetFileBody::aFileThatShrinksIsAChangedSource()
{
    const QByteArray path = makeFile(counted(200'000));
    const auto source = opened(path);
    QVERIFY(source);
    QVERIFY(QFile::resize(QFile::decodeName(path), 100'000));
    EvilServer server([](const SeenRequest &) { return Answer {}; });
    HttpClient client;
    HttpRequest made = request("PUT", server.url());
    made.body = std::make_unique<FileBody>(source, 0, 200'000, m_pool);
    COMPARE_FAILURE(outcomeOf(client, std::move(made)), FailureKind::SourceChanged, Advice::GiveUp);
    QCOMPARE(server.requestCount(), 1);
    QVERIFY(!server.request(0).isComplete);
}

// All threads that read are stuck, as in a network share that does not answer.
void TestNetFileBody::aDiskThatHangsStopsNobodyElse()
{
    StuckPool stuck;
    const QByteArray content = counted(700'000);
    const auto hanging = opened(makeFile(content));
    QVERIFY(hanging);
    EvilServer server([](const SeenRequest &) { return Answer {}; });
    HttpClient client;
    HttpRequest slow = request("PUT", server.url(u"/slow"_s));
    slow.body = std::make_unique<FileBody>(hanging, 0, content.size(), stuck.pool);
    const OnceOnlyBody *body = slow.body.get();
    auto task = ask(client, std::move(slow));
    bool done = false;
    task.start([&done] { done = true; });
    QVERIFY(QTest::qWaitFor([body] { return body->isStarving(); }, patience));
    QCOMPARE(outcomeOf(client, request("PUT", server.url(u"/other"_s), "content")).status, 200);
    QVERIFY(!done && !body->isBroken());
    stuck.answers.release();
    QVERIFY(QTest::qWaitFor([&done] { return done; }, patience));
    const auto reply = task.take();
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QVERIFY(server.request(0).body == content || server.request(1).body == content);
}

void TestNetFileBody::whatIsReadAfterTheEndGoesNowhere()
{
    StuckPool stuck;
    {
        FileBody body(opened(makeFile(counted(5000))), 0, 5000, stuck.pool);
    }
    stuck.answers.release();
    QVERIFY(stuck.pool.waitForDone(patience));
    QCoreApplication::processEvents(); // delivers to nobody
}

QTEST_GUILESS_MAIN(TestNetFileBody)
#include "test_net_filebody.moc"
