#include "ui/destinations/destinationdesk.h"

#include "store/destinationstore.h"
#include "store/settingsstore.h"
#include "ui/destinations/destinationdialog.h"

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

template<typename Condition>
std::optional<DestinationConfig> firstOf(
    const QList<DestinationConfig> &configs, const Condition &condition)
{
    const auto found = std::find_if(configs.cbegin(), configs.cend(), condition);
    return found == configs.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

DestinationDesk::DestinationDesk(const UiServices &services, Waiting waiting, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_waiting(std::move(waiting))
    , m_window(window)
{ }

std::optional<DestinationConfig> DestinationDesk::find(DestinationId id) const
{
    return firstOf(m_all, [id](const DestinationConfig &config) { return config.id == id; });
}

std::optional<DestinationConfig> DestinationDesk::find(const QUuid &uuid) const
{
    return firstOf(m_all, [uuid](const DestinationConfig &config) { return config.uuid == uuid; });
}

QList<DestinationConfig> DestinationDesk::ofAccount(const QUuid &account) const
{
    QList<DestinationConfig> found = m_all;
    erase_if(found, [&account](const DestinationConfig &config) {
        return QUuid::fromString(config.setting(u"account"_s)) != account;
    });
    return found;
}

void DestinationDesk::reload()
{
    m_all = m_services.destinations.allNow();
    Q_EMIT reloaded();
}

void DestinationDesk::add()
{
    open(std::nullopt);
}

void DestinationDesk::edit(DestinationId id)
{
    if (const std::optional<DestinationConfig> config = find(id))
        open(config);
}

void DestinationDesk::open(const std::optional<DestinationConfig> &existing)
{
    auto *dialog = new DestinationDialog(m_services, existing, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (existing)
        dialog->setWaitingUploads(waiting(existing->id));
    connect(dialog, &DestinationDialog::saved, this,
        [this, isNew = !existing](const DestinationSetup &setup) {
            reload();
            Q_EMIT isNew ? added(setup.config.id) : edited(setup.config.id);
        });
    connect(dialog, &DestinationDialog::removed, this, [this](const DestinationConfig &config) {
        reload();
        Q_EMIT removed(config);
    });
    dialog->open();
}

void DestinationDesk::restore(const DestinationConfig &removed)
{
    keeper().restore(removed, this, [this, removed](const Result<void> &restored) {
        if (!restored) {
            keeper().forgetSecrets(removed);
            Q_EMIT restoreFailed(removed, restored.error());
            return;
        }
        if (m_services.destinationsChanged)
            m_services.destinationsChanged();
        reload();
    });
}

void DestinationDesk::forget(const DestinationConfig &removed)
{
    keeper().forgetSecrets(removed);
}

void DestinationDesk::arrange(const QList<DestinationId> &order)
{
    m_services.destinations.arrange(order, this, [this](const Result<int> &arranged) {
        if (!arranged)
            Q_EMIT arrangeFailed(arranged.error());
        reload(); // what could not be kept is shown as it was
    });
}

DestinationId DestinationDesk::defaultId() const
{
    const DestinationId id = m_services.settings.number(Setting::DefaultDestination);
    return find(id) ? id : 0;
}

void DestinationDesk::setDefault(DestinationId id)
{
    m_services.settings.set(Setting::DefaultDestination, QString::number(id));
    Q_EMIT defaultChanged(id);
}

DestinationKeeper DestinationDesk::keeper() const
{
    return {m_services.destinations, m_services.secrets};
}

} // namespace ferry
