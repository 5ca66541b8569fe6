#pragma once

#include "ui/uploads/droppedpaths.h"

#include <QWidget>

namespace ferry {

// Lets files be dropped on a window, wherever none of its children takes them. GUI thread.
class DropTarget final : public QObject
{
    Q_OBJECT

public:
    explicit DropTarget(QWidget &window); // and owned by it

Q_SIGNALS:
    void entered(const ferry::DroppedPaths &paths);
    void moved(const QPoint &global);
    void left(); // dropped or carried away
    void dropped(const ferry::DroppedPaths &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
};

} // namespace ferry
