#include "store/historyindex.h"
#include "unit/storefixtures.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace ferry;
using namespace ferry::fixtures;

namespace {

using IntAnswer = Result<int>;

HistoryEntry named(const QString &name, qint64 finishedAt = 1'800'000'000'000)
{
    TransferItem item = fileItem(1);
    item.uploadId = uuid7();
    item.name = name;
    item.path = "/home/mira/" + name.toUtf8();
    HistoryEntry entry = entryOf(item);
    entry.finishedAt = finishedAt;
    return entry;
}

void bringIndexUpToDate(Database &database)
{
    bool more = true;
    while (more) {
        const Result<bool> worked = database.writeNow<bool>(&historyindex::workOn);
        QVERIFY(worked);
        more = *worked;
    }
}

QStringList found(Database &database, const QString &text)
{
    QStringList names;
    for (const HistoryEntry &entry : HistoryStore(database).searchNow({.text = text}).entries)
        names.append(entry.name);
    names.sort();
    return names;
}

int forget(Database &database, const QList<QUuid> &ids)
{
    return answerOf<IntAnswer>([&](QObject *context, std::function<void(IntAnswer)> done) {
        HistoryStore(database).forget(ids, context, std::move(done));
    }).value_or(-1);
}

int restore(Database &database, const QList<QUuid> &ids)
{
    return answerOf<IntAnswer>([&](QObject *context, std::function<void(IntAnswer)> done) {
        HistoryStore(database).restore(ids, context, std::move(done));
    }).value_or(-1);
}

QList<HistoryDevice> devicesOf(Database &database)
{
    return answerOf<QList<HistoryDevice>>(
        [&](QObject *context, std::function<void(QList<HistoryDevice>)> done) {
            HistoryStore(database).devices(context, std::move(done));
        });
}

QByteArray exported(Database &database, HistoryStore::Format format, const HistoryQuery &query = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!HistoryStore(database).exportTo(buffer, format, query))
        return {};
    return buffer.data();
}

} // namespace

class TestStoreHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack();
    void findsAnyPart_data();
    void findsAnyPart();
    void indexFollowsInIdleMoments();
    void replacedAndRemovedRowsLeaveTheIndex();
    void commonWordsArePagedByTime();
    void pagesAreCompleteThoughTimesAreEqual();
    void filtersAreCombinedAndCounted();
    void computersOfOneNameAreToldApart();
    void forgottenRowsAreNotFoundUntilRestored();
    void theSameContentIsFoundByItsHash();
    void forgottenRowsGoForGoodAfterThirtyDays();
    void devicesHaveTheirPresentNames();
    void csvIsSafeInASpreadsheet();
    void jsonIsOneArray();
    void exportSaysWhenItCannotWrite();
};

void TestStoreHistory::everyFieldComesBack()
{
    Profile profile;
    HistoryEntry entry = named(u"Urlaub/Föhr \"1\".jpg"_s);
    entry.path = "/home/mira/caf\xe9.jpg";
    entry.link = u"https://example.org/a?b=c"_s;
    entry.sha256 = QByteArray(32, '\0');
    entry.verified = Verification::Hash;
    entry.outcome = HistoryOutcome::Failed;
    entry.failure = Failure {.kind = FailureKind::QuotaExceeded, .detail = u"full"_s};
    entry.storedBytes = 77;
    entry.attempts = 6;
    entry.device = u"studio"_s;
    entry.deviceId = uuid7();
    QVERIFY(appendHistory(*profile.database, {entry}));
    QVERIFY(profile.reopen());
    const HistoryPage page = HistoryStore(*profile.database).searchNow({});
    QCOMPARE(page.entries.size(), 1);
    const HistoryEntry &back = page.entries.first();
    QVERIFY(back.row > 0);
    QCOMPARE(back.id, entry.id);
    QCOMPARE(back.name, entry.name);
    QCOMPARE(back.remoteName, entry.remoteName);
    QCOMPARE(back.path, entry.path);
    QCOMPARE(back.destination, entry.destination);
    QCOMPARE(back.destinationName, u"Studio"_s);
    QCOMPARE(back.destinationKind, u"supabase"_s);
    QCOMPARE(back.remote, entry.remote);
    QCOMPARE(back.link, entry.link);
    QCOMPARE(back.bytes, entry.bytes);
    QCOMPARE(back.sha256, entry.sha256);
    QCOMPARE(back.verified, Verification::Hash);
    QCOMPARE(back.outcome, HistoryOutcome::Failed);
    QVERIFY(back.failure == entry.failure);
    QCOMPARE(back.storedBytes, 77);
    QCOMPARE(back.attempts, 6);
    QCOMPARE(back.startedAt, entry.startedAt);
    QCOMPARE(back.finishedAt, entry.finishedAt);
    QCOMPARE(back.device, u"studio"_s);
    QCOMPARE(back.deviceId, entry.deviceId);
}

void TestStoreHistory::findsAnyPart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const QString beach = u"Beach party.jpg"_s;
    const QString umlaut = u"Übungsheft.odt"_s;
    const QString chinese = u"雪中送炭.txt"_s;
    const QString percent = u"100%_sure.txt"_s;
    const QString quoted = u"say \"hello\" AND bye.txt"_s;
    const QString boat = u"🚢.bin"_s;
    QTest::newRow("a part of the name") << u"each par"_s << QStringList {beach};
    QTest::newRow("any case") << u"BEACH"_s << QStringList {beach};
    QTest::newRow("words in any order") << u"jpg beach"_s << QStringList {beach};
    QTest::newRow("all words") << u"beach odt"_s << QStringList {};
    QTest::newRow("a part of the path") << u"school/mathe"_s << QStringList {umlaut};
    QTest::newRow("the destination")
        << u"tudi"_s << QStringList {percent, beach, quoted, umlaut, chinese, boat};
    QTest::newRow("umlaut in any case") << u"übung"_s << QStringList {umlaut};
    QTest::newRow("umlaut in two characters") << u"U\u0308bung"_s << QStringList {umlaut};
    QTest::newRow("one letter") << u"ü"_s << QStringList {umlaut};
    QTest::newRow("one capital letter") << u"Ü"_s << QStringList {umlaut};
    QTest::newRow("two letters") << u"bý"_s << QStringList {};
    QTest::newRow("short and long words") << u"be jpg"_s << QStringList {beach};
    QTest::newRow("three Chinese") << u"中送炭"_s << QStringList {chinese};
    QTest::newRow("one Chinese") << u"雪"_s << QStringList {chinese};
    QTest::newRow("beyond 16 bits") << u"🚢"_s << QStringList {boat};
    QTest::newRow("percent") << u"100%"_s << QStringList {percent};
    QTest::newRow("percent alone") << u"%"_s << QStringList {percent};
    QTest::newRow("underscore") << u"_s"_s << QStringList {percent};
    QTest::newRow("underscore is no wildcard") << u"b_ach"_s << QStringList {};
    QTest::newRow("quotes") << u"\"hello\""_s << QStringList {quoted};
    QTest::newRow("one quote") << u"\""_s << QStringList {quoted};
    QTest::newRow("operators are words") << u"beach OR hello"_s << QStringList {};
    QTest::newRow("AND is a word") << u"AND bye"_s << QStringList {quoted};
    QTest::newRow("columns are words") << u"search:beach"_s << QStringList {};
    QTest::newRow("prefix star is a character") << u"beac*"_s << QStringList {};
    QTest::newRow("brackets") << u"NEAR(beach party)"_s << QStringList {};
    QTest::newRow("SQL") << u"'; DROP TABLE history; --"_s << QStringList {};
    QTest::newRow("half a character") << QString(QChar(0xd83d)) + u"xyz"_s << QStringList {};
    QTest::newRow("very long") << QString(100'000, u'x') << QStringList {};
}

void TestStoreHistory::findsAnyPart()
{
    QFETCH(const QString, text);
    QFETCH(QStringList, names);
    names.sort();
    Profile profile;
    QVERIFY(appendHistory(*profile.database,
        {named(u"Beach party.jpg"_s), named(u"school/mathe/Übungsheft.odt"_s),
            named(u"雪中送炭.txt"_s), named(u"100%_sure.txt"_s),
            named(u"say \"hello\" AND bye.txt"_s), named(u"🚢.bin"_s)}));
    // The same before the index has caught up, in the middle, and afterwards.
    QCOMPARE(found(*profile.database, text), names);
    bringIndexUpToDate(*profile.database);
    QCOMPARE(found(*profile.database, text), names);
    QVERIFY(appendHistory(*profile.database, {named(u"unrelated"_s)}));
    names += found(*profile.database, text).contains(u"unrelated"_s) ? QStringList {u"unrelated"_s}
                                                                     : QStringList {};
    names.sort();
    QCOMPARE(found(*profile.database, text), names);
}

void TestStoreHistory::indexFollowsInIdleMoments()
{
    Profile profile;
    QList<HistoryEntry> entries;
    for (int i = 0; i < 1000; ++i)
        entries.append(named(u"photo %1.jpg"_s.arg(i)));
    QVERIFY(appendHistory(*profile.database, entries));
    const auto indexed = [&profile] {
        return valueOf(*profile.database, "SELECT value FROM meta WHERE key = 'history_indexed'")
            .toInt();
    };
    QCOMPARE(indexed(), 0); // ending an upload does not wait for it
    const HistoryStore history(*profile.database);
    QTRY_COMPARE(indexed(), 1000);
    QCOMPARE(found(*profile.database, u"photo 77.jpg"_s).size(), 10); // 77, 177, 277, …
}

void TestStoreHistory::replacedAndRemovedRowsLeaveTheIndex()
{
    Profile profile;
    HistoryEntry entry = named(u"first name.txt"_s);
    entry.outcome = HistoryOutcome::Failed;
    QVERIFY(appendHistory(*profile.database, {entry}));
    bringIndexUpToDate(*profile.database);
    HistoryEntry later = named(u"second name.txt"_s);
    later.id = entry.id;
    QVERIFY(appendHistory(*profile.database, {later}));
    QCOMPARE(found(*profile.database, u"first"_s), QStringList {});
    QCOMPARE(found(*profile.database, u"second"_s), QStringList {u"second name.txt"_s});
    bringIndexUpToDate(*profile.database);
    QCOMPARE(found(*profile.database, u"first"_s), QStringList {});
    QCOMPARE(found(*profile.database, u"second"_s), QStringList {u"second name.txt"_s});
    QCOMPARE(HistoryStore(*profile.database).searchNow({}).total, 1);
    // Rank 1: the index agrees with the rows it was made of.
    QVERIFY(execute(*profile.database,
        "INSERT INTO history_search (history_search, rank) VALUES ('integrity-check', 1)"));
}

void TestStoreHistory::commonWordsArePagedByTime()
{
    // More hits than are sorted: the pages come from walking back in time.
    constexpr int rows = 21'000;
    Profile profile;
    QList<HistoryEntry> entries;
    for (int i = 0; i < rows; ++i)
        entries.append(named(u"DSC_%1.jpg"_s.arg(i), 1'000'000 + (i * 7919LL) % rows));
    QVERIFY(appendHistory(*profile.database, entries));
    bringIndexUpToDate(*profile.database);
    HistoryQuery query {.text = u"dsc jpg"_s};
    const HistoryPage first = HistoryStore(*profile.database).searchNow(query);
    QCOMPARE(first.entries.size(), 200);
    QCOMPARE(first.matches, rows);
    QVERIFY(first.more);
    for (int i = 0; i < 200; ++i)
        QCOMPARE(first.entries.at(i).finishedAt, 1'000'000 + rows - 1 - i);
    query.beforeFinishedAt = first.entries.last().finishedAt;
    query.beforeRow = first.entries.last().row;
    const HistoryPage second = HistoryStore(*profile.database).searchNow(query);
    QCOMPARE(second.entries.first().finishedAt, first.entries.last().finishedAt - 1);
    QCOMPARE(second.matches, -1); // told with the first page
}

void TestStoreHistory::pagesAreCompleteThoughTimesAreEqual()
{
    Profile profile;
    QList<HistoryEntry> entries;
    QSet<QUuid> expected;
    for (int i = 0; i < 500; ++i) {
        entries.append(named(u"photo %1.jpg"_s.arg(i), 1000 + i % 3));
        expected.insert(entries.last().id);
    }
    QVERIFY(appendHistory(*profile.database, entries));
    for (const QString &text : {QString(), u"photo"_s, u"ph"_s}) {
        HistoryQuery query {.text = text, .limit = 37};
        QSet<QUuid> seen;
        HistoryPage page;
        do {
            page = HistoryStore(*profile.database).searchNow(query);
            for (const HistoryEntry &entry : page.entries) {
                QVERIFY(!seen.contains(entry.id));
                seen.insert(entry.id);
            }
            query.beforeFinishedAt = page.entries.last().finishedAt;
            query.beforeRow = page.entries.last().row;
        } while (page.more);
        QCOMPARE(seen, expected);
    }
}

void TestStoreHistory::filtersAreCombinedAndCounted()
{
    Profile profile;
    QList<HistoryEntry> entries;
    const QUuid other = uuid7();
    const QUuid studio = uuid7();
    for (int i = 0; i < 400; ++i) {
        entries.append(named(u"photo %1.jpg"_s.arg(i), 1000 + i));
        if (i % 2 == 0)
            entries.last().outcome = HistoryOutcome::Failed;
        if (i % 4 == 0)
            entries.last().destination = other;
        if (i % 8 == 0) {
            entries.last().device = u"studio"_s;
            entries.last().deviceId = studio;
        }
    }
    QVERIFY(appendHistory(*profile.database, entries));
    HistoryStore history(*profile.database);
    const auto matches
        = [&history](const HistoryQuery &query) { return history.searchNow(query).matches; };
    QCOMPARE(matches({.limit = 10}), 400);
    QCOMPARE(matches({.outcome = HistoryOutcome::Failed, .limit = 10}), 200);
    QCOMPARE(matches({.destination = other, .limit = 10}), 100);
    QCOMPARE(matches({.device = studio, .limit = 10}), 50);
    QCOMPARE(matches({.since = 1300, .limit = 10}), 100);
    QCOMPARE(matches({.text = u"photo 39"_s, .limit = 10}), 14); // 39, 139, 239, 339, 390 to 399
    QCOMPARE(matches({.text = u"photo"_s, .destination = other, .since = 1200, .limit = 10}), 50);
    QCOMPARE(matches({.text = u"ph"_s, .device = studio, .since = 1200, .limit = 10}), 25);
    QCOMPARE(matches({.destination = uuid7()}), 0);
}

void TestStoreHistory::computersOfOneNameAreToldApart()
{
    Profile profile;
    QList<HistoryEntry> entries {named(u"a.jpg"_s), named(u"b.jpg"_s), named(u"c.jpg"_s)};
    for (const int there : {1, 2}) {
        entries[there].device = u"laptop"_s;
        entries[there].deviceId = uuid7();
    }
    QVERIFY(appendHistory(*profile.database, entries));
    HistoryStore history(*profile.database);
    const QList<HistoryDevice> devices = devicesOf(*profile.database);
    QCOMPARE(devices.size(), 3);
    QVERIFY(devices.at(0).isHere);
    QCOMPARE(devices.at(1).name, devices.at(2).name);
    // A new name does not part a computer from its uploads.
    QVERIFY(execute(*profile.database, "UPDATE devices SET name = 'attic' WHERE uuid = ?",
        devices.at(2).id.toRfc4122()));
    for (int i = 0; i < 3; ++i) {
        const HistoryPage page = history.searchNow({.device = devices.at(i).id});
        QCOMPARE(page.matches, 1);
        QCOMPARE(page.entries.first().name, entries.at(i).name);
    }
}

void TestStoreHistory::forgottenRowsAreNotFoundUntilRestored()
{
    Profile profile;
    const HistoryEntry kept = named(u"kept photo.jpg"_s);
    const HistoryEntry forgotten = named(u"forgotten photo.jpg"_s);
    QVERIFY(appendHistory(*profile.database, {kept, forgotten}));
    for (const bool indexed : {false, true}) {
        if (indexed)
            bringIndexUpToDate(*profile.database);
        QCOMPARE(forget(*profile.database, {forgotten.id, uuid7()}), 1);
        QCOMPARE(forget(*profile.database, {forgotten.id}), 0);
        QCOMPARE(HistoryStore(*profile.database).searchNow({}).total, 1);
        QCOMPARE(found(*profile.database, u"photo"_s), QStringList {kept.name});
        QCOMPARE(found(*profile.database, u"ph"_s), QStringList {kept.name});
        QCOMPARE(restore(*profile.database, {forgotten.id}), 1);
        QCOMPARE(HistoryStore(*profile.database).searchNow({}).total, 2);
        QCOMPARE(found(*profile.database, u"forgotten"_s), QStringList {forgotten.name});
    }
}

void TestStoreHistory::theSameContentIsFoundByItsHash()
{
    Profile profile;
    const auto made = [](const QString &name, char content, qint64 time, HistoryOutcome outcome) {
        HistoryEntry entry = named(name, time);
        entry.sha256 = QByteArray(32, content);
        entry.outcome = outcome;
        return entry;
    };
    const auto sameAs = [&](const HistoryEntry &entry) {
        return answerOf<HistoryStore::Same>([&](QObject *context, auto done) {
            HistoryStore(*profile.database).sameContent(entry, context, std::move(done));
        });
    };
    const HistoryEntry first = made(u"first"_s, 'a', 1000, HistoryOutcome::Done);
    HistoryEntry moved = made(u"moved"_s, 'a', 2000, HistoryOutcome::Done);
    moved.destination = uuid7();
    const HistoryEntry failed = made(u"failed"_s, 'a', 3000, HistoryOutcome::Failed);
    const HistoryEntry gone = made(u"gone"_s, 'a', 4000, HistoryOutcome::Done);
    const HistoryEntry other = made(u"other"_s, 'b', 5000, HistoryOutcome::Done);
    const HistoryEntry unknown = named(u"unknown"_s, 6000);
    QVERIFY(appendHistory(*profile.database, {first, moved, failed, gone, other, unknown}));
    QCOMPARE(forget(*profile.database, {gone.id}), 1);

    const HistoryStore::Same ofFailed = sameAs(failed);
    QCOMPARE(ofFailed.others.size(), 2);
    QCOMPARE(ofFailed.others.first().name, u"moved"_s); // the newest first
    QCOMPARE(ofFailed.others.last().name, u"first"_s);
    QVERIFY(ofFailed.there && ofFailed.there->id == first.id); // the destination's own
    QVERIFY(sameAs(other).others.isEmpty());
    QVERIFY(sameAs(other).there); // itself
    QVERIFY(!sameAs(unknown).there);

    QList<HistoryEntry> many;
    for (int i = 0; i < 100; ++i)
        many += made(u"many"_s, 'a', 10'000 + i, HistoryOutcome::Done);
    QVERIFY(appendHistory(*profile.database, many));
    QCOMPARE(sameAs(first).others.size(), HistoryStore::sameAtMost);
}

void TestStoreHistory::forgottenRowsGoForGoodAfterThirtyDays()
{
    Profile profile;
    const HistoryEntry old = named(u"old.jpg"_s);
    const HistoryEntry recent = named(u"recent.jpg"_s);
    QVERIFY(appendHistory(*profile.database, {old, recent}));
    bringIndexUpToDate(*profile.database);
    QCOMPARE(forget(*profile.database, {old.id, recent.id}), 2);
    const qint64 thirtyOneDays = 31LL * 24 * 3600 * 1000;
    QVERIFY(execute(*profile.database,
        "UPDATE history SET deleted_at = deleted_at - ? WHERE name = 'old.jpg'", thirtyOneDays));
    bringIndexUpToDate(*profile.database);
    QCOMPARE(restore(*profile.database, {old.id, recent.id}), 1);
    QCOMPARE(found(*profile.database, u"jpg"_s), QStringList {recent.name});
    QVERIFY(execute(*profile.database,
        "INSERT INTO history_search (history_search, rank) VALUES ('integrity-check', 1)"));
}

void TestStoreHistory::devicesHaveTheirPresentNames()
{
    Profile profile;
    HistoryEntry here = named(u"here.jpg"_s);
    HistoryEntry there = named(u"there.jpg"_s);
    there.device = u"studio"_s;
    there.deviceId = uuid7();
    QVERIFY(appendHistory(*profile.database, {here, there}));
    QVERIFY(execute(*profile.database, "UPDATE devices SET name = 'laptop' WHERE id = 1"));
    const QList<HistoryDevice> devices = devicesOf(*profile.database);
    QCOMPARE(devices.size(), 2);
    QVERIFY(devices.at(0).isHere && !devices.at(1).isHere);
    QCOMPARE(devices.at(0).name, u"laptop"_s);
    QCOMPARE(devices.at(1).name, u"studio"_s);
    const HistoryPage page
        = HistoryStore(*profile.database).searchNow({.device = devices.at(0).id});
    QCOMPARE(page.entries.size(), 1);
    QCOMPARE(page.entries.first().name, u"here.jpg"_s);
}

void TestStoreHistory::csvIsSafeInASpreadsheet()
{
    Profile profile;
    QList<HistoryEntry> entries;
    const QStringList dangerous {
        u"=cmd|' /C calc'!A0"_s, u"+1+1"_s, u"-2+3"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s};
    for (const QString &name : dangerous) {
        entries.append(named(name, 1000 - entries.size()));
        entries.last().name = name;
    }
    entries.append(named(u"plain, \"quoted\"\nname.txt"_s, 1));
    QVERIFY(appendHistory(*profile.database, entries));
    const QByteArray csv = exported(*profile.database, HistoryStore::Format::Csv);
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"
                           "finished,started,name,path,"));
    QVERIFY(csv.contains(",'=cmd|' /C calc'!A0,"));
    QVERIFY(csv.contains(",'+1+1,"));
    QVERIFY(csv.contains(",'-2+3,"));
    QVERIFY(csv.contains(",'@SUM(A1),"));
    QVERIFY(csv.contains(",'\t=1,"));
    QVERIFY(csv.contains(",\"'\r=1\","));
    QVERIFY(csv.contains(",\"plain, \"\"quoted\"\"\nname.txt\","));
    QCOMPARE(csv.count("\r\n"), entries.size() + 1);
}

void TestStoreHistory::jsonIsOneArray()
{
    Profile profile;
    QCOMPARE(QJsonDocument::fromJson(exported(*profile.database, HistoryStore::Format::Json))
                 .array()
                 .size(),
        0);
    QList<HistoryEntry> entries;
    for (int i = 0; i < 2500; ++i) // more than one page of the export
        entries.append(named(u"photo %1.jpg"_s.arg(i), 1000));
    entries[0].failure = Failure {.detail = u"no \"luck\""_s};
    entries[0].outcome = HistoryOutcome::Failed;
    QVERIFY(appendHistory(*profile.database, entries));
    const QByteArray json = exported(*profile.database, HistoryStore::Format::Json);
    QJsonParseError error;
    const QJsonArray all = QJsonDocument::fromJson(json, &error).array();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(all.size(), entries.size());
    const QJsonObject oldest = all.last().toObject();
    QCOMPARE(oldest.value(u"name"_s).toString(), u"photo 0.jpg"_s);
    QCOMPARE(oldest.value(u"outcome"_s).toString(), u"failed"_s);
    QCOMPARE(oldest.value(u"error"_s).toString(), u"no \"luck\""_s);
    QCOMPARE(oldest.value(u"bytes"_s).toInteger(), 10'000);
    const QByteArray some = exported(
        *profile.database, HistoryStore::Format::Json, {.outcome = HistoryOutcome::Failed});
    QCOMPARE(QJsonDocument::fromJson(some).array().size(), 1);
}

void TestStoreHistory::exportSaysWhenItCannotWrite()
{
    Profile profile;
    QVERIFY(appendHistory(*profile.database, {named(u"a.jpg"_s)}));
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const auto result
        = HistoryStore(*profile.database).exportTo(full, HistoryStore::Format::Csv, {});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, FailureKind::FolderNotWritable);
}

QTEST_GUILESS_MAIN(TestStoreHistory)
#include "test_store_history.moc"
