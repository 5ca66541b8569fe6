#pragma once

#include "base/result.h"

#include <QObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <optional>
#include <unordered_map>
#include <utility>

namespace ferry {

// Short forms of QSqlQuery for the stores: values are always bound, errors are Failures. In the
// connection's thread.
namespace sql {

// DatabaseFailed, `code` being SQLite's name of the primary result, e.g. "SQLITE_FULL".
Failure failure(const QSqlError &error);
// The file itself is at fault: no second try helps, a rescue does.
bool isDamage(const Failure &failure);

// A query whose rows cannot end early unnoticed. QSqlQuery::next() says false at the end of the
// rows and at an error alike, so that a loop over a damaged table reads a part as the whole: this
// one leaves the error with the connection, where takeTrouble() finds it.
class Query final : public QSqlQuery
{
public:
    explicit Query(const QSqlDatabase &connection);
    bool next();

private:
    QSqlDriver *m_driver; // of the connection that outlives every query
};

// What went wrong while rows were read since the last call. Whoever hands rows on asks before he
// says that they are all: Database does it for everything that goes through it.
std::optional<Failure> takeTrouble(const QSqlDatabase &connection);
std::optional<Failure> trouble(const QSqlDatabase &connection); // leaves it there

// The prepared statements of one connection. A child of the connection's driver, so that whoever
// has the connection finds it; closed before the connection is.
class Statements final : public QObject
{
    Q_OBJECT

public:
    explicit Statements(QSqlDriver *driver);
    static Statements &of(const QSqlDatabase &connection);
    static Statements &of(QSqlDriver *driver);

    // `text` is a literal: its address is the key.
    Result<Query *> prepared(const QSqlDatabase &connection, const char *text);

    void noteTrouble(const Failure &failure);
    std::optional<Failure> trouble() const { return m_trouble; }
    std::optional<Failure> takeTrouble() { return std::exchange(m_trouble, std::nullopt); }

private:
    std::unordered_map<const char *, Query> m_prepared {};
    std::optional<Failure> m_trouble {}; // the first
};

// Binds and runs a statement that changes something; it stays prepared. `text` is a literal.
template<typename... Values>
Result<Query *> run(QSqlDatabase &connection, const char *text, const Values &...values)
{
    const Result<Query *> prepared = Statements::of(connection).prepared(connection, text);
    if (!prepared)
        return prepared;
    Query &query = **prepared;
    [[maybe_unused]] int position = 0;
    (query.bindValue(position++, QVariant(values)), ...);
    if (!query.exec())
        return failed(failure(query.lastError()));
    return prepared;
}

// Binds and runs a SELECT, forward only. The statement ends with the query that is returned, so
// that no half-read one keeps the write-ahead log from being folded back.
Result<Query> select(QSqlDatabase &connection, const QString &text, const QVariantList &values);

template<typename... Values>
Result<Query> select(QSqlDatabase &connection, const char *text, const Values &...values)
{
    return select(connection, QString::fromLatin1(text), QVariantList {QVariant(values)...});
}

// The first column of the first row; invalid when there is none or on error, which stays with the
// connection as trouble.
template<typename... Values>
QVariant value(QSqlDatabase &connection, const char *text, const Values &...values)
{
    Result<Query> query = select(connection, text, values...);
    return query && query->next() ? query->value(0) : QVariant();
}

} // namespace sql
} // namespace ferry
