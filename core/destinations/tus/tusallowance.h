#pragma once

#include "base/failure.h"

#include <optional>

namespace ferry {

// What one attempt at one file may cost: a server that takes a byte of each chunk got 47,891 of them.
// Pure.
// - requests: 20, and 32 more for each MiB that the server confirms beyond what it had confirmed;
// - bytes of content: three times the file and 1 MiB;
// - after a chunk of which little was taken the next is twice what was taken, and grows again as all
//   of it is: what a server does not take is not sent again and again.
class TusAllowance final
{
public:
    explicit TusAllowance(qint64 length)
        : m_length(length)
    { }

    void request() { ++m_requests; }
    void chunk(qint64 sent, qint64 taken); // handed over, and confirmed of it
    void gained(qint64 bytes) { m_gained += bytes; }

    // Of a chunk that would be `wanted` bytes.
    qint64 most(qint64 wanted) const
    {
        return m_mostChunk > 0 ? qMin(wanted, m_mostChunk) : wanted;
    }

    // BadReply, when another request is too much: code "takes-too-little" or "sends-too-much".
    std::optional<Failure> spent() const;

    static constexpr int requestsAtFirst = 20;
    static constexpr int requestsPerMebibyte = 32;

private:
    qint64 m_length;
    qint64 m_requests = 0;
    qint64 m_sent = 0;
    qint64 m_gained = 0;
    qint64 m_mostChunk = 0; // 0: no limit
};

} // namespace ferry
