#include "ui/uploads/columnmenu.h"

namespace ferry {

ColumnMenu::ColumnMenu(QWidget *parent)
    : QMenu(tr("C&olumns"), parent)
{
    for (const RowColumn column : allRowColumns) {
        QAction *action = addAction(columnWords(column));
        action->setCheckable(true);
        action->setData(int(column));
        action->setEnabled(column != RowColumn::Name); // always there
        connect(action, &QAction::triggered, this, [this, column](bool on) {
            RowColumns columns = m_columns;
            columns.setShown(column, on);
            setColumns(columns);
        });
    }
    addSeparator();
    addAction(tr("As usual"), this, [this] { setColumns({}); });
    showColumns();
}

void ColumnMenu::setColumns(const RowColumns &columns)
{
    const bool areOthers = columns != m_columns;
    m_columns = columns;
    showColumns();
    if (!areOthers)
        return;
    Q_EMIT changed(m_columns);
    Q_EMIT chosen(m_columns);
}

void ColumnMenu::setWidth(RowColumn column, int width)
{
    m_columns.setWidth(column, width);
    Q_EMIT changed(m_columns);
}

void ColumnMenu::keepWidths()
{
    Q_EMIT chosen(m_columns);
}

void ColumnMenu::setWithoutRoom(const QList<RowColumn> &columns)
{
    m_withoutRoom = columns;
    showColumns();
}

void ColumnMenu::showColumns()
{
    for (QAction *action : actions()) {
        if (!action->isCheckable())
            continue;
        const auto column = RowColumn(action->data().toInt());
        const QString words = columnWords(column);
        action->setChecked(m_columns.isShown(column));
        action->setText(m_withoutRoom.contains(column) ? tr("%1 (no room)").arg(words) : words);
    }
}

} // namespace ferry
