#pragma once

#include <QList>

class QWidget;

namespace ferry {

// F6 goes round the parts of a window. The one after that which has the focus; the first when none has.
QWidget *paneAfterFocus(const QList<QWidget *> &panes);
// To the first child that takes the focus by Tab.
void focusInto(const QWidget &pane);

} // namespace ferry
