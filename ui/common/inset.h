#pragma once

class QLayout;
class QMargins;
class QWidget;

namespace ferry {

// `widget` with room around it, in device-independent pixels; none when the widget is hidden, in a box layout: a grid
// keeps the room. Not by the widget's own
// margins: Qt works those out anew from its size when the style sheet is set again (another text size, another
// colour), and where it has no size yet, on a page that was not shown, nothing is left of them.
QLayout *inset(QWidget *widget, const QMargins &room);

} // namespace ferry
