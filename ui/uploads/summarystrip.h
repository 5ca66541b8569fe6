#pragma once

#include "queue/queueprogress.h"

#include <QFrame>

class QTimer;

namespace ferry {

class SlimBar;
class Sparkline;
class TabularLabel;

// The queue in numbers: how many, how much, how long, how fast.
class SummaryStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit SummaryStrip(QWidget *parent = nullptr);

    void setProgress(const QueueProgress &progress);
    // Adds the present speed to the line; called once a second.
    void tick();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    static QString headline(const QueueProgress &progress);
    static QString amount(const QueueProgress &progress);
    void announce(const QueueProgress &progress);

    QueueProgress m_progress {};
    TabularLabel *m_headline = nullptr;
    TabularLabel *m_amount = nullptr;
    TabularLabel *m_speed = nullptr;
    TabularLabel *m_limits = nullptr;
    SlimBar *m_bar = nullptr;
    Sparkline *m_line = nullptr;
    int m_announced = 0; // the last quarter that was said
};

QString concurrencyText(const QueueProgress &progress); // "5 at a time"
QString rateLimitText(qint64 bytesPerSecond); // "no limit"

} // namespace ferry
