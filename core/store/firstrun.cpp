#include "store/firstrun.h"

#include "base/ids.h"
#include "store/sql.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

bool has(QSqlDatabase &connection, const QString &key)
{
    return sql::value(connection, "SELECT 1 FROM meta WHERE key = ?", key).isValid();
}

Result<void> makeDevice(QSqlDatabase &connection)
{
    const QByteArray uuid = uuid7().toRfc4122();
    const QString name = QSysInfo::machineHostName();
    return sql::run(connection, "INSERT INTO meta (key, value) VALUES ('device_id', ?)", uuid)
        .and_then([&](QSqlQuery *) {
            return sql::run(connection,
                "INSERT INTO devices (id, uuid, name) VALUES (1, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET uuid = excluded.uuid",
                uuid, name.isEmpty() ? u"This computer"_s : name);
        })
        .map([](QSqlQuery *) {});
}

Result<void> makeFirstDestination(QSqlDatabase &connection)
{
    const QJsonObject settings {{u"path"_s, QString(QDir::homePath() + u"/Ferry"_s)}};
    return sql::run(
        connection, "INSERT INTO meta (key, value) VALUES ('first_destination_made', 1)")
        .and_then([&](QSqlQuery *) {
            return sql::run(connection,
                "INSERT INTO destinations (uuid, name, kind, settings, position)"
                " SELECT ?, 'This computer', 'folder', ?, 1"
                " WHERE NOT EXISTS (SELECT 1 FROM destinations)",
                uuid7().toRfc4122(),
                QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact)));
        })
        .map([](QSqlQuery *) {});
}

} // namespace

Result<void> prepareFirstRun(QSqlDatabase &connection)
{
    const auto hasDevice = [&] { return has(connection, u"device_id"_s); };
    const auto hasDestination = [&] { return has(connection, u"first_destination_made"_s); };
    if (hasDevice() && hasDestination())
        return {};
    Result<void> done = sql::run(connection, "BEGIN IMMEDIATE").map([](QSqlQuery *) {});
    // Asked again: another process may have been first.
    if (done && !hasDevice())
        done = makeDevice(connection);
    if (done && !hasDestination())
        done = makeFirstDestination(connection);
    if (done)
        done = sql::run(connection, "COMMIT").map([](QSqlQuery *) {});
    if (!done)
        sql::run(connection, "ROLLBACK");
    return done;
}

} // namespace ferry
