#pragma once

class QPushButton;
class QWidget;

namespace ferry {

// Beside a button that copies a link: a menu of what else can be done with it, which its page is given by the window.
// Hidden at first.
QPushButton *makeLinkButton(QWidget *parent);

} // namespace ferry
