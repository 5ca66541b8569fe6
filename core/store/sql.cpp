#include "store/sql.h"

#include <QSqlDriver>

namespace ferry::sql {

using namespace Qt::StringLiterals;

namespace {

// https://www.sqlite.org/rescode.html; the extended code's low byte is the primary one.
QString resultName(int primary)
{
    switch (primary) {
    case 5: return u"SQLITE_BUSY"_s;
    case 6: return u"SQLITE_LOCKED"_s;
    case 7: return u"SQLITE_NOMEM"_s;
    case 8: return u"SQLITE_READONLY"_s;
    case 10: return u"SQLITE_IOERR"_s;
    case 11: return u"SQLITE_CORRUPT"_s;
    case 13: return u"SQLITE_FULL"_s;
    case 14: return u"SQLITE_CANTOPEN"_s;
    case 19: return u"SQLITE_CONSTRAINT"_s;
    case 26: return u"SQLITE_NOTADB"_s;
    default: return u"SQLITE_"_s + QString::number(primary);
    }
}

} // namespace

Failure failure(const QSqlError &error)
{
    const int primary = error.nativeErrorCode().toInt() & 0xff;
    const bool passing = primary == 5 || primary == 6;
    const QString words
        = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {.kind = FailureKind::DatabaseFailed,
        .advice = passing ? Advice::Retry : Advice::GiveUp,
        .code = resultName(primary),
        .detail = tameText(words)};
}

bool isDamage(const Failure &failure)
{
    return failure.code == "SQLITE_CORRUPT"_L1 || failure.code == "SQLITE_NOTADB"_L1;
}

Query::Query(const QSqlDatabase &connection)
    : QSqlQuery(connection)
    , m_driver(connection.driver())
{
    setForwardOnly(true);
}

bool Query::next()
{
    if (QSqlQuery::next())
        return true;
    if (const QSqlError error = lastError(); error.isValid())
        Statements::of(m_driver).noteTrouble(failure(error));
    return false;
}

std::optional<Failure> takeTrouble(const QSqlDatabase &connection)
{
    return Statements::of(connection).takeTrouble();
}

std::optional<Failure> trouble(const QSqlDatabase &connection)
{
    return Statements::of(connection).trouble();
}

Statements::Statements(QSqlDriver *driver)
    : QObject(driver)
{ }

Statements &Statements::of(const QSqlDatabase &connection)
{
    return of(connection.driver());
}

Statements &Statements::of(QSqlDriver *driver)
{
    for (QObject *child : driver->children()) {
        if (auto *statements = qobject_cast<Statements *>(child))
            return *statements;
    }
    return *new Statements(driver);
}

void Statements::noteTrouble(const Failure &failure)
{
    if (!m_trouble)
        m_trouble = failure;
}

Result<Query *> Statements::prepared(const QSqlDatabase &connection, const char *text)
{
    const auto known = m_prepared.find(text);
    if (known != m_prepared.end())
        return &known->second;
    Query query(connection);
    if (!query.prepare(QString::fromLatin1(text)))
        return failed(failure(query.lastError()));
    return &m_prepared.emplace(text, std::move(query)).first->second;
}

Result<Query> select(QSqlDatabase &connection, const QString &text, const QVariantList &values)
{
    Query query(connection);
    bool good = query.prepare(text);
    for (int i = 0; good && i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    good = good && query.exec(); // which steps to the first row
    if (good)
        return query;
    const Failure why = failure(query.lastError());
    Statements::of(connection).noteTrouble(why);
    return failed(why);
}

} // namespace ferry::sql
