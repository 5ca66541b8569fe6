#include "ui/common/panes.h"

#include <QApplication>
#include <QWidget>

namespace ferry {

QWidget *paneAfterFocus(const QList<QWidget *> &panes)
{
    const QWidget *focused = QApplication::focusWidget();
    qsizetype now = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focused && (panes.at(i) == focused || panes.at(i)->isAncestorOf(focused)))
            now = i;
    }
    return panes.at((now + 1) % panes.size());
}

void focusInto(const QWidget &pane)
{
    for (QWidget *child : pane.findChildren<QWidget *>()) {
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus)) {
            child->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace ferry
