#pragma once

#include "queue/hold.h"
#include "queue/queueprogress.h"

#include <QFrame>
#include <QList>

#include <optional>

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
    void setHolds(const QList<Hold> &holds); // that are in force
    // Adds the present speed to the line; called once a second.
    void tick();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString headline(const QueueProgress &progress) const;
    static QString amount(const QueueProgress &progress, const QString &left);
    void showAmount();
    void announce(const QueueProgress &progress);

    QueueProgress m_progress {};
    std::optional<HoldReason> m_heldBy {}; // the whole queue
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
