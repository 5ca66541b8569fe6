#include "store/settingsstore.h"

#include "store/sql.h"

#include <QSysInfo>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(Setting setting)
{
    switch (setting) {
    case Setting::Concurrency: return u"concurrency"_s;
    case Setting::RateLimit: return u"rate_limit"_s;
    case Setting::CurrentDestination: return u"current_destination"_s;
    case Setting::DefaultDestination: return u"default_destination"_s;
    case Setting::Theme: return u"theme"_s;
    case Setting::WindowGeometry: return u"window_geometry"_s;
    case Setting::DeviceName: return u"device_name"_s;
    case Setting::DetailsShown: return u"details_shown"_s;
    case Setting::CompactRows: return u"compact_rows"_s;
    case Setting::RowOrder: return u"row_order"_s;
    case Setting::RowColumns: return u"row_columns"_s;
    case Setting::Thumbnails: return u"thumbnails"_s;
    case Setting::AskDestination: return u"ask_destination"_s;
    case Setting::AskModels: return u"ask_models"_s;
    case Setting::Language: return u"language"_s;
    case Setting::TextSize: return u"text_size"_s;
    case Setting::MenuBar: return u"menu_bar"_s;
    case Setting::QuietHours: return u"quiet_hours"_s;
    case Setting::PauseOnMetered: return u"pause_on_metered"_s;
    case Setting::HistoryDays: return u"history_days"_s;
    case Setting::Proxy: return u"proxy"_s;
    case Setting::Authorities: return u"authorities"_s;
    }
    return {};
}

QString defaultOf(Setting setting)
{
    switch (setting) {
    case Setting::Concurrency: return u"5"_s;
    case Setting::RateLimit:
    case Setting::CurrentDestination: // none chosen yet
    case Setting::DefaultDestination:
    case Setting::AskDestination:
    case Setting::DetailsShown:
    case Setting::CompactRows:
    case Setting::MenuBar:
    case Setting::HistoryDays: return u"0"_s;
    case Setting::PauseOnMetered: return u"1"_s;
    case Setting::Theme: return u"system"_s;
    case Setting::TextSize: return u"normal"_s;
    case Setting::RowOrder: return u"queue"_s;
    case Setting::Thumbnails: return u"1"_s;
    case Setting::RowColumns:
    case Setting::WindowGeometry:
    case Setting::AskModels:
    case Setting::Language:
    case Setting::QuietHours:
    case Setting::Proxy:
    case Setting::Authorities: return {};
    case Setting::DeviceName: return QSysInfo::machineHostName();
    }
    return {};
}

Result<int> write(QSqlDatabase &connection, Setting setting, const QString &value)
{
    Result<sql::Query *> put = sql::run(connection,
        "INSERT INTO settings (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        keyOf(setting), value);
    // The history's rows of this computer are shown under its present name.
    if (put && setting == Setting::DeviceName && !value.isEmpty())
        put = sql::run(connection, "UPDATE devices SET name = ? WHERE id = 1", value);
    return put.map([](QSqlQuery *) { return 1; });
}

} // namespace

void SettingsStore::loadNow()
{
    m_values = m_database.readNow<QMap<QString, QString>>([](QSqlDatabase &connection) {
        QMap<QString, QString> values;
        Result<sql::Query> rows = sql::select(connection, "SELECT key, value FROM settings");
        while (rows && rows->next())
            values.insert(rows->value(0).toString(), rows->value(1).toString());
        return values;
    });
}

QString SettingsStore::value(Setting setting) const
{
    return m_values.value(keyOf(setting), defaultOf(setting));
}

void SettingsStore::set(Setting setting, const QString &value)
{
    m_values.insert(keyOf(setting), value);
    m_database.write<int>(
        [setting, value](QSqlDatabase &connection) { return write(connection, setting, value); },
        nullptr, {});
}

} // namespace ferry
