#pragma once

#include "ui/uploads/rowfilter.h"
#include "ui/uploads/rowgroup.h"
#include "ui/uploads/rowlayout.h"
#include "ui/uploads/rowsorting.h"
#include "ui/uploads/slottable.h"

#include <QAbstractListModel>
#include <QHash>
#include <QItemSelection>

#include <functional>
#include <map>
#include <vector>

namespace ferry {

// The rows of the uploads list: transfers in the queue's order, dropped folders as one row that
// expands. It filters by itself, in one pass over small arrays, and tells the view only what
// changed: a proxy over 100,000 rows cannot keep up with ten batches a second.
//
// A flat list: the files of an expanded folder are rows below it. GUI thread.
class TransferModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using Group = RowGroup;
    // One of the two is set. The pointers hold until the model changes.
    struct Row
    {
        const TransferItem *item = nullptr;
        const Group *group = nullptr;
        bool isMember = false; // of an expanded folder
        bool isSameFile = false; // as in the row above, for another destination
    };
    // Makes the sentence that a screen reader says, and the tip.
    using Describe = std::function<QString(const Row &row)>;

    explicit TransferModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    Row row(int row) const;
    // Transfers behind rows, a folder's all together, but for those that the filters hide: nobody cancels what is not
    // shown. Each once, in order. Of a hundred thousand rows that are chosen
    // together a selection is one range, a list of indexes several megabytes.
    QList<TransferId> idsOf(const QItemSelection &selection) const;
    QList<TransferId> idsWhere(const std::function<bool(const TransferItem &)> &condition) const;
    const TransferItem *find(TransferId id) const;
    QModelIndex indexOf(TransferId id) const; // invalid when filtered out
    // Its own row, or that of its closed folder.
    QModelIndex indexOfRow(const TransferItem &item) const;
    const TransferTally &tally() const { return m_tally; }

    TransferFilter filter() const { return m_filter.state(); }
    void setFilter(TransferFilter filter);
    QString nameFilter() const { return m_filter.name(); }
    void setNameFilter(const QString &text);
    void showOnly(const QSet<TransferId> &ids); // of what passes the filters; none: all
    // New rows join the end until sortAdded(): rows that jump while one looks at them are worse.
    const RowSorting &sorting() const { return m_sorting; }
    void setSorting(const RowSorting &sorting);
    void sortAdded();
    void setExpanded(GroupId group, bool expanded);
    void setDescribe(Describe describe) { m_describe = std::move(describe); }

    // As UploadEngine's signals of these names say.
    void changeGroups(const QList<TransferGroup> &groups);
    void addItems(const QList<TransferItem> &items);
    void changeItems(const QList<TransferItem> &items);
    void removeItems(const QList<TransferId> &ids);
    void setOrder(const QList<TransferId> &order);

Q_SIGNALS:
    void tallyChanged();

private:
    using Slot = SlotTable::Slot;
    using Reference = RowLayout::Reference;

    static Reference referenceToGroup(qint32 group) { return -1 - group; }
    qint32 groupOf(GroupId id); // made when unknown
    RowKey keyOf(Reference reference) const;
    void sortAll();
    void rearrange(const std::function<void()> &change);
    RowLayout makeLayout() const;
    void syncRows();
    void applySteps(const RowLayout &next);
    void resetRows(RowLayout next);
    void adopt(RowLayout next);
    void tellChanged(std::vector<qint32> &rows);

    SlotTable m_items {};
    QHash<TransferId, Slot> m_slotOf {};
    std::vector<Group> m_groups {};
    QHash<GroupId, qint32> m_groupOf {};
    std::vector<Reference> m_top {}; // transfers without a folder, and folders, in order
    RowLayout m_layout {};
    TransferTally m_tally {};
    RowFilter m_filter {};
    RowSorting m_sorting {};
    bool m_haveUnsorted = false;
    Describe m_describe {};
};

} // namespace ferry
