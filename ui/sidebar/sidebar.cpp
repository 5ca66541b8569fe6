#include "ui/sidebar/sidebar.h"

#include "destinations/route/members.h"
#include "ui/common/format.h"
#include "ui/common/plainscroll.h"
#include "ui/sidebar/sidebarentry.h"
#include "ui/sync/syncline.h"
#include "ui/uploads/destinationplace.h"
#include "ui/uploads/droppedpaths.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr int fullWidth = 212;
constexpr int compactWidth = 60;

QString shortKind(const DestinationConfig &config)
{
    const QString label = placeOf(config).kindLabel;
    if (config.kind == "folder"_L1)
        return Sidebar::tr("folder");
    return label.section(u' ', 0, 0); // "Supabase" of "Supabase Storage"
}

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
    m_list = new QVBoxLayout(body);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    m_add = new SidebarEntry(Glyph::Plus, tr("Add destination"), SidebarEntry::Weight::Quiet, body);
    m_list->addWidget(m_add);
    m_list->addStretch(1);
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
        connect(entry, &SidebarEntry::clicked, this, [this, page] {
            setPage(page);
            Q_EMIT pageRequested(page);
        });
    }
    setPage(Page::Uploads);
    layout.addSpacing(16);
    m_heading = new QLabel(tr("Destinations"), this);
    m_heading->setProperty("role", u"section"_s);
    m_heading->setContentsMargins(10, 0, 0, 0);
    m_heading->setFixedHeight(26);
    layout.addWidget(m_heading);
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
    for (SidebarEntry *entry : std::as_const(m_entries))
        entry->deleteLater();
    m_entries.clear();
    m_kinds.clear();
    m_members.clear();
    int position = 0;
    QWidget *above = m_statistics;
    for (const DestinationConfig &config : destinations) {
        auto *entry = new SidebarEntry(config.name, this);
        m_kinds.insert(config.id, shortKind(config));
        if (const auto found = members::find(config, destinations)) {
            for (const DestinationConfig &member : *found)
                m_members[config.id].append(member.id);
        }
        entry->setTrailing(m_kinds.value(config.id));
        entry->setCompact(m_compact);
        entry->setAcceptDrops(true);
        entry->installEventFilter(this);
        m_entries.insert(config.id, entry);
        m_list->insertWidget(position++, entry);
        setTabOrder(above, entry);
        above = entry;
        connect(entry, &SidebarEntry::clicked, this,
            [this, id = config.id] { Q_EMIT destinationChosen(id); });
    }
    for (QWidget *below : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_sync),
             static_cast<QWidget *>(m_menu), static_cast<QWidget *>(m_settings)}) {
        setTabOrder(above, below);
        above = below;
    }
}

void Sidebar::setHealth(const DestinationHealth &health)
{
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        DestinationState state = health.of(entry.key());
        for (const DestinationId member : m_members.value(entry.key())) {
            if (state.kind == DestinationState::Kind::Ready)
                state = health.of(member); // a route is as well as the first that is not
        }
        entry.value()->setDot(state.tone());
        entry.value()->setTrailing(
            state.trouble.isEmpty() ? m_kinds.value(entry.key()) : state.trouble);
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
    for (SidebarEntry *entry : std::as_const(m_entries))
        entry->setCompact(compact);
}

void Sidebar::showMenu(DestinationId id, const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Upload here"), this, [this, id] { Q_EMIT destinationChosen(id); });
    menu->addAction(glyphIcon(Glyph::Cloud), tr("Files there"), this,
        [this, id] { Q_EMIT filesRequested(id); });
    menu->addAction(glyphIcon(Glyph::Edit), tr("Edit or remove…"), this,
        [this, id] { Q_EMIT editRequested(id); });
    menu->popup(global);
}

bool Sidebar::handleDrag(SidebarEntry &entry, QEvent &event)
{
    if (event.type() == QEvent::DragLeave) {
        entry.setDropTarget(false);
        return true;
    }
    auto &drop = static_cast<QDropEvent &>(event);
    if (!offersFiles(*drop.mimeData()))
        return false;
    // Never the proposed action: with Shift held the source would delete the file.
    drop.setDropAction(Qt::CopyAction);
    drop.accept();
    entry.setDropTarget(event.type() != QEvent::Drop);
    if (event.type() == QEvent::Drop)
        Q_EMIT dropped(droppedPaths(*drop.mimeData()), m_entries.key(&entry));
    return true;
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    auto *entry = qobject_cast<SidebarEntry *>(watched);
    switch (entry ? event->type() : QEvent::None) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::DragLeave:
    case QEvent::Drop: return handleDrag(*entry, *event);
    case QEvent::ContextMenu:
        showMenu(m_entries.key(entry), static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

} // namespace ferry
