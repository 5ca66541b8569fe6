#include "ui/uploads/progressannouncer.h"

#include "ui/common/format.h"
#include "ui/uploads/transfermodel.h"
#include "ui/uploads/transfertally.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QItemSelectionModel>

#include <utility>

namespace ferry {

ProgressAnnouncer::ProgressAnnouncer(TransferModel &model, QAbstractItemView &list, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_list(list)
{
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ProgressAnnouncer::look);
    // Where somebody goes to is read out anyway.
    connect(m_list.selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](
            const QModelIndex &current) { m_said = current.isValid() ? quarterOf(current) : 0; });
}

int ProgressAnnouncer::quarterOf(const QModelIndex &index) const
{
    const TransferModel::Row row = m_model.row(index.row());
    if (row.item != nullptr) {
        const TransferItem &item = *row.item;
        // The last one is said when the server has confirmed it.
        if (isFinal(item.state))
            return 4;
        return isActive(item.state)
            ? qMin(3, format::percent(storedBytesOf(item), item.size()) / 25)
            : 0;
    }
    const TransferTally &tally = row.group->tally;
    const bool hasEnded = tally.active + tally.waiting == 0 && !row.group->info.scanning;
    return hasEnded ? 4 : qMin(3, format::percent(tally.stored, tally.bytes) / 25);
}

void ProgressAnnouncer::look()
{
    const QModelIndex current = m_list.currentIndex();
    if (!m_list.hasFocus() || !current.isValid())
        return;
    const int quarter = quarterOf(current);
    const int before = std::exchange(m_said, quarter);
    if (quarter <= before)
        return;
    QAccessibleEvent event(&m_list, QAccessible::NameChanged);
    event.setChild(current.row());
    QAccessible::updateAccessibility(&event);
    Q_EMIT said(current.row());
}

} // namespace ferry
