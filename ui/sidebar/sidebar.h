#pragma once

#include "destinations/destinationconfig.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace ferry {

class DestinationList;
class SidebarEntry;
class SyncLine;
struct SyncStatus;

// Pages, destinations, how the history syncs, settings.
class Sidebar final : public QFrame
{
    Q_OBJECT

public:
    enum class Page { Uploads = 1, History, Ask, Remote, Statistics };

    explicit Sidebar(QWidget *parent = nullptr);

    void setPage(Page page);
    void setUnfinished(qint64 files);
    void setDestinations(const QList<DestinationConfig> &destinations);
    DestinationList &destinations() { return *m_destinations; }
    void setSyncStatus(const SyncStatus &status);
    void setCompact(bool compact); // icons alone

Q_SIGNALS:
    void pageRequested(ferry::Sidebar::Page page);
    void addRequested();
    void syncRequested(); // its details
    void settingsRequested();
    void menuRequested(const QPoint &global);

private:
    void buildPages(QVBoxLayout &layout);
    SidebarEntry *entryOf(Page page) const;
    void buildFoot(QVBoxLayout &layout);

    Page m_page = Page::Uploads;
    SidebarEntry *m_uploads = nullptr;
    SidebarEntry *m_history = nullptr;
    SidebarEntry *m_ask = nullptr;
    SidebarEntry *m_remote = nullptr;
    SidebarEntry *m_statistics = nullptr;
    QLabel *m_heading = nullptr;
    DestinationList *m_destinations = nullptr;
    SidebarEntry *m_add = nullptr;
    SyncLine *m_sync = nullptr;
    SidebarEntry *m_settings = nullptr;
    SidebarEntry *m_menu = nullptr;
    bool m_compact = false;
};

} // namespace ferry
