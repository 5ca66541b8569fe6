#include "ui/uploads/droptarget.h"

#include <QDropEvent>
#include <QMimeData>

namespace ferry {

DropTarget::DropTarget(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool DropTarget::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::DragLeave) {
        Q_EMIT left();
        return false;
    }
    const bool isDrop = event->type() == QEvent::Drop;
    if (!isDrop && event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove)
        return false;
    auto *over = static_cast<QDropEvent *>(event);
    if (isDrop)
        Q_EMIT left();
    if (!offersFiles(*over->mimeData()))
        return false;
    // Never the proposed action: with Shift held the source would delete the file.
    over->setDropAction(Qt::CopyAction);
    over->accept();
    if (isDrop)
        Q_EMIT dropped(droppedPaths(*over->mimeData()));
    else if (event->type() == QEvent::DragEnter)
        Q_EMIT entered(droppedPaths(*over->mimeData()));
    if (!isDrop)
        Q_EMIT moved(m_window.mapToGlobal(over->position().toPoint()));
    return true;
}

} // namespace ferry
