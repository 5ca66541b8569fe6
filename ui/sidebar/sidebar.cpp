#include "ui/sidebar/sidebar.h"

#include "ui/common/format.h"
#include "ui/common/inset.h"
#include "ui/common/plainscroll.h"
#include "ui/sidebar/destinationlist.h"
#include "ui/sidebar/sidebarentry.h"
#include "ui/sync/syncline.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr int fullWidth = 212;
constexpr int compactWidth = 60;

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", u"sidebar"_s);
    setFixedWidth(fullWidth);
    setAccessibleName(tr("Sidebar"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 14, 10, 14);
    layout->setSpacing(0);
    buildPages(*layout);

    auto *body = new QWidget(this);
    auto *list = new QVBoxLayout(body);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    m_destinations = new DestinationList(body);
    m_add = new SidebarEntry(Glyph::Plus, tr("Add destination"), SidebarEntry::Weight::Quiet, body);
    list->addWidget(m_destinations);
    list->addWidget(m_add);
    list->addStretch(1);
    QScrollArea *scroll = plainScroll(body, this);
    scroll->setFocusPolicy(Qt::NoFocus); // what is within has the keys
    layout->addWidget(scroll, 1);
    buildFoot(*layout);
    connect(m_add, &SidebarEntry::clicked, this, &Sidebar::addRequested);
}

void Sidebar::buildPages(QVBoxLayout &layout)
{
    using Weight = SidebarEntry::Weight;
    m_uploads = new SidebarEntry(Glyph::Upload, tr("Uploads"), Weight::Page, this);
    m_history = new SidebarEntry(Glyph::History, tr("History"), Weight::Page, this);
    m_ask = new SidebarEntry(Glyph::Ask, tr("Ask"), Weight::Page, this);
    m_remote = new SidebarEntry(Glyph::Cloud, tr("Remote files"), Weight::Page, this);
    m_statistics = new SidebarEntry(Glyph::Chart, tr("Statistics"), Weight::Page, this);
    for (const Page page :
        {Page::Uploads, Page::History, Page::Ask, Page::Remote, Page::Statistics}) {
        SidebarEntry *entry = entryOf(page);
        layout.addWidget(entry);
        // Not clicked(): what a screen reader does is a toggle.
        connect(entry, &SidebarEntry::toggled, this, [this, page](bool on) {
            if (on == (m_page == page))
                return;
            setPage(page);
            Q_EMIT pageRequested(page);
        });
    }
    setPage(Page::Uploads);
    layout.addSpacing(16);
    m_heading = new QLabel(tr("Destinations"), this);
    m_heading->setProperty("role", u"section"_s);
    m_heading->setFixedHeight(26);
    layout.addLayout(inset(m_heading, {10, 0, 0, 0}));
}

void Sidebar::buildFoot(QVBoxLayout &layout)
{
    using Weight = SidebarEntry::Weight;
    m_settings = new SidebarEntry(Glyph::Settings, tr("Settings"), Weight::Destination, this);
    m_menu = new SidebarEntry(Glyph::Menu, tr("All commands"), Weight::Destination, this);
    m_sync = new SyncLine(this);
    layout.addWidget(m_sync);
    layout.addWidget(m_menu);
    layout.addWidget(m_settings);
    connect(m_sync, &SyncLine::clicked, this, &Sidebar::syncRequested);
    connect(m_settings, &SidebarEntry::clicked, this, &Sidebar::settingsRequested);
    connect(m_menu, &SidebarEntry::clicked, this,
        [this] { Q_EMIT menuRequested(m_menu->mapToGlobal(QPoint(m_menu->width(), 0))); });
}

// Not a QButtonGroup: of one of those the Tab key reaches the checked button alone.
void Sidebar::setPage(Page page)
{
    m_page = page;
    for (SidebarEntry *entry : {m_uploads, m_history, m_ask, m_remote, m_statistics})
        entry->setChecked(entry == entryOf(page));
}

SidebarEntry *Sidebar::entryOf(Page page) const
{
    switch (page) {
    case Page::Uploads: break;
    case Page::History: return m_history;
    case Page::Ask: return m_ask;
    case Page::Remote: return m_remote;
    case Page::Statistics: return m_statistics;
    }
    return m_uploads;
}

void Sidebar::setUnfinished(qint64 files)
{
    m_uploads->setTrailing(files > 0 ? format::count(files) : QString());
}

void Sidebar::setSyncStatus(const SyncStatus &status)
{
    m_sync->setStatus(status);
}

void Sidebar::setDestinations(const QList<DestinationConfig> &destinations)
{
    m_destinations->setDestinations(destinations);
    QWidget *above = m_statistics;
    for (QWidget *below :
        m_destinations->entries() + QList<QWidget *> {m_add, m_sync, m_menu, m_settings}) {
        setTabOrder(above, below);
        above = below;
    }
}

void Sidebar::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    setFixedWidth(compact ? compactWidth : fullWidth);
    m_heading->setText(compact ? QString() : tr("Destinations"));
    for (SidebarEntry *entry :
        {m_uploads, m_history, m_ask, m_remote, m_statistics, m_add, m_settings, m_menu})
        entry->setCompact(compact);
    m_sync->setCompact(compact);
    m_destinations->setCompact(compact);
}

} // namespace ferry
