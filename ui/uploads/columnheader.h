#pragma once

#include "ui/uploads/rowcolumns.h"
#include "ui/uploads/rowsorting.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace ferry {

// Above rows of one line: what stands where, by which of it they are sorted, and how wide it is: the edge
// between two columns can be dragged, and Alt+Left and Alt+Right do the same for the one with the focus.
class ColumnHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnHeader(QWidget *parent = nullptr);

    void setSorting(const RowSorting &sorting);
    void setColumns(const RowColumns &columns);
    void setEndMargin(int margin); // between the rows and the edge
    QList<RowColumn> withoutRoom() const; // that are wanted, and give way to the others

Q_SIGNALS:
    void clicked(ferry::RowSorting::By by);
    void widthChosen(ferry::RowColumn column, int width); // 0: the usual one; many in a drag
    void widthsChosen(); // that was the last one
    void menuRequested(const QPoint &global);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Column
    {
        QPushButton *button;
        RowColumn column;
        RowSorting::By by;
        QRectF place {};
    };
    // An edge that is being dragged.
    struct Grip
    {
        RowColumn column;
        int pressed = 0; // where, in x
        int width = 0; // then
    };

    void place();
    std::optional<RowColumn> edgeAt(const QPoint &position) const;
    void setHovered(std::optional<RowColumn> edge);

    QList<Column> m_columns {};
    RowColumns m_shown {};
    int m_endMargin = 12;
    std::optional<RowColumn> m_hovered {};
    std::optional<Grip> m_grip {};
};

} // namespace ferry
