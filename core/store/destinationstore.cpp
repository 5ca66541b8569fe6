#include "store/destinationstore.h"

#include "base/ids.h"
#include "destinations/route/members.h"
#include "destinations/secretkeys.h"
#include "store/scrub.h"
#include "store/sql.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

QString settingsText(const DestinationConfig &config)
{
    QJsonObject settings;
    for (auto i = config.settings.cbegin(); i != config.settings.cend(); ++i)
        settings.insert(i.key(), i.value());
    return QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> settingsFrom(const QByteArray &text)
{
    QMap<QString, QString> settings;
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    for (auto i = object.begin(); i != object.end(); ++i)
        settings.insert(i.key(), i.value().toString());
    return settings;
}

QList<DestinationConfig> readAll(QSqlDatabase &connection)
{
    QList<DestinationConfig> configs;
    Result<sql::Query> rows = sql::select(connection,
        "SELECT id, uuid, name, kind, settings, upload_limit, position FROM destinations"
        " ORDER BY position, id");
    while (rows && rows->next()) {
        configs.append({.id = rows->value(0).toLongLong(),
            .uuid = QUuid::fromRfc4122(rows->value(1).toByteArray()),
            .name = rows->value(2).toString(),
            .kind = rows->value(3).toString(),
            .settings = settingsFrom(rows->value(4).toByteArray()),
            .limit = rows->value(5).toInt(),
            .position = rows->value(6).toInt()});
    }
    return configs;
}

// A route knows its members' names, to say which is missing once one is gone.
Result<void> tellRoutes(QSqlDatabase &connection, const DestinationConfig &member)
{
    for (const DestinationConfig &config : readAll(connection)) {
        const std::optional<DestinationConfig> changed = members::renamed(config, member);
        if (!changed)
            continue;
        const Result<sql::Query *> put
            = sql::run(connection, "UPDATE destinations SET settings = ? WHERE id = ?",
                settingsText(*changed), changed->id);
        if (!put)
            return failed(put.error());
    }
    return {};
}

Result<DestinationConfig> insertOrUpdate(QSqlDatabase &connection, DestinationConfig config)
{
    config.name = config.name.trimmed();
    const bool taken = sql::value(
        connection, "SELECT 1 FROM destinations WHERE name = ? AND id <> ?", config.name, config.id)
                           .isValid();
    if (config.name.isEmpty() || taken) {
        return failed({.kind = FailureKind::SettingsInvalid,
            .advice = Advice::FixSettings,
            .detail = taken ? u"The name is taken."_s : u"The name is empty."_s,
            .subject = u"name"_s});
    }
    if (config.uuid.isNull())
        config.uuid = uuid7();
    const QVariant id = config.id == 0 ? QVariant() : QVariant(config.id);
    // A new one stands behind all others; one that comes back, where it stood. What is there already keeps its place:
    // it may have been moved since `config` was read.
    if (config.position == 0) {
        config.position
            = sql::value(connection, "SELECT coalesce(max(position), 0) + 1 FROM destinations")
                  .toInt();
    }
    const Result<sql::Query *> put = sql::run(connection,
        "INSERT INTO destinations (id, uuid, name, kind, settings, upload_limit, position)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET uuid = excluded.uuid,"
        " name = excluded.name, kind = excluded.kind, settings = excluded.settings,"
        " upload_limit = excluded.upload_limit",
        id, config.uuid.toRfc4122(), config.name, config.kind, settingsText(config), config.limit,
        config.position);
    if (!put)
        return failed(put.error());
    if (config.id == 0)
        config.id = (*put)->lastInsertId().toLongLong();
    return tellRoutes(connection, config).map([&config] { return config; });
}

Result<DestinationConfig> coverOne(
    QSqlDatabase &connection, const DestinationConfig &before, QStringList keys)
{
    for (DestinationConfig &config : readAll(connection)) {
        if (config.id != before.id)
            continue;
        // Edited meanwhile: the next start moves what is there then.
        keys.removeIf([&](const QString &key) {
            return config.settings.value(key) != before.settings.value(key);
        });
        secretkeys::cover(config, keys);
        if (const Result<void> noted = scrub::ask(connection); !noted)
            return failed(noted.error());
        return insertOrUpdate(connection, config);
    }
    return before; // removed meanwhile
}

Result<int> removeOne(QSqlDatabase &connection, DestinationId id)
{
    return sql::run(connection, "DELETE FROM destinations WHERE id = ?", id)
        .map([](const QSqlQuery *query) { return query->numRowsAffected(); });
}

Result<int> arrangeAll(QSqlDatabase &connection, const QList<DestinationId> &order)
{
    QList<DestinationConfig> configs = readAll(connection);
    const auto place = [&order](const DestinationConfig &config) {
        const qsizetype found = order.indexOf(config.id);
        return found < 0 ? order.size() : found; // added meanwhile
    };
    std::stable_sort(configs.begin(), configs.end(),
        [&place](const auto &a, const auto &b) { return place(a) < place(b); });
    int position = 0;
    for (const DestinationConfig &config : configs) {
        const Result<sql::Query *> put = sql::run(
            connection, "UPDATE destinations SET position = ? WHERE id = ?", ++position, config.id);
        if (!put)
            return failed(put.error());
    }
    return position;
}

} // namespace

QList<DestinationConfig> DestinationStore::read(QSqlDatabase &connection)
{
    return readAll(connection);
}

QList<DestinationConfig> DestinationStore::allNow()
{
    return m_database.readNow<QList<DestinationConfig>>(&readAll);
}

Result<DestinationConfig> DestinationStore::saveNow(const DestinationConfig &config)
{
    return m_database.writeNow<DestinationConfig>(
        [&config](QSqlDatabase &connection) { return insertOrUpdate(connection, config); });
}

Result<void> DestinationStore::removeNow(DestinationId id)
{
    return m_database
        .writeNow<int>([id](QSqlDatabase &connection) { return removeOne(connection, id); })
        .map([](int) {});
}

void DestinationStore::all(QObject *context, std::function<void(QList<DestinationConfig>)> done)
{
    m_database.read<QList<DestinationConfig>>(&readAll, context, std::move(done));
}

void DestinationStore::save(const DestinationConfig &config, QObject *context,
    std::function<void(Result<DestinationConfig>)> done)
{
    m_database.write<DestinationConfig>(
        [config](QSqlDatabase &connection) { return insertOrUpdate(connection, config); }, context,
        std::move(done));
}

void DestinationStore::cover(const DestinationConfig &before, const QStringList &keys,
    QObject *context, std::function<void(Result<DestinationConfig>)> done)
{
    m_database.write<DestinationConfig>(
        [before, keys](QSqlDatabase &connection) { return coverOne(connection, before, keys); },
        context, std::move(done));
}

void DestinationStore::remove(
    DestinationId id, QObject *context, std::function<void(Result<int>)> done)
{
    m_database.write<int>([id](QSqlDatabase &connection) { return removeOne(connection, id); },
        context, std::move(done));
}

void DestinationStore::arrange(
    const QList<DestinationId> &order, QObject *context, std::function<void(Result<int>)> done)
{
    m_database.write<int>(
        [order](QSqlDatabase &connection) { return arrangeAll(connection, order); }, context,
        std::move(done));
}

} // namespace ferry
