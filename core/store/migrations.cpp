#include "store/migrations.h"

#include "store/databasefiles.h"
#include "store/sql.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace ferry::migrations {

using namespace Qt::StringLiterals;

namespace {

Result<void> execute(QSqlDatabase &connection, const QString &statement)
{
    QSqlQuery query(connection);
    if (!query.exec(statement))
        return failed(sql::failure(query.lastError()));
    return {};
}

Result<void> runStep(QSqlDatabase &connection, const Migration &step)
{
    Result<void> done = execute(connection, u"BEGIN IMMEDIATE"_s);
    if (done && versionOf(connection) >= step.version) // another process was first
        return execute(connection, u"ROLLBACK"_s);
    for (const QString &statement : step.statements) {
        if (done)
            done = execute(connection, statement);
    }
    // Both pragmas are part of the transaction: they are fields of the first page.
    if (done)
        done = execute(connection, u"PRAGMA application_id = %1"_s.arg(applicationId));
    if (done)
        done = execute(connection, u"PRAGMA user_version = %1"_s.arg(step.version));
    if (done)
        done = execute(connection, u"COMMIT"_s);
    if (!done)
        execute(connection, u"ROLLBACK"_s);
    return done;
}

} // namespace

QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QString statement;
    for (const QString &line : script.split(u'\n')) {
        const QString text = line.trimmed();
        if (text.isEmpty() || text.startsWith("--"_L1))
            continue;
        statement += text + u'\n';
        if (text.endsWith(u';')) {
            statements.append(statement);
            statement.clear();
        }
    }
    return statements;
}

QList<Migration> all()
{
    QList<Migration> steps;
    const QDir folder(u":/sql"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            steps.append({.version = name.section(u'_', 0, 0).toInt(),
                .statements = statementsOf(QString::fromUtf8(file.readAll()))});
        }
    }
    return steps;
}

int versionOf(QSqlDatabase &connection)
{
    return sql::value(connection, "PRAGMA user_version").toInt();
}

Result<void> run(QSqlDatabase &connection, const QList<Migration> &steps, const QString &backup)
{
    const int version = versionOf(connection);
    const auto isNewer = [version](const Migration &step) { return step.version > version; };
    if (std::none_of(steps.begin(), steps.end(), isNewer))
        return {};
    if (version > 0 && !backup.isEmpty()) {
        if (auto copied = sql::select(connection, u"VACUUM INTO ?"_s, {backup}); !copied)
            return failed(copied.error());
        if (const Result<void> flushed = databasefiles::flush(backup); !flushed)
            return flushed;
    }
    for (const Migration &step : steps) {
        if (!isNewer(step))
            continue;
        if (const Result<void> done = runStep(connection, step); !done)
            return done;
    }
    return {};
}

} // namespace ferry::migrations
