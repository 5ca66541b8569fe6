#include "store/databasefiles.h"
#include "store/databaseopener.h"
#include "store/migrations.h"
#include "unit/storefixtures.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace ferry;
using namespace ferry::fixtures;

namespace {

unsigned rightsOf(const QString &path)
{
    struct stat found = {};
    ::stat(QFile::encodeName(path).constData(), &found);
    return found.st_mode & 0777U;
}

Result<void> migrate(const QString &fileName, const QList<Migration> &steps, const QString &backup)
{
    Result<QSqlDatabase> connection = connectTo(fileName, OpenFor::Writing);
    if (!connection)
        return failed(connection.error());
    const Result<void> done = migrations::run(*connection, steps, backup);
    disconnectFrom(*connection);
    return done;
}

QList<Migration> withStep(const QStringList &statements)
{
    QList<Migration> steps = migrations::all();
    steps.append({.version = steps.last().version + 1, .statements = statements});
    return steps;
}

// What a newer Ferry would have left.
void makeNewer(Profile &profile)
{
    profile.database.reset();
    QVERIFY(migrate(profile.fileName(), withStep({u"CREATE TABLE later (a)"_s}), {}));
}

// Nobody may write into a folder meanwhile, root neither: it goes on as somebody else.
class ReadOnlyFolder final
{
public:
    explicit ReadOnlyFolder(const QString &path)
        : m_path(QFile::encodeName(path))
    {
        ::chmod(m_path.constData(), 0555);
        for (const QString &name : QDir(path).entryList(QDir::Files))
            ::chmod(QFile::encodeName(path + u'/' + name).constData(), 0444);
        if (::geteuid() == 0)
            m_root = ::seteuid(65534) == 0;
    }
    ~ReadOnlyFolder()
    {
        if (m_root && ::seteuid(0) != 0)
            qFatal("not root again");
        ::chmod(m_path.constData(), 0700);
    }
    Q_DISABLE_COPY_MOVE(ReadOnlyFolder)

private:
    QByteArray m_path;
    bool m_root = false;
};

} // namespace

class TestStoreDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSafeAgainstPowerCuts();
    void isPrivate();
    void opensAgainUnchanged();
    void migrationIsBackedUpFirst();
    void failedMigrationChangesNothing();
    void scriptsAreCutIntoStatements();
    void newerDatabaseIsOnlyRead();
    void readerWorksBesideAWriter();
    void readerCreatesNothing();
    void folderThatCannotBeWrittenIsRead_data();
    void folderThatCannotBeWrittenIsRead();
    void unusableFolderIsSaid();
    void failedWorkIsRolledBack();
    void answersComeToTheThreadThatAsked();
    void nobodyIsAnsweredAfterItsEnd();
    void writesThatWaitAreDoneBeforeTheEnd();
    void fullDiskNeverHalvesAWrite();
    void writingGoesOnWhenTheDiskIsWellAgain();
};

void TestStoreDatabase::isSafeAgainstPowerCuts()
{
    Profile profile;
    QCOMPARE(valueOf(*profile.database, "PRAGMA journal_mode").toString(), u"wal"_s);
    QCOMPARE(valueOf(*profile.database, "PRAGMA synchronous").toInt(), 2); // FULL
    QCOMPARE(valueOf(*profile.database, "PRAGMA foreign_keys").toInt(), 1);
    QCOMPARE(valueOf(*profile.database, "PRAGMA trusted_schema").toInt(), 0);
    QCOMPARE(valueOf(*profile.database, "PRAGMA cell_size_check").toInt(), 1);
    QCOMPARE(valueOf(*profile.database, "PRAGMA busy_timeout").toInt(), 5000);
    QCOMPARE(
        valueOf(*profile.database, "PRAGMA application_id").toInt(), migrations::applicationId);
    QCOMPARE(valueOf(*profile.database, "PRAGMA user_version").toInt(),
        migrations::all().last().version);
    QVERIFY(!profile.database->notice());
    QVERIFY(!profile.database->isReadOnly());
}

void TestStoreDatabase::isPrivate()
{
    QTemporaryDir parent;
    const QString folder = parent.filePath(u"new/profile"_s);
    const QString file = folder + u"/ferry.db"_s;
    {
        const auto database = Database::open(folder);
        QVERIFY(database);
        QVERIFY(addItems(**database, {fileItem(1)}));
        QCOMPARE(rightsOf(folder), 0700U);
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QCOMPARE(rightsOf(file + suffix), 0600U);
    }
    // Loosened meanwhile, by a copy or a careless hand.
    ::chmod(QFile::encodeName(file).constData(), 0644);
    QCOMPARE(rightsOf(file), 0644U);
    ::chmod(QFile::encodeName(folder).constData(), 0755);
    const auto database = Database::open(folder);
    QVERIFY(database);
    QCOMPARE(rightsOf(file), 0600U);
    QCOMPARE(rightsOf(folder), 0755U); // its owner's choice: Ferry sets it when it makes the folder
}

void TestStoreDatabase::opensAgainUnchanged()
{
    Profile profile;
    const QVariant device
        = valueOf(*profile.database, "SELECT value FROM meta WHERE key = 'device_id'");
    QCOMPARE(device.toByteArray().size(), 16);
    QVERIFY(profile.reopen());
    QCOMPARE(valueOf(*profile.database, "SELECT value FROM meta WHERE key = 'device_id'"), device);
    QCOMPARE(valueOf(*profile.database, "SELECT count(*) FROM devices").toInt(), 1);
    QCOMPARE(valueOf(*profile.database, "SELECT count(*) FROM destinations").toInt(), 1);
    QVERIFY(databasefiles::backups(profile.fileName()).isEmpty());
}

void TestStoreDatabase::migrationIsBackedUpFirst()
{
    Profile profile;
    QVERIFY(addItems(*profile.database, {fileItem(1)}));
    profile.database.reset();
    const Result<QString> backup = databasefiles::newBackup(profile.fileName(), 1);
    QVERIFY(backup);
    const auto steps = withStep({u"DROP TABLE transfers"_s});
    QVERIFY(migrate(profile.fileName(), steps, *backup));
    QVERIFY(migrate(profile.fileName(), steps, *backup)); // nothing to do
    QCOMPARE(rightsOf(*backup), 0600U);
    QCOMPARE(rightsOf(QFileInfo(*backup).absolutePath()), 0700U);
    QCOMPARE(databasefiles::backups(profile.fileName()), QStringList {*backup});

    Result<QSqlDatabase> old = connectTo(*backup, OpenFor::Writing);
    QVERIFY(old);
    QCOMPARE(migrations::versionOf(*old), migrations::all().last().version);
    QCOMPARE(sql::value(*old, "SELECT count(*) FROM transfers").toInt(), 1);
    disconnectFrom(*old);
    for (int i = 0; i < 5; ++i)
        QVERIFY(databasefiles::newBackup(profile.fileName(), 2));
    databasefiles::pruneBackups(profile.fileName());
    QCOMPARE(databasefiles::backups(profile.fileName()).size(), 3);
}

void TestStoreDatabase::failedMigrationChangesNothing()
{
    Profile profile;
    QVERIFY(addItems(*profile.database, {fileItem(1)}));
    profile.database.reset();
    const auto steps = withStep({u"CREATE TABLE later (a)"_s, u"DROP TABLE transfers"_s,
        u"INSERT INTO nowhere VALUES (1)"_s});
    const Result<void> done
        = migrate(profile.fileName(), steps, profile.folder.filePath(u"copy.db"_s));
    QVERIFY(!done);
    QVERIFY(done.error().detail.contains(u"nowhere"_s));
    QVERIFY(profile.reopen());
    QCOMPARE(valueOf(*profile.database, "PRAGMA user_version").toInt(),
        migrations::all().last().version);
    QCOMPARE(loadQueue(*profile.database)->items.size(), 1);
}

void TestStoreDatabase::scriptsAreCutIntoStatements()
{
    QCOMPARE(migrations::statementsOf(u"-- a comment;\nA (\n  b\n);\n\nC;\n-- end\n"_s),
        (QStringList {u"A (\nb\n);\n"_s, u"C;\n"_s}));
}

void TestStoreDatabase::newerDatabaseIsOnlyRead()
{
    Profile profile;
    QVERIFY(addItems(*profile.database, {fileItem(1)}));
    makeNewer(profile);
    QVERIFY(profile.reopen());
    QVERIFY(profile.database->isReadOnly());
    QVERIFY(profile.database->notice());
    QCOMPARE(profile.database->notice()->kind, DatabaseNotice::Kind::Newer);
    QCOMPARE(valueOf(*profile.database, "SELECT count(*) FROM transfers").toInt(), 1);
    const auto added = addItems(*profile.database, {fileItem(2)});
    QVERIFY(!added);
    QCOMPARE(added.error().kind, FailureKind::DatabaseFailed);
    QCOMPARE(valueOf(*profile.database, "SELECT count(*) FROM transfers").toInt(), 1);
}

void TestStoreDatabase::readerWorksBesideAWriter()
{
    Profile profile;
    auto reader = Database::open(profile.folder.path(), Database::Access::ReadOnly);
    QVERIFY(reader);
    QVERIFY((*reader)->isReadOnly());
    HistoryStore history(**reader);
    QVERIFY(appendHistory(*profile.database, {entryOf(fileItem(1))}));
    QCOMPARE(history.searchNow({.text = u"dsc_1"_s}).entries.size(), 1);
    QVERIFY(appendHistory(*profile.database, {entryOf(fileItem(10))}));
    QCOMPARE(history.searchNow({.text = u"dsc_1"_s}).entries.size(), 2);
    QVERIFY(!appendHistory(**reader, {entryOf(fileItem(3))}));
    // A reader that stays longer than the writer changes nothing for the next start.
    profile.database.reset();
    QCOMPARE(history.searchNow({.text = u"dsc_1"_s}).entries.size(), 2);
    reader->reset();
    QVERIFY(profile.reopen());
    QVERIFY(!profile.database->notice());
}

void TestStoreDatabase::readerCreatesNothing()
{
    QTemporaryDir folder;
    const auto database = Database::open(folder.path(), Database::Access::ReadOnly);
    QVERIFY(!database);
    QCOMPARE(database.error().kind, FailureKind::DatabaseFailed);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestStoreDatabase::folderThatCannotBeWrittenIsRead_data()
{
    QTest::addColumn<bool>("diedBefore");
    QTest::newRow("closed") << false;
    QTest::newRow("its last words stand in the log alone") << true;
}

void TestStoreDatabase::folderThatCannotBeWrittenIsRead()
{
    QFETCH(const bool, diedBefore);
    Profile profile;
    QVERIFY(appendHistory(*profile.database, {entryOf(fileItem(1))}));
    QVERIFY(profile.reopen());
    QVERIFY(appendHistory(*profile.database, {entryOf(fileItem(2))}));
    const QTemporaryDir folder;
    if (!diedBefore)
        profile.database.reset();
    for (const QString &suffix : {QString(), u"-wal"_s}) {
        const QString from = profile.fileName() + suffix;
        if (QFile::exists(from))
            QVERIFY(QFile::copy(from, folder.filePath(u"ferry.db"_s + suffix)));
    }
    ReadOnlyFolder closed(folder.path());
    const QStringList before = QDir(folder.path()).entryList(QDir::Files);

    auto reader = Database::open(folder.path(), Database::Access::ReadOnly);
    QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().detail));
    QCOMPARE(HistoryStore(**reader).searchNow({}).entries.size(), 2);
    reader->reset();
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), before);
}

void TestStoreDatabase::unusableFolderIsSaid()
{
    const auto database = Database::open(u"/proc/ferry"_s);
    QVERIFY(!database);
    QCOMPARE(database.error().kind, FailureKind::DatabaseFailed);
    QVERIFY(database.error().detail.contains(u"/proc/ferry"_s));
}

void TestStoreDatabase::failedWorkIsRolledBack()
{
    Profile profile;
    const Result<int> written
        = profile.database->writeNow<int>([](QSqlDatabase &connection) -> Result<int> {
              sql::run(connection, "DELETE FROM destinations");
              return failed({.kind = FailureKind::Interrupted});
          });
    QVERIFY(!written);
    QCOMPARE(written.error().kind, FailureKind::Interrupted);
    QCOMPARE(valueOf(*profile.database, "SELECT count(*) FROM destinations").toInt(), 1);
}

void TestStoreDatabase::answersComeToTheThreadThatAsked()
{
    Profile profile;
    QThread *answered = nullptr;
    QThread *worked = nullptr;
    profile.database->read<int>(
        [&worked](QSqlDatabase &) {
            worked = QThread::currentThread();
            return 42;
        },
        this,
        [&answered](int answer) {
            QCOMPARE(answer, 42);
            answered = QThread::currentThread();
        });
    QTRY_COMPARE(answered, QThread::currentThread());
    QVERIFY(worked != answered);
}

void TestStoreDatabase::nobodyIsAnsweredAfterItsEnd()
{
    // Askers that live in a thread of their own and die while their answers are on the way.
    Profile profile;
    QThread thread;
    thread.start();
    std::atomic<int> late = 0;
    for (int i = 0; i < 500; ++i) {
        auto *asker = new QObject;
        auto alive = std::make_shared<std::atomic<bool>>(true);
        asker->moveToThread(&thread);
        for (int k = 0; k < 3; ++k) {
            profile.database->read<int>([](QSqlDatabase &) { return 1; }, asker,
                [alive, &late](int) { late += *alive ? 0 : 1; });
        }
        QMetaObject::invokeMethod(asker, [asker, alive] {
            *alive = false;
            delete asker;
        });
    }
    profile.database->readNow<int>([](QSqlDatabase &) { return 1; }); // all were answered
    // quit() would leave behind whom the thread has not come to yet: a last asker sends it, in its turn.
    auto *last = new QObject;
    last->moveToThread(&thread);
    QMetaObject::invokeMethod(last, [last, &thread] {
        delete last;
        thread.quit();
    });
    QVERIFY(thread.wait());
    QCOMPARE(late.load(), 0);
}

void TestStoreDatabase::writesThatWaitAreDoneBeforeTheEnd()
{
    Profile profile;
    TransferStore store(*profile.database);
    for (int i = 0; i < 50; ++i) {
        const TransferGroup group {
            .id = i + 1, .destination = 1, .name = u"group"_s, .scanning = true};
        store.write({record::PutGroup {group}}, [](const auto &) {});
    }
    QVERIFY(profile.reopen());
    QCOMPARE(loadQueue(*profile.database)->groups.size(), 50);
}

void TestStoreDatabase::fullDiskNeverHalvesAWrite()
{
    // The file may grow by n pages, for n = 0, 1, 2, … until everything fits.
    constexpr int fileCount = 250;
    bool fitted = false;
    int refused = 0;
    for (int pages = 0; pages < 400 && !fitted; ++pages) {
        Profile profile;
        const auto first = addItems(*profile.database, {fileItem(0)});
        QVERIFY(first);
        const int used = valueOf(*profile.database, "PRAGMA page_count").toInt();
        profile.database->readNow<int>([used, pages](QSqlDatabase &connection) {
            return QSqlQuery(u"PRAGMA max_page_count = %1"_s.arg(used + pages), connection)
                       .isActive()
                ? 1
                : 0;
        });
        QList<TransferItem> items;
        QList<record::End> endings;
        for (int i = 1; i <= fileCount; ++i)
            items.append(fileItem(i));
        const auto added = addItems(*profile.database, items);
        Result<int> ended = failed({});
        if (added) {
            for (const TransferItem &item : *added)
                endings.append({.item = item, .entry = entryOf(item)});
            ended = endAll(*profile.database, endings);
        }
        for (const auto &failure : {added ? std::optional<Failure>() : added.error(),
                 !added || ended ? std::optional<Failure>() : ended.error()}) {
            if (failure) {
                ++refused;
                QCOMPARE(failure->kind, FailureKind::DatabaseFailed);
                QCOMPARE(failure->code, u"SQLITE_FULL"_s);
            }
        }
        const qint64 queued = added && !ended ? fileCount + 1 : 1;
        const qint64 remembered = ended ? fileCount : 0;
        QCOMPARE(loadQueue(*profile.database)->items.size(), queued);
        QCOMPARE(HistoryStore(*profile.database).searchNow({}).total, remembered);
        QCOMPARE(
            valueOf(*profile.database, "SELECT count(*) FROM history").toLongLong(), remembered);
        QCOMPARE(valueOf(*profile.database, "PRAGMA quick_check").toString(), u"ok"_s);
        fitted = bool(ended);
    }
    QVERIFY(fitted); // works again with space
    QVERIFY(refused > 10);
}

void TestStoreDatabase::writingGoesOnWhenTheDiskIsWellAgain()
{
    Profile profile;
    QVERIFY(addItems(*profile.database, {fileItem(1)}));
    // No file may grow: the log's write fails with EFBIG, which SQLite calls an I/O error.
    rlimit before = {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small {.rlim_cur = 4096, .rlim_max = before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    const auto refused = addItems(*profile.database, {fileItem(2)});
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"SQLITE_IOERR"_s);

    QCOMPARE(valueOf(*profile.database, "SELECT count(*) FROM transfers").toInt(), 1);
    QVERIFY(addItems(*profile.database, {fileItem(3)})); // there is room now
    QCOMPARE(loadQueue(*profile.database)->items.size(), 2);
    QVERIFY(profile.reopen());
    QVERIFY(!profile.database->notice());
    QCOMPARE(loadQueue(*profile.database)->items.size(), 2);
}

QTEST_GUILESS_MAIN(TestStoreDatabase)
#include "test_store_database.moc"
