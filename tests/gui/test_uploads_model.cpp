#include "gui/transfers.h"
#include "ui/common/painting.h"
#include "ui/common/tabularlabel.h"
#include "ui/uploads/rowtext.h"
#include "ui/uploads/summarystrip.h"
#include "ui/uploads/transfermodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const TransferModel &model)
{
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown += model.index(row).data().toString();
    return shown;
}

// CPU time of this thread: other programs on the machine do not count.
double threadMilliseconds()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

class Stopwatch
{
public:
    double lap()
    {
        const double now = threadMilliseconds();
        return now - std::exchange(m_since, now);
    }

private:
    double m_since = threadMilliseconds();
};

} // namespace

class TestUploadsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // When all stands still, a row that would wait says so; a failed one is failed all the same.
    void rowsSayPausedWhenAllIs()
    {
        TransferModel model;
        model.addItems(
            {transfer(1, u"a.txt"_s), inState(transfer(2, u"b.txt"_s), TransferState::RetryWait),
                inState(transfer(3, u"c.txt"_s), TransferState::Failed)});
        const RowContext paused {.allPaused = true};
        QCOMPARE(rowText(model.row(0), paused).main, u"Paused"_s);
        QCOMPARE(rowText(model.row(1), paused).main, u"Paused"_s);
        QCOMPARE(rowText(model.row(2), paused).pill, u"Failed"_s);
        QCOMPARE(rowText(model.row(0), {}).main, u"Waiting"_s);
    }

    // What is held says why: its own destination's reason, or the whole queue's.
    void aHeldRowSaysWhy()
    {
        TransferModel model;
        TransferItem elsewhere = transfer(2, u"b.txt"_s);
        elsewhere.destination = 2;
        model.addItems({transfer(1, u"a.txt"_s), elsewhere});
        QList<Hold> holds {{.destination = 1, .reason = HoldReason::KeychainLocked}};
        const auto says = [&](int row) { return rowText(model.row(row), {.holds = &holds}).main; };
        QCOMPARE(says(0), u"Unlock the keychain to go on"_s);
        QCOMPARE(says(1), u"Waiting"_s);
        holds = {
            {.destination = 2, .reason = HoldReason::SignedOut}, {.reason = HoldReason::Offline}};
        QCOMPARE(says(0), u"Offline"_s);
        QCOMPARE(says(1), u"Offline"_s);
        holds = {{.destination = 2, .reason = HoldReason::SignedOut}};
        QCOMPARE(says(1), u"Waiting for somebody to sign in"_s);
        holds = {{.destination = 0, .reason = HoldReason::PausedByUser}};
        QCOMPARE(says(1), u"Paused"_s);
    }

    // "Paused until 14:05: the service is overloaded."
    void aRestSaysUntilWhen()
    {
        TransferModel model;
        model.addItems({transfer(1, u"a.txt"_s)});
        const QDateTime until(QDate(2026, 11, 27), QTime(14, 5));
        QList<Hold> holds {{.destination = 1,
            .reason = HoldReason::Overloaded,
            .until = until.toMSecsSinceEpoch()}};
        const RowContext context {.holds = &holds};
        const QString time = QLocale().toString(until.time(), QLocale::ShortFormat);
        QCOMPARE(rowText(model.row(0), context).main,
            u"Paused until %1: the service is overloaded"_s.arg(time));
        holds.first().until = 0;
        QCOMPARE(rowText(model.row(0), context).main, u"Paused: the service is overloaded"_s);
    }

    void aTextThatIsReadIsAStateOfItsOwn()
    {
        TransferModel model;
        TransferItem item = inState(transfer(1, u"thesis.pdf"_s), TransferState::Finishing);
        item.course.edit().phase = UploadPhase::Extracting;
        item.stored = item.size();
        model.addItems({item});
        const RowText text = rowText(model.row(0), {});
        QCOMPARE(text.main, u"Reading its text"_s);
        QVERIFY(text.facts.contains(u"reads the text out of it"_s));
        QVERIFY(text.bar.has_value());
    }

    // What is there already says who brought it there, and can be uploaded all the same.
    void theSameFileSaysWhereItCameFrom()
    {
        TransferModel model;
        UploadedFile there {.outcome = UploadedFile::Outcome::SkippedSameFile};
        there.earlierDevice = u"studio-laptop"_s;
        there.earlierAt = QDateTime(QDate(QDate::currentDate().year(), 11, 22), QTime(9, 0))
                              .toMSecsSinceEpoch();
        TransferItem item = inState(transfer(1, u"thesis.pdf"_s), TransferState::Skipped);
        item.result = Shared<UploadedFile>(there);
        model.addItems({item});
        const RowText text = rowText(model.row(0), {});
        QVERIFY2(text.facts.startsWith(u"Same file, uploaded from “studio-laptop” on "_s),
            qPrintable(text.facts));
        QVERIFY(text.facts.contains(u"22"_s) && text.facts.contains(u"Nov"_s));
        QCOMPARE(text.actions.first(), RowAction::UploadAnyway);
        QVERIFY(text.showActions);
    }

    // In the first second there is no speed; "no data moving" is something else.
    void anUnknownSpeedIsNotSaid()
    {
        TransferModel model;
        model.addItems({uploading(transfer(1, u"a.txt"_s), 8, -1),
            uploading(transfer(2, u"b.txt"_s), 8, 0), uploading(transfer(3, u"c.txt"_s), 8, 2000)});
        QCOMPARE(rowText(model.row(0), {}).facts, u"0.0 of 1.0 MB"_s);
        QVERIFY(rowText(model.row(1), {}).facts.endsWith(u"no data moving"_s));
        QVERIFY(rowText(model.row(2), {}).facts.endsWith(u"2.0 kB/s"_s));
        QCOMPARE(model.tally().bytesPerSecond, 2000);
    }

    // 29 files of 40 are handed out, 5 of them are uploaded: the rest is being prepared.
    void onlyWhatIsUploadedIsCountedSo()
    {
        SummaryStrip strip;
        strip.setProgress({.files = 40, .active = 29, .uploading = 5, .waiting = 11});
        const auto says = [&strip](const QString &text) {
            const QList<TabularLabel *> labels = strip.findChildren<TabularLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                [&text](const TabularLabel *label) { return label->text() == text; });
        };
        QVERIFY(says(u"5 of 40 files uploading"_s));
        strip.setProgress({.files = 40, .active = 29, .waiting = 11});
        QVERIFY(says(u"Preparing 29 of 40 files"_s));
        QVERIFY(!says(u"0 B/s"_s));
        strip.setProgress({.files = 40,
            .active = 29,
            .uploading = 5,
            .bytes = 1'000'000'000,
            .storedBytes = 8,
            .bytesPerSecond = -1,
            .secondsLeft = -1});
        QVERIFY(says(u"0.0 of 1.0 GB"_s)); // and neither a speed nor a time
    }

    // Whose account has to sign in says so, and offers it; when it has, the row waits as any other.
    void aRowThatWaitsForSignInOffersIt()
    {
        TransferModel model;
        TransferItem item = transfer(1, u"a.txt"_s);
        item.failure = Shared<Failure>(Failure {.kind = FailureKind::SignInNeeded,
            .advice = Advice::SignIn,
            .code = u"session_expired"_s});
        model.addItems({item});
        const RowText text = rowText(model.row(0), {});
        QCOMPARE(text.main, u"Waiting for sign-in"_s);
        QCOMPARE(text.facts, u"The server has ended this sign-in. Sign in again."_s);
        QCOMPARE(text.actions, QList({RowAction::SignIn, RowAction::Cancel}));
        QVERIFY(text.showActions);
        QVERIFY(rowSentence(model.row(0), {}).contains(u"Waiting for sign-in"_s));
        item.failure.reset();
        model.changeItems({item});
        QCOMPARE(rowText(model.row(0), {}).main, u"Waiting"_s);
    }

    // Ann drops three files and a folder, watches them go, filters, and clears up.
    void anAfternoon()
    {
        TransferModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.addItems({transfer(1, u"a.txt"_s), transfer(2, u"b.mov"_s)});
        model.changeGroups(
            {{.id = 7, .destination = 1, .path = "/raws", .name = u"raws"_s, .scanning = true}});
        QCOMPARE(names(model), QStringList({u"a.txt"_s, u"b.mov"_s, u"raws"_s}));

        // Files of the folder come while it is scanned; it stays one row until it is opened.
        model.addItems({transfer(3, u"raws/1.nef"_s, 10, 7), transfer(4, u"raws/2.nef"_s, 20, 7)});
        QCOMPARE(model.rowCount(), 3);
        model.setExpanded(7, true);
        QCOMPARE(
            names(model), QStringList({u"a.txt"_s, u"b.mov"_s, u"raws"_s, u"1.nef"_s, u"2.nef"_s}));
        model.addItems({transfer(5, u"c.zip"_s), transfer(6, u"raws/3.nef"_s, 30, 7)});
        QCOMPARE(names(model).sliced(2),
            QStringList({u"raws"_s, u"1.nef"_s, u"2.nef"_s, u"3.nef"_s, u"c.zip"_s}));
        QCOMPARE(model.row(2).group->tally.bytes, 60);

        // Under "Active" rows come and go as uploads begin and end.
        model.changeItems({uploading(transfer(2, u"b.mov"_s), 100)});
        model.setFilter(TransferFilter::Active);
        QCOMPARE(names(model), QStringList({u"b.mov"_s}));
        model.changeItems({uploading(transfer(4, u"raws/2.nef"_s, 20, 7), 5),
            inState(transfer(2, u"b.mov"_s), TransferState::Done),
            uploading(transfer(1, u"a.txt"_s), 1)});
        QCOMPARE(names(model), QStringList({u"a.txt"_s, u"raws"_s, u"2.nef"_s}));
        QCOMPARE(model.tally().active, 2);
        QCOMPARE(model.tally().done, 1);

        model.setFilter(TransferFilter::All);
        model.setNameFilter(u"NEF"_s);
        QCOMPARE(names(model), QStringList({u"raws"_s, u"1.nef"_s, u"2.nef"_s, u"3.nef"_s}));
        model.addItems({transfer(8, u"late.nef"_s), transfer(9, u"other.txt"_s)});
        QCOMPARE(names(model).last(), u"late.nef"_s);
        model.setNameFilter({});
        model.removeItems({2, 3, 4, 6});
        QCOMPARE(names(model),
            QStringList({u"a.txt"_s, u"raws"_s, u"c.zip"_s, u"late.nef"_s, u"other.txt"_s}));
        QCOMPARE(model.tally().files, 4);
        model.changeGroups({{.id = 7, .destination = 1, .path = "/raws", .name = u"raws"_s}});
        QCOMPARE(
            names(model), QStringList({u"a.txt"_s, u"c.zip"_s, u"late.nef"_s, u"other.txt"_s}));
    }

    // What is selected stays selected when the queue is put in another order.
    void aMoveKeepsWhatPointsAtRows()
    {
        TransferModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.addItems({transfer(1, u"a"_s), transfer(2, u"b"_s), transfer(3, u"c"_s)});
        const QPersistentModelIndex b = model.index(1);
        model.setOrder({2, 3, 1});
        QCOMPARE(names(model), QStringList({u"b"_s, u"c"_s, u"a"_s}));
        QCOMPARE(b.row(), 0);
        QCOMPARE(b.data().toString(), u"b"_s);
    }

    // By what a person asked for, with what points at rows going along; and back to the queue's order.
    void rowsAreSortedAsAskedFor()
    {
        TransferModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<TransferItem> items {transfer(1, u"Zebra.txt"_s, 10), transfer(2, u"apple.txt"_s, 30),
            inState(transfer(3, u"mango.txt"_s, 20), TransferState::Failed),
            transfer(4, u"in/b.nef"_s, 500, 7), transfer(5, u"in/a.nef"_s, 1, 7)};
        for (TransferItem &item : items)
            item.position = double(item.id);
        model.addItems(items);
        model.changeGroups({{.id = 7, .path = "/home/ann/in", .name = u"in"_s, .files = 2}});
        model.setExpanded(7, true);
        const QStringList queued {
            u"Zebra.txt"_s, u"apple.txt"_s, u"mango.txt"_s, u"in"_s, u"b.nef"_s, u"a.nef"_s};
        QCOMPARE(names(model), queued);
        const QPersistentModelIndex zebra = model.index(0);
        using By = RowSorting::By;
        model.setSorting({.by = By::Name});
        QCOMPARE(names(model),
            (QStringList {
                u"apple.txt"_s, u"in"_s, u"a.nef"_s, u"b.nef"_s, u"mango.txt"_s, u"Zebra.txt"_s}));
        QCOMPARE(zebra.row(), 5);
        model.setSorting({.by = By::Size, .descending = true});
        QCOMPARE(names(model),
            (QStringList {
                u"in"_s, u"b.nef"_s, u"a.nef"_s, u"apple.txt"_s, u"mango.txt"_s, u"Zebra.txt"_s}));
        model.setSorting({.by = By::State});
        QCOMPARE(names(model).first(), u"mango.txt"_s); // it wants somebody

        // What comes meanwhile joins the end, until it is told to find its place.
        model.setSorting({.by = By::Name});
        TransferItem late = transfer(6, u"banana.txt"_s);
        late.position = 6;
        model.addItems({late});
        QCOMPARE(names(model).last(), u"banana.txt"_s);
        model.sortAdded();
        QCOMPARE(names(model).at(1), u"banana.txt"_s);
        // A move in the queue is kept for when its order is asked for again.
        late.position = 0.5;
        model.changeItems({late});
        model.setOrder({6, 1, 2, 3, 4, 5});
        QCOMPARE(names(model).at(1), u"banana.txt"_s);
        model.setSorting({});
        QCOMPARE(names(model), QStringList {u"banana.txt"_s} + queued);
    }

    // Changes of neighbours are told in one range, and nothing else is.
    void changesAreToldInRanges()
    {
        TransferModel model;
        QList<TransferItem> items;
        for (int i = 1; i <= 100; ++i)
            items.append(transfer(i, QString::number(i)));
        model.addItems(items);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.changeItems({uploading(items.at(10), 1), uploading(items.at(11), 1),
            uploading(items.at(12), 1), uploading(items.at(50), 1)});
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 10);
        QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 12);
        QCOMPARE(changed.at(1).at(0).toModelIndex().row(), 50);
    }

    // A folder row stands for its files, once each, whether they are selected too or not.
    void aFolderMeansItsFiles()
    {
        TransferModel model;
        model.changeGroups({{.id = 7, .name = u"raws"_s}});
        model.addItems(
            {transfer(1, u"raws/a"_s, 1, 7), transfer(2, u"raws/b"_s, 1, 7), transfer(3, u"c"_s)});
        model.setExpanded(7, true);
        const auto idsOf = [&model](int first, int last) {
            return model.idsOf({model.index(first), model.index(last)});
        };
        QCOMPARE(idsOf(0, 1), QList<TransferId>({1, 2}));
        QCOMPARE(idsOf(2, 3), QList<TransferId>({2, 3}));
        QItemSelection apart(model.index(3), model.index(3));
        apart.select(model.index(0), model.index(0));
        QCOMPARE(model.idsOf(apart), QList<TransferId>({1, 2, 3}));
        // But for those that a filter hides: nobody cancels what is not shown.
        model.setNameFilter(u"/b"_s);
        QCOMPARE(idsOf(0, 1), QList<TransferId>({2}));
        model.setExpanded(7, false);
        QCOMPARE(idsOf(0, 0), QList<TransferId>({2}));
        model.setNameFilter({});
        model.changeItems({inState(transfer(1, u"raws/a"_s, 1, 7), TransferState::Done)});
        model.setFilter(TransferFilter::Done);
        QCOMPARE(idsOf(0, 0), QList<TransferId>({1}));
    }

    // A mark that turns the rest around is seen as one: what ends in ".exe" does not look like a picture.
    void aNameIsNotTurnedAround()
    {
        QCOMPARE(unturned(u"photo\u202Egnp.exe"_s), u"photo\uFFFDgnp.exe"_s);
        QCOMPARE(isolated(u"a\u2067b"_s), u"\u2068a\uFFFDb\u2069"_s);
        QCOMPARE(unturned(u"عطلة.jpg"_s), u"عطلة.jpg"_s);
    }

    // The folder's bar counts bytes, and says 100 % to nobody before the last file is confirmed.
    void hundredPercentIsForConfirmedOnly()
    {
        TransferModel model;
        model.changeGroups({{.id = 7, .name = u"raws"_s}});
        model.addItems({inState(transfer(1, u"raws/a"_s, 1000, 7), TransferState::Done),
            uploading(transfer(2, u"raws/b"_s, 1000, 7), 1000)});
        const RowContext context;
        QCOMPARE(rowText(model.row(0), context).main, u"99%"_s);
        model.setExpanded(7, true);
        QCOMPARE(rowText(model.row(2), context).main, u"99%"_s);
        model.changeItems({inState(transfer(2, u"raws/b"_s, 1000, 7), TransferState::Done)});
        QCOMPARE(rowText(model.row(0), context).pill, u"Done"_s);
    }

    // 100,000 files arrive in batches, are filtered, searched and changed. The bound on a step is
    // loose, for debug builds under sanitizers; a step that looks at all pairs takes minutes.
    void hundredThousandRows()
    {
        constexpr int total = 100'000;
        constexpr double mostMilliseconds = 400;
        TransferModel model;
        Stopwatch watch;
        double worst = 0;
        const auto step = [&](const char *what) {
            const double took = watch.lap();
            worst = std::max(worst, took);
            qInfo("%-28s %6.2f ms", what, took);
        };
        double worstBatch = 0;
        for (int first = 1; first <= total; first += 1000) {
            QList<TransferItem> batch;
            for (int i = first; i < first + 1000; ++i)
                batch.append(transfer(i, u"holiday/day %1/picture-%2.jpeg"_s.arg(i % 30).arg(i)));
            watch.lap();
            model.addItems(batch);
            worstBatch = std::max(worstBatch, watch.lap());
        }
        qInfo("%-28s %6.2f ms", "worst batch of 1,000", worstBatch);
        QCOMPARE(model.rowCount(), total);
        QVERIFY(worstBatch < mostMilliseconds);
        watch.lap();
        model.setNameFilter(u"picture-77"_s);
        step("search");
        QCOMPARE(model.rowCount(), 1111);
        model.setNameFilter(u"picture-777"_s);
        step("search, narrower");
        QCOMPARE(model.rowCount(), 111);
        model.setNameFilter({});
        step("search cleared");
        model.setFilter(TransferFilter::Active);
        step("filter");
        for (int round = 0; round < 10; ++round) {
            QList<TransferItem> changes;
            for (int i = 0; i < 64; ++i)
                changes.append(uploading(transfer(1 + round * 64 + i, u"x"_s), round * 100));
            model.changeItems(changes);
            step("64 begin, under a filter");
        }
        QCOMPARE(model.rowCount(), 640);
        model.setFilter(TransferFilter::All);
        step("all again");
        QVERIFY2(worst < mostMilliseconds, qPrintable(QString::number(worst)));
    }
};

QTEST_MAIN(TestUploadsModel)
#include "test_uploads_model.moc"
