#pragma once

#include <QtGlobal>

#include <functional>

class QWidget;

namespace ferry {

// Many uploads are cancelled only after a question; a few at once, as that can be undone. `page` outlives
// the question, and what is cancelled.
void askBeforeCancelling(QWidget &page, qsizetype uploads, std::function<void()> cancel);

} // namespace ferry
