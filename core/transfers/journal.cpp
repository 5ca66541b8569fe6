#include "transfers/journal.h"

#include <algorithm>
#include <iterator>

namespace ferry {

Journal::Journal(QueueDisk &disk, const Clock &clock, Calls calls)
    : m_disk(disk)
    , m_clock(clock)
    , m_calls(std::move(calls))
{ }

QueueBatch Journal::textOf(const std::vector<JournalEntry> &entries) const
{
    QueueBatch batch;
    batch.reserve(qsizetype(entries.size()));
    for (const JournalEntry &entry : entries) {
        if (std::optional<QueueRecord> text = m_calls.text(entry))
            batch.append(std::move(*text));
    }
    return batch;
}

void Journal::flush()
{
    const bool mustWait = m_retryAt && m_clock.monotonic() < *m_retryAt;
    if (m_waiting.empty() || !m_underWay.empty() || mustWait)
        return;
    m_retryAt.reset();
    auto count = std::min(m_waiting.size(), mostInBatch);
    while (count < m_waiting.size() && m_waiting[count].joins)
        ++count;
    const auto end = m_waiting.begin() + std::ptrdiff_t(count);
    m_underWay.assign(std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(end));
    m_waiting.erase(m_waiting.begin(), end);
    m_disk.write(
        textOf(m_underWay), [this](const Result<QueueDisk::Written> &result) { take(result); });
}

void Journal::take(const Result<QueueDisk::Written> &result)
{
    std::vector<JournalEntry> entries = std::exchange(m_underWay, {});
    if (result) {
        m_failingSince.reset();
        m_calls.written(entries, *result);
        flush();
        return;
    }
    // Looked up anew when it is said again: the words keep their order, and tell what is true by then.
    m_waiting.insert(m_waiting.begin(), std::make_move_iterator(entries.begin()),
        std::make_move_iterator(entries.end()));
    const std::chrono::milliseconds now = m_clock.monotonic();
    m_retryAt = now + pause;
    if (!m_failingSince)
        m_failingSince = now;
    m_calls.refused(result.error());
}

void Journal::withdraw(const std::function<bool(const JournalEntry &)> &matches)
{
    std::erase_if(m_waiting, matches);
}

Result<void> Journal::close()
{
    const std::vector<JournalEntry> rest(
        std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(m_waiting.end()));
    m_waiting.clear();
    if (rest.empty() && m_underWay.empty())
        return {};
    m_underWay.clear();
    return m_disk.writeLast(textOf(rest));
}

} // namespace ferry
