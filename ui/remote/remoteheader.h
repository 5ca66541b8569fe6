#pragma once

#include "destinations/destinationconfig.h"
#include "remote/remoteselection.h"

#include <QFrame>

class QPushButton;
class QTimer;

namespace ferry {

class FilterButton;
class SearchField;

// Which destination, which of its files, and what can be done with all of them.
class RemoteHeader final : public QFrame
{
    Q_OBJECT

public:
    explicit RemoteHeader(QWidget *parent = nullptr);

    void setDestinations(const QList<DestinationConfig> &destinations);
    void choose(DestinationId id); // without destinationChosen()
    DestinationId destination() const;
    RemoteSelection filter() const;
    void focusSearch();
    bool clearSearch(); // false: there was nothing to clear
    void setBusy(bool isBusy); // "Stop" in place of "Refresh"
    void setCanClean(bool can);

Q_SIGNALS:
    void destinationChosen();
    void filterChanged();
    void refreshWanted();
    void stopWanted();
    void cleanWanted();
    void leaveDownwards();

private:
    FilterButton *m_destination = nullptr;
    FilterButton *m_which = nullptr;
    SearchField *m_search = nullptr;
    QPushButton *m_refresh = nullptr;
    QPushButton *m_clean = nullptr;
    QTimer *m_typing = nullptr;
    bool m_isBusy = false;
};

} // namespace ferry
