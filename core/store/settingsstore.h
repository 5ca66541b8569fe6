#pragma once

#include "store/database.h"

#include <QMap>
#include <QString>

namespace ferry {

// Settings by key, with a table of defaults; kept in the database, so that a profile is one folder.
enum class Setting {
    Concurrency = 1, // 1 to 64, 0: automatic
    RateLimit, // bytes per second, 0: none
    CurrentDestination, // DestinationId: the one chosen last
    DefaultDestination, // DestinationId where every start begins; 0: with the one chosen last
    Theme, // "system", "light", "dark"
    WindowGeometry, // base64
    DeviceName,
    DetailsShown, // 0, 1
    AskDestination, // DestinationId of the service that was asked last
    AskModels, // JSON: the model to ask, by the destination's UUID
    CompactRows, // 0, 1
    RowOrder, // "queue", "name", "-name": the list of uploads
    Language, // a code such as "de" or "zh_CN"; empty: as the system
    TextSize, // "small", "normal", "large"
    MenuBar, // 0, 1
    QuietHours, // see QuietHours::toText()
    PauseOnMetered, // 0, 1
    HistoryDays, // how long the history keeps a row; 0: for ever
    Proxy, // as ProxyChoice::parse() takes it, without the password, which is a secret
    Authorities, // path of a PEM file, trusted beside the system's
    RowColumns, // "name size=84 -speed": those of the compact rows, see ui/uploads/rowcolumns.h
    Thumbnails, // 0, 1
};

class SettingsStore final
{
public:
    explicit SettingsStore(Database &database)
        : m_database(database)
    { }

    // Reads all once, at start; later reads are from memory. The thread that made it.
    void loadNow();
    QString value(Setting setting) const;
    qint64 number(Setting setting) const { return value(setting).toLongLong(); }
    void set(Setting setting, const QString &value);

private:
    Database &m_database;
    QMap<QString, QString> m_values {};
};

} // namespace ferry
