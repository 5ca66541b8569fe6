#include "store/historykeeper.h"

#include "store/historystore.h"

#include <QTimer>

#include <chrono>
#include <utility>

namespace ferry {

using namespace std::chrono_literals;

namespace {

constexpr int rowsAtATime = 500; // some milliseconds of the database's thread

} // namespace

HistoryKeeper::HistoryKeeper(HistoryStore &history, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_clock(clock)
    , m_timer(new QTimer(this))
{
    m_timer->setTimerType(Qt::VeryCoarseTimer);
    m_timer->setInterval(24h);
    connect(m_timer, &QTimer::timeout, this, &HistoryKeeper::look);
}

void HistoryKeeper::setDays(int days)
{
    m_days = days;
    if (days <= 0) {
        m_timer->stop();
        return;
    }
    m_timer->start();
    look();
}

qint64 HistoryKeeper::limitOf(int days) const
{
    return m_clock.wall().addDays(-days).toMSecsSinceEpoch();
}

void HistoryKeeper::look()
{
    if (m_days > 0)
        forgetBefore(limitOf(m_days));
}

void HistoryKeeper::forgetEverything()
{
    forgetBefore(limitOfAll());
}

void HistoryKeeper::forgetBefore(qint64 time)
{
    const bool isUnderWay = m_before > 0;
    m_before = qMax(m_before, time);
    if (!isUnderWay)
        goOn();
}

void HistoryKeeper::goOn()
{
    m_history.forgetBefore(m_before, rowsAtATime, this, [this](const Result<int> &rows) {
        if (!rows) {
            m_before = 0;
            m_rows = 0;
            Q_EMIT forgettingFailed(rows.error());
            return;
        }
        m_rows += *rows;
        if (*rows > 0)
            Q_EMIT forgotten(*rows);
        if (*rows == rowsAtATime) {
            goOn();
            return;
        }
        m_before = 0;
        const int all = std::exchange(m_rows, 0);
        if (all > 0)
            Q_EMIT finished(all);
    });
}

} // namespace ferry
