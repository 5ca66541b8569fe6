#include "gui/dialogtools.h"
#include "ui/common/failuretext.h"
#include "ui/common/synctrouble.h"
#include "ui/sync/syncdetails.h"
#include "ui/sync/syncline.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 now = 1'795'000'000'000;
using Phase = SyncStatus::Phase;

// A sync that says what a test wants, and remembers what it was asked.
struct Stand
{
    SyncStatus status {.phase = Phase::UpToDate};
    QList<QuarantinedRow> rows {};
    QList<QList<QUuid>> triedAgain {};
    QList<QList<QUuid>> keptHere {};
    std::function<void(Result<void>)> syncing {};

    SyncCalls calls()
    {
        return {.status = [this] { return status; },
            .syncNow = [this](QObject *, const auto &done) { syncing = done; },
            .quarantined = [this](QObject *, const auto &done) { done(rows); },
            .tryAgain = [this](const QList<QUuid> &ids) { triedAgain += ids; },
            .keepHere =
                [this](const QList<QUuid> &ids) {
                    keptHere += ids;
                    rows.removeIf(
                        [&ids](const QuarantinedRow &row) { return ids.contains(row.id); });
                }};
    }
    void refuse(const QString &name)
    {
        rows += {QUuid::createUuid(), name, 18'200'000,
            Failure {.kind = FailureKind::Refused,
                .httpStatus = 400,
                .code = u"23514"_s,
                .detail = u"violates check constraint"_s}};
        status.quarantined = rows.size();
    }
};

} // namespace

class SyncDetailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void theLineSaysHowItStands_data();
    void theLineSaysHowItStands();
    void troubleSpeaksOfSyncing();
    void aFullHistorySaysItsNumber();
    void timesAreRoughAndNeverToCome();
    void theLineIsReadOut();
    void theDetailsLeadOn_data();
    void theDetailsLeadOn();
    void syncNowSaysHowItEnded();
    void refusedRowsHaveTwoWaysOut();
    void aClockThatIsOffIsSaid();
};

void SyncDetailsTest::theLineSaysHowItStands_data()
{
    QTest::addColumn<SyncStatus>("status");
    QTest::addColumn<QString>("words");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("off") << SyncStatus {} << u"Sync history…"_s << Tone::Quiet;
    QTest::newRow("sign in") << SyncStatus {.phase = Phase::SignInNeeded} << u"Sign in to sync"_s
                             << Tone::Warn;
    QTest::newRow("set up") << SyncStatus {.phase = Phase::NotSetUp} << u"Set up history"_s
                            << Tone::Warn;
    QTest::newRow("offline") << SyncStatus {.phase = Phase::Offline} << u"Offline"_s << Tone::Quiet;
    QTest::newRow("offline, waiting") << SyncStatus {.phase = Phase::Offline, .waiting = 12}
                                      << u"Offline · 12 changes waiting"_s << Tone::Quiet;
    QTest::newRow("offline, one") << SyncStatus {.phase = Phase::Offline, .waiting = 1}
                                  << u"Offline · 1 change waiting"_s << Tone::Quiet;
    QTest::newRow("synced") << SyncStatus {.phase = Phase::UpToDate, .lastPull = now - 12'400}
                            << u"History synced · 12 s ago"_s << Tone::Good;
    QTest::newRow("synced, refused")
        << SyncStatus {.phase = Phase::UpToDate, .lastPull = now, .quarantined = 2}
        << u"History synced · 2 refused"_s << Tone::Warn;
    QTest::newRow("first time") << SyncStatus {.phase = Phase::Working,
        .pulled = 12'000,
        .toPull = 100'000} << u"Fetching 12,000 of 100,000 …"_s
                                << Tone::Good;
    QTest::newRow("a few") << SyncStatus {.phase = Phase::Working, .pulled = 1, .toPull = 3}
                           << u"Syncing history…"_s << Tone::Good;
    QTest::newRow("sending") << SyncStatus {.phase = Phase::Working, .waiting = 1200}
                             << u"Sending 1,200 changes …"_s << Tone::Good;
    QTest::newRow("full") << SyncStatus {.phase = Phase::Failed,
        .waiting = 12,
        .failure = Failure {.kind = FailureKind::QuotaExceeded}}
                          << u"History full · 12 changes waiting"_s << Tone::Warn;
    QTest::newRow("failed") << SyncStatus {.phase = Phase::Failed} << u"History not synced"_s
                            << Tone::Warn;
}

void SyncDetailsTest::theLineSaysHowItStands()
{
    QFETCH(SyncStatus, status);
    const SyncLineText line = syncLineText(status, now);
    QTEST(line.text, "words");
    QTEST(line.tone, "tone");
}

// Of the network and the server, as a sync meets them.
void SyncDetailsTest::troubleSpeaksOfSyncing()
{
    for (const FailureKind kind : allFailureKinds()) {
        if (int(kind) >= int(FailureKind::SourceGone) && kind != FailureKind::Interrupted)
            continue; // of this computer
        const bool isOfFiles = kind == FailureKind::TypeRefused || kind == FailureKind::NameRefused
            || kind == FailureKind::AlreadyExists || kind == FailureKind::UploadExpired
            || kind == FailureKind::OffsetConflict || kind == FailureKind::ChecksumMismatch
            || kind == FailureKind::VerifyFailed || (int(kind) > 10 && int(kind) < 20)
            || (int(kind) > 35 && int(kind) < 50);
        if (isOfFiles)
            continue;
        const QString words = syncTroubleSentence({.kind = kind});
        for (const QString &word : {u"upload"_s, u"file"_s, u"destination"_s, u"bucket"_s})
            QVERIFY2(!words.contains(word, Qt::CaseInsensitive), qPrintable(words));
    }
}

void SyncDetailsTest::aFullHistorySaysItsNumber()
{
    const Failure full {.kind = FailureKind::QuotaExceeded,
        .code = u"PT507"_s,
        .subject = u"uploads"_s,
        .limitBytes = 250'000};
    const SyncStatus status {.phase = Phase::Failed, .waiting = 12, .failure = full};
    QVERIFY(syncStateSentence(status).contains(u"keeps 250,000 uploads"_s));
}

void SyncDetailsTest::timesAreRoughAndNeverToCome()
{
    QCOMPARE(agoText(now - 300, now), u"just now"_s);
    QCOMPARE(agoText(now + 90'000, now), u"just now"_s); // the clock was set back
    QCOMPARE(agoText(now - 61'000, now), u"1 min ago"_s);
    QCOMPARE(agoText(now - 3 * 3'600'000 - 5, now), u"3 h ago"_s);
    QVERIFY(!agoText(now - 40LL * 86'400'000, now).contains(u"ago"_s)); // a date
}

void SyncDetailsTest::theLineIsReadOut()
{
    SyncLine line;
    line.setStatus({.phase = Phase::SignInNeeded});
    QCOMPARE(line.accessibleName(), u"Sign in to sync"_s);
    line.setCompact(true); // the icon alone: the words are in its tip
    QVERIFY(line.toolTip().contains(u"Sign in to sync"_s));
}

void SyncDetailsTest::theDetailsLeadOn_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<QString>("button");
    QTest::addColumn<SyncRemedy>("remedy");
    QTest::newRow("off") << Phase::Off << u"Connect Supabase…"_s << SyncRemedy::Connect;
    QTest::newRow("sign in") << Phase::SignInNeeded << u"Sign in…"_s << SyncRemedy::SignIn;
    QTest::newRow("set up") << Phase::NotSetUp << u"Set up history…"_s << SyncRemedy::SetUp;
}

void SyncDetailsTest::theDetailsLeadOn()
{
    QFETCH(Phase, phase);
    QFETCH(QString, button);
    Stand stand;
    stand.status.phase = phase;
    SyncDetails details(stand.calls(), u"ann@example.org"_s);
    details.show();
    QSignalSpy wanted(&details, &SyncDetails::remedyWanted);
    QVERIFY(!seenButton(details, u"Sync now"_s));
    QTest::keyClick(&details, Qt::Key_Return); // the default button
    QCOMPARE(wanted.count(), 1);
    QTEST(wanted.first().first().value<SyncRemedy>(), "remedy");
    QVERIFY(seenButton(details, button));
    // Mended meanwhile, elsewhere: it says so at once.
    details.setStatus({.phase = Phase::UpToDate});
    QVERIFY(seenButton(details, u"Sync now"_s));
    QVERIFY(!seenButton(details, button));
}

void SyncDetailsTest::syncNowSaysHowItEnded()
{
    Stand stand;
    SyncDetails details(stand.calls(), u"ann@example.org"_s);
    details.show();
    QTest::keyClick(&details, Qt::Key_Return);
    QVERIFY(bool(stand.syncing));
    QVERIFY(!buttonNamed(details, u"Sync now"_s).isEnabled());
    stand.syncing(failed({.kind = FailureKind::Offline, .advice = Advice::Retry}));
    QVERIFY(shows(details, u"The project cannot be reached."_s));
    QTest::keyClick(&details, Qt::Key_Return);
    stand.syncing({});
    QVERIFY(shows(details, u"Synced."_s));
}

void SyncDetailsTest::refusedRowsHaveTwoWaysOut()
{
    Stand stand;
    stand.refuse(u"annual <b>report</b>.pdf"_s);
    stand.refuse(u"film.mp4"_s);
    SyncDetails details(stand.calls(), u"ann@example.org"_s);
    details.show();
    QVERIFY(shows(details, u"The project refuses 2 uploads"_s));
    QVERIFY(shows(details, u"the same, but for what is refused"_s));
    auto *list = details.findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().contains(u"annual <b>report</b>.pdf · 18.2 MB"_s));
    QVERIFY(list->item(0)->text().contains(u"violates check constraint"_s));
    // Nothing chosen: all of them.
    buttonNamed(details, u"Try again"_s).click();
    QCOMPARE(stand.triedAgain.last().size(), 2);
    list->item(1)->setSelected(true);
    const QUuid film = stand.rows.at(1).id;
    buttonNamed(details, u"Keep on this computer only"_s).click();
    QCOMPARE(stand.keptHere, QList<QList<QUuid>> {{film}});
    QCOMPARE(list->count(), 1);
    buttonNamed(details, u"Keep on this computer only"_s).click();
    QVERIFY(!seenButton(details, u"Keep on this computer only"_s)); // none left
}

void SyncDetailsTest::aClockThatIsOffIsSaid()
{
    QVERIFY(clockSentence({.skew = 4min}).isEmpty());
    QVERIFY(clockSentence({.skew = 9min}).contains(u"behind by 9 min"_s));
    QVERIFY(clockSentence({.skew = -48h}).contains(u"ahead by 2 d"_s));
}

QTEST_MAIN(SyncDetailsTest)
#include "test_sync_details.moc"
