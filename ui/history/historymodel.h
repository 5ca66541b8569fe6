#pragma once

#include "store/historyentry.h"

#include <QAbstractListModel>

namespace ferry {

class HistoryStore;

// The rows that a search finds, newest first, as far as somebody has looked: pages come from the
// database by key when the view asks for more. GUI thread.
//
// One search at a time is on its way. A newer one waits for its answer and drops it, so that fast
// typing costs two searches and not one a letter.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit HistoryModel(HistoryStore &store, QObject *parent = nullptr);

    // The present rows stay until the first page of the new search is there.
    void search(const HistoryQuery &query);
    const HistoryQuery &query() const { return m_query; }

    // Rows were added or replaced elsewhere: takes them in where they belong; rows that stay keep
    // their indexes, and so the selection.
    void refresh();

    const HistoryEntry &entry(int row) const { return m_entries.at(row); }

    qint64 matches() const { return m_matches; } // -1: not known yet
    qint64 total() const { return m_total; }
    qint64 microseconds() const { return m_microseconds; } // the last search took

    // Both answer later: with forgotten() and restored(), or failed().
    void forget(const QList<HistoryEntry> &entries);
    void restore(const QList<HistoryEntry> &entries);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void countsChanged();
    void searched(); // the first page of a new search is shown
    void forgotten(const QList<ferry::HistoryEntry> &entries);
    void restored();
    void failed(const ferry::Failure &failure);

private:
    enum class Errand { Search = 1, More, Refresh };

    void run(Errand errand);
    void receive(Errand errand, quint64 generation, const HistoryPage &page);
    void showFirst(const HistoryPage &page);
    void appendMore(const HistoryPage &page);
    bool takeIn(const HistoryPage &page);
    bool overlaps(const QList<HistoryEntry> &newest) const;
    int rowsDownTo(const HistoryEntry &entry) const;
    void merge(const QList<HistoryEntry> &newest, int upTo);
    void dropReplaced(const QList<HistoryEntry> &newest, int upTo);
    void insertSorted(const QList<HistoryEntry> &entries);
    void removeIds(const QSet<QUuid> &ids);
    void takeCounts(const HistoryPage &page);

    HistoryStore &m_store;
    HistoryQuery m_query {};
    QList<HistoryEntry> m_entries {};
    QList<HistoryEntry> m_incoming {}; // of a refresh that takes several pages
    quint64 m_generation = 0; // of the query
    bool m_more = false;
    bool m_onTheWay = false;
    bool m_searchWanted = false;
    bool m_refreshWanted = false;
    bool m_moreWanted = false;
    qint64 m_matches = -1;
    qint64 m_total = -1;
    qint64 m_microseconds = 0;
};

} // namespace ferry
