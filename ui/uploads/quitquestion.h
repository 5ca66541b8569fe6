#pragma once

#include <QtGlobal>

#include <functional>

class QWidget;

namespace ferry {

// The queue is on disk, so nothing is lost by quitting; but uploads stop, and that is worth a question.
// `window` outlives it, and what is done when a person agrees.
void askBeforeQuitting(QWidget &window, qint64 uploading, std::function<void()> quit);

} // namespace ferry
