#pragma once

#include "base/result.h"
#include "sync/syncstatus.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace ferry {

class Accounts;
class Database;
class EventLog;

// The history of this computer and that of the account's Supabase project made the same, again and again.
// Lives in the main thread; the work is done in a thread of its own. It never speaks with the uploads: they
// meet in the database's outbox.
class HistorySync final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        bool realtime = true; // a hint to pull at once, where the server has it
        std::chrono::milliseconds poll {std::chrono::seconds(60)}; // without it, or in between
        std::chrono::milliseconds settle {std::chrono::milliseconds(400)}; // after a local change
        // For the lock that keeps other processes of the profile from syncing at the same moment.
        QString lockFolder {};
        EventLog *log = nullptr; // where its requests are noted; outlives it
    };

    // Both outlive it.
    HistorySync(
        Database &database, Accounts &accounts, const Options &options, QObject *parent = nullptr);
    ~HistorySync() override; // stops cleanly; what is on its way is sent again next time

    // Goes on by itself from here, with whatever account syncs the history, now and when that changes.
    void start();
    // At once. `done` (may be empty) hears how this session ended.
    void syncNow(QObject *context = nullptr, std::function<void(Result<void>)> done = {});
    // Rows were written here: push soon.
    void noteLocalChange();

    SyncStatus status() const;

    // The script for the project's SQL editor, and where that editor is (empty when self-hosted).
    static QString setupScript();
    static QUrl editorUrl(const QString &projectUrl);
    void checkSetup(
        const QUuid &account, QObject *context, std::function<void(Result<SetupReport>)> done);

    // How many rows were made before any account synced them, and giving them to this account.
    void countOwnerless(QObject *context, std::function<void(qint64)> done);
    void claimOwnerless(
        const QUuid &account, QObject *context, std::function<void(Result<qint64>)> done);

    void quarantined(QObject *context, std::function<void(QList<QuarantinedRow>)> done);
    void tryAgain(const QList<QUuid> &ids); // empty: all
    void keepHere(const QList<QUuid> &ids); // never push them: they stay on this computer alone

Q_SIGNALS:
    void statusChanged(const ferry::SyncStatus &status); // at most ten times a second
    void historyChanged(); // rows came from elsewhere; at most ten times a second

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace ferry
