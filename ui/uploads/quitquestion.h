#pragma once

#include "destinations/destinationconfig.h"

#include <QList>

#include <functional>

class QWidget;

namespace ferry {

class TransferModel;

// What quitting means for the uploads that run: by what each destination can do, and by their size.
struct QuitStakes
{
    qint64 goOn = 0; // where they stopped, when Ferry is started again
    qint64 beginAgain = 0;
    qint64 waiting = 0;

    qint64 running() const { return goOn + beginAgain; }
};

QuitStakes quitStakes(const TransferModel &model, const QList<DestinationConfig> &destinations);

struct QuitAnswers
{
    std::function<void()> quit {};
    std::function<void()> keepInTray {}; // empty: there is no tray
};

// The queue is on disk, so nothing is lost by quitting; but uploads stop, and that is worth a question.
// `window` outlives it, and what is done when a person agrees.
void askBeforeQuitting(QWidget &window, const QuitStakes &stakes, const QuitAnswers &answers);

} // namespace ferry
