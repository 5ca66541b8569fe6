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

Statements::Statements(const QSqlDatabase &connection)
    : QObject(connection.driver())
{ }

Statements &Statements::of(const QSqlDatabase &connection)
{
    QSqlDriver *driver = connection.driver();
    for (QObject *child : driver->children()) {
        if (auto *statements = qobject_cast<Statements *>(child))
            return *statements;
    }
    return *new Statements(connection);
}

Result<QSqlQuery *> Statements::prepared(const QSqlDatabase &connection, const char *text)
{
    const auto known = m_prepared.find(text);
    if (known != m_prepared.end())
        return &known->second;
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromLatin1(text)))
        return failed(failure(query.lastError()));
    return &m_prepared.emplace(text, std::move(query)).first->second;
}

Result<QSqlQuery> select(QSqlDatabase &connection, const QString &text, const QVariantList &values)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.prepare(text))
        return failed(failure(query.lastError()));
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    if (!query.exec())
        return failed(failure(query.lastError()));
    return query;
}

} // namespace ferry::sql
