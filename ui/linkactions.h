#pragma once

namespace ferry {

class WindowActions;
class WindowPages;

// The window's commands for links mean those of what is chosen on the page that is shown, and are there as far as it
// has any. Both live as long as the window.
void connectLinks(WindowPages &pages, WindowActions &actions);

} // namespace ferry
