#include "ui/common/panes.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace ferry {

namespace {

// Qt's own word for it includes the pane itself.
bool holds(const QWidget *pane, const QWidget *child)
{
    return pane->isAncestorOf(child);
}

} // namespace

QList<QWidget *> panesAfterFocus(QList<QWidget *> panes)
{
    const QWidget *focused = QApplication::focusWidget();
    qsizetype now = -1;
    for (qsizetype i = 0; i < panes.size() && focused != nullptr; ++i) {
        // The innermost of those around it.
        if (holds(panes.at(i), focused) && (now < 0 || panes.at(now)->isAncestorOf(panes.at(i))))
            now = i;
    }
    std::rotate(panes.begin(), panes.begin() + (now + 1), panes.end());
    return panes;
}

bool focusInto(const QWidget &pane, const QList<QWidget *> &panes)
{
    for (QWidget *child : pane.findChildren<QWidget *>()) {
        const bool isElsewhere
            = std::any_of(panes.cbegin(), panes.cend(), [&](const QWidget *other) {
                  return other != &pane && pane.isAncestorOf(other) && holds(other, child);
              });
        if (!isElsewhere && child->isVisible() && child->isEnabled()
            && (child->focusPolicy() & Qt::TabFocus)) {
            child->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace ferry
