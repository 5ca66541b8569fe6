#pragma once

#include "store/questionstore.h"

#include <QAbstractListModel>

namespace ferry {

// Earlier questions, the newest first, as a search finds them; pages are read as they are scrolled to.
class QuestionList final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit QuestionList(QuestionStore *store, QObject *parent = nullptr); // null: there are none

    void search(const QString &text);
    // Brings a row up to date, or adds it at the top where it fits the search.
    void put(const QuestionEntry &entry);
    void remove(const QUuid &id);

    const QuestionEntry &entry(int row) const { return m_entries.at(row); }
    int rowOf(const QUuid &id) const; // -1: it is not here
    const QString &searchedFor() const { return m_query.text; }
    bool isSearching() const { return !m_query.text.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void searched();
    void failed(const ferry::Failure &failure);

private:
    void take(const QuestionPage &page, int number);

    QuestionStore *m_store;
    QuestionQuery m_query {};
    QList<QuestionEntry> m_entries {};
    bool m_more = false;
    bool m_isReading = false;
    int m_number = 0; // of the search
};

} // namespace ferry
