#pragma once

#include "destinations/destinationconfig.h"
#include "ui/sidebar/destinationhealth.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QVBoxLayout;

namespace ferry {

class SidebarEntry;
class SyncLine;
struct DroppedPaths;
struct SyncStatus;

// Pages, destinations, how the history syncs, settings. Files dropped on a destination are uploaded there.
class Sidebar final : public QFrame
{
    Q_OBJECT

public:
    enum class Page { Uploads = 1, History, Ask, Remote, Statistics };

    explicit Sidebar(QWidget *parent = nullptr);

    void setPage(Page page);
    void setUnfinished(qint64 files);
    void setDestinations(const QList<DestinationConfig> &destinations);
    void setHealth(const DestinationHealth &health);
    void setSyncStatus(const SyncStatus &status);
    void setCompact(bool compact); // icons alone

Q_SIGNALS:
    void pageRequested(ferry::Sidebar::Page page);
    void destinationChosen(ferry::DestinationId id);
    void filesRequested(ferry::DestinationId id); // what is stored there
    void editRequested(ferry::DestinationId id);
    void addRequested();
    void syncRequested(); // its details
    void settingsRequested();
    void menuRequested(const QPoint &global);
    void dropped(const ferry::DroppedPaths &dropped, ferry::DestinationId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildPages(QVBoxLayout &layout);
    SidebarEntry *entryOf(Page page) const;
    void buildFoot(QVBoxLayout &layout);
    void showMenu(DestinationId id, const QPoint &global);
    bool handleDrag(SidebarEntry &entry, QEvent &event);

    SidebarEntry *m_uploads = nullptr;
    SidebarEntry *m_history = nullptr;
    SidebarEntry *m_ask = nullptr;
    SidebarEntry *m_remote = nullptr;
    SidebarEntry *m_statistics = nullptr;
    QLabel *m_heading = nullptr;
    QVBoxLayout *m_list = nullptr;
    SidebarEntry *m_add = nullptr;
    SyncLine *m_sync = nullptr;
    SidebarEntry *m_settings = nullptr;
    SidebarEntry *m_menu = nullptr;
    QHash<DestinationId, SidebarEntry *> m_entries {};
    QHash<DestinationId, QString> m_kinds {};
    QHash<DestinationId, QList<DestinationId>> m_members {}; // of routes
    bool m_compact = false;
};

} // namespace ferry
