#include "store/salvage.h"

#include "store/databasefiles.h"
#include "store/databaseopener.h"
#include "store/sql.h"

#include <QFile>

namespace ferry::salvage {

using namespace Qt::StringLiterals;

namespace {

// A wholly unreadable table of a million rows would otherwise be asked for row by row.
constexpr int failuresPerTable = 5000;
// When neither the table nor sqlite_sequence tells the highest row.
constexpr qint64 guessedRows = qint64(1) << 24;

Result<void> execute(QSqlDatabase &connection, const QString &statement)
{
    return sql::select(connection, statement, {}).map([](const QSqlQuery &) { });
}

QStringList columnsOf(QSqlDatabase &connection, const QString &table)
{
    QStringList columns;
    Result<QSqlQuery> info = sql::select(connection, u"PRAGMA table_info(%1)"_s.arg(table), {});
    while (info && info->next())
        columns.append(info->value(1).toString());
    return columns;
}

qint64 highestRow(QSqlDatabase &damaged, const QString &table)
{
    for (const QString &question : {u"SELECT max(rowid) FROM %1"_s.arg(table),
             u"SELECT seq FROM sqlite_sequence WHERE name = '%1'"_s.arg(table)}) {
        Result<QSqlQuery> answer = sql::select(damaged, question, {});
        if (answer && answer->next())
            return answer->value(0).toLongLong();
    }
    return guessedRows;
}

// Copies one table by ranges of rows, halving those that fail: a damaged page costs its own rows.
// Read and written row by row: an INSERT … SELECT that meets damage leaves SQLite's target half done.
class TableCopy final
{
public:
    TableCopy(QSqlDatabase &damaged, QSqlDatabase &target, const QString &table)
        : m_read(damaged)
        , m_write(target)
    {
        QStringList columns = columnsOf(target, table);
        const QStringList there = columnsOf(damaged, table);
        columns.removeIf([&there](const QString &column) { return !there.contains(column); });
        m_columns = int(columns.size());
        if (m_columns == 0)
            return;
        const QString names = columns.join(u", "_s);
        const QString places = QStringList(m_columns, u"?"_s).join(u", "_s);
        m_read.setForwardOnly(true);
        const bool ready = m_read.prepare(u"SELECT rowid, %1 FROM %2 WHERE rowid BETWEEN ? AND ?"
                                          u" ORDER BY rowid"_s.arg(names, table))
            && m_write.prepare(u"INSERT OR REPLACE INTO %1 (%2) VALUES (%3)"_s.arg(table, names, places));
        if (ready)
            copy(1, highestRow(damaged, table));
    }

private:
    void copy(qint64 first, qint64 last)
    {
        if (first > last || m_failures > failuresPerTable)
            return;
        m_read.bindValue(0, first);
        m_read.bindValue(1, last);
        bool whole = m_read.exec();
        while (whole && m_read.next()) {
            first = m_read.value(0).toLongLong() + 1;
            for (int i = 0; i < m_columns; ++i)
                m_write.bindValue(i, m_read.value(i + 1));
            m_write.exec(); // what breaks a constraint is damaged too
        }
        whole = whole && !m_read.lastError().isValid();
        m_read.finish();
        if (whole)
            return;
        ++m_failures;
        if (first >= last)
            return;
        const qint64 middle = first + (last - first) / 2;
        copy(first, middle);
        copy(middle + 1, last);
    }

    QSqlQuery m_read;
    QSqlQuery m_write;
    int m_columns = 0;
    int m_failures = 0;
};

// Whatever a backup says was waiting may have been done since: the damaged queue counts if it can be
// walked through.
Result<void> copyQueue(QSqlDatabase &damaged, QSqlDatabase &target)
{
    for (const QString &table : {u"transfer_groups"_s, u"transfers"_s}) {
        Result<QSqlQuery> walk = sql::select(damaged, u"SELECT count(path) FROM %1"_s.arg(table), {});
        if (walk && walk->next()) {
            if (const Result<void> emptied = execute(target, u"DELETE FROM "_s + table); !emptied)
                return emptied;
        }
        TableCopy(damaged, target, table);
    }
    return {};
}

Result<Salvaged> copyTables(QSqlDatabase &damaged, QSqlDatabase &target)
{
    for (const QString &table : {u"meta"_s, u"settings"_s, u"destinations"_s, u"places"_s,
             u"devices"_s})
        TableCopy(damaged, target, table);
    if (const Result<void> copied = copyQueue(damaged, target); !copied)
        return failed(copied.error());
    TableCopy(damaged, target, u"history"_s);
    // Done and skipped ones are not uploaded a second time. The index of the search is made anew.
    for (const QString &statement :
        {u"DELETE FROM transfers WHERE upload_id IN"
         u" (SELECT id FROM history WHERE outcome IN (1, 2))"_s,
            u"INSERT INTO history_search (history_search) VALUES ('delete-all')"_s,
            u"INSERT OR REPLACE INTO meta (key, value) VALUES ('history_indexed', 0),"
            u" ('history_total', (SELECT count(*) FROM history WHERE deleted_at IS NULL))"_s}) {
        if (const Result<void> done = execute(target, statement); !done)
            return failed(done.error());
    }
    return Salvaged {.history = sql::value(target, "SELECT count(*) FROM history").toLongLong(),
        .transfers = sql::value(target, "SELECT count(*) FROM transfers").toLongLong()};
}

bool isSound(const QString &fileName)
{
    Result<QSqlDatabase> connection = connectTo(fileName, OpenFor::Writing);
    if (!connection)
        return false;
    const bool sound = sql::value(*connection, "PRAGMA quick_check(1)").toString() == "ok"_L1;
    disconnectFrom(*connection);
    return sound;
}

} // namespace

bool restoreNewestBackup(const QString &fileName)
{
    for (const QString &backup : databasefiles::backups(fileName)) {
        if (QFile::copy(backup, fileName) && isSound(fileName))
            return true;
        QFile::remove(fileName);
    }
    return false;
}

Result<Salvaged> copyRows(QSqlDatabase &connection, const QString &damagedFile)
{
    Result<QSqlDatabase> damaged = connectTo(damagedFile, OpenFor::Reading);
    if (!damaged)
        return Salvaged {};
    // Nothing can be written through this connection. The switch makes SQLite read a file that is
    // shorter than its header says, and pass over parts of the schema that it cannot (btree.c,
    // lockBtree).
    execute(*damaged, u"PRAGMA writable_schema = ON"_s);
    Result<Salvaged> saved = execute(connection, u"BEGIN IMMEDIATE"_s).and_then([&] {
        return copyTables(*damaged, connection);
    });
    if (saved) {
        if (const Result<void> done = execute(connection, u"COMMIT"_s); !done)
            saved = failed(done.error());
    }
    if (!saved)
        execute(connection, u"ROLLBACK"_s);
    disconnectFrom(*damaged);
    // A reader cannot tidy up after itself; what was there before it came is kept.
    QFile::remove(damagedFile + u"-shm"_s);
    if (QFile log(damagedFile + u"-wal"_s); log.size() == 0)
        log.remove();
    return saved;
}

} // namespace ferry::salvage
