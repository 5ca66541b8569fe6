#include "sync/merge.h"
#include "sync/rowcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

const QUuid user(u"0192f000-0000-7000-8000-0000000000aa"_s);
const QUuid laptop(u"0192f000-0000-7000-8000-0000000000bb"_s);

SyncRow rowOf(HistoryOutcome outcome, int attempts = 1)
{
    SyncRow row;
    row.entry.id = QUuid(u"0192f000-0000-7000-8000-000000000001"_s);
    row.entry.deviceId = laptop;
    row.entry.name = u"report.pdf"_s;
    row.entry.remoteName = u"2026/report.pdf"_s;
    row.entry.destinationName = u"Studio"_s;
    row.entry.destinationKind = u"supabase"_s;
    row.entry.destination = QUuid(u"0192f000-0000-7000-8000-0000000000dd"_s);
    row.entry.remote = u"media/2026/report.pdf"_s;
    row.entry.remoteId = u"file-7"_s;
    row.entry.bytes = 77;
    row.entry.outcome = outcome;
    row.entry.attempts = attempts;
    row.entry.startedAt = 1'700'000'000'000;
    row.entry.finishedAt = 1'700'000'000'123;
    row.rev = 7;
    row.lastOp = QUuid(u"0192f000-0000-7000-8000-0000000000ee"_s);
    return row;
}

QJsonObject asTheServerHasIt(const SyncRow &row)
{
    QJsonObject json = rowcodec::inserted(row);
    json.insert(u"user_id"_s, user.toString(QUuid::WithoutBraces));
    json.insert(u"rev"_s, row.rev);
    json.insert(u"server_at"_s, u"2026-11-23T16:00:00.123456+00:00"_s);
    return json;
}

QByteArray textOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

// How versions of a row become one, and what of a row goes over the wire.
class TestSyncMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLadderDecides_data();
    void theLadderDecides();
    void tombstonesBeatEverything();
    void clocksDecideNothing();
    void anyOrderGivesTheSame();
    void rowsComeBackAsTheyWent();
    void columnsOfANewerServerAreKept();
    void rowsOfOthersAreRefused();
    void hostileValuesAreTamed();
    void pathsStayHere();
    void linksLoseTheirSecrets_data();
    void linksLoseTheirSecrets();
    void failuresNameNoLocalFile();
    void aChangeSaysNoFacts();
};

void TestSyncMerge::theLadderDecides_data()
{
    QTest::addColumn<HistoryOutcome>("ours");
    QTest::addColumn<int>("ourAttempts");
    QTest::addColumn<HistoryOutcome>("theirs");
    QTest::addColumn<int>("theirAttempts");
    QTest::addColumn<merge::Side>("side");
    using O = HistoryOutcome;
    using S = merge::Side;
    QTest::newRow("done over failed") << O::Done << 1 << O::Failed << 9 << S::Ours;
    QTest::newRow("failed under done") << O::Failed << 9 << O::Done << 1 << S::Theirs;
    QTest::newRow("failed over cancelled") << O::Failed << 1 << O::Cancelled << 1 << S::Ours;
    QTest::newRow("skipped over failed") << O::Skipped << 1 << O::Failed << 1 << S::Ours;
    QTest::newRow("done over skipped") << O::Skipped << 1 << O::Done << 1 << S::Theirs;
    QTest::newRow("more attempts") << O::Failed << 3 << O::Failed << 2 << S::Ours;
    QTest::newRow("fewer attempts") << O::Failed << 2 << O::Failed << 3 << S::Theirs;
    QTest::newRow("the same") << O::Done << 1 << O::Done << 1 << S::Same;
}

void TestSyncMerge::theLadderDecides()
{
    QFETCH(HistoryOutcome, ours);
    QFETCH(int, ourAttempts);
    QFETCH(HistoryOutcome, theirs);
    QFETCH(int, theirAttempts);
    QFETCH(merge::Side, side);
    const merge::Merged merged
        = merge::rows(rowOf(ours, ourAttempts), rowOf(theirs, theirAttempts));
    QCOMPARE(merged.ending, side);
    QCOMPARE(merged.mustTell, side == merge::Side::Ours);
    QVERIFY(!merged.isDeleted);
}

void TestSyncMerge::tombstonesBeatEverything()
{
    SyncRow forgotten = rowOf(HistoryOutcome::Cancelled);
    forgotten.deletedAt = 5;
    const SyncRow done = rowOf(HistoryOutcome::Done, 9);
    const merge::Merged here = merge::rows(forgotten, done);
    QVERIFY(here.isDeleted && here.mustTell);
    const merge::Merged there = merge::rows(done, forgotten);
    QVERIFY(there.isDeleted && !there.mustTell);
}

void TestSyncMerge::clocksDecideNothing()
{
    SyncRow ours = rowOf(HistoryOutcome::Failed);
    SyncRow theirs = ours;
    for (const qint64 skew : {-400LL * 86'400'000, 400LL * 86'400'000}) {
        ours.entry.finishedAt = theirs.entry.finishedAt + skew;
        QCOMPARE(merge::rows(ours, theirs).ending, merge::Side::Theirs);
    }
}

// Two computers that tell the server in either order leave the same ending there.
void TestSyncMerge::anyOrderGivesTheSame()
{
    const QList<HistoryOutcome> outcomes {HistoryOutcome::Done, HistoryOutcome::Skipped,
        HistoryOutcome::Failed, HistoryOutcome::Cancelled};
    const auto better = [](const SyncRow &told, const SyncRow &there) {
        return merge::rows(told, there).ending == merge::Side::Ours ? told : there;
    };
    for (const HistoryOutcome a : outcomes) {
        for (const HistoryOutcome b : outcomes) {
            for (const int attempts : {1, 2, 3}) {
                const SyncRow one = rowOf(a, attempts);
                const SyncRow two = rowOf(b, 2);
                const SyncRow first = better(two, one);
                const SyncRow second = better(one, two);
                QCOMPARE(first.entry.outcome, second.entry.outcome);
                QCOMPARE(first.entry.attempts, second.entry.attempts);
            }
        }
    }
}

void TestSyncMerge::rowsComeBackAsTheyWent()
{
    SyncRow row = rowOf(HistoryOutcome::Failed, 3);
    row.entry.sha256 = QByteArray(32, '\x5a');
    row.entry.verified = Verification::Hash;
    row.entry.storedBytes = qint64(1) << 60;
    row.entry.bytes = qint64(1) << 60;
    row.entry.failure = Failure {.kind = FailureKind::QuotaExceeded,
        .advice = Advice::GiveUp,
        .httpStatus = 507,
        .code = u"full"_s,
        .detail = u"no room \"left\""_s,
        .requestId = u"r1"_s,
        .limitBytes = 9};
    row.deletedAt = 1'800'000'000'000;
    const QJsonObject parsed = QJsonDocument::fromJson(textOf(asTheServerHasIt(row))).object();
    const Result<SyncRow> back = rowcodec::read(parsed, user);
    QVERIFY(back);
    QCOMPARE(merge::ending(back->entry, row.entry), merge::Side::Same);
    QCOMPARE(back->entry.id, row.entry.id);
    QCOMPARE(back->entry.deviceId, laptop);
    QCOMPARE(back->entry.name, row.entry.name);
    QCOMPARE(back->entry.remoteName, row.entry.remoteName);
    QCOMPARE(back->entry.destination, row.entry.destination);
    QCOMPARE(back->entry.bytes, row.entry.bytes);
    QCOMPARE(back->entry.startedAt, row.entry.startedAt);
    QCOMPARE(back->rev, 7);
    QCOMPARE(back->lastOp, row.lastOp);
    QCOMPARE(back->deletedAt, row.deletedAt);
    QVERIFY(back->extra.isEmpty());
}

void TestSyncMerge::columnsOfANewerServerAreKept()
{
    QJsonObject json = asTheServerHasIt(rowOf(HistoryOutcome::Done));
    json.insert(u"tags"_s, QJsonArray {u"a"_s, u"b"_s});
    const Result<SyncRow> row = rowcodec::read(json, user);
    QVERIFY(row);
    QCOMPARE(row->extra, QByteArray(R"({"tags":["a","b"]})"));
}

void TestSyncMerge::rowsOfOthersAreRefused()
{
    const QJsonObject good = asTheServerHasIt(rowOf(HistoryOutcome::Done));
    QVERIFY(rowcodec::read(good, user));
    QVERIFY(!rowcodec::read(good, laptop));
    for (const QString &key : {u"id"_s, u"user_id"_s, u"rev"_s}) {
        for (const QJsonValue &value :
            {QJsonValue(QJsonValue::Null), QJsonValue(-5), QJsonValue(QJsonObject())}) {
            QJsonObject bad = good;
            bad.insert(key, value);
            QVERIFY2(!rowcodec::read(bad, user), qPrintable(key));
        }
    }
}

void TestSyncMerge::hostileValuesAreTamed()
{
    QJsonObject json = asTheServerHasIt(rowOf(HistoryOutcome::Done));
    json.insert(u"name"_s, QString(1'000'000, u'x'));
    json.insert(u"remote"_s, u"a\u0000b\u001b[31m\r\nc"_s);
    json.insert(u"remote_id"_s, u"a\u0000b\r\nc"_s);
    json.insert(u"bytes"_s, 1e300);
    json.insert(u"stored_bytes"_s, -4);
    json.insert(u"attempts"_s, u"many"_s);
    json.insert(u"outcome"_s, u"exploded"_s);
    json.insert(u"verified"_s, 3);
    json.insert(u"sha256"_s, u"zz"_s);
    json.insert(u"finished_at"_s, u"infinity"_s);
    json.insert(u"link"_s, u"file:///etc/passwd"_s);
    json.insert(u"failure"_s, QJsonArray {1});
    const Result<SyncRow> row = rowcodec::read(json, user);
    QVERIFY(row);
    QCOMPARE(row->entry.name.size(), 1024);
    for (const QChar c : row->entry.remote)
        QVERIFY(c.category() != QChar::Other_Control);
    for (const QChar c : row->entry.remoteId)
        QVERIFY(c.category() != QChar::Other_Control);
    QVERIFY(row->entry.bytes > 0);
    QCOMPARE(row->entry.storedBytes, 0);
    QCOMPARE(row->entry.attempts, 0);
    QCOMPARE(row->entry.outcome, HistoryOutcome::Cancelled);
    QCOMPARE(row->entry.verified, Verification::NotVerified);
    QVERIFY(row->entry.sha256.isEmpty());
    QCOMPARE(row->entry.finishedAt, 0);
    QVERIFY(row->entry.link.isEmpty());
    QVERIFY(!row->entry.failure);
}

void TestSyncMerge::pathsStayHere()
{
    HistoryEntry entry = rowOf(HistoryOutcome::Done).entry;
    entry.path = "/home/mira/secret plans/report.pdf";
    entry.device = u"Mira's laptop"_s;
    using rowcodec::Paths;
    QVERIFY(rowcodec::shared(entry, Paths::Private).path.isEmpty());
    QCOMPARE(rowcodec::shared(entry, Paths::Shared).path, entry.path);
    entry.destinationKind = u"folder"_s;
    entry.remote = u"/media/mira/backup/2026/report.pdf"_s;
    entry.link = u"file:///media/mira/backup/2026/report.pdf"_s;
    const HistoryEntry out = rowcodec::shared(entry, Paths::Private);
    QCOMPARE(out.remote, u"2026/report.pdf"_s);
    QVERIFY(out.link.isEmpty());
    const SyncRow row {.entry = out};
    QVERIFY(!textOf(rowcodec::inserted(row)).contains("mira"));
}

void TestSyncMerge::linksLoseTheirSecrets_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *link, const char *told) {
        QTest::newRow(name) << QString::fromLatin1(link) << QString::fromLatin1(told);
    };
    row("user info", "https://me:pass@dav.example/a.txt", "https://dav.example/a.txt");
    row("signed", "https://s3.example/a?X-Amz-Signature=abc", "https://s3.example/a");
    row("public", "https://x.supabase.co/storage/v1/object/public/m/a?download=",
        "https://x.supabase.co/storage/v1/object/public/m/a?download=");
    row("a file", "file:///home/mira/a.txt", "");
    row("nonsense", "not a link", "");
}

void TestSyncMerge::linksLoseTheirSecrets()
{
    QFETCH(QString, link);
    QFETCH(QString, told);
    HistoryEntry entry = rowOf(HistoryOutcome::Done).entry;
    entry.link = link;
    const HistoryEntry out = rowcodec::shared(entry, rowcodec::Paths::Private);
    QCOMPARE(out.link, told);
    QCOMPARE(rowcodec::shared(out, rowcodec::Paths::Private).link, told);
}

void TestSyncMerge::failuresNameNoLocalFile()
{
    HistoryEntry entry = rowOf(HistoryOutcome::Failed).entry;
    entry.path = "/home/mira/plans/report.pdf";
    const auto told = [&entry](const Failure &failure) {
        entry.failure = failure;
        return rowcodec::shared(entry, rowcodec::Paths::Private).failure.value_or(Failure());
    };
    QCOMPARE(told({.kind = FailureKind::ServerError, .detail = u"out of cheese"_s}).detail,
        u"out of cheese"_s);
    QVERIFY(told({.kind = FailureKind::ServerError, .detail = u"in /home/mira/plans"_s})
                .detail.isEmpty());
    QVERIFY(told({.kind = FailureKind::Offline, .detail = u"https://x/upload/resumable/ab"_s})
                .detail.isEmpty());
    const Failure source
        = told({.kind = FailureKind::SourceGone, .detail = u"report"_s, .subject = u"x"_s});
    QCOMPARE(source.kind, FailureKind::SourceGone);
    QVERIFY(source.detail.isEmpty() && source.subject.isEmpty());
}

void TestSyncMerge::aChangeSaysNoFacts()
{
    SyncRow row = rowOf(HistoryOutcome::Done);
    row.entry.path = "/shared/path";
    const QJsonObject own = rowcodec::changed(row, laptop);
    for (const QString &fact : {u"id"_s, u"name"_s, u"device_id"_s, u"bytes"_s, u"started_at"_s,
             u"destination_id"_s, u"user_id"_s, u"rev"_s, u"deleted_at"_s})
        QVERIFY2(!own.contains(fact), qPrintable(fact));
    QVERIFY(own.contains("path"_L1));
    QVERIFY(!rowcodec::changed(row, user).contains("path"_L1));
    const QStringList ofATombstone {u"deleted_at"_s, u"last_op"_s};
    QCOMPARE(rowcodec::forgotten(row.lastOp, 5).keys(), ofATombstone);
}

QTEST_GUILESS_MAIN(TestSyncMerge)
#include "test_sync_merge.moc"
