#pragma once

#include "destinations/destinationconfig.h"
#include "ui/sidebar/sidebarentry.h"

#include <QPoint>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace ferry {

class DestinationHealth;
struct DroppedPaths;

// The destinations in the sidebar, in the user's order: dragged by hand, or moved with Alt+Up and Alt+Down.
// Files dropped on one are uploaded there; one that can take none says why.
class DestinationList final : public QWidget
{
    Q_OBJECT

public:
    explicit DestinationList(QWidget *parent = nullptr);

    void setDestinations(const QList<DestinationConfig> &destinations);
    void setDefault(DestinationId id); // 0: none
    void setHealth(const DestinationHealth &health);
    void setCompact(bool compact); // icons alone
    QList<QWidget *> entries() const; // from the first to the last

Q_SIGNALS:
    void chosen(ferry::DestinationId id);
    void filesRequested(ferry::DestinationId id); // what is stored there
    void editRequested(ferry::DestinationId id);
    void defaultRequested(ferry::DestinationId id); // 0: none
    void arranged(const QList<ferry::DestinationId> &order); // by hand
    void dropped(const ferry::DroppedPaths &dropped, ferry::DestinationId id);
    void refused(const QString &why); // what was dropped

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place
    {
        DestinationId id = 0;
        SidebarEntry *entry = nullptr;
        QString kind {}; // in one word
        QList<DestinationId> members {}; // of a route
        QString obstacle {}; // why nothing can be sent there; empty: it can
    };
    // One that is being dragged to another place.
    struct Move
    {
        SidebarEntry *entry = nullptr;
        QPoint pressed {}; // in the window
        QList<DestinationId> before {};
        bool begun = false;
    };

    Place *find(const SidebarEntry &entry);
    SidebarEntry *entryFor(DestinationId id, QList<Place> &old);
    QList<DestinationId> order() const;
    void put(qsizetype from, qsizetype to);
    void moveBy(DestinationId id, int steps);
    void describePlaces();
    QList<SidebarEntry::Command> commandsOf(DestinationId id);
    void showMenu(SidebarEntry &entry, const QPoint &global);
    bool handleDrag(SidebarEntry &entry, QEvent &event);
    bool handleKey(SidebarEntry &entry, QKeyEvent &event);
    bool handleMouse(SidebarEntry &entry, QMouseEvent &event);
    void endMove(bool keep);

    QVBoxLayout *m_layout = nullptr;
    QList<Place> m_places {};
    DestinationId m_default = 0;
    bool m_compact = false;
    std::optional<Move> m_move {};
    QString m_refusal {}; // of what hangs over an entry
};

} // namespace ferry
