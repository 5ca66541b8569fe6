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
    return sql::select(connection, statement, {}).map([](const QSqlQuery &) {});
}

QStringList columnsOf(QSqlDatabase &connection, const QString &table)
{
    QStringList columns;
    Result<sql::Query> info = sql::select(connection, u"PRAGMA table_info(%1)"_s.arg(table), {});
    while (info && info->next())
        columns.append(info->value(1).toString());
    return columns;
}

qint64 highestRow(QSqlDatabase &damaged, const QString &table)
{
    for (const QString &question : {u"SELECT max(rowid) FROM %1"_s.arg(table),
             u"SELECT seq FROM sqlite_sequence WHERE name = '%1'"_s.arg(table)}) {
        Result<sql::Query> answer = sql::select(damaged, question, {});
        if (answer && answer->next())
            return answer->value(0).toLongLong();
    }
    return guessedRows;
}

// Copies one table by ranges of rows, halving those that fail: a damaged page costs its own rows.
// Read and written row by row: an INSERT … SELECT that meets damage leaves SQLite's target half
// done.
class TableCopy final
{
public:
    TableCopy(QSqlDatabase &damaged, QSqlDatabase &target)
        : m_damaged(damaged)
        , m_target(target)
        , m_readQuery(damaged)
        , m_writeQuery(target)
    { }

    // Failure: only when the target cannot be written.
    Result<void> run(const QString &table)
    {
        QStringList columns = columnsOf(m_target, table);
        QStringList there = columnsOf(m_damaged, table);
        // As many as there should be: each is what its place says, even under a name that damage
        // has changed.
        if (there.size() != columns.size()) {
            columns.removeIf([&there](const QString &column) { return !there.contains(column); });
            there = columns;
        }
        m_columns = int(columns.size());
        const QString names = columns.join(u", "_s);
        for (QString &name : there)
            name = u'"' + name.replace(u'"', u"\"\""_s) + u'"';
        const QString places = QStringList(m_columns, u"?"_s).join(u", "_s);
        m_readQuery.setForwardOnly(true);
        if (m_columns == 0
            || !m_readQuery.prepare(u"SELECT rowid, %1 FROM %2 WHERE rowid BETWEEN ? AND ?"
                                    u" ORDER BY rowid"_s.arg(there.join(u", "_s), table)))
            return {};
        if (!m_writeQuery.prepare(
                u"INSERT OR REPLACE INTO %1 (%2) VALUES (%3)"_s.arg(table, names, places)))
            return failed(sql::failure(m_writeQuery.lastError()));
        return copy(1, highestRow(m_damaged, table));
    }

private:
    Result<void> copy(qint64 first, qint64 last)
    {
        m_readQuery.bindValue(0, first);
        m_readQuery.bindValue(1, last);
        bool whole = m_readQuery.exec();
        while (whole && m_readQuery.next()) {
            if (const Result<void> put = writeRow(); !put)
                return put;
            first = m_readQuery.value(0).toLongLong() + 1;
        }
        whole = whole && !m_readQuery.lastError().isValid();
        m_readQuery.finish();
        if (whole || first >= last || ++m_failures > failuresPerTable)
            return {};
        const qint64 middle = first + (last - first) / 2;
        return copy(first, middle).and_then([&] { return copy(middle + 1, last); });
    }

    Result<void> writeRow()
    {
        for (int i = 0; i < m_columns; ++i)
            m_writeQuery.bindValue(i, m_readQuery.value(i + 1));
        if (m_writeQuery.exec())
            return {};
        const Failure failure = sql::failure(m_writeQuery.lastError());
        if (failure.code == "SQLITE_CONSTRAINT"_L1)
            return {}; // the row itself is damaged
        return failed(failure);
    }

    QSqlDatabase &m_damaged;
    QSqlDatabase &m_target;
    QSqlQuery m_readQuery;
    QSqlQuery m_writeQuery;
    int m_columns = 0;
    int m_failures = 0;
};

Result<void> copyTables(QSqlDatabase &damaged, QSqlDatabase &target, const QStringList &tables)
{
    for (const QString &table : tables) {
        if (const Result<void> copied = TableCopy(damaged, target).run(table); !copied)
            return copied;
    }
    return {};
}

// Whatever a backup says was waiting may have been done since: the damaged queue counts if it can
// be walked through.
Result<void> dropOldQueue(QSqlDatabase &damaged, QSqlDatabase &target)
{
    for (const QString &table : {u"transfer_groups"_s, u"transfers"_s}) {
        Result<sql::Query> walk
            = sql::select(damaged, u"SELECT count(path) FROM %1"_s.arg(table), {});
        if (!walk || !walk->next())
            continue;
        if (const Result<void> emptied = execute(target, u"DELETE FROM "_s + table); !emptied)
            return emptied;
    }
    return {};
}

// Done and skipped ones are not uploaded a second time. The index of the search is made anew.
Result<void> tidyUp(QSqlDatabase &target)
{
    for (const QString &statement : {u"DELETE FROM transfers WHERE upload_id IN"
                                     u" (SELECT id FROM history WHERE outcome IN (1, 2))"_s,
             u"DELETE FROM outbox WHERE id NOT IN (SELECT id FROM history)"_s,
             u"UPDATE accounts SET verified = 0"_s, // rows may be missing: read all of them again
             u"INSERT INTO history_search (history_search) VALUES ('delete-all')"_s,
             u"INSERT INTO questions_search (questions_search) VALUES ('rebuild')"_s,
             u"INSERT OR REPLACE INTO meta (key, value) VALUES ('history_indexed', 0),"
             u" ('history_total', (SELECT count(*) FROM history WHERE deleted_at IS NULL))"_s}) {
        if (const Result<void> done = execute(target, statement); !done)
            return done;
    }
    return {};
}

Result<Salvaged> copyEverything(QSqlDatabase &damaged, QSqlDatabase &target)
{
    const QStringList tables {u"meta"_s, u"settings"_s, u"destinations"_s, u"places"_s,
        u"devices"_s, u"transfer_groups"_s, u"transfers"_s, u"history"_s, u"accounts"_s,
        u"outbox"_s, u"discards"_s, u"questions"_s};
    const Result<void> copied = execute(target, u"BEGIN IMMEDIATE"_s)
                                    .and_then([&] { return dropOldQueue(damaged, target); })
                                    .and_then([&] { return copyTables(damaged, target, tables); })
                                    .and_then([&] { return tidyUp(target); })
                                    .and_then([&] { return execute(target, u"COMMIT"_s); });
    if (!copied) {
        execute(target, u"ROLLBACK"_s);
        return failed(copied.error());
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

bool restoreNewestBackup(const QStringList &backups, const QString &target)
{
    for (const QString &backup : backups) {
        if (QFile::copy(backup, target) && isSound(target) && databasefiles::flush(target))
            return true;
        QFile::remove(target);
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
    const Result<Salvaged> saved = copyEverything(*damaged, connection);
    disconnectFrom(*damaged);
    // A reader cannot tidy up after itself; what was there before it came is kept.
    QFile::remove(damagedFile + u"-shm"_s);
    if (QFile log(damagedFile + u"-wal"_s); log.size() == 0)
        log.remove();
    return saved;
}

} // namespace ferry::salvage
