#include "net/onceonlybody.h"

#include "net/throttle.h"

#include <cstring>

namespace ferry {

// Qt rewinds a body to send it again. Before the first byte left that is harmless. An empty body
// cannot tell a first sending from a second one, so it never agrees.
bool OnceOnlyBody::seek(qint64 position)
{
    return position == m_position && m_length > 0 && QIODevice::seek(position);
}

qint64 OnceOnlyBody::readData(char *data, qint64 longest)
{
    if (m_retired || m_broken)
        return 0;
    qint64 wanted = qMin(longest, m_length - m_position);
    if (wanted <= 0)
        return 0;
    const qint64 ready = readyAt(m_position);
    m_starving = ready == 0;
    if (m_starving)
        return 0;
    if (ready > 0)
        wanted = qMin(wanted, ready);
    if (ready > 0 && m_throttle && m_throttle->isLimited()) {
        wanted = m_throttle->take(wanted);
        m_heldBack = wanted == 0;
        if (m_heldBack) {
            m_throttle->waitForMore(this);
            return 0;
        }
    }
    m_heldBack = false;
    const qint64 got = ready < 0 ? ready : readAt(m_position, data, wanted);
    if (got <= 0) {
        // Zero and not the end makes Qt wait, until the exchange notices and aborts. An error would
        // make Qt end the request in a way that looks like a fault of the network.
        m_broken = true;
        return 0;
    }
    m_position += got;
    return got;
}

void OnceOnlyBody::tellMore()
{
    if (m_starving)
        Q_EMIT readyRead();
}

MemoryBody::MemoryBody(QByteArray bytes)
    : OnceOnlyBody(bytes.size())
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 MemoryBody::readAt(qint64 position, char *data, qint64 longest)
{
    std::memcpy(data, m_bytes.constData() + position, size_t(longest));
    return longest;
}

} // namespace ferry
