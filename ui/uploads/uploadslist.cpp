#include "ui/uploads/uploadslist.h"

#include "ui/uploads/thumbnails.h"
#include "ui/uploads/transferdelegate.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <utility>

namespace ferry {

UploadsList::UploadsList(TransferModel &model, TransferDelegate &delegate, QWidget *parent)
    : RowListView(rowHeightOf(RowDensity::Roomy), parent)
    , m_model(model)
    , m_delegate(delegate)
{
    setModel(&model);
    setItemDelegate(&delegate);
    setSelectionMode(ExtendedSelection);
    setAccessibleName(tr("Uploads"));
}

void UploadsList::setCompact(bool compact)
{
    const RowDensity density = compact ? RowDensity::Compact : RowDensity::Roomy;
    const QModelIndex first = indexAt({0, 0});
    m_delegate.setDensity(density);
    setRowHeight(rowHeightOf(density));
    scrollTo(first, PositionAtTop); // what was looked at stays in sight
}

void UploadsList::setColumns(const RowColumns &columns)
{
    m_delegate.setColumns(columns);
    viewport()->update();
}

void UploadsList::setThumbnails(Thumbnails &thumbnails)
{
    m_thumbnails = &thumbnails;
    m_delegate.setThumbnails(&thumbnails);
    connect(m_thumbnails, &Thumbnails::made, viewport(), qOverload<>(&QWidget::update));
}

void UploadsList::paintEvent(QPaintEvent *event)
{
    RowListView::paintEvent(event);
    if (m_thumbnails == nullptr || !m_thumbnails->isBusy())
        return;
    // Those that were scrolled away need not be made any more.
    QList<FileStamp> inSight;
    const auto [first, last] = rowsIn(0, viewport()->height());
    for (int row = first; row <= last && rowHeight() == rowHeightOf(RowDensity::Roomy); ++row) {
        if (const TransferItem *item = m_model.row(row).item)
            inSight.append(item->stamp);
    }
    m_thumbnails->keepOnly(inSight);
}

QList<RowListView::Command> UploadsList::commandsOf(const QModelIndex &index)
{
    const TransferModel::Row row = m_model.row(index.row());
    QList<RowAction> actions = rowText(row, m_delegate.context()).actions;
    if (row.group != nullptr)
        actions.prepend(RowAction::Expand);
    QList<Command> commands;
    for (const RowAction action : std::as_const(actions)) {
        commands.append({actionLabel(action), [this, index = QPersistentModelIndex(index), action] {
                             if (index.isValid())
                                 Q_EMIT actionTriggered(index, action);
                         }});
    }
    return commands;
}

std::optional<RowAction> UploadsList::actionAt(const QPoint &position, QModelIndex *index) const
{
    const QModelIndex under = indexAt(position);
    if (index)
        *index = under;
    if (!under.isValid())
        return std::nullopt;
    return m_delegate.actionAt(visualRect(under), under, position, layoutDirection());
}

void UploadsList::hover(const QPoint &position)
{
    QModelIndex index;
    const auto action = actionAt(position, &index);
    m_delegate.setHovered(index, action);
    viewport()->update(visualRect(index));
    if (m_hovered != index && m_hovered.isValid())
        viewport()->update(visualRect(m_hovered));
    m_hovered = index;
}

void UploadsList::mousePressEvent(QMouseEvent *event)
{
    QModelIndex index;
    const auto action = actionAt(event->position().toPoint(), &index);
    m_pressedAction.reset();
    if (action && event->button() == Qt::LeftButton) {
        m_pressed = index;
        m_pressedAction = action;
        return; // the selection stays as it is
    }
    RowListView::mousePressEvent(event);
}

void UploadsList::mouseReleaseEvent(QMouseEvent *event)
{
    if (const auto pressed = std::exchange(m_pressedAction, std::nullopt)) {
        QModelIndex index;
        const auto action = actionAt(event->position().toPoint(), &index);
        if (m_pressed == index && action == pressed)
            Q_EMIT actionTriggered(index, *action);
        return;
    }
    RowListView::mouseReleaseEvent(event);
}

void UploadsList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (actionAt(event->position().toPoint())) {
        mousePressEvent(event); // two quick clicks on a button are two clicks
        return;
    }
    if (index.isValid() && m_model.row(index.row()).group)
        Q_EMIT actionTriggered(index, RowAction::Expand);
    else
        RowListView::mouseDoubleClickEvent(event);
}

void UploadsList::mouseMoveEvent(QMouseEvent *event)
{
    hover(event->position().toPoint());
    if (!m_pressedAction)
        RowListView::mouseMoveEvent(event);
}

bool UploadsList::expand(bool open)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return false;
    const TransferModel::Row row = m_model.row(index.row());
    if (row.group && row.group->expanded != open) {
        Q_EMIT actionTriggered(index, RowAction::Expand);
        return true;
    }
    if (!row.isMember || open)
        return false;
    // Left on a file goes to its folder.
    for (int above = index.row() - 1; above >= 0; --above) {
        if (m_model.row(above).group) {
            setCurrentIndex(m_model.index(above));
            return true;
        }
    }
    return false;
}

void UploadsList::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const bool closes = event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    if ((opens || closes) && event->modifiers() == Qt::NoModifier && expand(opens))
        return;
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        Q_EMIT spacePressed();
        return;
    }
    // The first step goes to the row that has the focus, which nobody has chosen yet.
    constexpr std::array steps {Qt::Key_Down, Qt::Key_Up, Qt::Key_Home, Qt::Key_End};
    const bool isStep = std::find(steps.begin(), steps.end(), event->key()) != steps.end();
    const bool isFirst = isStep && !selectionModel()->hasSelection();
    const bool stays = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (isFirst && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        if (!stays)
            RowListView::keyPressEvent(event);
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
        scrollTo(currentIndex());
        return;
    }
    // Typing must not search: Ctrl+F filters.
    const bool types = !event->text().isEmpty() && event->text().at(0).isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (types) {
        event->ignore();
        return;
    }
    RowListView::keyPressEvent(event);
}

void UploadsList::contextMenuEvent(QContextMenuEvent *event)
{
    QModelIndex index = indexAt(event->pos());
    QPoint global = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        index = currentIndex();
        global = viewport()->mapToGlobal(visualRect(index).center());
    }
    if (!index.isValid())
        return;
    if (!selectionModel()->isSelected(index))
        setCurrentIndex(index);
    Q_EMIT menuRequested(global);
}

// The rows' columns stay in line with what is above them, with a scroll bar and without.
void UploadsList::updateGeometries()
{
    RowListView::updateGeometries();
    const bool scrolls = verticalScrollBar()->maximum() > 0;
    const int bar = scrolls ? verticalScrollBar()->sizeHint().width() : 0;
    const int margin = scrolls ? qMax(2, 12 - bar) : 12;
    m_delegate.setEndMargin(margin);
    Q_EMIT endMarginChanged(margin + bar);
}

bool UploadsList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover({-1, -1});
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto action = actionAt(help->pos()); action && *action != RowAction::Expand) {
            QToolTip::showText(help->globalPos(), actionLabel(*action), viewport());
            return true;
        }
    }
    return RowListView::viewportEvent(event);
}

} // namespace ferry
