#include "destinations/tus/tusallowance.h"

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebibyte = 1 << 20;
constexpr qint64 leastChunk = 16 << 10;
constexpr qint64 unlimitedFrom = 64 * mebibyte;

} // namespace

void TusAllowance::chunk(qint64 sent, qint64 taken)
{
    m_sent += sent;
    if (taken < sent)
        m_mostChunk = qMax(leastChunk, 2 * taken);
    else if (m_mostChunk > 0)
        m_mostChunk = m_mostChunk >= unlimitedFrom ? 0 : 2 * m_mostChunk;
}

std::optional<Failure> TusAllowance::spent() const
{
    const auto tooMuch = [this](const QString &code) {
        return Failure {.kind = FailureKind::BadReply,
            .advice = Advice::GiveUp,
            .code = code,
            .detail
            = u"%1 bytes in %2 requests with %3 bytes"_s.arg(m_gained).arg(m_requests).arg(m_sent)};
    };
    if (m_requests >= requestsAtFirst + m_gained * requestsPerMebibyte / mebibyte)
        return tooMuch(u"takes-too-little"_s);
    if (m_sent > 3 * m_length + mebibyte)
        return tooMuch(u"sends-too-much"_s);
    return std::nullopt;
}

} // namespace ferry
