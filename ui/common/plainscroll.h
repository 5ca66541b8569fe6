#pragma once

class QScrollArea;
class QWidget;

namespace ferry {

// Scrolls `body` up and down, without a frame, on the ground of whatever it lies in.
QScrollArea *plainScroll(QWidget *body, QWidget *parent);

} // namespace ferry
