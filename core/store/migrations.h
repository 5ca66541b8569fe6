#pragma once

#include "base/result.h"

#include <QList>
#include <QSqlDatabase>
#include <QStringList>

namespace ferry {

// One step of the schema: resources/sql/NNN_name.sql.
struct Migration
{
    int version = 0; // NNN; the database's user_version afterwards
    QStringList statements {};
};

namespace migrations {

// "Frry": marks the file as ours (PRAGMA application_id).
constexpr qint32 applicationId = 0x46727279;

// All steps, by version.
QList<Migration> all();

// Cuts a script into statements: one ends with a semicolon at the end of a line. Lines that begin
// with "--" are left out.
QStringList statementsOf(const QString &script);

int versionOf(QSqlDatabase &connection);

// Brings the database up to the last of `steps`, each step in one transaction. Does nothing when it
// is there already. A database of an older version is copied to `backup` (an empty file or a free
// name) first; an empty `backup` means none.
Result<void> run(QSqlDatabase &connection, const QList<Migration> &steps, const QString &backup);

} // namespace migrations
} // namespace ferry
