#pragma once

#include <QString>
#include <QWidget>

#include <functional>

namespace ferry {

class HistoryKeeper;
class HistoryStore;

// Asks before rows of the history are forgotten for good, and says how many they are. GUI thread.
class HistoryForgetting final : public QObject
{
    Q_OBJECT

public:
    HistoryForgetting(HistoryStore &history, HistoryKeeper &keeper, QObject *parent);

    // `answer` hears whether the history is to be kept for so many days: at once where nothing is older.
    void askDays(int days, QWidget *over, std::function<void(bool)> answer);
    void askEverything(QWidget *over); // and forgets it

private:
    void count(qint64 before, QWidget *over, std::function<void(qint64)> done);

    HistoryStore &m_history;
    HistoryKeeper &m_keeper;
};

} // namespace ferry
