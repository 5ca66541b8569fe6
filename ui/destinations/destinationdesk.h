#pragma once

#include "ui/destinations/destinationkeeper.h"
#include "ui/uiservices.h"

#include <QWidget>

#include <optional>

namespace ferry {

// The destinations that the window offers, and the dialogs to add, edit and remove one. GUI thread.
class DestinationDesk final : public QObject
{
    Q_OBJECT

public:
    // How many uploads wait for a destination: who removes it is told.
    using Waiting = std::function<qsizetype(DestinationId)>;

    DestinationDesk(const UiServices &services, Waiting waiting, QWidget &window);

    const QList<DestinationConfig> &all() const { return m_all; }
    std::optional<DestinationConfig> find(DestinationId id) const;
    std::optional<DestinationConfig> find(const QUuid &uuid) const;
    QList<DestinationConfig> ofAccount(const QUuid &account) const;
    qsizetype waiting(DestinationId id) const { return m_waiting(id); }
    void reload();

    void add();
    void edit(DestinationId id); // nothing when there is none
    void edit(const DestinationConfig &config) { open(config); }
    // Until one of these two a removed destination keeps its secrets.
    void restore(const DestinationConfig &removed);
    void forget(const DestinationConfig &removed);

    // As the user wants them listed.
    void arrange(const QList<DestinationId> &order);
    DestinationId defaultId() const; // 0: none, or one that is gone
    void setDefault(DestinationId id); // 0: none

Q_SIGNALS:
    void reloaded();
    void defaultChanged(ferry::DestinationId id);
    void arrangeFailed(const ferry::Failure &failure);
    void added(ferry::DestinationId id);
    void edited(ferry::DestinationId id);
    void removed(const ferry::DestinationConfig &removed);
    void restoreFailed(const ferry::DestinationConfig &removed, const ferry::Failure &failure);

private:
    void open(const std::optional<DestinationConfig> &existing);
    DestinationKeeper keeper() const;

    UiServices m_services;
    Waiting m_waiting;
    QWidget &m_window;
    QList<DestinationConfig> m_all {};
};

} // namespace ferry
