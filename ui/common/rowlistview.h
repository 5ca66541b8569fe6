#pragma once

#include <QAccessible>
#include <QListView>

#include <functional>

namespace ferry {

// A list whose rows are all equally high. QListView lays out every row whenever one is added; with
// 100,000 rows and ten batches a second that is the whole frame. Here a row's place is a product,
// so nothing is laid out at all. Still a QListView, for selection, keys and assistive technology.
class RowListView : public QListView
{
    Q_OBJECT

public:
    explicit RowListView(int rowHeight, QWidget *parent = nullptr);

    // What can be done with a row, for who has no pointer; the names are shown.
    struct Command
    {
        QString name;
        std::function<void()> act;
    };
    virtual QList<Command> commandsOf(const QModelIndex &) { return {}; }

    int rowHeight() const { return m_rowHeight; }
    void setRowHeight(int height);

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

protected:
    void dataChanged(
        const QModelIndex &first, const QModelIndex &last, const QList<int> &roles = {}) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

    int verticalOffset() const override;
    int horizontalOffset() const override { return 0; }
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    QSize viewportSizeHint() const override;

    // Rows that a strip of the viewport touches; first > second when none.
    std::pair<int, int> rowsIn(int top, int bottom) const;

private:
    int rowCount() const;
    void tell(QAccessible::Event what, const QModelIndex &index);

    int m_rowHeight;
    bool m_byKeyboard = false; // shows where the keys are
};

} // namespace ferry
