#include "sync/historysync.h"

#include "store/database.h"
#include "store/sql.h"

#include <QFile>

namespace ferry {

using namespace Qt::StringLiterals;

struct HistorySync::Private
{
    Database &database;
    SyncStatus status {};
};

HistorySync::HistorySync(Database &database, Accounts &, const Options &, QObject *parent)
    : QObject(parent)
    , m(new Private {.database = database})
{ }

HistorySync::~HistorySync() = default;

void HistorySync::start()
{ }

void HistorySync::syncNow(QObject *context, std::function<void(Result<void>)> done)
{
    if (context == nullptr || !done)
        return;
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
}

void HistorySync::noteLocalChange()
{ }

SyncStatus HistorySync::status() const
{
    return m->status;
}

QString HistorySync::setupScript()
{
    QFile file(u":/supabase/ferry.sql"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QUrl HistorySync::editorUrl(const QString &projectUrl)
{
    // https://supabase.com/dashboard/project/REF/sql/new; only hosted projects have one.
    const QString host = QUrl(projectUrl).host();
    if (!host.endsWith(".supabase.co"_L1))
        return {};
    return QUrl(
        u"https://supabase.com/dashboard/project/%1/sql/new"_s.arg(host.section(u'.', 0, 0)));
}

void HistorySync::checkSetup(
    const QUuid &, QObject *context, std::function<void(Result<SetupReport>)> done)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(SetupReport()); }, Qt::QueuedConnection);
}

void HistorySync::countOwnerless(QObject *context, std::function<void(qint64)> done)
{
    m->database.read<qint64>(
        [](QSqlDatabase &connection) {
            return sql::value(
                connection, "SELECT count(*) FROM history WHERE owner = 0 AND deleted_at IS NULL")
                .toLongLong();
        },
        context, std::move(done));
}

void HistorySync::claimOwnerless(
    const QUuid &, QObject *context, std::function<void(Result<qint64>)> done)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(qint64(0)); }, Qt::QueuedConnection);
}

void HistorySync::quarantined(QObject *context, std::function<void(QList<QuarantinedRow>)> done)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
}

void HistorySync::tryAgain(const QList<QUuid> &)
{ }

void HistorySync::keepHere(const QList<QUuid> &)
{ }

} // namespace ferry
