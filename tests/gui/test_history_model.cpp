#include "store/historystore.h"
#include "store/sql.h"
#include "support/historyrows.h"
#include "ui/history/historymodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;
namespace rows = ferry::historyrows_fixture;

namespace {

constexpr int manyRows = 20'000;

// A history of 20,000 photographs, opened once; each test forgets what it added.
struct World
{
    QTemporaryDir folder {};
    std::unique_ptr<Database> database {};
    std::unique_ptr<HistoryStore> store {};

    World()
    {
        auto opened = Database::open(folder.path());
        if (!opened)
            qFatal("no database");
        database = std::move(*opened);
        store = std::make_unique<HistoryStore>(*database);
    }
};

// A model under watch, with its first page.
struct Watched
{
    HistoryModel model;
    QSignalSpy searched;

    explicit Watched(HistoryStore &store)
        : model(store)
        , searched(&model, &HistoryModel::searched)
    { }
    bool search(const QString &text)
    {
        model.search({.text = text});
        return searched.wait(patience);
    }
    QStringList names(int count) const
    {
        QStringList names;
        for (int row = 0; row < qMin(count, model.rowCount()); ++row)
            names += model.entry(row).name;
        return names;
    }
    bool isSortedWithoutDoubles() const
    {
        QSet<QUuid> ids;
        for (int row = 0; row < model.rowCount(); ++row) {
            const HistoryEntry &entry = model.entry(row);
            if (ids.contains(entry.id))
                return false;
            ids.insert(entry.id);
            if (row > 0 && model.entry(row - 1).finishedAt < entry.finishedAt)
                return false;
        }
        return true;
    }
};

} // namespace

class HistoryModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void keepsWhatItPromisesToViews();
    void showsTheFirstPageOfManyAndCountsAll();
    void loadsMoreOnlyWhenAsked();
    void reachesTheLastRowWithoutAGap();
    void findsPartsOfNames();
    void fastTypingDropsOlderSearches();
    void newUploadsKeepTheSelection();
    void aRetriedUploadMovesToTheTop();
    void thousandsOfNewUploadsAreShownAnew();
    void forgottenRowsComeBackWhereTheyWere();
    void forgottenRowsComeBackUnderAnotherSearch();
    void historyThatCannotBeReadIsSaid();
    void aRowReadsAsOneSentence();

private:
    std::unique_ptr<World> m_world {};
    QList<HistoryEntry> m_photographs {};
};

void HistoryModelTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_photographs = rows::photographs(manyRows);
}

void HistoryModelTest::init()
{
    m_world = std::make_unique<World>();
    rows::fill(*m_world->database, m_photographs);
}

void HistoryModelTest::keepsWhatItPromisesToViews()
{
    Watched watched(*m_world->store);
    // The tester asks for more rows whenever it looks, and so in the middle of changes too.
    const QAbstractItemModelTester tester(
        &watched.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(watched.search(u"DSC_000"_s));
    QTRY_COMPARE(watched.model.rowCount(), 1000);
    QVERIFY(watched.isSortedWithoutDoubles());

    rows::fill(*m_world->database, {rows::uploaded(u"DSC_000new.NEF"_s, 1)});
    watched.model.refresh();
    QTRY_COMPARE(watched.model.rowCount(), 1001);
    const QList<HistoryEntry> chosen {watched.model.entry(0), watched.model.entry(500)};
    watched.model.forget(chosen);
    QTRY_COMPARE(watched.model.rowCount(), 999);
    watched.model.restore(chosen);
    QTRY_COMPARE(watched.model.rowCount(), 1001);
    QVERIFY(watched.isSortedWithoutDoubles());
}

void HistoryModelTest::showsTheFirstPageOfManyAndCountsAll()
{
    Watched watched(*m_world->store);
    QVERIFY(watched.search({}));
    QCOMPARE(watched.model.rowCount(), 200);
    QCOMPARE(watched.model.matches(), qint64(manyRows));
    QCOMPARE(watched.model.total(), qint64(manyRows));
    QVERIFY(watched.model.canFetchMore({}));
    QCOMPARE(watched.names(1), QStringList {u"DSC_000000.NEF"_s});
}

void HistoryModelTest::loadsMoreOnlyWhenAsked()
{
    Watched watched(*m_world->store);
    QVERIFY(watched.search({}));
    QSignalSpy inserted(&watched.model, &QAbstractItemModel::rowsInserted);
    watched.model.fetchMore({});
    watched.model.fetchMore({}); // the view asks more often than it gets answers
    QVERIFY(inserted.wait(patience));
    QTRY_COMPARE(watched.model.rowCount(), 600);
    QVERIFY(watched.isSortedWithoutDoubles());
    QVERIFY(watched.model.canFetchMore({}));
}

void HistoryModelTest::reachesTheLastRowWithoutAGap()
{
    Watched watched(*m_world->store);
    QVERIFY(watched.search(u"DSC_0000"_s));
    while (watched.model.canFetchMore({})) {
        const int before = watched.model.rowCount();
        watched.model.fetchMore({});
        QTRY_VERIFY(watched.model.rowCount() > before || !watched.model.canFetchMore({}));
    }
    QCOMPARE(watched.model.rowCount(), 100);
    QCOMPARE(watched.model.matches(), qint64(100));
    QVERIFY(watched.isSortedWithoutDoubles());
}

void HistoryModelTest::findsPartsOfNames()
{
    rows::fill(*m_world->database, rows::ofTheDesign(m_world->folder.path()));
    Watched watched(*m_world->store);
    QVERIFY(watched.search(u"report 2026"_s));
    QCOMPARE(watched.model.matches(), qint64(8));
    QCOMPARE(watched.model.total(), qint64(manyRows + 8));
    QCOMPARE(watched.names(2),
        QStringList({u"annual-report-2026.pdf"_s, u"annual-report-2026-draft.pdf"_s}));
    QVERIFY(watched.search(u"exports"_s)); // the place is searched too
    QCOMPARE(watched.model.rowCount(), 2);
    QVERIFY(watched.search(u"no such name"_s));
    QCOMPARE(watched.model.rowCount(), 0);
    QCOMPARE(watched.model.matches(), qint64(0));
}

void HistoryModelTest::fastTypingDropsOlderSearches()
{
    rows::fill(*m_world->database, {rows::uploaded(u"needle.txt"_s, 7)});
    Watched watched(*m_world->store);
    const QString word = u"needle"_s;
    for (int letters = 1; letters <= word.size(); ++letters)
        watched.model.search({.text = word.first(letters)});
    QTRY_COMPARE(watched.model.matches(), qint64(1));
    QCOMPARE(watched.names(1), QStringList {u"needle.txt"_s});
    // Six letters, one result shown: those of the other five were never seen.
    QCOMPARE(watched.searched.count(), 1);
}

void HistoryModelTest::newUploadsKeepTheSelection()
{
    Watched watched(*m_world->store);
    QVERIFY(watched.search({}));
    QItemSelectionModel selection(&watched.model);
    selection.select(watched.model.index(10), QItemSelectionModel::Select);
    const QUuid chosen = watched.model.entry(10).id;
    QSignalSpy reset(&watched.model, &QAbstractItemModel::modelReset);

    rows::fill(*m_world->database,
        {rows::uploaded(u"one.txt"_s, 1, 2), rows::uploaded(u"two.txt"_s, 2, 1),
            rows::uploaded(u"three.txt"_s, 3)});
    watched.model.refresh();
    QTRY_COMPARE(watched.model.rowCount(), 203);
    QCOMPARE(watched.names(3), QStringList({u"three.txt"_s, u"two.txt"_s, u"one.txt"_s}));
    QCOMPARE(watched.model.total(), qint64(manyRows + 3));
    QCOMPARE(selection.selectedIndexes().value(0).row(), 13);
    QCOMPARE(watched.model.entry(13).id, chosen);
    QCOMPARE(reset.count(), 0);
}

void HistoryModelTest::aRetriedUploadMovesToTheTop()
{
    Watched watched(*m_world->store);
    QVERIFY(watched.search({}));
    HistoryEntry again = watched.model.entry(150);
    again.finishedAt = rows::uploaded({}, 0).finishedAt;
    again.attempts = 2;
    rows::fill(*m_world->database, {again});
    watched.model.refresh();
    QTRY_COMPARE(watched.model.entry(0).id, again.id);
    QCOMPARE(watched.model.entry(0).attempts, 2);
    QCOMPARE(watched.model.rowCount(), 200);
    QVERIFY(watched.isSortedWithoutDoubles());
}

void HistoryModelTest::thousandsOfNewUploadsAreShownAnew()
{
    Watched watched(*m_world->store);
    QVERIFY(watched.search({}));
    QList<HistoryEntry> many;
    for (int i = 0; i < 6000; ++i)
        many += rows::uploaded(u"new-%1.txt"_s.arg(i), i);
    rows::fill(*m_world->database, many);
    watched.model.refresh();
    QTRY_COMPARE(watched.model.total(), qint64(manyRows + 6000));
    QTRY_VERIFY(watched.model.entry(0).name.startsWith("new-"_L1));
    QVERIFY(watched.isSortedWithoutDoubles());
    QVERIFY(watched.model.canFetchMore({}));
}

void HistoryModelTest::forgottenRowsComeBackWhereTheyWere()
{
    Watched watched(*m_world->store);
    QVERIFY(watched.search({}));
    const QStringList before = watched.names(200);
    const QList<HistoryEntry> chosen {
        watched.model.entry(3), watched.model.entry(4), watched.model.entry(77)};
    QSignalSpy forgotten(&watched.model, &HistoryModel::forgotten);
    watched.model.forget(chosen);
    QVERIFY(forgotten.wait(patience));
    QCOMPARE(watched.model.rowCount(), 197);
    QCOMPARE(watched.model.total(), qint64(manyRows - 3));
    QVERIFY(!watched.names(200).contains(chosen.at(0).name));

    QSignalSpy restored(&watched.model, &HistoryModel::restored);
    watched.model.restore(chosen);
    QVERIFY(restored.wait(patience));
    QCOMPARE(watched.names(200), before);
    QCOMPARE(watched.model.matches(), qint64(manyRows));
}

void HistoryModelTest::forgottenRowsComeBackUnderAnotherSearch()
{
    Watched watched(*m_world->store);
    QVERIFY(watched.search(u"DSC_000005"_s));
    const HistoryEntry chosen = watched.model.entry(0);
    QSignalSpy forgotten(&watched.model, &HistoryModel::forgotten);
    watched.model.forget({chosen});
    QVERIFY(forgotten.wait(patience));
    QCOMPARE(watched.model.rowCount(), 0);

    watched.model.restore({chosen});
    QVERIFY(watched.search(u"DSC_00000"_s));
    QTRY_COMPARE(watched.model.rowCount(), 10);
    QVERIFY(watched.names(10).contains(chosen.name));
    QVERIFY(watched.isSortedWithoutDoubles());
}

void HistoryModelTest::historyThatCannotBeReadIsSaid()
{
    World broken;
    rows::fill(*broken.database, {rows::uploaded(u"report.pdf"_s, 18'200'000, 1)});
    Watched watched(*broken.store);
    QVERIFY(watched.search({}));
    QCOMPARE(watched.model.rowCount(), 1);
    QVERIFY(broken.database->writeNow<int>([](QSqlDatabase &connection) {
        return sql::run(connection, "ALTER TABLE history RENAME COLUMN bytes TO octets")
            .map([](QSqlQuery *) { return 1; });
    }));
    QSignalSpy failed(&watched.model, &HistoryModel::failed);
    watched.model.search({});
    QVERIFY(failed.wait(patience));
    QCOMPARE(watched.model.rowCount(), 1); // not "nothing uploaded yet"
}

void HistoryModelTest::aRowReadsAsOneSentence()
{
    rows::fill(*m_world->database, {rows::uploaded(u"<b>report</b>.pdf"_s, 18'200'000, 1)});
    Watched watched(*m_world->store);
    QVERIFY(watched.search(u"report"_s));
    QCOMPARE(watched.model.index(0).data(Qt::AccessibleTextRole).toString(),
        u"<b>report</b>.pdf, Uploaded, to acme-prod › media, 18.2 MB, from this computer, Yesterday"_s);
}

QTEST_GUILESS_MAIN(HistoryModelTest)
#include "test_history_model.moc"
