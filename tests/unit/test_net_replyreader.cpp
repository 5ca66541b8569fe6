#include "net/replyreader.h"

#include <QTest>

using namespace ferry;

namespace {

using State = ReplyReader::State;

constexpr qint64 mostBody = 1000;

struct Read
{
    State state = State::Reading;
    HttpReply reply {};
    bool mayGoOn = false;
    bool isCutShort = false;
};

// `piece` bytes at a time; then, perhaps, the end of the connection.
Read readIn(const QByteArray &bytes, qsizetype piece, bool ends, const QByteArray &verb = "PUT")
{
    ReplyReader reader(verb, mostBody);
    for (qsizetype i = 0; i < bytes.size(); i += piece)
        reader.feed(QByteArrayView(bytes).sliced(i, qMin(piece, bytes.size() - i)));
    if (ends)
        reader.end();
    return {.state = reader.state(),
        .reply = reader.reply(),
        .mayGoOn = reader.mayGoOn(),
        .isCutShort = reader.isCutShort()};
}

} // namespace

// One reply, however its bytes are cut up.
class TestNetReplyReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAWholeReply_data();
    void readsAWholeReply();
    void aConnectionIsKeptOnlyWhenAllIsClear_data();
    void aConnectionIsKeptOnlyWhenAllIsClear();
    void anEndTooEarlyIsNoticed_data();
    void anEndTooEarlyIsNoticed();
    void nonsenseAndExcessAreRefused_data();
    void nonsenseAndExcessAreRefused();
    void headersKeepTheirOrderAndTheirFolds();
};

void TestNetReplyReader::readsAWholeReply_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row
        = [](const char *name, const QByteArray &bytes, int status, const QByteArray &body) {
              QTest::newRow(name) << bytes << status << body;
          };
    row("a length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", 200, "hello");
    row("no reason", "HTTP/1.1 201\r\nContent-Length: 0\r\n\r\n", 201, "");
    row("bare line feeds", "HTTP/1.1 200 OK\nContent-Length: 2\n\nok", 200, "ok");
    row("chunks",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n",
        200, "abc0123456789");
    row("chunks and a trailer",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nX-Sum: 1\r\n\r\n", 200,
        "a");
    row("no content", "HTTP/1.1 204 No Content\r\nContent-Length: 9\r\n\r\n", 204, "");
    row("interim ones first",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok",
        200, "ok");
    row("the same length twice",
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nok", 200, "ok");
}

void TestNetReplyReader::readsAWholeReply()
{
    QFETCH(QByteArray, bytes);
    for (const qsizetype piece : {qsizetype(1), qsizetype(3), bytes.size()}) {
        const Read read = readIn(bytes, piece, false);
        QCOMPARE(read.state, State::Complete);
        QTEST(read.reply.status, "status");
        QTEST(read.reply.body, "body");
        QVERIFY(read.mayGoOn);
    }
}

void TestNetReplyReader::aConnectionIsKeptOnlyWhenAllIsClear_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("close") << QByteArray(
        "HTTP/1.1 200 OK\r\nConnection: Keep-Alive, Close\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("HTTP/1.0") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("more than asked for")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\nHTTP/1.1 200 OK\r\n");
}

void TestNetReplyReader::aConnectionIsKeptOnlyWhenAllIsClear()
{
    QFETCH(QByteArray, bytes);
    for (const qsizetype piece : {qsizetype(1), bytes.size()}) {
        const Read read = readIn(bytes, piece, false);
        QCOMPARE(read.state, State::Complete);
        QVERIFY(!read.mayGoOn);
    }
}

void TestNetReplyReader::anEndTooEarlyIsNoticed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("hasReply");
    QTest::addColumn<bool>("isCutShort");
    QTest::newRow("nothing") << QByteArray() << false << false;
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << false << false;
    QTest::newRow("an interim one")
        << QByteArray("HTTP/1.1 100 Continue\r\n\r\n") << false << false;
    QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhe")
                                 << true << true;
    QTest::newRow("half a chunk") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhe")
                                  << true << true;
    QTest::newRow("no length: that was all")
        << QByteArray("HTTP/1.1 200 OK\r\n\r\nhello") << true << false;
}

void TestNetReplyReader::anEndTooEarlyIsNoticed()
{
    QFETCH(QByteArray, bytes);
    const Read read = readIn(bytes, 1, true);
    QFETCH(bool, hasReply);
    QCOMPARE(read.state, hasReply ? State::Complete : State::Reading);
    QTEST(read.isCutShort, "isCutShort");
    QVERIFY(!read.mayGoOn);
}

void TestNetReplyReader::nonsenseAndExcessAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("state");
    const auto row = [](const char *name, const QByteArray &bytes, State state) {
        QTest::newRow(name) << bytes << int(state);
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    row("another protocol", "SSH-2.0-OpenSSH_9.2\r\n", State::NotHttp);
    row("HTTP/2", "HTTP/2 200\r\n\r\n", State::NotHttp);
    row("a status of letters", "HTTP/1.1 abc OK\r\n", State::NotHttp);
    row("a header without a colon", ok + "nonsense\r\n", State::NotHttp);
    row("a fold of nothing", ok + " folded\r\n", State::NotHttp);
    row("two lengths", ok + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n", State::NotHttp);
    row("a chunk of letters", ok + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n", State::NotHttp);
    row("a chunk below nothing", ok + "Transfer-Encoding: chunked\r\n\r\n-5\r\n", State::NotHttp);
    row("a chunk beyond 60 bits", ok + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n",
        State::NotHttp);
    row("a length beyond the limit", ok + "Content-Length: 1001\r\n\r\n", State::TooLarge);
    row("more than the limit", ok + "\r\n" + QByteArray(1001, 'x'), State::TooLarge);
    row("endless headers", ok + QByteArray("X-More: yes\r\n").repeated(6000), State::TooLarge);
    row("an endless header", ok + "X-More: " + QByteArray(70'000, 'x'), State::TooLarge);
    row("endless interim replies", QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(3000),
        State::TooLarge);
    row("endless trailers",
        ok + "Transfer-Encoding: chunked\r\n\r\n0\r\n" + QByteArray("X: y\r\n").repeated(12'000),
        State::TooLarge);
}

void TestNetReplyReader::nonsenseAndExcessAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, state);
    for (const qsizetype piece : {qsizetype(7), bytes.size()})
        QCOMPARE(int(readIn(bytes, piece, false).state), state);
}

void TestNetReplyReader::headersKeepTheirOrderAndTheirFolds()
{
    const Read read = readIn(
        "HTTP/1.1 200 OK\r\nB:  2 \r\nA: one\r\n\t two\r\nContent-Length: 0\r\n\r\n", 4, false);
    QCOMPARE(read.reply.headers.size(), 3);
    QCOMPARE(read.reply.headers.at(0).first, "B");
    QCOMPARE(read.reply.header("b"), "2");
    QCOMPARE(read.reply.header("a"), "one two");
}

QTEST_GUILESS_MAIN(TestNetReplyReader)
#include "test_net_replyreader.moc"
