#include "ui/uploads/rowfilter.h"

#include <QStringMatcher>

namespace ferry {

bool RowFilter::matches(const QString &name) const
{
    return m_name.isEmpty() || name.contains(m_name, Qt::CaseInsensitive);
}

void RowFilter::note(Slot slot, const QString &name)
{
    if (m_matches.size() <= std::size_t(slot))
        m_matches.resize(std::size_t(slot) + 1);
    m_matches[std::size_t(slot)] = matches(name);
}

void RowFilter::setName(const QString &part, const SlotTable &items)
{
    const bool narrowing = !m_name.isEmpty() && part.startsWith(m_name, Qt::CaseInsensitive);
    m_name = part;
    const QStringMatcher matcher(m_name, Qt::CaseInsensitive);
    for (Slot slot = 0; slot < items.end(); ++slot) {
        quint8 &match = m_matches[std::size_t(slot)];
        if (!narrowing || match)
            match = m_name.isEmpty() || matcher.indexIn(items[slot].name) >= 0;
    }
}

} // namespace ferry
