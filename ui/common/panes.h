#pragma once

#include <QList>

class QWidget;

namespace ferry {

// The parts of a window that F6 goes through, in the order of the eye. One may lie within another, as the
// head of a page does: then the other is what is left of it.

// All of them, from the one after that which has the focus; as they are when none has.
QList<QWidget *> panesAfterFocus(QList<QWidget *> panes);

// To the first child of `pane` that the Tab key would reach, and that is in none of the others. False: there is none.
bool focusInto(const QWidget &pane, const QList<QWidget *> &panes);

} // namespace ferry
