#include "destinations/common/downloadfile.h"
#include "destinations/common/settingvalue.h"
#include "files/contenthash.h"
#include "remote/listingguard.h"
#include "remote/remoteselection.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
constexpr qint64 now = 2'000'000'000'000;

RemotePage pageOf(int from, int count, const QString &next)
{
    RemotePage page;
    for (int i = from; i < from + count; ++i)
        page.files.append({.id = QString::number(i), .name = u"file %1"_s.arg(i), .bytes = i});
    page.next = next;
    return page;
}

RemoteEntry entry(const QString &id, qint64 changedAt, std::optional<RemoteKnowledge> known = {})
{
    return {{.id = id, .name = id + u".pdf", .bytes = 10, .changedAt = changedAt}, known};
}

QStringList idsOf(const QList<RemoteEntry> &entries)
{
    QStringList ids;
    for (const RemoteEntry &one : entries)
        ids.append(one.file.id);
    return ids;
}

QString codeOf(const Result<QList<RemoteFile>> &result)
{
    return result ? u"(none)"_s : result.error().code;
}

} // namespace

// What is listed, and which of it is meant: the parts that need no server.
class RemoteListingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesEndWithTheLastOne();
    void aPageThatComesTwiceIsRefused();
    void cursorsThatGoRoundAreRefused();
    void aFileThatMovedToTheNextPageIsListedOnce();
    void emptyPagesWithoutEndAreRefused();
    void moreThanAnybodyReadsIsRefused();
    void oldIsWhatNobodyUsedLately();
    void orphansAreLeftForADay();
    void whatNobodyKnowsTheAgeOfStays();
    void theRuleTakesOnlyWhatThisHistoryBrought();
    void daysAreReadWithCare_data();
    void daysAreReadWithCare();
    void aChangedFileIsAnother();
    void namesFromOutsideAreNoPlaces_data();
    void namesFromOutsideAreNoPlaces();
    void aDownloadHasItsNameAtTheEndAlone();
    void nothingIsOverwritten();
    void aLinkOfThatNameIsNotFollowed();
};

void RemoteListingTest::pagesEndWithTheLastOne()
{
    ListingGuard guard;
    QCOMPARE(guard.take(pageOf(0, 3, u"a"_s)).value().size(), 3);
    QCOMPARE(guard.take(pageOf(3, 3, u"b"_s)).value().size(), 3);
    QCOMPARE(guard.take(pageOf(6, 1, {})).value().size(), 1);
}

void RemoteListingTest::aPageThatComesTwiceIsRefused()
{
    ListingGuard guard;
    QVERIFY(guard.take(pageOf(0, 3, u"a"_s)));
    QCOMPARE(codeOf(guard.take(pageOf(0, 3, u"b"_s))), u"list-repeats"_s);
}

void RemoteListingTest::cursorsThatGoRoundAreRefused()
{
    ListingGuard guard;
    QVERIFY(guard.take(pageOf(0, 3, u"a"_s)));
    QVERIFY(guard.take(pageOf(3, 3, u"b"_s)));
    QCOMPARE(codeOf(guard.take(pageOf(6, 3, u"a"_s))), u"list-repeats"_s);
}

// Somebody added a file at the front meanwhile, and all others moved on by one.
void RemoteListingTest::aFileThatMovedToTheNextPageIsListedOnce()
{
    ListingGuard guard;
    QVERIFY(guard.take(pageOf(0, 3, u"a"_s)));
    const Result<QList<RemoteFile>> second = guard.take(pageOf(2, 3, {}));
    QVERIFY(second);
    QCOMPARE(second->size(), 2);
}

void RemoteListingTest::emptyPagesWithoutEndAreRefused()
{
    ListingGuard guard;
    QString code;
    int pages = 0;
    while (code.isEmpty() && pages < 1000) {
        const auto taken = guard.take(pageOf(0, 0, u"cursor %1"_s.arg(++pages)));
        code = taken ? QString() : taken.error().code;
    }
    QCOMPARE(code, u"list-repeats"_s);
    QCOMPARE(pages, ListingGuard::mostEmptyPages + 1);
}

void RemoteListingTest::moreThanAnybodyReadsIsRefused()
{
    ListingGuard guard;
    QString code;
    constexpr int atOnce = 10'000;
    int from = 0;
    for (; code.isEmpty() && from < 1'000'000; from += atOnce) {
        const auto taken = guard.take(pageOf(from, atOnce, u"cursor %1"_s.arg(from)));
        code = taken ? QString() : taken.error().code;
    }
    QCOMPARE(code, u"list-too-long"_s);
    QCOMPARE(from, ListingGuard::mostFiles + atOnce);
}

void RemoteListingTest::oldIsWhatNobodyUsedLately()
{
    const QList<RemoteEntry> entries {
        entry(u"old"_s, now - 40 * day, RemoteKnowledge {.uploads = 1, .lastUsed = now - 40 * day}),
        entry(u"used"_s, now - 40 * day, RemoteKnowledge {.uploads = 1, .lastUsed = now - 2 * day}),
        entry(
            u"edge"_s, now - 30 * day, RemoteKnowledge {.uploads = 1, .lastUsed = now - 30 * day}),
        entry(
            u"rewritten"_s, now - day, RemoteKnowledge {.uploads = 1, .lastUsed = now - 90 * day}),
    };
    const RemoteSelection selection {.olderThanDays = 30};
    QCOMPARE(idsOf(selection.from(entries, now).chosen), QStringList({u"old"_s, u"edge"_s}));
    QCOMPARE(idsOf(selection.from(entries, now - 1).chosen), QStringList({u"old"_s}));
}

void RemoteListingTest::orphansAreLeftForADay()
{
    const QList<RemoteEntry> entries {
        entry(u"orphan"_s, now - 2 * day),
        entry(u"under way"_s, now - hour),
        entry(u"ours"_s, now - 2 * day, RemoteKnowledge {.uploads = 1, .lastUsed = now - 2 * day}),
        entry(u"met"_s, now - 2 * day, RemoteKnowledge {.uploads = 0, .lastUsed = now - 2 * day}),
    };
    const RemoteSelection::Result found
        = RemoteSelection {.orphans = true, .forDeletion = true}.from(entries, now);
    QCOMPARE(idsOf(found.chosen), QStringList({u"orphan"_s}));
    QCOMPARE(found.tooNew, 1);
    const RemoteSelection::Result seen = RemoteSelection {.orphans = true}.from(entries, now);
    QCOMPARE(idsOf(seen.chosen), QStringList({u"orphan"_s, u"under way"_s})); // to be looked at
}

void RemoteListingTest::whatNobodyKnowsTheAgeOfStays()
{
    const QList<RemoteEntry> entries {entry(u"ageless"_s, 0)};
    for (const RemoteSelection &selection : {RemoteSelection {.orphans = true, .forDeletion = true},
             RemoteSelection {.olderThanDays = 1}}) {
        const RemoteSelection::Result found = selection.from(entries, now);
        QVERIFY(found.chosen.isEmpty());
        QCOMPARE(found.ageless, 1);
    }
    QCOMPARE(RemoteSelection().from(entries, now).chosen.size(), 1);
}

void RemoteListingTest::theRuleTakesOnlyWhatThisHistoryBrought()
{
    const qint64 old = now - 90 * day;
    const QList<RemoteEntry> entries {
        entry(u"ours"_s, old, RemoteKnowledge {.uploads = 2, .lastUsed = old}),
        entry(u"met"_s, old, RemoteKnowledge {.uploads = 0, .lastUsed = old}),
        entry(u"orphan"_s, old),
    };
    const RemoteSelection rule {.olderThanDays = 30, .oursOnly = true};
    QCOMPARE(idsOf(rule.from(entries, now).chosen), QStringList({u"ours"_s}));
}

void RemoteListingTest::daysAreReadWithCare_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("days"); // -1: refused
    QTest::newRow("plain") << u"30"_s << 30;
    QTest::newRow("d") << u"30d"_s << 30;
    QTest::newRow("weeks") << u"6w"_s << 42;
    QTest::newRow("zero would be everything") << u"0"_s << -1;
    QTest::newRow("negative") << u"-30"_s << -1;
    QTest::newRow("hours") << u"30h"_s << -1;
    QTest::newRow("nothing") << QString() << -1;
    QTest::newRow("d alone") << u"d"_s << -1;
    QTest::newRow("overflow") << u"999999999w"_s << -1;
    QTest::newRow("fraction") << u"1.5d"_s << -1;
}

void RemoteListingTest::daysAreReadWithCare()
{
    QFETCH(QString, text);
    QFETCH(int, days);
    QCOMPARE(settingvalue::days(text).value_or(-1), days);
}

void RemoteListingTest::aChangedFileIsAnother()
{
    const RemoteFile seen {.id = u"a"_s, .bytes = 10, .changedAt = 5000, .version = u"v1"_s};
    RemoteFile same = seen;
    QVERIFY(seen.isStill(same));
    same.version.clear(); // a server that does not say it here
    QVERIFY(seen.isStill(same));
    for (const RemoteFile &other :
        {RemoteFile {.id = u"a"_s, .bytes = 11, .changedAt = 5000, .version = u"v1"_s},
            RemoteFile {.id = u"a"_s, .bytes = 10, .changedAt = 5009, .version = u"v1"_s},
            RemoteFile {.id = u"a"_s, .bytes = 10, .changedAt = 5000, .version = u"v2"_s},
            RemoteFile {.id = u"b"_s, .bytes = 10, .changedAt = 5000, .version = u"v1"_s}})
        QVERIFY(!seen.isStill(other));
}

void RemoteListingTest::namesFromOutsideAreNoPlaces_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("plain") << u"report.pdf"_s << true;
    QTest::newRow("accents, spaces, no ASCII") << u"Übersicht (2) 数据.pdf"_s << true;
    QTest::newRow("up") << u".."_s << false;
    QTest::newRow("here") << u"."_s << false;
    QTest::newRow("none") << QString() << false;
    QTest::newRow("a path") << u"../../etc/passwd"_s << false;
    QTest::newRow("absolute") << u"/etc/passwd"_s << false;
    QTest::newRow("line break") << u"a\nb"_s << false;
    QTest::newRow("escape") << u"a\x1b[2Jb"_s << false;
    QTest::newRow("nothing in it") << u"a\0b"_s << false;
    QTest::newRow("turned round") << u"a\u202Efdp.exe"_s << false;
    QTest::newRow("255 bytes") << QString(255, u'a') << true;
    QTest::newRow("256 bytes") << QString(256, u'a') << false;
    QTest::newRow("256 bytes in two-byte letters") << QString(128, u'ä') << false;
}

void RemoteListingTest::namesFromOutsideAreNoPlaces()
{
    QFETCH(QString, name);
    QFETCH(bool, isGood);
    const Result<QByteArray> local = DownloadFile::localName(name);
    QCOMPARE(local.has_value(), isGood);
    if (!isGood)
        QCOMPARE(local.error().code, u"unsafe-name"_s);
}

void RemoteListingTest::aDownloadHasItsNameAtTheEndAlone()
{
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(u"a.bin"_s).toUtf8();
    {
        auto broken = DownloadFile::create(path, DownloadFile::Existing::Keep);
        QVERIFY(broken);
        QVERIFY((*broken)->write("half"));
        QVERIFY(!QFile::exists(folder.filePath(u"a.bin"_s)));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    auto whole = DownloadFile::create(path, DownloadFile::Existing::Keep);
    QVERIFY(whole);
    QVERIFY((*whole)->write("all of "));
    QVERIFY((*whole)->write("it"));
    QCOMPARE((*whole)->sha256(), ContentHash::ofBytes("all of it"));
    QVERIFY((*whole)->finish());
    QFile file(folder.filePath(u"a.bin"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("all of it"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList({u"a.bin"_s}));
}

void RemoteListingTest::nothingIsOverwritten()
{
    const QTemporaryDir folder;
    QFile mine(folder.filePath(u"a.bin"_s));
    const QByteArray path = mine.fileName().toUtf8();
    auto early = DownloadFile::create(path, DownloadFile::Existing::Keep);
    QVERIFY(early);
    QVERIFY(mine.open(QIODevice::WriteOnly)); // somebody else took the name meanwhile
    mine.write("mine");
    mine.close();
    QVERIFY((*early)->write("theirs"));
    const Result<void> finished = (*early)->finish();
    QVERIFY(!finished);
    QVERIFY(finished.error().kind == FailureKind::AlreadyExists);
    const auto late = DownloadFile::create(path, DownloadFile::Existing::Keep);
    QVERIFY(!late);
    QCOMPARE(late.error().code, u"here-already"_s);
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("mine"));
    mine.close();
    auto agreed = DownloadFile::create(path, DownloadFile::Existing::Replace);
    QVERIFY(agreed);
    QVERIFY((*agreed)->write("theirs"));
    QVERIFY((*agreed)->finish());
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("theirs"));
}

void RemoteListingTest::aLinkOfThatNameIsNotFollowed()
{
    const QTemporaryDir folder;
    QFile precious(folder.filePath(u"precious"_s));
    QVERIFY(precious.open(QIODevice::WriteOnly));
    precious.write("kept");
    precious.close();
    QVERIFY(QFile::link(precious.fileName(), folder.filePath(u"link"_s)));
    const QByteArray path = folder.filePath(u"link"_s).toUtf8();
    QVERIFY(!DownloadFile::create(path, DownloadFile::Existing::Keep));
    auto replacing = DownloadFile::create(path, DownloadFile::Existing::Replace);
    QVERIFY(replacing);
    QVERIFY((*replacing)->write("other"));
    QVERIFY((*replacing)->finish());
    QVERIFY(precious.open(QIODevice::ReadOnly));
    QCOMPARE(precious.readAll(), QByteArray("kept"));
}

QTEST_GUILESS_MAIN(RemoteListingTest)
#include "test_remote_listing.moc"
