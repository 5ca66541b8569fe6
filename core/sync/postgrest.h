#pragma once

#include "net/authgate.h"
#include "net/httpmessage.h"
#include "sync/syncserver.h"
#include "sync/syncstatus.h"

#include <QJsonValue>
#include <QUrl>

#include <chrono>

namespace ferry {

class Clock;
class HttpClient;

// The history's table in a Supabase project, through PostgREST (13; its errors and headers as measured
// against the real one). What the table and its functions do stands in resources/supabase/ferry.sql.
//
// Lives in the thread of its client. A 401 renews the token once. Failures:
// SignInNeeded; PlaceMissing with FixSettings: the script was not run, or an older one; RateLimited and
// ServerError, to be tried again; PermissionDenied, TooLarge and Refused with SQL's or PostgREST's code;
// BadReply; and the network's. No token is in any of them.
class Postgrest final : public SyncServer
{
public:
    // All outlive it. `project`: "https://ref.supabase.co", without "/rest/v1".
    Postgrest(HttpClient &client, AuthGate &gate, const Clock &clock, const QUrl &project,
        const QUuid &user);

    Task<Result<Hello>> ask(QUuid device, QString deviceName) override;
    Task<Result<Hello>> confirm(QUuid device, qint64 seen, QUuid baton) override;
    Task<Result<QList<SyncRow>>> pull(qint64 above) override;
    Task<Result<QList<SyncRow>>> insert(QList<SyncRow> rows) override;
    Task<Result<std::optional<SyncRow>>> change(SyncRow row, Base base) override;
    Task<Result<QList<SyncRow>>> forget(QList<QUuid> ids, QUuid op) override;
    Task<Result<QList<SyncRow>>> fetch(QList<QUuid> ids) override;

    // What of the script is missing. Nobody need be signed in.
    Task<Result<SetupReport>> setup();

    // The server's clock minus ours, from its last answer.
    std::chrono::milliseconds skew() const { return m_skew; }

private:
    struct Request
    {
        QByteArray verb {};
        QString target {}; // below "/rest/v1/"
        QByteArray body {};
        QByteArray prefer {};
    };

    Task<Result<QJsonValue>> send(Request request);
    Task<Result<HttpReply>> exchange(Request request, HttpHeaders who);
    Task<Result<QList<SyncRow>>> rows(Request request);
    Task<Result<Hello>> hello(QJsonObject arguments);
    QJsonObject understood(QJsonObject columns) const;
    void measureSkew(const HttpReply &reply, const QDateTime &asked);

    HttpClient &m_client;
    AuthGate &m_gate;
    const Clock &m_clock;
    QUrl m_project;
    QUuid m_user;
    QUuid m_device {}; // as it said hello
    int m_pageRows = 500;
    int m_schema = 2; // of the project's script, as it said hello
    std::chrono::milliseconds m_skew {0};
};

} // namespace ferry
