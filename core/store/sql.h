#pragma once

#include "base/result.h"

#include <QObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <unordered_map>

namespace ferry {

// Short forms of QSqlQuery for the stores: values are always bound, errors are Failures. In the
// connection's thread.
namespace sql {

// DatabaseFailed, `code` being SQLite's name of the primary result, e.g. "SQLITE_FULL".
Failure failure(const QSqlError &error);

// The prepared statements of one connection. A child of the connection's driver, so that whoever
// has the connection finds it; closed before the connection is.
class Statements final : public QObject
{
    Q_OBJECT

public:
    explicit Statements(const QSqlDatabase &connection);
    static Statements &of(const QSqlDatabase &connection);

    // `text` is a literal: its address is the key.
    Result<QSqlQuery *> prepared(const QSqlDatabase &connection, const char *text);

private:
    std::unordered_map<const char *, QSqlQuery> m_prepared {};
};

// Binds and runs a statement that changes something; it stays prepared. `text` is a literal.
template<typename... Values>
Result<QSqlQuery *> run(QSqlDatabase &connection, const char *text, const Values &...values)
{
    const Result<QSqlQuery *> prepared = Statements::of(connection).prepared(connection, text);
    if (!prepared)
        return prepared;
    QSqlQuery &query = **prepared;
    [[maybe_unused]] int position = 0;
    (query.bindValue(position++, QVariant(values)), ...);
    if (!query.exec())
        return failed(failure(query.lastError()));
    return prepared;
}

// Binds and runs a SELECT, forward only. The statement ends with the query that is returned, so
// that no half-read one keeps the write-ahead log from being folded back.
Result<QSqlQuery> select(QSqlDatabase &connection, const QString &text, const QVariantList &values);

template<typename... Values>
Result<QSqlQuery> select(QSqlDatabase &connection, const char *text, const Values &...values)
{
    return select(connection, QString::fromLatin1(text), QVariantList {QVariant(values)...});
}

// The first column of the first row; invalid when there is none or on error.
template<typename... Values>
QVariant value(QSqlDatabase &connection, const char *text, const Values &...values)
{
    Result<QSqlQuery> query = select(connection, text, values...);
    return query && query->next() ? query->value(0) : QVariant();
}

} // namespace sql
} // namespace ferry
