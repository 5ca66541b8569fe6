#pragma once

#include "base/clock.h"
#include "base/event.h"
#include "base/logfiles.h"

#include <array>
#include <chrono>
#include <memory>

namespace ferry {

// The log that one can send: a line for each event, in the profile's folder "log" (see eventLine() for the
// line, LogFiles for the files). One object for a process, made by the composition and handed in.
//
// note() may be called from any thread and never waits for a disk: it hands a value to the log's own
// thread. A disk that fails or hangs costs lines, never an upload; what was lost is counted and said in
// the log. When more goes well than somebody would read (10,000 small files a second), the first 200 lines
// of a second are written and the rest counted in one line; what went wrong is always written.
class EventLog final
{
public:
    struct Limits
    {
        qint64 fileBytes = LogFiles::defaultFileBytes;
        int routineLines = 200; // a second
        int waitingEvents = 10'000;
    };

    // `clock` outlives the log. No thread and no file before the first event.
    EventLog(const QString &folder, const Clock &clock);
    EventLog(const QString &folder, const Clock &clock, const Limits &limits);
    ~EventLog(); // writes what is left, for half a second at most
    EventLog(const EventLog &) = delete;
    EventLog &operator=(const EventLog &) = delete;

    void note(Event event);

    // Waits until all that was noted before is on its way to the disk; false when that takes longer.
    bool flush(std::chrono::milliseconds atMost);

    const QString &folder() const { return m_folder; }

private:
    struct Shared; // with the thread, which a hanging disk may keep alive for longer than us

    static void run(const std::shared_ptr<Shared> &shared);

    QString m_folder;
    const Clock &m_clock;
    std::shared_ptr<Shared> m_shared;
};

} // namespace ferry
