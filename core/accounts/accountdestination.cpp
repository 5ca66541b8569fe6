#include "accounts/accountdestination.h"

#include "accounts/accountgate.h"
#include "destinations/ownline.h"
#include "destinations/registry.h"
#include "destinations/samebytes.h"
#include "destinations/supabase/supabasedestination.h"

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

QUuid accountOf(const DestinationConfig &config)
{
    return config.kind == "supabase"_L1 ? QUuid(config.setting(u"account"_s)) : QUuid();
}

} // namespace

DestinationSetup withAccount(const Accounts &accounts, DestinationSetup setup)
{
    const QUuid uuid = accountOf(setup.config);
    if (uuid.isNull())
        return setup;
    QMap<QString, QString> &settings = setup.config.settings;
    const std::optional<Account> account = accounts.find(uuid);
    settings.insert(u"url"_s, account ? account->project.url : QString());
    settings.insert(u"ca"_s, account ? account->project.authorities : QString());
    QString folder = setup.config.setting(u"folder"_s);
    if (folder.trimmed().isEmpty() && setup.config.setting(u"bucket"_s) == "ferry-uploads"_L1)
        folder = u"{user}"_s;
    if (account)
        folder.replace(u"{user}"_s, account->user.toString(QUuid::WithoutBraces));
    settings.insert(u"folder"_s, folder);
    return setup;
}

Result<std::unique_ptr<Destination>> makeDestinationAs(
    Accounts &accounts, const Clock &clock, const DestinationSetup &setup)
{
    const QUuid uuid = accountOf(setup.config);
    if (uuid.isNull())
        return makeDestination(setup);
    if (setup.config.setting(u"url"_s).isEmpty()) {
        return failed({.kind = FailureKind::SettingsInvalid,
            .advice = Advice::FixSettings,
            .detail = u"the account was removed"_s,
            .subject = u"account"_s});
    }
    return makeSupabase(setup, std::make_unique<AccountGate>(accounts, clock, uuid))
        .and_then([&setup](std::unique_ptr<Destination> made) {
            return withOwnLine(withSameBytes(std::move(made), setup.config), setup);
        });
}

} // namespace ferry
