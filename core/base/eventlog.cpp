#include "base/eventlog.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <unistd.h>
#include <vector>

namespace ferry {

namespace {

using std::chrono::milliseconds;

// Lines gather for so long before they are written together.
constexpr milliseconds gatheringTime {100};
// No block is larger: a file of the log takes many.
constexpr qsizetype blockBytes = 64 << 10;
constexpr std::size_t kindCount = std::size_t(Event::Kind::Noted) + 1;

// What is counted instead of written.
struct Counts
{
    std::array<qint64, kindCount> events {};
    qint64 lost = 0; // there was no room, or the disk took them not
    qint64 at = 0; // when the last of them was noted

    void add(const Event &event)
    {
        ++events[std::size_t(event.kind)];
        at = event.at;
    }

    // "… more pid=4711 request=312 done=156": empty when nothing was counted.
    QByteArray line(qint64 pid) const
    {
        Event stamp;
        stamp.at = at;
        QByteArray line = eventLine(stamp, pid);
        line.replace(" noted ", " more ");
        line.chop(1); // the line feed
        bool any = lost > 0;
        for (std::size_t kind = 1; kind < kindCount; ++kind) {
            if (events[kind] == 0)
                continue;
            any = true;
            line += ' ' + eventKindName(Event::Kind(kind)) + '=' + QByteArray::number(events[kind]);
        }
        if (lost > 0)
            line += " lost=" + QByteArray::number(lost);
        return any ? line + '\n' : QByteArray();
    }
};

} // namespace

struct EventLog::Shared
{
    Shared(const QString &folder, const Limits &chosen)
        : limits(chosen)
        , files(folder, chosen.fileBytes)
    { }

    const Limits limits;
    LogFiles files; // the thread's
    qint64 lostByDisk = 0; // the thread's

    std::mutex mutex {};
    std::condition_variable news {}; // for the thread
    std::condition_variable written {}; // for those who wait for it
    std::vector<Event> events {};
    Counts counts {};
    milliseconds second {-1}; // which second of the monotonic clock routineLines is of
    int routineLines = 0;
    qint64 secondAt = 0;
    qint64 noted = 0;
    qint64 handled = 0;
    bool hasThread = false;
    bool isUrgent = false;
    bool isClosing = false;
    bool isEnded = false;

    void write(const std::vector<Event> &batch, const Counts &counted);
    void writeBlock(QByteArray &block, qint64 lines);
};

EventLog::EventLog(const QString &folder, const Clock &clock)
    : EventLog(folder, clock, Limits {})
{ }

EventLog::EventLog(const QString &folder, const Clock &clock, const Limits &limits)
    : m_folder(folder)
    , m_clock(clock)
    , m_shared(std::make_shared<Shared>(folder, limits))
{ }

EventLog::~EventLog()
{
    std::unique_lock lock(m_shared->mutex);
    m_shared->isClosing = true;
    if (!m_shared->hasThread)
        return;
    m_shared->news.notify_one();
    m_shared->written.wait_for(lock, milliseconds(500), [this] { return m_shared->isEnded; });
}

void EventLog::note(Event event)
{
    const auto second = std::chrono::floor<std::chrono::seconds>(m_clock.monotonic());
    Shared &shared = *m_shared;
    const std::lock_guard lock(shared.mutex);
    ++shared.noted;
    if (shared.second != second) {
        shared.second = second;
        shared.routineLines = 0;
        shared.secondAt = m_clock.wall().toMSecsSinceEpoch();
    }
    const bool isTooMuch = event.isRoutine() && ++shared.routineLines > shared.limits.routineLines;
    // What is only counted costs no look at the wall's clock.
    event.at = isTooMuch ? shared.secondAt : m_clock.wall().toMSecsSinceEpoch();
    if (isTooMuch) {
        shared.counts.add(event);
    } else if (shared.events.size() >= std::size_t(shared.limits.waitingEvents)) {
        ++shared.counts.lost;
        shared.counts.at = event.at;
    } else {
        shared.events.push_back(std::move(event));
    }
    if (!shared.hasThread) {
        shared.hasThread = true;
        std::thread(&EventLog::run, m_shared).detach();
    } else if (shared.noted == shared.handled + 1) {
        shared.news.notify_one();
    }
}

bool EventLog::flush(milliseconds atMost)
{
    Shared &shared = *m_shared;
    std::unique_lock lock(shared.mutex);
    const qint64 wanted = shared.noted;
    shared.isUrgent = true;
    shared.news.notify_one();
    return shared.written.wait_for(
        lock, atMost, [&shared, wanted] { return shared.handled >= wanted; });
}

void EventLog::run(const std::shared_ptr<Shared> &shared)
{
    std::unique_lock lock(shared->mutex);
    for (;;) {
        const auto isHurried = [&shared] { return shared->isUrgent || shared->isClosing; };
        shared->news.wait(
            lock, [&] { return shared->noted > shared->handled || shared->isClosing; });
        shared->news.wait_for(lock, gatheringTime, isHurried);
        shared->isUrgent = false;
        const std::vector<Event> batch = std::exchange(shared->events, {});
        const Counts counted = std::exchange(shared->counts, {});
        const qint64 noted = shared->noted;
        lock.unlock();
        shared->write(batch, counted);
        lock.lock();
        shared->handled = noted;
        shared->isEnded = shared->isClosing && shared->noted == noted;
        shared->written.notify_all();
        if (shared->isEnded)
            return;
    }
}

void EventLog::Shared::write(const std::vector<Event> &batch, const Counts &counted)
{
    const auto pid = qint64(::getpid());
    QByteArray block;
    qint64 lines = 0;
    for (const Event &event : batch) {
        block += eventLine(event, pid);
        ++lines;
        if (block.size() >= blockBytes)
            writeBlock(block, std::exchange(lines, 0));
    }
    Counts told = counted;
    told.lost += lostByDisk;
    if (told.at == 0 && !batch.empty())
        told.at = batch.back().at;
    block += told.line(pid);
    if (!block.isEmpty() && files.append(block))
        lostByDisk = 0;
    else if (!block.isEmpty())
        lostByDisk += lines + counted.lost;
}

void EventLog::Shared::writeBlock(QByteArray &block, qint64 lines)
{
    if (!files.append(block))
        lostByDisk += lines;
    block.clear();
}

} // namespace ferry
