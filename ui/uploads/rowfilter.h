#pragma once

#include "ui/uploads/slottable.h"
#include "ui/uploads/transferfilter.h"

#include <QSet>
#include <QString>

#include <vector>

namespace ferry {

// Which transfers a list shows: by their state, by a part of their name, and of these perhaps only some. The names are looked at
// once, when they or the filter change. Pure.
class RowFilter final
{
public:
    using Slot = SlotTable::Slot;

    TransferFilter state() const { return m_state; }
    void setState(TransferFilter state) { m_state = state; }
    const QString &name() const { return m_name; }
    const QSet<TransferId> &only() const { return m_only; } // empty: all
    void setOnly(const QSet<TransferId> &ids) { m_only = ids; }
    void setName(const QString &part, const SlotTable &items);

    void note(Slot slot, const QString &name); // a transfer is there now, or has another name
    bool matches(const QString &name) const;
    bool passes(Slot slot, const SlotTable &items) const
    {
        return m_matches[std::size_t(slot)]
            && (m_state == TransferFilter::All || filterOf(items[slot].state) == m_state)
            && (m_only.isEmpty() || m_only.contains(items[slot].id));
    }

private:
    TransferFilter m_state = TransferFilter::All;
    QSet<TransferId> m_only {};
    QString m_name {};
    std::vector<quint8> m_matches {}; // by slot
};

} // namespace ferry
