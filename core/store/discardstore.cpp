#include "store/discardstore.h"

#include "store/sql.h"

namespace ferry {

namespace {

Result<void> done(const Result<sql::Query *> &result)
{
    return result.map([](QSqlQuery *) {});
}

Result<QList<Discard>> readAll(QSqlDatabase &connection)
{
    Result<sql::Query> rows = sql::select(
        connection, "SELECT id, destination, token, added_at, attempts FROM discards ORDER BY id");
    if (!rows)
        return failed(rows.error());
    QList<Discard> discards;
    while (rows->next()) {
        discards.append({.id = rows->value(0).toLongLong(),
            .destination = rows->value(1).toLongLong(),
            .token = rows->value(2).toByteArray(),
            .addedAt = rows->value(3).toLongLong(),
            .attempts = rows->value(4).toInt()});
    }
    return discards;
}

} // namespace

void DiscardStore::load(QObject *context, std::function<void(Result<QList<Discard>>)> done)
{
    m_database.read<Result<QList<Discard>>>(&readAll, context, std::move(done));
}

void DiscardStore::countAttempt(qint64 id)
{
    m_database.write<int>(
        [id](QSqlDatabase &connection) {
            return sql::run(
                connection, "UPDATE discards SET attempts = attempts + 1 WHERE id = ?", id)
                .map([](QSqlQuery *) { return 1; });
        },
        nullptr, {});
}

void DiscardStore::remove(qint64 id)
{
    m_database.write<int>(
        [id](QSqlDatabase &connection) {
            return sql::run(connection, "DELETE FROM discards WHERE id = ?", id)
                .map([](QSqlQuery *) { return 1; });
        },
        nullptr, {});
}

Result<void> DiscardStore::put(QSqlDatabase &connection, const Discard &discard)
{
    return done(
        sql::run(connection, "INSERT INTO discards (destination, token, added_at) VALUES (?, ?, ?)",
            discard.destination, discard.token, discard.addedAt));
}

Result<void> DiscardStore::putTokenOf(QSqlDatabase &connection, TransferId item, qint64 now)
{
    return done(sql::run(connection,
        "INSERT INTO discards (destination, token, added_at)"
        " SELECT destination, token, ? FROM transfers WHERE id = ? AND length(token) > 0",
        now, item));
}

Result<bool> DiscardStore::takeBack(
    QSqlDatabase &connection, DestinationId destination, const QByteArray &token)
{
    return sql::run(
        connection, "DELETE FROM discards WHERE destination = ? AND token = ?", destination, token)
        .map([](const QSqlQuery *query) { return query->numRowsAffected() > 0; });
}

} // namespace ferry
