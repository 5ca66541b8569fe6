#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QObject>

class QTimer;

namespace ferry {

class HistoryStore;

// Keeps the history no longer than somebody wants it to: looks at once and then once a day, and forgets
// what is older, a few rows at a time. What is forgotten leaves a tombstone as if a person had forgotten
// it, so that it goes from all computers of an account. GUI thread.
class HistoryKeeper final : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    HistoryKeeper(HistoryStore &history, const Clock &clock, QObject *parent = nullptr);

    void setDays(int days); // 0: for ever
    void look();

    // What ended before it is older than that many days; ms since the epoch.
    qint64 limitOf(int days) const;
    // All of it, whatever the days: for who asked for it.
    void forgetEverything();
    qint64 limitOfAll() const { return limitOf(-1); } // other computers' clocks may be ahead

Q_SIGNALS:
    void forgotten(int rows); // a part of them, more may follow
    void finished(int rows); // all of them, of one look
    void forgettingFailed(const ferry::Failure &failure); // the next look tries again

private:
    void forgetBefore(qint64 time);
    void goOn();

    HistoryStore &m_history;
    const Clock &m_clock;
    QTimer *m_timer;
    int m_days = 0;
    qint64 m_before = 0; // what is being forgotten; 0: nothing
    int m_rows = 0;
};

} // namespace ferry
