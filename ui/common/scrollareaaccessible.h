#pragma once

namespace ferry {

// Lets assistive technology read scroll areas that change under it. Qt 6.4's own interface of one reads past the end
// of its list, and the program ends, where a scroll bar goes between the question how many parts there are and the
// question for the last of them. Once, before the first window; GUI thread.
void installScrollAreaAccessible();

} // namespace ferry
