#pragma once

#include "base/clock.h"
#include "store/historykeeper.h"
#include "transfers/holdkeeper.h"
#include "ui/desktop/meteredconnection.h"

namespace ferry {

class Composition;
class UploadEngine;

// What goes on by itself while the window runs, as the settings have it: the queue waits in quiet hours and
// on a metered connection, and the history forgets what is too old.
class Upkeep final
{
public:
    // Both outlive it.
    Upkeep(Composition &composition, UploadEngine &engine);

    void start(); // once the queue is being loaded

    HoldKeeper &holds() { return m_holds; }
    HistoryKeeper &history() { return m_history; }
    bool tellsMetered() const { return m_connection.isKnown(); }

private:
    Composition &m_composition;
    SystemClock m_clock {};
    MeteredConnection m_connection {QDBusConnection::systemBus()};
    HoldKeeper m_holds;
    HistoryKeeper m_history;
};

} // namespace ferry
