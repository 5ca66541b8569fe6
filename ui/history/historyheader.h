#pragma once

#include "destinations/destinationconfig.h"
#include "store/historyentry.h"
#include "store/historystore.h"

#include <QFrame>

class QTimer;

namespace ferry {

class FilterButton;
class SearchField;

// The head of the history page: what to look for. It knows no database.
class HistoryHeader final : public QFrame
{
    Q_OBJECT

public:
    explicit HistoryHeader(QWidget *parent = nullptr);

    HistoryQuery query() const; // as asked for now
    bool isFiltering() const;
    QString searchText() const;

    void setDestinations(const QList<DestinationConfig> &destinations);
    // The filter is there only when there is something to choose.
    void setDevices(const QList<HistoryDevice> &devices);

    void focusSearch();
    void clearSearch(); // and every filter

Q_SIGNALS:
    void queryChanged(); // 60 ms after the last key, at once for a filter
    void leaveDownwards(); // the arrow key in the search field
    void exportWanted(ferry::HistoryStore::Format format);

private:
    void buildFilters();
    qint64 sinceWhen() const;

    SearchField *m_search = nullptr;
    FilterButton *m_destination = nullptr;
    FilterButton *m_device = nullptr;
    FilterButton *m_time = nullptr;
    FilterButton *m_outcome = nullptr;
    QTimer *m_typing = nullptr;
};

} // namespace ferry
