#include "store/salvage.h"

#include "store/databasefiles.h"
#include "store/databaseopener.h"
#include "store/sql.h"

#include <QFile>
#include <QUrl>

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

QStringList columnsOf(QSqlDatabase &connection, const QString &schema, const QString &table)
{
    QStringList columns;
    Result<QSqlQuery> info
        = sql::select(connection, u"PRAGMA %1.table_info(%2)"_s.arg(schema, table), {});
    while (info && info->next())
        columns.append(info->value(1).toString());
    return columns;
}

qint64 highestRow(QSqlDatabase &connection, const QString &table)
{
    for (const QString &question : {u"SELECT max(rowid) FROM damaged.%1"_s.arg(table),
             u"SELECT seq FROM damaged.sqlite_sequence WHERE name = '%1'"_s.arg(table)}) {
        Result<QSqlQuery> answer = sql::select(connection, question, {});
        if (answer && answer->next())
            return answer->value(0).toLongLong();
    }
    return guessedRows;
}

// Copies one table by ranges of rows, halving those that fail: a damaged page costs its own rows.
class TableCopy final
{
public:
    TableCopy(QSqlDatabase &connection, const QString &table) : m_query(connection)
    {
        QStringList columns = columnsOf(connection, u"main"_s, table);
        const QStringList there = columnsOf(connection, u"damaged"_s, table);
        columns.removeIf([&there](const QString &column) { return !there.contains(column); });
        const QString names = columns.join(u", "_s);
        m_usable = !columns.isEmpty()
            && m_query.prepare(u"INSERT OR REPLACE INTO main.%1 (%2) SELECT %2 FROM damaged.%1"
                               u" WHERE rowid BETWEEN ? AND ?"_s.arg(table, names));
        if (m_usable)
            copy(1, highestRow(connection, table));
    }

    qint64 rows() const { return m_rows; }
    bool isWhole() const { return m_usable && m_failures == 0; }

private:
    void copy(qint64 first, qint64 last)
    {
        if (first > last || m_failures > failuresPerTable)
            return;
        m_query.bindValue(0, first);
        m_query.bindValue(1, last);
        if (m_query.exec()) {
            m_rows += m_query.numRowsAffected();
            return;
        }
        ++m_failures;
        if (first == last)
            return;
        const qint64 middle = first + (last - first) / 2;
        copy(first, middle);
        copy(middle + 1, last);
    }

    QSqlQuery m_query;
    bool m_usable = false;
    qint64 m_rows = 0;
    int m_failures = 0;
};

Result<Salvaged> copyTables(QSqlDatabase &connection)
{
    for (const QString &table : {u"meta"_s, u"settings"_s, u"destinations"_s, u"places"_s,
             u"devices"_s})
        TableCopy(connection, table);
    for (const QString &table : {u"transfer_groups"_s, u"transfers"_s}) {
        // Whatever a backup says was waiting may have been done since.
        if (TableCopy(connection, table).isWhole()) {
            if (auto done = execute(connection,
                    u"DELETE FROM main.%1 WHERE id NOT IN (SELECT id FROM damaged.%1)"_s.arg(table));
                !done)
                return failed(done.error());
        }
    }
    Salvaged saved;
    saved.history = TableCopy(connection, u"history"_s).rows();
    // Done and skipped ones are not uploaded a second time. The index of the search is made anew.
    for (const QString &statement :
        {u"DELETE FROM main.transfers WHERE upload_id IN"
         u" (SELECT id FROM main.history WHERE outcome IN (1, 2))"_s,
            u"INSERT INTO main.history_search (history_search) VALUES ('delete-all')"_s,
            u"INSERT OR REPLACE INTO main.meta (key, value) VALUES ('history_indexed', 0),"
            u" ('history_total', (SELECT count(*) FROM main.history WHERE deleted_at IS NULL))"_s}) {
        if (const Result<void> done = execute(connection, statement); !done)
            return failed(done.error());
    }
    saved.transfers = sql::value(connection, "SELECT count(*) FROM main.transfers").toLongLong();
    return saved;
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
    // mode=ro: closing must not fold the log into the file that was set aside.
    const QString address = QString::fromUtf8(
        QUrl::fromLocalFile(damagedFile).toEncoded() + QByteArrayLiteral("?mode=ro"));
    if (!sql::select(connection, u"ATTACH ? AS damaged"_s, {address}))
        return Salvaged {};
    Result<Salvaged> saved = execute(connection, u"BEGIN IMMEDIATE"_s).and_then([&] {
        return copyTables(connection);
    });
    if (saved) {
        if (const Result<void> done = execute(connection, u"COMMIT"_s); !done)
            saved = failed(done.error());
    }
    if (!saved)
        execute(connection, u"ROLLBACK"_s);
    execute(connection, u"DETACH damaged"_s);
    return saved;
}

} // namespace ferry::salvage
