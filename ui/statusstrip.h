#pragma once

#include "queue/queueprogress.h"
#include "ui/uploads/transferfilter.h"

#include <QFrame>

#include <functional>

class QMenu;
class QPushButton;

namespace ferry {

// The line at the foot of the window: counts that jump to their filter, and the two limits as menus.
class StatusStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setProgress(const QueueProgress &progress);

Q_SIGNALS:
    void filterRequested(ferry::TransferFilter filter);
    void concurrencyChosen(int uploads); // 0: automatic
    void rateLimitChosen(qint64 bytesPerSecond); // 0: none

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QPushButton *addButton(const QString &accessibleName);
    void fillConcurrencyMenu();
    void fillRateMenu();

    QueueProgress m_progress {};
    QPushButton *m_active = nullptr;
    QPushButton *m_waiting = nullptr;
    QPushButton *m_attention = nullptr;
    QPushButton *m_done = nullptr;
    QPushButton *m_concurrency = nullptr;
    QPushButton *m_rate = nullptr;
};

// The choices that menus and settings offer.
const QList<int> &concurrencyChoices(); // 0 first: automatic
const QList<qint64> &rateLimitChoices(); // 0 first: none
// Another one than those; not `chosen` when somebody thinks better of it.
void askRateLimit(QWidget &over, qint64 now, std::function<void(qint64)> chosen);

} // namespace ferry
