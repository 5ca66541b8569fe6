#pragma once

class QLayout;
class QMargins;
class QWidget;

namespace ferry {

// `widget` with room around it, in device-independent pixels; none when the widget is hidden. Not by the widget's own
// margins: Qt takes those away when the style sheet is set again, as it is for another text size or colour.
QLayout *inset(QWidget *widget, const QMargins &room);

} // namespace ferry
