#include "store/databasefiles.h"
#include "store/databaseopener.h"
#include "store/destinationstore.h"
#include "unit/storefixtures.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace ferry;
using namespace ferry::fixtures;

namespace {

constexpr qint64 pageSize = 4096;

// A profile with a history, a queue and a destination, closed and folded into one file.
void fill(Profile &profile, int uploads)
{
    QList<HistoryEntry> entries;
    QList<TransferItem> items;
    for (int i = 0; i < uploads; ++i) {
        entries.append(entryOf(fileItem(i)));
        items.append(fileItem(uploads + i));
    }
    QVERIFY(appendHistory(*profile.database, entries));
    QVERIFY(addItems(*profile.database, items));
    QVERIFY(DestinationStore(*profile.database).saveNow({.name = u"Archive"_s, .kind = u"http"_s}));
    profile.database.reset();
}

void overwrite(const QString &fileName, qint64 offset, const QByteArray &bytes)
{
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList setAside(const Profile &profile)
{
    return QDir(profile.folder.path()).entryList({u"ferry.db.damaged-*"_s}, QDir::Files);
}

// The page on which a row of the history lies: the row's own text tells.
qint64 pageHolding(const QString &fileName, const QByteArray &text)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    return file.readAll().indexOf(text) / pageSize;
}

void makeBackup(Profile &profile)
{
    const Result<QString> backup = databasefiles::newBackup(profile.fileName(), 1);
    QVERIFY(backup);
    QVERIFY(profile.database->readNow<bool>([&backup](QSqlDatabase &connection) {
        return sql::select(connection, u"VACUUM INTO ?"_s, {*backup}).has_value();
    }));
}

} // namespace

class TestStoreRescue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsBesideADamagedPageAreSaved();
    void damageMetInUseIsRepairedAtTheNextStart();
    void unreadableFileIsReplacedByTheNewestBackup();
    void whatWasDoneSinceTheBackupIsNotQueuedAgain();
    void fileThatIsNoDatabaseIsSetAside_data();
    void fileThatIsNoDatabaseIsSetAside();
    void truncatedFileIsRescued();
    void unsoundBackupIsPassedOver();
    void rescueThatWasCutOffIsEnded();
    void cleanEndNeedsNoCheck();
};

void TestStoreRescue::rowsBesideADamagedPageAreSaved()
{
    Profile profile;
    fill(profile, 1000);
    const qint64 page = pageHolding(profile.fileName(), "media/wedding/raw/DSC_500.NEF");
    QVERIFY(page > 0);
    overwrite(profile.fileName(), page * pageSize, QByteArray(pageSize, '\xee'));
    databasefiles::markSuspect(profile.fileName());

    QVERIFY(profile.reopen());
    const std::optional<DatabaseNotice> notice = profile.database->notice();
    QVERIFY(notice);
    QCOMPARE(notice->kind, DatabaseNotice::Kind::Rescued);
    QCOMPARE(setAside(profile).size(), 1);
    QCOMPARE(notice->setAside, setAside(profile).first());
    HistoryStore history(*profile.database);
    const qint64 saved = history.searchNow({}).total;
    QVERIFY2(saved >= 950 && saved < 1000, qPrintable(QString::number(saved)));
    QCOMPARE(notice->uploads, saved);
    QCOMPARE(history.searchNow({.text = u"DSC_1.NEF"_s}).entries.size(), 1);
    QCOMPARE(loadQueue(*profile.database)->items.size(), 1000);
    QCOMPARE(DestinationStore(*profile.database).allNow().size(), 2);
    QVERIFY(appendHistory(*profile.database, {entryOf(fileItem(5000))})); // it goes on
    QVERIFY(profile.reopen());
    QVERIFY(!profile.database->notice());
    QCOMPARE(HistoryStore(*profile.database).searchNow({}).total, saved + 1);
}

void TestStoreRescue::damageMetInUseIsRepairedAtTheNextStart()
{
    Profile profile;
    fill(profile, 1000);
    const qint64 page = pageHolding(profile.fileName(), "media/wedding/raw/DSC_500.NEF");
    QVERIFY(profile.reopen());
    overwrite(profile.fileName(), page * pageSize, QByteArray(pageSize, '\xee'));
    const Result<int> changed
        = execute(*profile.database, "UPDATE history SET attempts = attempts + 1");
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, u"SQLITE_CORRUPT"_s);
    QVERIFY(profile.reopen());
    QVERIFY(wasRescued(*profile.database));
    QVERIFY(HistoryStore(*profile.database).searchNow({}).total >= 950);
}

void TestStoreRescue::unreadableFileIsReplacedByTheNewestBackup()
{
    Profile profile;
    QVERIFY(appendHistory(*profile.database, {entryOf(fileItem(1))}));
    makeBackup(profile);
    profile.database.reset();
    overwrite(profile.fileName(), 0, QByteArray(pageSize, 'x'));

    QVERIFY(profile.reopen());
    QVERIFY(wasRescued(*profile.database));
    QVERIFY(profile.database->notice()->fromBackup);
    const HistoryPage page = HistoryStore(*profile.database).searchNow({});
    QCOMPARE(page.total, 1);
    QCOMPARE(page.entries.first().name, u"DSC_1.NEF"_s);
    QCOMPARE(databasefiles::backups(profile.fileName()).size(), 1); // still there
}

void TestStoreRescue::whatWasDoneSinceTheBackupIsNotQueuedAgain()
{
    Profile profile;
    auto added = addItems(*profile.database, {fileItem(1), fileItem(2), fileItem(3)});
    QVERIFY(added);
    makeBackup(profile);
    QVERIFY(endAll(*profile.database, {{.item = added->at(0), .entry = entryOf(added->at(0))}}));
    QVERIFY(addItems(*profile.database, {fileItem(4)}));
    profile.database.reset();
    // Only the index is damaged: every row can still be read.
    const qint64 newest = [&] {
        Result<QSqlDatabase> connection = connectTo(profile.fileName(), OpenFor::Reading);
        const qint64 root = sql::value(
            *connection, "SELECT rootpage FROM sqlite_schema WHERE name = 'history_newest'")
                                .toLongLong();
        disconnectFrom(*connection);
        return root;
    }();
    overwrite(profile.fileName(), (newest - 1) * pageSize, QByteArray(pageSize, '\xee'));
    databasefiles::markSuspect(profile.fileName());

    QVERIFY(profile.reopen());
    QVERIFY(wasRescued(*profile.database));
    const auto queue = loadQueue(*profile.database);
    QVERIFY(queue);
    QStringList names;
    for (const StoredTransfer &stored : queue->items)
        names.append(stored.item.displayName());
    QCOMPARE(names, (QStringList {u"DSC_2.NEF"_s, u"DSC_3.NEF"_s, u"DSC_4.NEF"_s}));
    QCOMPARE(HistoryStore(*profile.database).searchNow({.text = u"DSC_1"_s}).entries.size(), 1);
}

void TestStoreRescue::fileThatIsNoDatabaseIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("This was a shopping list.\n").repeated(1000);
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("zeros") << QByteArray(3 * pageSize, '\0');
}

void TestStoreRescue::fileThatIsNoDatabaseIsSetAside()
{
    QFETCH(const QByteArray, content);
    Profile profile;
    profile.database.reset();
    QFile file(profile.fileName());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    file.close();
    QVERIFY(profile.reopen());
    QVERIFY(wasRescued(*profile.database));
    QVERIFY(addItems(*profile.database, {fileItem(1)}));
    QCOMPARE(setAside(profile).size(), 1);
    QFile kept(profile.folder.filePath(setAside(profile).first()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content); // nothing is overwritten
}

void TestStoreRescue::truncatedFileIsRescued()
{
    Profile profile;
    fill(profile, 1000);
    QFile file(profile.fileName());
    QVERIFY(file.resize(file.size() / 2));
    QVERIFY(profile.reopen());
    QVERIFY(wasRescued(*profile.database));
    QCOMPARE(setAside(profile).size(), 1);
    QVERIFY(HistoryStore(*profile.database).searchNow({}).total > 200);
    QVERIFY(addItems(*profile.database, {fileItem(1)}));
}

void TestStoreRescue::unsoundBackupIsPassedOver()
{
    Profile profile;
    QVERIFY(appendHistory(*profile.database, {entryOf(fileItem(1))}));
    makeBackup(profile);
    profile.database.reset();
    const QString newer = profile.folder.filePath(u"backups/ferry-99991231-000000-v1.db"_s);
    QFile broken(newer);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray(2 * pageSize, 'b'));
    broken.close();
    overwrite(profile.fileName(), 0, QByteArray(pageSize, 'x'));
    QVERIFY(profile.reopen());
    QCOMPARE(HistoryStore(*profile.database).searchNow({}).total, 1);
}

void TestStoreRescue::rescueThatWasCutOffIsEnded()
{
    Profile profile;
    QVERIFY(appendHistory(*profile.database, {entryOf(fileItem(1))}));
    profile.database.reset();
    // Cut off after the damaged file was set aside: the new one is whole.
    QVERIFY(QFile::rename(profile.fileName(), profile.fileName() + u".rescue"_s));
    QVERIFY(profile.reopen());
    QCOMPARE(HistoryStore(*profile.database).searchNow({}).total, 1);
    profile.database.reset();
    // Cut off before: what there is of the new one does not count.
    overwrite(profile.fileName() + u".rescue"_s, 0, "half");
    overwrite(profile.fileName(), 0, QByteArray(pageSize, 'x'));
    QVERIFY(profile.reopen());
    QVERIFY(wasRescued(*profile.database));
    QVERIFY(addItems(*profile.database, {fileItem(1)}));
    QVERIFY(!QFile::exists(profile.fileName() + u".rescue"_s));
}

void TestStoreRescue::cleanEndNeedsNoCheck()
{
    Profile profile;
    QVERIFY(addItems(*profile.database, {fileItem(1)}));
    QVERIFY(databasefiles::endedUncleanly(profile.fileName())); // while it runs
    profile.database.reset();
    QVERIFY(!databasefiles::endedUncleanly(profile.fileName()));
}

QTEST_GUILESS_MAIN(TestStoreRescue)
#include "test_store_rescue.moc"
