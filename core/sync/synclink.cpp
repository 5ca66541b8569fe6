#include "sync/synclink.h"

#include "destinations/common/authorities.h"
#include "destinations/supabase/supabaseproject.h"

namespace ferry {

using namespace std::chrono_literals;

SyncLink::SyncLink(Database &database, Accounts &accounts, const Clock &clock,
    const Account &account, const QUrl &project)
    : store(database)
    , gate(accounts, clock, account.uuid)
    , server(client, gate, clock, project, account.user)
{
    HttpClient::Limits limits;
    limits.sendStall = 30s;
    limits.total = 10min;
    client.setLimits(limits);
}

Result<std::unique_ptr<SyncLink>> SyncLink::make(
    Database &database, Accounts &accounts, const Clock &clock, const Account &account)
{
    const Result<SupabaseProject> project = SupabaseProject::fromText(account.project.url);
    if (!project)
        return failed(project.error());
    auto link = std::make_unique<SyncLink>(database, accounts, clock, account, project->base);
    const Result<void> trusted = trustAuthorities(link->client, account.project.authorities);
    if (!trusted)
        return failed(trusted.error());
    link->place = {.project = project->base,
        .user = account.user,
        .authorities = readAuthorities(account.project.authorities.trimmed())};
    return link;
}

} // namespace ferry
