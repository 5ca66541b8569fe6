#pragma once

#include "ui/uploads/rowlayout.h"
#include "ui/uploads/slottable.h"
#include "ui/uploads/transferfilter.h"
#include "ui/uploads/transfertally.h"

#include <QAbstractListModel>
#include <QHash>

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
    struct Group
    {
        TransferGroup info {};
        TransferTally tally {};
        std::vector<SlotTable::Slot> members {}; // in the queue's order
        std::map<DestinationId, TransferTally> parts {}; // on a route: of each of its destinations
        bool expanded = false;
        int row = -1;

        void add(const TransferItem &item)
        {
            tally.add(item);
            if (item.family != 0)
                parts[item.destination].add(item);
        }
        void take(const TransferItem &item)
        {
            tally.take(item);
            if (item.family != 0)
                parts[item.destination].take(item);
        }
    };
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
    // Transfers behind rows, a folder's all together; each once, in order.
    QList<TransferId> idsOf(const QModelIndexList &rows) const;
    QList<TransferId> idsWhere(const std::function<bool(const TransferItem &)> &condition) const;
    const TransferItem *find(TransferId id) const;
    QModelIndex indexOf(TransferId id) const; // invalid when filtered out
    // Its own row, or that of its closed folder.
    QModelIndex indexOfRow(const TransferItem &item) const;
    const TransferTally &tally() const { return m_tally; }

    TransferFilter filter() const { return m_filter; }
    void setFilter(TransferFilter filter);
    QString nameFilter() const { return m_nameFilter; }
    void setNameFilter(const QString &text);
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
    bool passes(Slot slot) const;
    bool nameMatches(const QString &name) const;
    void matchNames(bool narrowing);
    RowLayout makeLayout() const;
    void syncRows();
    void applySteps(const RowLayout &next);
    void resetRows(RowLayout next);
    void adopt(RowLayout next);
    void tellChanged(std::vector<qint32> &rows);

    SlotTable m_items {};
    QHash<TransferId, Slot> m_slotOf {};
    std::vector<quint8> m_matches {}; // by slot: the name passes the name filter
    std::vector<Group> m_groups {};
    QHash<GroupId, qint32> m_groupOf {};
    std::vector<Reference> m_top {}; // transfers without a folder, and folders, in order
    RowLayout m_layout {};
    TransferTally m_tally {};
    TransferFilter m_filter = TransferFilter::All;
    QString m_nameFilter {};
    Describe m_describe {};
};

} // namespace ferry
