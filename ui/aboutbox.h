#pragma once

class QWidget;

namespace ferry {

// What this program is, and which version.
void showAboutBox(QWidget &window);

} // namespace ferry
