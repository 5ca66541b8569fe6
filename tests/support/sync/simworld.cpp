#include "support/sync/simworld.h"

namespace ferry::testing {

QUuid SimWorld::uuid()
{
    const quint64 high = number();
    const quint64 low = number();
    QByteArray bytes;
    for (int i = 0; i < 8; ++i)
        bytes += char(high >> (8 * i));
    for (int i = 0; i < 8; ++i)
        bytes += char(low >> (8 * i));
    return QUuid::fromRfc4122(bytes);
}

void SimWorld::deliverOneLate()
{
    if (m_late.empty())
        return;
    const int which = below(int(m_late.size()));
    const std::function<void()> request = std::move(m_late.at(size_t(which)));
    m_late.erase(m_late.begin() + which);
    trace('l');
    request();
}

void SimWorld::deliverAllLate()
{
    while (!m_late.empty())
        deliverOneLate();
}

void SimWorld::trace(char what, qint64 a, qint64 b)
{
    for (const quint64 value : {quint64(what), quint64(a), quint64(b)}) {
        for (int i = 0; i < 8; ++i)
            m_trace = (m_trace ^ ((value >> (8 * i)) & 0xffU)) * 1099511628211ULL;
    }
}

} // namespace ferry::testing
