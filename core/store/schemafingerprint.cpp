#include "store/schemafingerprint.h"

#include "store/migrations.h"
#include "store/sql.h"

#include <QCryptographicHash>

namespace ferry::schemafingerprint {

using namespace Qt::StringLiterals;

namespace {

struct Fingerprint
{
    int version = 0;
    QByteArray kept {}; // empty: none yet
    QByteArray now {};
};

// One statement, so that both sides are of the same moment.
Result<Fingerprint> read(QSqlDatabase &connection)
{
    Result<sql::Query> rows = sql::select(connection,
        "SELECT v.user_version, (SELECT value FROM meta WHERE key = 'schema'),"
        " s.type, s.name, s.tbl_name, s.sql FROM sqlite_schema s, pragma_user_version v"
        " WHERE s.name NOT LIKE 'sqlite_%' ORDER BY s.type, s.name");
    if (!rows)
        return failed(rows.error());
    Fingerprint found;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (rows->next()) {
        found.version = rows->value(0).toInt();
        found.kept = rows->value(1).toByteArray();
        for (int column = 2; column < 6; ++column)
            hash.addData(QByteArray(rows->value(column).toString().toUtf8() + '\0'));
    }
    if (rows->lastError().isValid())
        return failed(sql::failure(rows->lastError()));
    found.now = QByteArray::number(found.version) + ' ' + hash.result().toHex();
    return found;
}

} // namespace

Result<void> keep(QSqlDatabase &connection)
{
    const Result<Fingerprint> found = read(connection);
    if (!found)
        return failed(found.error());
    if (found->kept == found->now)
        return {};
    return sql::run(connection,
        "INSERT INTO meta (key, value) VALUES ('schema', ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        found->now)
        .map([](sql::Query *) {});
}

Result<void> check(QSqlDatabase &connection)
{
    const int version = migrations::versionOf(connection);
    if (version == 0 || version > migrations::all().last().version)
        return {};
    const Result<Fingerprint> found = read(connection);
    const bool isUnreadable = !found && found.error().code == "SQLITE_1"_L1; // no table, no column
    if (!found && !isUnreadable)
        return failed(found.error());
    const bool isOther = !isUnreadable && found->kept != found->now
        && found->kept.startsWith(QByteArray(QByteArray::number(found->version) + ' '));
    if (!isUnreadable && !isOther)
        return {};
    return failed({.kind = FailureKind::DatabaseFailed,
        .code = u"SQLITE_CORRUPT"_s,
        .detail
        = isUnreadable ? found.error().detail : u"The description of the tables was changed."_s});
}

} // namespace ferry::schemafingerprint
