#include "transfers/journal.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace ferry {

namespace {

// It may reach the disk a moment later, and nobody waits.
bool canWait(const JournalEntry &entry)
{
    using Kind = JournalEntry::Kind;
    return entry.kind == Kind::Save || entry.kind == Kind::End || entry.kind == Kind::KeepHash;
}

} // namespace

Journal::Journal(QueueDisk &disk, const Clock &clock, Calls calls, std::size_t most)
    : m_disk(disk)
    , m_clock(clock)
    , m_calls(std::move(calls))
    , m_most(most)
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

void Journal::append(JournalEntry entry)
{
    m_isAwaited = m_isAwaited || !canWait(entry);
    m_waiting.push_back(std::move(entry));
}

std::optional<std::chrono::milliseconds> Journal::wakeAt() const
{
    if (m_retryAt || m_waiting.empty() || !m_underWay.empty())
        return m_retryAt;
    return m_gathersUntil;
}

void Journal::flush()
{
    if (m_waiting.empty() || !m_underWay.empty())
        return;
    const std::chrono::milliseconds now = m_clock.monotonic();
    const bool gathers = !m_isAwaited && m_waiting.size() < m_most && now < m_gathersUntil;
    if (gathers || (m_retryAt && now < *m_retryAt))
        return;
    m_retryAt.reset();
    auto count = std::min(m_waiting.size(), m_most);
    while (count < m_waiting.size() && m_waiting[count].joins)
        ++count;
    const auto end = m_waiting.begin() + std::ptrdiff_t(count);
    m_underWay.assign(std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(end));
    m_waiting.erase(m_waiting.begin(), end);
    m_isAwaited = std::any_of(m_waiting.begin(), m_waiting.end(), std::not_fn(canWait));
    m_disk.write(
        textOf(m_underWay), [this](const Result<QueueDisk::Written> &result) { take(result); });
}

void Journal::take(const Result<QueueDisk::Written> &result)
{
    std::vector<JournalEntry> entries = std::exchange(m_underWay, {});
    if (result) {
        m_failingSince.reset();
        m_gathersUntil = m_clock.monotonic() + gathering;
        m_calls.written(entries, *result);
        flush();
        return;
    }
    // Looked up anew when it is said again: the words keep their order, and tell what is true by then.
    m_waiting.insert(m_waiting.begin(), std::make_move_iterator(entries.begin()),
        std::make_move_iterator(entries.end()));
    m_isAwaited = true;
    const std::chrono::milliseconds now = m_clock.monotonic();
    m_retryAt = now + pause;
    if (!m_failingSince)
        m_failingSince = now;
    m_calls.refused(result.error());
}

void Journal::withdraw(const std::function<bool(const JournalEntry &)> &matches)
{
    std::erase_if(m_waiting, matches);
    if (m_waiting.empty() && m_underWay.empty()) {
        m_retryAt = {}; // there is nothing to say again
        m_failingSince.reset();
    }
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
