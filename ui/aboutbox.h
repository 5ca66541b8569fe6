#pragma once

class QWidget;

namespace ferry {

// Says which Ferry this is.
void showAboutBox(QWidget &window);

} // namespace ferry
