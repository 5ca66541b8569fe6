#include "app/destinationscommand.h"

#include "accounts/accountdestination.h"
#include "app/keychainwait.h"
#include "app/secretinput.h"
#include "app/terminal.h"
#include "app/words.h"
#include "destinations/common/settingvalue.h"
#include "destinations/registry.h"
#include "destinations/route/members.h"
#include "destinations/secretkeys.h"
#include "ui/common/checkwords.h"
#include "ui/common/failuretext.h"
#include "ui/common/format.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonObject>

#include <algorithm>
#include <memory>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

int usage(const QString &sentence)
{
    terminal::complain(sentence);
    return 2;
}

// Does this kind know the setting? "header.X-Name" belongs to the family "header.NAME".
const OptionSpec *findOption(const DestinationKind &kind, const QString &key)
{
    for (const OptionSpec &option : kind.options) {
        if (option.key == key)
            return &option;
        if (option.kind == OptionSpec::Kind::Headers && key.startsWith("header."_L1))
            return &option;
    }
    return nullptr;
}

// "folder, supabase, tus or http"
QString kindNames()
{
    QStringList names;
    for (const DestinationKind &kind : destinationKinds())
        names.append(kind.id);
    const QString last = names.takeLast();
    return Words::tr("%1 or %2", "several between commas, and the last")
        .arg(format::listed(names), last);
}

void sayReady(const QString &name, const CheckFinding &found)
{
    const QString words = checkWords(found);
    terminal::print(words.isEmpty() ? Words::tr("“%1” is ready.").arg(name)
                                    : Words::tr("“%1” is ready: %2").arg(name, words));
}

// Those that are asked for. An advanced one, such as a proxy's password, is named with --secret.
QList<OptionSpec> secretOptions(const DestinationKind &kind)
{
    QList<OptionSpec> secrets = kind.options;
    secrets.removeIf([](const OptionSpec &option) {
        return option.kind != OptionSpec::Kind::Secret || option.need == OptionSpec::Need::Advanced;
    });
    return secrets;
}

} // namespace

DestinationsCommand::DestinationsCommand(Composition &composition, const Arguments &arguments)
    : m_composition(composition)
    , m_arguments(arguments)
{ }

std::optional<int> DestinationsCommand::start()
{
    const QByteArray verb = m_arguments.rest.value(0, "list");
    if (verb == "list")
        return list();
    if (m_arguments.rest.size() != 2)
        return usage(Words::tr("Which destination? See ferry --help."));
    if (verb == "add")
        return add();
    if (verb == "check")
        return check();
    if (verb == "remove")
        return remove();
    return usage(
        Words::tr("Destinations can be listed, added, checked and removed. See ferry --help."));
}

int DestinationsCommand::list() const
{
    const QList<DestinationConfig> configs = m_composition.destinations().allNow();
    for (const DestinationConfig &config : configs) {
        const DestinationKind *kind = findDestinationKind(config.kind);
        const QString place = kind == nullptr ? QString() : kind->place(config);
        if (m_arguments.json) {
            const QJsonObject object {
                {u"name"_s, config.name}, {u"kind"_s, config.kind}, {u"place"_s, place}};
            terminal::printJson(object);
        } else {
            terminal::print(u"%1  %2  %3"_s.arg(terminal::visible(config.name).leftJustified(20),
                terminal::visible(config.kind).leftJustified(9), terminal::visible(place)));
        }
    }
    return 0;
}

int DestinationsCommand::refuse(const Failure &failure) const
{
    const bool isOurs = failure.kind == FailureKind::SettingsInvalid && !failure.detail.isEmpty();
    return usage(isOurs ? Words::tr("%1: %2.", "setting, what is wrong with it")
                              .arg(failure.subject, failure.detail)
                        : failureSentence(failure));
}

// By e-mail address, where that is enough, or by uuid.
std::optional<Account> DestinationsCommand::findAccount(const QString &who) const
{
    std::optional<Account> found;
    for (const Account &account : m_composition.accounts().all()) {
        if (account.uuid == QUuid(who))
            return account;
        if (account.email == who && found)
            return std::nullopt; // two projects: say which
        if (account.email == who)
            found = account;
    }
    return found;
}

std::optional<int> DestinationsCommand::takeSettings(
    const DestinationKind &kind, DestinationSetup &setup) const
{
    for (auto [key, value] : m_arguments.settings.asKeyValueRange()) {
        if (key == "upload-limit"_L1) { // of every kind, as in the window's form
            setup.config.limit = value.toInt();
            if (setup.config.limit < 1)
                return usage(Words::tr("upload-limit: a number of uploads at a time."));
            continue;
        }
        const OptionSpec *option = findOption(kind, key);
        if (option == nullptr)
            return usage(Words::tr("%1 has no setting “%2”.").arg(kind.id, key));
        if (option->kind == OptionSpec::Kind::Secret)
            return usage(Words::tr(
                "“%1” is a secret: give it with --secret-stdin, at the prompt, or in FERRY_SECRET, "
                "so that it is not seen in the list of processes.")
                             .arg(key));
        if (secretkeys::isSecretHeaderKey(key))
            return usage(Words::tr(
                "“%1” carries a secret, which the list of processes would show: name it with "
                "--secret %1, and give its value at the prompt or with --secret-stdin.")
                             .arg(key));
        const Result<QString> fitted = option->kind == OptionSpec::Kind::Members
            ? members::fromNames(value, m_composition.destinations().allNow())
            : settingvalue::fitted(*option, value, QDir::currentPath());
        if (!fitted)
            return refuse(fitted.error());
        if (const Result<void> there = settingvalue::checkFile(*option, *fitted); !there)
            return refuse(there.error());
        setup.config.settings.insert(key, *fitted);
    }
    return std::nullopt;
}

// What --secret names, then the kind's own secrets in their order, unless what was named stands in for them.
std::optional<int> DestinationsCommand::takeSecrets(
    const DestinationKind &kind, DestinationSetup &setup) const
{
    const QStringList &headers = m_arguments.secretKeys;
    if (headers.size() > 1 && !m_arguments.secretFromStdin
        && !qEnvironmentVariableIsEmpty("FERRY_SECRET"))
        return usage(Words::tr("FERRY_SECRET holds one secret, and these are %1: give them with "
                               "--secret-stdin, one a line.")
                         .arg(headers.size()));
    for (const QString &key : headers) {
        const OptionSpec *option = findOption(kind, key);
        if (option == nullptr
            || !(secretkeys::isHeader(key) || option->kind == OptionSpec::Kind::Secret))
            return usage(Words::tr(
                "--secret takes header.NAME, where %1 has headers, or one of its secrets; "
                "this is “%2”.")
                             .arg(kind.id, key));
        const QString value = readSecret(m_arguments.secretFromStdin, key, true);
        if (value.isEmpty())
            return usage(
                Words::tr("“%1” needs a value: at the prompt or with --secret-stdin, one a line.")
                    .arg(key));
        setup.secrets.insert(key, value);
    }
    QStringList marked = headers;
    marked.removeIf([](const QString &key) { return !secretkeys::isHeader(key); });
    secretkeys::markHeaders(setup.config, marked);
    bool takesSome = !headers.isEmpty();
    const bool hasAccount = !setup.config.setting(u"account"_s).isEmpty();
    for (const OptionSpec &secret : secretOptions(kind)) {
        const bool isRequired = secret.need == OptionSpec::Need::Required;
        if (hasAccount || (!headers.isEmpty() && !isRequired))
            continue;
        takesSome = true;
        const QString value = readSecret(m_arguments.secretFromStdin,
            QCoreApplication::translate("OptionForm", secret.label), isRequired);
        setup.secrets.insert(secret.key, value);
        if (secret.secretIsPublic)
            setup.config.settings.insert(secret.key, value);
    }
    if (m_arguments.secretFromStdin && !takesSome)
        return usage(Words::tr("%1 takes no secret.").arg(kind.id));
    return std::nullopt;
}

std::optional<int> DestinationsCommand::keepSecrets(const DestinationSetup &setup)
{
    QStringList keys = secretkeys::of(setup.config);
    keys.removeIf([&setup](const QString &key) { return setup.secret(key).isEmpty(); });
    if (keys.isEmpty())
        return 0;
    auto missing = std::make_shared<qsizetype>(keys.size());
    auto isKept = std::make_shared<bool>(true);
    for (const QString &key : keys) {
        m_composition.secrets().write(setup.config.uuid, key, setup.secret(key),
            [this, missing, isKept](SecretStore::Kept kept) {
                *isKept = *isKept && kept == SecretStore::Kept::InKeychain;
                if (--*missing > 0)
                    return;
                if (!*isKept)
                    terminal::complain(
                        Words::tr("There is no keychain here, so the secret was not kept. Give it "
                                  "in FERRY_SECRET when you upload."));
                Q_EMIT finished(0);
            });
    }
    return std::nullopt;
}

std::optional<int> DestinationsCommand::add()
{
    const DestinationKind *kind = findDestinationKind(m_arguments.kind);
    if (kind == nullptr)
        return usage(Words::tr("--kind takes %1.").arg(kindNames()));
    DestinationSetup setup;
    setup.config.name = QFile::decodeName(m_arguments.rest.at(1));
    setup.config.kind = kind->id;
    setup.config.uuid = uuid7();
    if (const std::optional<int> refused = takeSettings(*kind, setup))
        return refused;
    const QString who = setup.config.setting(u"account"_s);
    if (!who.isEmpty()) {
        const std::optional<Account> account = findAccount(who);
        if (!account)
            return usage(Words::tr("There is no account “%1”. See ferry accounts.").arg(who));
        setup.config.settings.insert(u"account"_s, account->uuid.toString(QUuid::WithoutBraces));
    }
    if (const std::optional<int> refused = takeSecrets(*kind, setup))
        return refused;
    const DestinationSetup whole = withAccount(m_composition.accounts(), setup);
    if (Result<std::unique_ptr<Destination>> made = makeDestination(whole); !made)
        return refuse(made.error());
    if (members::leadsOn(setup.config)) {
        const QList<DestinationConfig> all = m_composition.destinations().allNow();
        if (const Result<void> sound = members::check(setup.config, all); !sound)
            return refuse(sound.error());
    }
    return kind->triesOnEntry ? tryOut(setup) : keep(setup);
}

// What the server refuses for its settings is not kept. A server that cannot be asked just now is no reason
// to enter everything once more.
std::optional<int> DestinationsCommand::tryOut(const DestinationSetup &setup)
{
    m_composition.engine({.lanes = 1, .continueQueue = false});
    m_composition.engine().check(setup, [this, setup](const Result<CheckFinding> &found) {
        const QString name = terminal::visible(setup.config.name);
        const FailureContext context {.destination = name, .destinationKind = setup.config.kind};
        if (!found
            && (found.error().advice == Advice::SignIn
                || found.error().advice == Advice::FixSettings)) {
            Q_EMIT finished(usage(failureSentence(found.error(), context)));
            return;
        }
        if (found)
            sayReady(name, *found);
        else
            terminal::complain(
                Words::tr("It is kept untried: %1").arg(failureSentence(found.error(), context)));
        if (const std::optional<int> status = keep(setup))
            Q_EMIT finished(*status);
    });
    return std::nullopt;
}

std::optional<int> DestinationsCommand::keep(const DestinationSetup &setup)
{
    const Result<DestinationConfig> saved = m_composition.destinations().saveNow(setup.config);
    if (!saved)
        return refuse(saved.error());
    Q_EMIT changed();
    return keepSecrets({.config = *saved, .secrets = setup.secrets});
}

// Of a route: all that it leads to, each for itself.
std::optional<int> DestinationsCommand::check()
{
    const auto target = m_composition.findTarget(QFile::decodeName(m_arguments.rest.at(1)));
    if (!target)
        return usage(
            Words::tr("There is no destination of that name. See: ferry destinations list"));
    QList<DestinationConfig> wanted {target->destination};
    if (members::leadsOn(target->destination)) {
        const auto found
            = members::find(target->destination, m_composition.destinations().allNow());
        if (!found)
            return refuse(found.error());
        wanted = *found;
    }
    m_composition.engine({.lanes = 1, .continueQueue = false});
    m_composition.giveEnvironmentSecretTo(target->destination.id);
    m_unchecked = wanted.size();
    m_composition.giveDestinations([this, wanted](const QList<DestinationSetup> &setups) {
        for (const DestinationSetup &setup : setups) {
            const auto isIt
                = [&setup](const DestinationConfig &one) { return one.id == setup.config.id; };
            if (std::any_of(wanted.begin(), wanted.end(), isIt))
                checkOne(setup);
        }
    });
    return std::nullopt;
}

void DestinationsCommand::checkOne(const DestinationSetup &setup)
{
    const QString name = terminal::visible(setup.config.name);
    if (setup.secretsState != SecretsState::Known) {
        terminal::complain(keychainWords(name));
        checked(false);
        return;
    }
    const QString kind = setup.config.kind;
    m_composition.engine().check(setup, [this, name, kind](const Result<CheckFinding> &found) {
        if (found)
            sayReady(name, *found);
        else
            usage(failureSentence(found.error(), {.destination = name, .destinationKind = kind}));
        checked(found.has_value());
    });
}

void DestinationsCommand::checked(bool isReady)
{
    m_isReady = m_isReady && isReady;
    if (--m_unchecked == 0)
        Q_EMIT finished(m_isReady ? 0 : 1);
}

int DestinationsCommand::remove()
{
    const QString name = QFile::decodeName(m_arguments.rest.at(1));
    for (const DestinationConfig &config : m_composition.destinations().allNow()) {
        if (config.name != name)
            continue;
        const QStringList routes
            = members::leadingTo(config, m_composition.destinations().allNow());
        if (!routes.isEmpty()) {
            return usage(
                Words::tr("“%1” leads to “%2” as well: remove that first, or make it anew without "
                          "it.")
                    .arg(terminal::visible(
                             routes.join(Words::tr("”, “", "between names in quotes"))),
                        terminal::visible(name)));
        }
        for (const QString &key : secretkeys::of(config))
            m_composition.secrets().remove(config.uuid, key);
        if (const Result<void> removed = m_composition.destinations().removeNow(config.id);
            !removed)
            return refuse(removed.error());
        Q_EMIT changed();
        return 0;
    }
    return usage(Words::tr("There is no destination of that name. See: ferry destinations list"));
}

} // namespace ferry
