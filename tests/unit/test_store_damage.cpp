#include "store/databaseopener.h"
#include "unit/storefixtures.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace ferry;
using namespace ferry::fixtures;

namespace {

constexpr qint64 pageSize = 4096;
constexpr int uploads = 300;
// The version of the schema stands before: another one is not damage, but another Ferry's.
constexpr qint64 firstOfContent = 100;

QList<HistoryEntry> manyEntries(int count)
{
    QList<HistoryEntry> entries;
    for (int i = 0; i < count; ++i)
        entries.append(entryOf(fileItem(i)));
    return entries;
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &fileName, const QByteArray &content)
{
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

void overwrite(const QString &fileName, qint64 offset, const QByteArray &bytes)
{
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

qint64 pageHolding(const QString &fileName, const QByteArray &text)
{
    return contentOf(fileName).indexOf(text) / pageSize;
}

QStringList setAside(const QString &folder)
{
    return QDir(folder).entryList({u"ferry.db.damaged-*"_s}, QDir::Files);
}

// What a person is told who opens a profile with this content: everything is there, or it is said
// that it is not. The empty text: all is well.
QString unsaid(const QByteArray &content)
{
    const QTemporaryDir folder;
    write(folder.filePath(u"ferry.db"_s), content);
    {
        const auto reader = Database::open(folder.path(), Database::Access::ReadOnly);
        const HistoryPage page
            = reader ? HistoryStore(**reader).searchNow({.limit = 1000}) : HistoryPage();
        if (reader && !page.failure && page.entries.size() != uploads)
            return u"a reader took %1 uploads for all"_s.arg(page.entries.size());
    }
    for (int start = 1; start <= 2; ++start) {
        const auto opened = Database::open(folder.path());
        if (!opened)
            return u"start %1 ended with %2"_s.arg(QString::number(start), opened.error().detail);
        const HistoryPage page = HistoryStore(**opened).searchNow({.limit = 1000});
        const bool told = (*opened)->notice().has_value();
        if (page.failure)
            return u"start %1 cannot read: %2"_s.arg(QString::number(start), page.failure->detail);
        if (start == 1 && !told && page.entries.size() != uploads)
            return u"%1 uploads without a word"_s.arg(page.entries.size());
        if (start == 2 && told)
            return u"a second notice, and %1 uploads saved"_s.arg((*opened)->notice()->uploads);
        if (told && setAside(folder.path()).isEmpty())
            return u"the damaged file is gone"_s;
        if (!appendHistory(**opened, {entryOf(fileItem(9000 + start))}))
            return u"it does not go on"_s;
    }
    return {};
}

} // namespace

class TestStoreDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageInTurnIsRescuedOrSaid_data();
    void everyPageInTurnIsRescuedOrSaid();
    void flippedBitsAreRescuedOrSaid();
    void everyNameOfTheSchemaIsRescuedOrSaid();
    void renamedColumnLosesNothing();
    void errorBetweenRowsIsNotTheirEnd();
    void exportOfAPartFails();
    void transactionThatReadAPartIsRolledBack();
    void logIsSetAsideWithTheFile();
    void nothingIsReplacedUnderAnotherProcess();

private:
    QByteArray m_sound {};
};

void TestStoreDamage::initTestCase()
{
    Profile profile;
    QVERIFY(appendHistory(*profile.database, manyEntries(uploads)));
    QVERIFY(addItems(*profile.database, {fileItem(uploads), fileItem(uploads + 1)}));
    profile.database.reset();
    m_sound = contentOf(profile.fileName());
    QVERIFY(m_sound.size() > 50 * pageSize);
    QCOMPARE(unsaid(m_sound), QString());
}

void TestStoreDamage::everyPageInTurnIsRescuedOrSaid_data()
{
    QTest::addColumn<QByteArray>("rubbish");
    QTest::addColumn<int>("step");
    QTest::newRow("ones and zeros") << QByteArray(pageSize, '\xee') << 1;
    QTest::newRow("zeros") << QByteArray(pageSize, '\0') << 4;
}

void TestStoreDamage::everyPageInTurnIsRescuedOrSaid()
{
    QFETCH(const QByteArray, rubbish);
    QFETCH(const int, step);
    for (qint64 page = 0; page < m_sound.size() / pageSize; page += step) {
        QByteArray content = m_sound;
        content.replace(page * pageSize, pageSize, rubbish);
        const QString wrong = unsaid(content);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"page %1: %2"_s.arg(page + 1).arg(wrong)));
    }
}

void TestStoreDamage::flippedBitsAreRescuedOrSaid()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int run = 0; run < 20; ++run) {
        QByteArray content = m_sound;
        for (int i = 0; i < 20; ++i) {
            const qint64 at = firstOfContent + random.bounded(content.size() - firstOfContent);
            content[at] = char(content.at(at) ^ (1 << random.bounded(8)));
        }
        const QString wrong = unsaid(content);
        QVERIFY2(
            wrong.isEmpty(), qPrintable(u"seed %1, run %2: %3"_s.arg(seed).arg(run).arg(wrong)));
    }
}

void TestStoreDamage::everyNameOfTheSchemaIsRescuedOrSaid()
{
    for (const char *const statement : {"CREATE TABLE history (", "CREATE TABLE transfers (",
             "CREATE TABLE meta (", "CREATE TRIGGER", "CREATE INDEX"}) {
        const qint64 start = m_sound.indexOf(statement);
        if (start < 0)
            continue;
        for (qint64 at = start; at < start + 700; at += 11) {
            QByteArray content = m_sound;
            content[at] = char(content.at(at) ^ 2);
            const QString wrong = unsaid(content);
            QVERIFY2(wrong.isEmpty(),
                qPrintable(u"byte %1, %2: %3"_s.arg(
                    QString::number(at), QString::fromLatin1(m_sound.mid(at - 5, 11)), wrong)));
        }
    }
}

void TestStoreDamage::renamedColumnLosesNothing()
{
    QByteArray content = m_sound;
    const qint64 at = content.indexOf("remote_name", content.indexOf("CREATE TABLE history ("));
    QVERIFY(at > 0);
    content.replace(at, 11, "remote_nome");
    const QTemporaryDir folder;
    write(folder.filePath(u"ferry.db"_s), content);
    const auto opened = Database::open(folder.path());
    QVERIFY(opened);
    QVERIFY(wasRescued(**opened));
    QCOMPARE((*opened)->notice()->uploads, qint64(uploads));
    const HistoryPage page = HistoryStore(**opened).searchNow({.limit = 1000});
    QVERIFY(!page.failure);
    QCOMPARE(page.entries.size(), uploads);
    QVERIFY(!page.entries.first().remoteName.isEmpty());
}

// A large file is not walked through when it is opened: its damage is met by those who read.
void TestStoreDamage::errorBetweenRowsIsNotTheirEnd()
{
    Profile profile;
    QVERIFY(appendHistory(*profile.database, manyEntries(2000)));
    QVERIFY(profile.reopen());
    overwrite(profile.fileName(),
        pageHolding(profile.fileName(), "media/wedding/raw/DSC_1000.NEF") * pageSize,
        QByteArray(pageSize, '\xee'));
    HistoryStore history(*profile.database);
    const HistoryPage page = history.searchNow({.limit = 2000});
    QVERIFY(page.failure);
    QVERIFY(sql::isDamage(*page.failure));
    QVERIFY(page.entries.isEmpty());
    QVERIFY(profile.reopen()); // which mends it
    QVERIFY(wasRescued(*profile.database));
    QVERIFY(HistoryStore(*profile.database).searchNow({}).total > 1900);
}

void TestStoreDamage::exportOfAPartFails()
{
    Profile profile;
    QVERIFY(appendHistory(*profile.database, manyEntries(3000)));
    QVERIFY(profile.reopen());
    overwrite(profile.fileName(),
        pageHolding(profile.fileName(), "media/wedding/raw/DSC_1500.NEF") * pageSize,
        QByteArray(pageSize, '\xee'));
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const Result<qint64> rows
        = HistoryStore(*profile.database).exportTo(buffer, HistoryStore::Format::Csv, {});
    QVERIFY(!rows);
    QVERIFY(sql::isDamage(rows.error()));
    QVERIFY(buffer.data().count('\n') > 1000); // in the middle
}

void TestStoreDamage::transactionThatReadAPartIsRolledBack()
{
    Profile profile;
    const Result<int> written = profile.database->writeNow<int>([](QSqlDatabase &connection) {
        const int most = sql::value(connection, "SELECT max(nothing) FROM history").toInt();
        return sql::run(
            connection, "UPDATE meta SET value = ? WHERE key = 'history_total'", most + 7)
            .map([](QSqlQuery *) { return 1; });
    });
    QVERIFY(!written);
    QVERIFY(written.error().detail.contains(u"nothing"_s));
    QCOMPARE(HistoryStore(*profile.database).searchNow({}).total, 0);
    const auto read = profile.database->readNow<Result<int>>([](QSqlDatabase &connection) {
        return Result<int>(sql::value(connection, "SELECT nothing FROM history").toInt());
    });
    QVERIFY(!read);
    QVERIFY(appendHistory(*profile.database, manyEntries(1))); // it goes on
}

void TestStoreDamage::logIsSetAsideWithTheFile()
{
    // The computer went down with a log beside the database; then the database was damaged.
    Profile profile;
    QVERIFY(appendHistory(*profile.database, manyEntries(uploads)));
    QVERIFY(profile.reopen());
    QVERIFY(appendHistory(*profile.database, {entryOf(fileItem(7000))}));
    const QTemporaryDir folder;
    const QString fileName = folder.filePath(u"ferry.db"_s);
    const QByteArray log = contentOf(profile.fileName() + u"-wal"_s);
    write(fileName, contentOf(profile.fileName()));
    write(fileName + u"-wal"_s, log);
    QVERIFY(!log.isEmpty());
    overwrite(fileName, pageHolding(fileName, "media/wedding/raw/DSC_100.NEF") * pageSize,
        QByteArray(pageSize, '\xee'));

    const auto opened = Database::open(folder.path());
    QVERIFY(opened);
    QVERIFY(wasRescued(**opened));
    QCOMPARE(HistoryStore(**opened).searchNow({.text = u"DSC_7000"_s}).entries.size(), 1);
    const QStringList aside = setAside(folder.path());
    QCOMPARE(aside.size(), 2);
    QCOMPARE(contentOf(folder.filePath(aside.last())), log);
}

void TestStoreDamage::nothingIsReplacedUnderAnotherProcess()
{
    Profile profile;
    QVERIFY(appendHistory(*profile.database, manyEntries(uploads)));
    QVERIFY(profile.reopen());
    overwrite(profile.fileName(),
        pageHolding(profile.fileName(), "media/wedding/raw/DSC_100.NEF") * pageSize,
        QByteArray(pageSize, '\xee'));
    const auto second = Database::open(profile.folder.path());
    QVERIFY(!second);
    QVERIFY(sql::isDamage(second.error()));
    QVERIFY(second.error().detail.contains(u"Another Ferry"_s));
    QVERIFY(setAside(profile.folder.path()).isEmpty());
    QVERIFY(profile.reopen()); // nobody else has it now
    QVERIFY(wasRescued(*profile.database));
}

QTEST_GUILESS_MAIN(TestStoreDamage)
#include "test_store_damage.moc"
