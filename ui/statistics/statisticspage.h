#pragma once

#include "store/statistics.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace ferry {

class FilterButton;
class HistoryStore;

// The page "Statistics": sums of the history, and of nothing else. Read anew whenever it is shown, and while it is,
// when uploads end.
class StatisticsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StatisticsPage(HistoryStore &history, QWidget *parent = nullptr);

    void refreshSoon(); // the history has changed
    void takeFocus();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHeader(QVBoxLayout &layout);
    void read();
    void showSums(const Result<Statistics> &statistics);
    QWidget *tiles(const Statistics &all);
    QWidget *causes(const Statistics &all);
    QWidget *places(const Statistics &all);

    HistoryStore &m_history;
    FilterButton *m_period = nullptr;
    QLabel *m_note = nullptr;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_parts = nullptr;
    QTimer *m_soon = nullptr;
    bool m_isReading = false;
    bool m_isStale = false;
};

} // namespace ferry
