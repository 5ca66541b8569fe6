#pragma once

#include "ui/uploads/slottable.h"
#include "ui/uploads/transferfilter.h"

#include <QString>

#include <vector>

namespace ferry {

// Which transfers a list shows: by their state, and by a part of their name. The names are looked at
// once, when they or the filter change. Pure.
class RowFilter final
{
public:
    using Slot = SlotTable::Slot;

    TransferFilter state() const { return m_state; }
    void setState(TransferFilter state) { m_state = state; }
    const QString &name() const { return m_name; }
    void setName(const QString &part, const SlotTable &items);

    void note(Slot slot, const QString &name); // a transfer is there now, or has another name
    bool matches(const QString &name) const;
    bool passes(Slot slot, const SlotTable &items) const
    {
        return m_matches[std::size_t(slot)]
            && (m_state == TransferFilter::All || filterOf(items[slot].state) == m_state);
    }

private:
    TransferFilter m_state = TransferFilter::All;
    QString m_name {};
    std::vector<quint8> m_matches {}; // by slot
};

} // namespace ferry
