#pragma once

#include "ui/uploads/rowcolumns.h"

#include <QMenu>

namespace ferry {

// "Columns": which of them rows of one line have, and how wide they are.
class ColumnMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit ColumnMenu(QWidget *parent = nullptr);

    const RowColumns &columns() const { return m_columns; }
    void setColumns(const RowColumns &columns); // tells of them when they are others
    void setWidth(
        RowColumn column, int width); // as setColumns, but of no choice before keepWidths()
    void keepWidths();
    void setWithoutRoom(const QList<RowColumn> &columns); // wanted, and not to be seen: it says so

Q_SIGNALS:
    void changed(const ferry::RowColumns &columns);
    void chosen(const ferry::RowColumns &columns); // to be remembered

private:
    void showColumns();

    RowColumns m_columns {};
    QList<RowColumn> m_withoutRoom {};
};

} // namespace ferry
