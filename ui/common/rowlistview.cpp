#include "ui/common/rowlistview.h"

#include "ui/common/rowlistaccessible.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

namespace ferry {

RowListView::RowListView(int rowHeight, QWidget *parent)
    : QListView(parent)
    , m_rowHeight(rowHeight)
{
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    RowListAccessible::install();
}

int RowListView::rowCount() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

void RowListView::setRowHeight(int height)
{
    m_rowHeight = height;
    updateGeometries();
    viewport()->update();
}

QRect RowListView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {0, index.row() * m_rowHeight - verticalOffset(), viewport()->width(), m_rowHeight};
}

QModelIndex RowListView::indexAt(const QPoint &point) const
{
    const int y = point.y() + verticalOffset();
    if (!model() || y < 0 || point.x() < 0 || point.x() >= viewport()->width())
        return {};
    return y / m_rowHeight < rowCount() ? model()->index(y / m_rowHeight, 0, rootIndex())
                                        : QModelIndex();
}

void RowListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int top = index.row() * m_rowHeight;
    const int atBottom = top + m_rowHeight - viewport()->height();
    int then = verticalOffset();
    switch (hint) {
    case EnsureVisible: then = qMin(qMax(then, atBottom), top); break;
    case PositionAtTop: then = top; break;
    case PositionAtBottom: then = atBottom; break;
    case PositionAtCenter: then = (top + atBottom) / 2; break;
    }
    verticalScrollBar()->setValue(then);
}

// QListView's own versions of these lay out every row: they are passed over on purpose.
// NOLINTBEGIN(bugprone-parent-virtual-call)

void RowListView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

// QListView tells assistive technology of rows by where it has laid them out, which it never has.
void RowListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (hasFocus())
        tell(QAccessible::Focus, current);
}

void RowListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    if (!selected.isEmpty())
        tell(QAccessible::SelectionAdd, selected.first().topLeft());
    if (!deselected.isEmpty())
        tell(QAccessible::SelectionRemove, deselected.first().topLeft());
}

void RowListView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsInserted(parent, first, last);
    updateGeometries();
    viewport()->update();
}

void RowListView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last);
    // The rows are still there; the bar's range follows when they are gone.
    scheduleDelayedItemsLayout();
}

void RowListView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    const int height = viewport()->height();
    verticalScrollBar()->setSingleStep(m_rowHeight / 2);
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setRange(0, qMax(0, rowCount() * m_rowHeight - height));
}

void RowListView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
}

// NOLINTEND(bugprone-parent-virtual-call)

void RowListView::tell(QAccessible::Event what, const QModelIndex &index)
{
    if (!QAccessible::isActive() || !index.isValid())
        return;
    QAccessibleEvent event(this, what);
    event.setChild(index.row());
    QAccessible::updateAccessibility(&event);
}

std::pair<int, int> RowListView::rowsIn(int top, int bottom) const
{
    const int offset = verticalOffset();
    return {qMax(0, (top + offset) / m_rowHeight),
        qMin(rowCount() - 1, (bottom + offset) / m_rowHeight)};
}

void RowListView::dataChanged(
    const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    if (QAccessible::isActive()) {
        QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::DataChanged);
        event.setFirstRow(first.row());
        event.setLastRow(last.row());
        QAccessible::updateAccessibility(&event);
    }
    Q_UNUSED(roles)
    const auto [top, bottom] = rowsIn(0, viewport()->height());
    const int from = qMax(first.row(), top);
    const int to = qMin(last.row(), bottom);
    if (from <= to)
        viewport()->update(0, from * m_rowHeight - verticalOffset(), viewport()->width(),
            (to - from + 1) * m_rowHeight);
}

void RowListView::scrollContentsBy(int dx, int dy)
{
    scrollDirtyRegion(dx, dy);
    viewport()->scroll(dx, dy);
}

void RowListView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    const bool hovering = viewport()->underMouse();
    const auto [first, last] = rowsIn(event->rect().top(), event->rect().bottom());
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        option.rect = visualRect(index);
        option.state = QStyle::State_Enabled;
        option.state.setFlag(QStyle::State_Active, isActiveWindow());
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(
            QStyle::State_HasFocus, hasFocus() && m_byKeyboard && index == currentIndex());
        option.state.setFlag(QStyle::State_MouseOver, hovering && option.rect.contains(mouse));
        itemDelegate()->paint(&painter, option, index);
    }
}

void RowListView::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    m_byKeyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
    QListView::focusInEvent(event);
}

void RowListView::keyPressEvent(QKeyEvent *event)
{
    m_byKeyboard = true;
    viewport()->update();
    QListView::keyPressEvent(event);
}

void RowListView::mousePressEvent(QMouseEvent *event)
{
    m_byKeyboard = false;
    QListView::mousePressEvent(event);
}

int RowListView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QModelIndex RowListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    Q_UNUSED(modifiers)
    const int count = rowCount();
    if (count == 0)
        return {};
    const int page = qMax(1, viewport()->height() / m_rowHeight - 1);
    int row = currentIndex().isValid() ? currentIndex().row() : -1;
    switch (action) {
    case MoveUp:
    case MovePrevious: row = row < 0 ? 0 : row - 1; break;
    case MoveDown:
    case MoveNext: row += 1; break;
    case MovePageUp: row -= page; break;
    case MovePageDown: row += page; break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = count - 1; break;
    case MoveLeft:
    case MoveRight: break;
    }
    return model()->index(qBound(0, row, count - 1), 0, rootIndex());
}

void RowListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    if (!selectionModel())
        return;
    const QRect box = rect.normalized();
    const auto [first, last] = rowsIn(box.top(), box.bottom());
    if (first > last) {
        selectionModel()->select(QItemSelection(), flags);
        return;
    }
    selectionModel()->select(
        {model()->index(first, 0, rootIndex()), model()->index(last, 0, rootIndex())}, flags);
}

QRegion RowListView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QRect visible = viewport()->rect();
    for (const QItemSelectionRange &range : selection) {
        if (!range.isValid())
            continue;
        const QRect box(0, range.top() * m_rowHeight - verticalOffset(), viewport()->width(),
            range.height() * m_rowHeight);
        region += box & visible;
    }
    return region;
}

QSize RowListView::viewportSizeHint() const
{
    return {480, 6 * m_rowHeight};
}

} // namespace ferry
