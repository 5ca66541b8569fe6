#include "base/eventlog.h"
#include "base/logreader.h"
#include "support/manualclock.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds longEnough {60};

QByteArray readAll(const QString &folder)
{
    QByteArray all;
    LogReader reader(folder);
    for (QByteArray lines = reader.next(); !lines.isEmpty(); lines = reader.next())
        all += lines;
    return all;
}

// What stands in it without times and process.
QByteArrayList bareLines(const QString &folder)
{
    QByteArrayList bare;
    const QByteArray process = "pid=" + QByteArray::number(::getpid()) + ' ';
    for (QByteArray line : readAll(folder).trimmed().split('\n'))
        bare += line.mid(25).replace(process, "");
    return bare;
}

Failure overloaded()
{
    return {.kind = FailureKind::ServerError,
        .advice = Advice::Retry,
        .httpStatus = 503,
        .code = u"SlowDown"_s,
        .detail = u"see https://box/upload/sign/1?token=hidden"_s,
        .requestId = u"req-42"_s};
}

class Log
{
public:
    explicit Log(const EventLog::Limits &limits = {})
        : log(folder(), clock, limits)
    {
        clock.wallTime = QDateTime::fromString(u"2026-11-27T01:20:03.123Z"_s, Qt::ISODateWithMs);
    }

    QString folder() const { return place.path() + u"/log"_s; }
    QByteArray file(int number) const
    {
        return LogFiles::pathOf(LogFiles::encodedFolder(folder()), number);
    }

    QTemporaryDir place {};
    ManualClock clock {};
    EventLog log;
};

} // namespace

class TestEventLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineSaysWhatHappened();
    void eachEventHasItsLine();
    void whatASecretLooksLikeIsLeftOut_data();
    void whatASecretLooksLikeIsLeftOut();
    void aLineIsAnObjectToo();
    void filesAreTheUsersAlone();
    void nothingIsMadeBeforeTheFirstEvent();
    void fiveFilesAreKeptAndNoLineIsCut();
    void twoWritersDoNotMixTheirLines();
    void aStoppedProcessWithTheLockStopsNobody();
    void whatGoesWellTooOftenIsCounted();
    void whatGoesWrongIsAlwaysWritten();
    void aDiskThatRefusesCostsLinesAndSaysSo();
    void aPlaceThatIsNoFolderHarmsNobody();
    void aReaderFollowsThroughRotation();
    void theLastLinesOfAnItem();
};

void TestEventLog::aLineSaysWhatHappened()
{
    Event event = Event::waiting(QUuid("0193a6b2-0000-7000-8000-000000000001"), overloaded(),
        std::chrono::milliseconds(1500), 2);
    event.at = QDateTime::fromString(u"2026-11-27T01:20:03.123Z"_s, Qt::ISODateWithMs)
                   .toMSecsSinceEpoch();
    QCOMPARE(eventLine(event, 4711),
        QByteArray(
            "2026-11-27T01:20:03.123Z waiting pid=4711 item=0193a6b2-0000-7000-8000-000000000001 "
            "attempt=2 wait_ms=1500 why=ServerError status=503 code=SlowDown request=req-42\n"));
}

void TestEventLog::eachEventHasItsLine()
{
    Log log;
    const QUuid item("0193a6b2-0000-7000-8000-000000000001");
    log.log.note(Event::queued(item, 7));
    log.log.note(Event::started(item));
    log.log.note(Event::progress(item, 5, 7));
    log.log.note(Event::held(item, "keychain-locked"));
    log.log.note(Event::done(item, 7, std::chrono::milliseconds(12)));
    log.log.note(Event::skipped(item));
    log.log.note(Event::cancelled(item));
    log.log.note(Event::failed(item, overloaded(), 8));
    log.log.note(Event::noted("started 1.0"));
    QVERIFY(log.log.flush(longEnough));
    const QByteArray about = " item=0193a6b2-0000-7000-8000-000000000001";
    const QByteArrayList wanted {"queued" + about + " bytes=7", "started" + about,
        "progress" + about + " offset=5 bytes=7", "held" + about + " why=keychain-locked",
        "done" + about + " bytes=7 took_ms=12", "skipped" + about, "cancelled" + about,
        "failed" + about + " attempt=8 why=ServerError status=503 code=SlowDown request=req-42",
        "noted why=\"started 1.0\""};
    QCOMPARE(bareLines(log.folder()), wanted);
}

void TestEventLog::whatASecretLooksLikeIsLeftOut_data()
{
    QTest::addColumn<QString>("sentBack");
    QTest::newRow("a token") << u"eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoiYW5vbiJ9.c2ln"_s;
    QTest::newRow("a token in a URL") << u"/sign/a?token=eyJhbGciOiJI"_s;
    QTest::newRow("a key") << u"sb_secret_4711"_s;
    QTest::newRow("words") << u"invalid password hunter2"_s;
    QTest::newRow("long") << QString(65, u'a');
    QTest::newRow("a line of its own") << u"a\n2026-11-27T01:20:03.123Z done"_s;
    QTest::newRow("not ASCII") << u"pässwort"_s;
}

void TestEventLog::whatASecretLooksLikeIsLeftOut()
{
    QFETCH(QString, sentBack);
    Failure failure = overloaded();
    failure.code = failure.requestId = failure.subject = failure.detail = sentBack;
    const QByteArray line = eventLine(Event::failed(QUuid(), failure, 1), 1);
    QVERIFY2(
        line.endsWith("failed pid=1 attempt=1 why=ServerError status=503\n"), line.constData());
}

void TestEventLog::aLineIsAnObjectToo()
{
    Event event = Event::failed(QUuid("0193a6b2-0000-7000-8000-000000000001"), overloaded(), 8);
    event.host = "a \"b\" c";
    const QJsonObject object = logLineAsJson(eventLine(event, 9).trimmed());
    QCOMPARE(object.value("event"_L1).toString(), u"failed"_s);
    QCOMPARE(object.value("host"_L1).toString(), u"a \"b\" c"_s);
    QCOMPARE(object.value("status"_L1).toInteger(), 503);
    QCOMPARE(object.value("time"_L1).toString(), u"1970-01-01T00:00:00.000Z"_s);
    QCOMPARE(object.value("request"_L1).toString(), u"req-42"_s);
    QVERIFY(logLineAsJson("half a li").isEmpty());
}

void TestEventLog::filesAreTheUsersAlone()
{
    Log log;
    log.log.note(Event::noted("x"));
    QVERIFY(log.log.flush(longEnough));
    struct stat status
    { };
    QCOMPARE(::stat(log.file(0).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
    QCOMPARE(::stat(QFile::encodeName(log.folder()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0700U);
}

void TestEventLog::nothingIsMadeBeforeTheFirstEvent()
{
    const Log log;
    QVERIFY(!QFile::exists(log.folder()));
}

void TestEventLog::fiveFilesAreKeptAndNoLineIsCut()
{
    Log log({.fileBytes = 4000});
    for (int i = 0; i < 1000; ++i) {
        log.log.note(Event::noted("number-" + QByteArray::number(i)));
        if (i % 10 == 9)
            QVERIFY(log.log.flush(longEnough));
    }
    for (int number = 0; number < 5; ++number) {
        const qint64 size = QFile(QFile::decodeName(log.file(number))).size();
        QVERIFY2((number == 0 || size > 3000) && size <= 4000, qPrintable(QString::number(size)));
    }
    QVERIFY(!QFile::exists(QFile::decodeName(log.file(5))));
    const QByteArrayList lines = bareLines(log.folder());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(lines.at(i),
            QByteArray("noted why=number-" + QByteArray::number(1000 - lines.size() + i)));
}

void TestEventLog::twoWritersDoNotMixTheirLines()
{
    Log log({.fileBytes = 20'000});
    EventLog other(log.folder(), log.clock, {.fileBytes = 20'000});
    const auto write = [](EventLog &to, const QByteArray &name) {
        for (int i = 0; i < 300; ++i) {
            to.note(Event::noted(name + QByteArray::number(i)));
            if (i % 7 == 0)
                to.flush(longEnough);
        }
        to.flush(longEnough);
    };
    std::thread second(write, std::ref(other), "other-");
    write(log.log, "one-");
    second.join();
    const QByteArrayList lines = bareLines(log.folder());
    QCOMPARE(lines.size(), 600);
    for (const QByteArray &line : lines)
        QVERIFY2(line.startsWith("noted why=other-") || line.startsWith("noted why=one-"),
            line.constData());
}

void TestEventLog::aStoppedProcessWithTheLockStopsNobody()
{
    Log log({.fileBytes = 200});
    log.log.note(Event::noted("before"));
    QVERIFY(log.log.flush(longEnough));
    const QByteArray lockPath = QFile::encodeName(log.folder() + u"/lock"_s);
    const int lock = ::open(lockPath.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    QCOMPARE(::flock(lock, LOCK_EX), 0);
    for (int i = 0; i < 20; ++i) {
        log.log.note(Event::noted("meanwhile"));
        QVERIFY(log.log.flush(longEnough));
    }
    QCOMPARE(bareLines(log.folder()).size(), 21); // in a file larger than it should be
    ::close(lock);
    log.log.note(Event::noted("afterwards"));
    QVERIFY(log.log.flush(longEnough));
    QVERIFY(QFile::exists(QFile::decodeName(log.file(1))));
}

void TestEventLog::whatGoesWellTooOftenIsCounted()
{
    Log log({.routineLines = 3});
    for (int i = 0; i < 10; ++i)
        log.log.note(Event::done(QUuid(), 1, {}));
    QVERIFY(log.log.flush(longEnough));
    log.clock.now += std::chrono::seconds(1);
    log.log.note(Event::done(QUuid(), 2, {}));
    QVERIFY(log.log.flush(longEnough));
    const QByteArray one = "done bytes=1 took_ms=0";
    const QByteArrayList wanted {one, one, one, "more done=7", "done bytes=2 took_ms=0"};
    QCOMPARE(bareLines(log.folder()), wanted);
}

void TestEventLog::whatGoesWrongIsAlwaysWritten()
{
    Log log({.routineLines = 1});
    for (int i = 0; i < 10; ++i)
        log.log.note(Event::failed(QUuid(), overloaded(), i));
    Event refused;
    refused.kind = Event::Kind::Request;
    refused.status = 404;
    log.log.note(refused);
    QVERIFY(log.log.flush(longEnough));
    QCOMPARE(bareLines(log.folder()).size(), 11);
}

void TestEventLog::aDiskThatRefusesCostsLinesAndSaysSo()
{
    Log log;
    log.log.note(Event::noted("before"));
    QVERIFY(log.log.flush(longEnough));
    // A folder in the file's place is what nobody can write to, root included.
    QVERIFY(QFile::remove(QFile::decodeName(log.file(0))));
    QCOMPARE(::mkdir(log.file(0).constData(), 0700), 0);
    log.log.note(Event::noted("lost"));
    log.log.note(Event::noted("lost too"));
    QVERIFY(log.log.flush(longEnough));
    QCOMPARE(::rmdir(log.file(0).constData()), 0);
    log.log.note(Event::noted("after"));
    QVERIFY(log.log.flush(longEnough));
    const QByteArrayList wanted {"noted why=after", "more lost=2"};
    QCOMPARE(bareLines(log.folder()), wanted);
}

void TestEventLog::aPlaceThatIsNoFolderHarmsNobody()
{
    const ManualClock clock;
    EventLog log(u"/dev/null"_s, clock);
    log.note(Event::noted("x"));
    QVERIFY(log.flush(longEnough));
}

void TestEventLog::aReaderFollowsThroughRotation()
{
    Log log({.fileBytes = 300});
    LogReader reader(log.folder());
    QVERIFY(reader.next().isEmpty());
    QByteArray seen;
    for (int i = 0; i < 40; ++i) {
        log.log.note(Event::noted("number-" + QByteArray::number(i)));
        QVERIFY(log.log.flush(longEnough));
        if (i % 9 == 0) { // some files behind
            for (QByteArray more = reader.next(); !more.isEmpty(); more = reader.next())
                seen += more;
        }
    }
    for (QByteArray more = reader.next(); !more.isEmpty(); more = reader.next())
        seen += more;
    for (int i = 0; i < 40; ++i)
        QCOMPARE(seen.count(QByteArray("why=number-" + QByteArray::number(i) + '\n')), 1);
}

void TestEventLog::theLastLinesOfAnItem()
{
    Log log;
    const QUuid one = QUuid::createUuid();
    for (int i = 0; i < 30; ++i) {
        log.log.note(Event::progress(one, i, 30));
        log.log.note(Event::progress(QUuid::createUuid(), i, 30));
    }
    QVERIFY(log.log.flush(longEnough));
    const QByteArrayList lines
        = LogReader::linesOf(log.folder(), one.toByteArray(QUuid::WithoutBraces), 5);
    QCOMPARE(lines.size(), 5);
    QVERIFY2(lines.first().endsWith("offset=25 bytes=30"), lines.first().constData());
    QVERIFY2(lines.last().endsWith("offset=29 bytes=30"), lines.last().constData());
}

QTEST_GUILESS_MAIN(TestEventLog)
#include "test_eventlog.moc"
