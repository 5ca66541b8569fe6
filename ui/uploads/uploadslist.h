#pragma once

#include "ui/common/rowlistview.h"
#include "ui/uploads/rowcolumns.h"
#include "ui/uploads/rowtext.h"

namespace ferry {

class Thumbnails;
class TransferDelegate;

// The list of uploads: rows with buttons in them, folders that open.
class UploadsList final : public RowListView
{
    Q_OBJECT

public:
    UploadsList(TransferModel &model, TransferDelegate &delegate, QWidget *parent = nullptr);

    void setCompact(bool compact); // one line a row
    void setColumns(const RowColumns &columns); // of such rows
    void setThumbnails(Thumbnails &thumbnails); // not owned
    QList<Command> commandsOf(const QModelIndex &index) override;

Q_SIGNALS:
    void actionTriggered(const QModelIndex &index, ferry::RowAction action);
    void menuRequested(const QPoint &global);
    void endMarginChanged(
        int margin); // from the rows to the edge of the list, a scroll bar included
    void spacePressed(); // not a shortcut: buttons need the space bar too

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<RowAction> actionAt(const QPoint &position, QModelIndex *index = nullptr) const;
    void hover(const QPoint &position);
    bool expand(bool open);

    TransferModel &m_model;
    TransferDelegate &m_delegate;
    Thumbnails *m_thumbnails = nullptr;
    QModelIndex m_hovered {};
    QPersistentModelIndex m_pressed {};
    std::optional<RowAction> m_pressedAction {};
};

} // namespace ferry
