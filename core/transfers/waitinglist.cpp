#include "transfers/waitinglist.h"

namespace ferry {

void WaitingList::add(TransferId id, DestinationId destination, double position)
{
    m_lines[destination].items.insert({position, id});
}

void WaitingList::remove(TransferId id, DestinationId destination, double position)
{
    m_lines[destination].items.erase({position, id});
}

void WaitingList::holdUntil(DestinationId destination, qint64 time)
{
    Line &line = m_lines[destination];
    line.notBefore = qMax(line.notBefore, time);
}

void WaitingList::release(DestinationId destination)
{
    Line &line = m_lines[destination];
    line.notBefore = 0;
    line.held = false;
}

std::optional<qint64> WaitingList::nextRelease(qint64 now) const
{
    std::optional<qint64> next;
    for (const Line &line : m_lines) {
        if (!line.items.empty() && !isHeld(line) && line.notBefore > now
            && (!next || line.notBefore < *next))
            next = line.notBefore;
    }
    return next;
}

std::optional<TransferId> WaitingList::takeNext(qint64 now)
{
    Line *first = nullptr;
    for (Line &line : m_lines) {
        const bool full = line.limit > 0 && line.running >= line.limit;
        if (line.items.empty() || full || isHeld(line) || line.notBefore > now)
            continue;
        if (first == nullptr || *line.items.begin() < *first->items.begin())
            first = &line;
    }
    if (first == nullptr)
        return std::nullopt;
    const TransferId id = first->items.begin()->second;
    first->items.erase(first->items.begin());
    ++first->running;
    return id;
}

QList<TransferId> WaitingList::waitingFor(DestinationId destination) const
{
    QList<TransferId> ids;
    const auto line = m_lines.constFind(destination);
    if (line == m_lines.cend())
        return ids;
    for (const Place &place : line->items)
        ids.append(place.second);
    return ids;
}

bool WaitingList::isEmpty() const
{
    for (const Line &line : m_lines) {
        if (!line.items.empty())
            return false;
    }
    return true;
}

} // namespace ferry
