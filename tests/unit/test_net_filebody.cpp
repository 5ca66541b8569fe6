#include "files/sourcefile.h"
#include "net/filebody.h"
#include "support/ask.h"
#include "support/evilserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

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

private:
    QByteArray makeFile(const QByteArray &content);

    QTemporaryDir m_folder {};
};

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
    QTest::newRow("all") << 0LL << 500'000LL;
    QTest::newRow("nothing") << 0LL << 0LL;
    QTest::newRow("the first byte") << 0LL << 1LL;
    QTest::newRow("a chunk in the middle") << 123'457LL << 262'144LL;
    QTest::newRow("the last byte") << 499'999LL << 1LL;
}

void TestNetFileBody::sendsItsWindow()
{
    QFETCH(qint64, start);
    QFETCH(qint64, length);
    const QByteArray content = counted(500'000);
    const Result<SourceFile> source = SourceFile::open(makeFile(content));
    QVERIFY(source);
    EvilServer server([](const SeenRequest &) { return Answer {}; });
    HttpClient client;
    HttpRequest made = request("PATCH", server.url());
    made.body = std::make_unique<FileBody>(*source, start, length);
    QCOMPARE(outcomeOf(client, std::move(made)).status, 200);
    QCOMPARE(server.requestCount(), 1);
    QVERIFY(server.request(0).body == content.mid(start, length));
}

void TestNetFileBody::neverGoesBack()
{
    const Result<SourceFile> source = SourceFile::open(makeFile(counted(5000)));
    QVERIFY(source);
    FileBody body(*source, 1000, 3000);
    QVERIFY(body.reset()); // nothing was read yet
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
    const Result<SourceFile> source = SourceFile::open(path);
    QVERIFY(source);
    QVERIFY(QFile::resize(QFile::decodeName(path), 100'000));
    EvilServer server([](const SeenRequest &) { return Answer {}; });
    HttpClient client;
    HttpRequest made = request("PUT", server.url());
    made.body = std::make_unique<FileBody>(*source, 0, 200'000);
    COMPARE_FAILURE(outcomeOf(client, std::move(made)), FailureKind::SourceChanged, Advice::GiveUp);
    QCOMPARE(server.requestCount(), 1);
    QVERIFY(!server.request(0).isComplete);
}

QTEST_GUILESS_MAIN(TestNetFileBody)
#include "test_net_filebody.moc"
