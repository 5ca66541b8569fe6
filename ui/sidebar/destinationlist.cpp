#include "ui/sidebar/destinationlist.h"

#include "destinations/common/uploadrules.h"
#include "destinations/registry.h"
#include "destinations/route/members.h"
#include "ui/common/failuretext.h"
#include "ui/sidebar/destinationhealth.h"
#include "ui/uploads/destinationplace.h"
#include "ui/uploads/droppedpaths.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollArea>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

QString shortKind(const DestinationConfig &config)
{
    const QString label = placeOf(config).kindLabel;
    if (config.kind == "folder"_L1)
        return DestinationList::tr("folder");
    return label.section(u' ', 0, 0); // "Supabase" of "Supabase Storage"
}

// Why no upload to it can ever begin, as it is set up.
QString obstacleTo(const DestinationConfig &config, const QList<DestinationConfig> &all)
{
    const FailureContext context {.destination = config.name, .destinationKind = config.kind};
    if (findDestinationKind(config.kind) == nullptr)
        return DestinationList::tr(
            "%1 was set up by a newer Ferry. Update this one to upload there.")
            .arg(quoted(config.name));
    if (members::leadsOn(config)) {
        const auto found = members::find(config, all);
        return found ? QString() : failureSentence(found.error(), context);
    }
    const auto rules = UploadRules::parse(config);
    return rules ? QString() : failureSentence(rules.error(), context);
}

void showInScrollArea(QWidget &entry)
{
    for (QWidget *above = entry.parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(above))
            return scroll->ensureWidgetVisible(&entry, 0, entry.height() / 2);
    }
}

} // namespace

DestinationList::DestinationList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setAccessibleName(tr("Destinations"));
}

// Entries stay what they are: who moves one by the keys goes on from it.
SidebarEntry *DestinationList::entryFor(DestinationId id, QList<Place> &old)
{
    const auto kept
        = std::find_if(old.begin(), old.end(), [id](const Place &place) { return place.id == id; });
    if (kept != old.end())
        return std::exchange(kept->entry, nullptr);
    auto *entry = new SidebarEntry({}, this);
    entry->setCompact(m_compact);
    entry->setAcceptDrops(true);
    entry->installEventFilter(this);
    entry->setCommands([this, id] { return commandsOf(id); });
    connect(entry, &SidebarEntry::clicked, this, [this, id] { Q_EMIT chosen(id); });
    return entry;
}

void DestinationList::setDestinations(const QList<DestinationConfig> &destinations)
{
    endMove(false);
    QList<Place> old = std::exchange(m_places, {});
    for (const DestinationConfig &config : destinations) {
        Place place {.id = config.id,
            .entry = entryFor(config.id, old),
            .kind = shortKind(config),
            .obstacle = obstacleTo(config, destinations)};
        if (const auto found = members::find(config, destinations)) {
            for (const DestinationConfig &member : *found)
                place.members.append(member.id);
        }
        place.entry->setName(config.name);
        place.entry->setTrailing(place.kind);
        place.entry->setDefault(config.id == m_default);
        m_layout->removeWidget(place.entry);
        m_layout->addWidget(place.entry);
        place.entry->show();
        m_places.append(place);
    }
    for (const Place &place : std::as_const(old)) {
        if (place.entry != nullptr) {
            place.entry->hide();
            place.entry->deleteLater();
        }
    }
    describePlaces();
}

void DestinationList::setDefault(DestinationId id)
{
    m_default = id;
    for (const Place &place : std::as_const(m_places))
        place.entry->setDefault(place.id == id);
}

void DestinationList::setHealth(const DestinationHealth &health)
{
    for (const Place &place : std::as_const(m_places)) {
        DestinationState state = health.of(place.id);
        for (const DestinationId member : place.members) {
            if (state.kind == DestinationState::Kind::Ready)
                state = health.of(member); // a route is as well as the first that is not
        }
        if (!place.obstacle.isEmpty() && state.kind == DestinationState::Kind::Ready)
            state = {DestinationState::Kind::NeedsUser, tr("check settings")};
        place.entry->setDot(state.tone());
        place.entry->setTrailing(state.trouble.isEmpty() ? place.kind : state.trouble);
    }
}

void DestinationList::setCompact(bool compact)
{
    m_compact = compact;
    for (const Place &place : std::as_const(m_places))
        place.entry->setCompact(compact);
}

QList<QWidget *> DestinationList::entries() const
{
    QList<QWidget *> entries;
    for (const Place &place : m_places)
        entries.append(place.entry);
    return entries;
}

DestinationList::Place *DestinationList::find(const SidebarEntry &entry)
{
    const auto found = std::find_if(m_places.begin(), m_places.end(),
        [&entry](const Place &place) { return place.entry == &entry; });
    return found == m_places.end() ? nullptr : &*found;
}

QList<DestinationId> DestinationList::order() const
{
    QList<DestinationId> order;
    for (const Place &place : m_places)
        order.append(place.id);
    return order;
}

void DestinationList::put(qsizetype from, qsizetype to)
{
    m_places.move(from, to);
    SidebarEntry *entry = m_places.at(to).entry;
    m_layout->removeWidget(entry);
    m_layout->insertWidget(int(to), entry);
    m_layout->activate();
    showInScrollArea(*entry);
    describePlaces();
}

void DestinationList::moveBy(DestinationId id, int steps)
{
    const qsizetype from = order().indexOf(id);
    const qsizetype to = from + steps;
    if (from < 0 || to < 0 || to >= m_places.size())
        return;
    put(from, to);
    Q_EMIT arranged(order());
}

// Where each stands, for who cannot see it move.
void DestinationList::describePlaces()
{
    const QLocale locale;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        m_places.at(i).entry->setAccessibleDescription(
            tr("%1 of %2").arg(locale.toString(i + 1), locale.toString(m_places.size())));
    }
}

QList<SidebarEntry::Command> DestinationList::commandsOf(DestinationId id)
{
    const qsizetype at = order().indexOf(id);
    const bool isDefault = id == m_default;
    return {{.name = tr("Upload here"), .act = [this, id] { Q_EMIT chosen(id); }},
        {.name = tr("Files there"),
            .act = [this, id] { Q_EMIT filesRequested(id); },
            .glyph = Glyph::Cloud},
        {.name = isDefault ? tr("No longer the default") : tr("Make default"),
            .act = [this, id, isDefault] { Q_EMIT defaultRequested(isDefault ? 0 : id); },
            .glyph = Glyph::Star},
        {.name = tr("Move up"),
            .act = [this, id] { moveBy(id, -1); },
            .keys = QKeySequence(Qt::ALT | Qt::Key_Up),
            .isPossible = at > 0},
        {.name = tr("Move down"),
            .act = [this, id] { moveBy(id, 1); },
            .keys = QKeySequence(Qt::ALT | Qt::Key_Down),
            .isPossible = at + 1 < m_places.size()},
        {.name = tr("Edit or remove…"),
            .act = [this, id] { Q_EMIT editRequested(id); },
            .glyph = Glyph::Edit}};
}

void DestinationList::showMenu(SidebarEntry &entry, const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const SidebarEntry::Command &command : entry.commands()) {
        QAction *action = menu->addAction(command.name, this, command.act);
        if (command.glyph)
            action->setIcon(glyphIcon(*command.glyph));
        action->setShortcut(command.keys);
        action->setShortcutContext(Qt::WidgetShortcut); // the entry obeys its keys itself
        action->setShortcutVisibleInContextMenu(true);
        action->setEnabled(command.isPossible);
    }
    menu->popup(global);
}

bool DestinationList::handleDrag(SidebarEntry &entry, QEvent &event)
{
    if (event.type() == QEvent::DragLeave) {
        entry.setDrag(SidebarEntry::Drag::None);
        QToolTip::hideText();
        return true;
    }
    auto &drop = static_cast<QDropEvent &>(event);
    const Place *place = find(entry);
    if (place == nullptr || !offersFiles(*drop.mimeData()))
        return false;
    const bool isDrop = event.type() == QEvent::Drop;
    if (event.type() == QEvent::DragEnter)
        m_refusal = place->obstacle;
    // Never the proposed action: with Shift held the source would delete the file.
    drop.setDropAction(Qt::CopyAction);
    drop.accept();
    entry.setDrag(isDrop          ? SidebarEntry::Drag::None
            : m_refusal.isEmpty() ? SidebarEntry::Drag::Takes
                                  : SidebarEntry::Drag::Refuses);
    if (m_refusal.isEmpty()) {
        if (isDrop)
            Q_EMIT dropped(droppedPaths(*drop.mimeData()), place->id);
        return true;
    }
    if (isDrop) {
        QToolTip::hideText();
        Q_EMIT refused(m_refusal);
        return true;
    }
    // It stays the target all the same, or the window behind it would take the files for another destination.
    if (event.type() == QEvent::DragMove)
        drop.ignore();
    const QPoint below(0, entry.height());
    QToolTip::showText(
        entry.mapToGlobal(below), u"<p>" + m_refusal.toHtmlEscaped() + u"</p>", &entry);
    return true;
}

bool DestinationList::handleKey(SidebarEntry &entry, QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape && m_move && m_move->begun) {
        endMove(false);
        return true;
    }
    const bool isUp = event.key() == Qt::Key_Up;
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::AltModifier
        || (!isUp && event.key() != Qt::Key_Down))
        return false;
    if (const Place *place = find(entry))
        moveBy(place->id, isUp ? -1 : 1);
    return true;
}

// Moved in place rather than with QDrag, which would run an event loop of its own.
bool DestinationList::handleMouse(SidebarEntry &entry, QMouseEvent &event)
{
    if (event.type() == QEvent::MouseButtonPress) {
        endMove(false);
        if (event.button() == Qt::LeftButton)
            m_move = Move {&entry, event.globalPosition().toPoint(), order()};
        return false;
    }
    if (!m_move || m_move->entry != &entry)
        return false;
    if (event.type() == QEvent::MouseButtonRelease) {
        const bool wasMoved = m_move->begun;
        endMove(true);
        return wasMoved; // else it is a click
    }
    const QPoint now = event.globalPosition().toPoint();
    if (!m_move->begun) {
        if (m_places.size() < 2
            || (now - m_move->pressed).manhattanLength() < QApplication::startDragDistance())
            return false;
        m_move->begun = true;
        entry.setDown(false);
        entry.setLifted(true);
    }
    const qsizetype from = order().indexOf(find(entry)->id);
    const qsizetype to = qBound(qsizetype(0),
        qsizetype(mapFromGlobal(now).y()) / qMax(1, entry.height()), m_places.size() - 1);
    if (from != to)
        put(from, to);
    return true;
}

void DestinationList::endMove(bool keep)
{
    const std::optional<Move> move = std::exchange(m_move, std::nullopt);
    if (!move || !move->begun)
        return;
    move->entry->setLifted(false);
    move->entry->setDown(false);
    if (keep && order() != move->before) {
        Q_EMIT arranged(order());
        return;
    }
    for (qsizetype to = 0; to < move->before.size(); ++to)
        put(order().indexOf(move->before.at(to)), to);
}

bool DestinationList::eventFilter(QObject *watched, QEvent *event)
{
    auto *entry = qobject_cast<SidebarEntry *>(watched);
    switch (entry ? event->type() : QEvent::None) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::DragLeave:
    case QEvent::Drop: return handleDrag(*entry, *event);
    case QEvent::ContextMenu:
        showMenu(*entry, static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    case QEvent::KeyPress: return handleKey(*entry, *static_cast<QKeyEvent *>(event));
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease: return handleMouse(*entry, *static_cast<QMouseEvent *>(event));
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace ferry
