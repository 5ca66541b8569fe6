#pragma once

#include "ui/uploads/rowsorting.h"

#include <QWidget>

class QPushButton;

namespace ferry {

// Above rows of one line: what stands where, and by which of it they are sorted.
class ColumnHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnHeader(QWidget *parent = nullptr);

    void setSorting(const RowSorting &sorting);

Q_SIGNALS:
    void clicked(ferry::RowSorting::By by);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Column
    {
        QPushButton *button;
        RowSorting::By by;
        QString words;
    };

    void place();

    QList<Column> m_columns {};
};

} // namespace ferry
