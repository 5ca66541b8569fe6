#include "ui/uploads/columnheader.h"

#include "ui/common/theme.h"
#include "ui/uploads/rowplaces.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr int step = 8; // of the keys

RowSorting::By sortingOf(RowColumn column)
{
    using By = RowSorting::By;
    switch (column) {
    case RowColumn::Name: return By::Name;
    case RowColumn::Size: return By::Size;
    case RowColumn::Destination: return By::Destination;
    case RowColumn::Added: return By::Added;
    case RowColumn::Progress: return By::Progress;
    case RowColumn::Speed: return By::Speed;
    case RowColumn::TimeLeft: return By::TimeLeft;
    case RowColumn::State: return By::State;
    }
    return By::Queue;
}

} // namespace

ColumnHeader::ColumnHeader(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(26);
    setMouseTracking(true);
    setAccessibleName(tr("Columns"));
    for (const RowColumn column : allRowColumns) {
        const QString words = columnWords(column);
        auto *button = new QPushButton(words, this);
        button->setProperty("role", u"status"_s);
        button->setAccessibleName(tr("Sort by %1").arg(words));
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this,
            [this, by = sortingOf(column)] { Q_EMIT clicked(by); });
        m_columns.append({button, column, sortingOf(column)});
    }
}

void ColumnHeader::setSorting(const RowSorting &sorting)
{
    for (const Column &column : std::as_const(m_columns)) {
        const bool isIt = column.by == sorting.by;
        const QString words = columnWords(column.column);
        column.button->setText(isIt ? words + (sorting.descending ? u" ▾"_s : u" ▴"_s) : words);
        column.button->setAccessibleDescription(!isIt ? QString()
                : sorting.descending                  ? tr("sorted, turned round")
                                                      : tr("sorted"));
    }
    place();
}

void ColumnHeader::setColumns(const RowColumns &columns)
{
    m_shown = columns;
    place();
}

void ColumnHeader::setEndMargin(int margin)
{
    if (std::exchange(m_endMargin, margin) != margin)
        place();
}

void ColumnHeader::place()
{
    const RowPlaces at = RowPlaces::of({.rect = rect(),
                                           .endMargin = m_endMargin,
                                           .density = RowDensity::Compact,
                                           .columns = m_shown,
                                           .direction = layoutDirection()},
        {}, {});
    constexpr int frame = 6; // of the button, so that its words stand above the rows'
    for (Column &column : m_columns) {
        column.place = at.cell(column.column);
        column.button->setVisible(!column.place.isEmpty());
        if (column.place.isEmpty())
            continue;
        const int width
            = qMin(column.button->sizeHint().width(), int(column.place.width()) + 2 * frame);
        const bool atRight = isFigureColumn(column.column) != isRightToLeft();
        const int x = atRight ? int(column.place.right()) - width + frame
                              : int(column.place.left()) - frame;
        column.button->setGeometry(x, 2, width, 22);
    }
    update();
}

QList<RowColumn> ColumnHeader::withoutRoom() const
{
    QList<RowColumn> hidden;
    for (const Column &column : m_columns) {
        if (m_shown.isShown(column.column) && column.place.isEmpty())
            hidden.append(column.column);
    }
    return hidden;
}

// Between a column and the one before it. The first, which has what the others leave, has no such edge.
std::optional<RowColumn> ColumnHeader::edgeAt(const QPoint &position) const
{
    for (const Column &column : m_columns) {
        if (column.column == RowColumn::Name || column.place.isEmpty())
            continue;
        const qreal edge = isRightToLeft() ? column.place.right() + RowColumns::gap / 2.0
                                           : column.place.left() - RowColumns::gap / 2.0;
        if (qAbs(position.x() - edge) <= RowColumns::gap / 2.0)
            return column.column;
    }
    return std::nullopt;
}

void ColumnHeader::setHovered(std::optional<RowColumn> edge)
{
    if (m_hovered == edge)
        return;
    m_hovered = edge;
    if (edge)
        setCursor(Qt::SplitHCursor);
    else
        unsetCursor();
    update();
}

void ColumnHeader::paintEvent(QPaintEvent *)
{
    if (!m_hovered)
        return;
    const Tokens &tokens = tokensOf(palette());
    const QRectF &place = m_columns.at(qsizetype(columnIndex(*m_hovered))).place;
    const qreal x = isRightToLeft() ? place.right() + RowColumns::gap / 2.0
                                    : place.left() - RowColumns::gap / 2.0;
    QPainter painter(this);
    painter.fillRect(QRectF(x - 1, 5, 2, height() - 10), m_grip ? tokens.accent : tokens.text3);
}

void ColumnHeader::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const std::optional<RowColumn> edge = edgeAt(position);
    if (!edge || event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_grip = Grip {*edge, position.x(), m_shown.width(*edge)};
    update();
}

void ColumnHeader::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (!m_grip)
        return setHovered(edgeAt(position));
    const int by = m_grip->pressed - position.x();
    const int width = m_grip->width + (isRightToLeft() ? -by : by);
    Q_EMIT widthChosen(m_grip->column, qMax(RowColumns::narrowest, width));
}

void ColumnHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_grip, std::nullopt))
        Q_EMIT widthsChosen();
    setHovered(edgeAt(event->position().toPoint()));
    update();
}

void ColumnHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto edge = edgeAt(event->position().toPoint())) {
        Q_EMIT widthChosen(*edge, 0);
        Q_EMIT widthsChosen();
    }
}

void ColumnHeader::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!m_grip)
        setHovered({});
}

void ColumnHeader::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->globalPos());
}

bool ColumnHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isArrow = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
    if (!isArrow || (key->modifiers() & ~Qt::KeypadModifier) != Qt::AltModifier)
        return QWidget::eventFilter(watched, event);
    const bool grows = (key->key() == Qt::Key_Right) != isRightToLeft();
    for (const Column &column : std::as_const(m_columns)) {
        if (column.button == watched && column.column != RowColumn::Name) {
            const int width = m_shown.width(column.column) + (grows ? step : -step);
            Q_EMIT widthChosen(column.column, qMax(RowColumns::narrowest, width));
            Q_EMIT widthsChosen();
        }
    }
    return true;
}

void ColumnHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

// A larger font makes larger columns.
void ColumnHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        place();
}

} // namespace ferry
