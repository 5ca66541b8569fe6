#pragma once

#include "queue/queueprogress.h"
#include "ui/uploads/quitquestion.h"

#include <QObject>

#include <functional>

class QWidget;

namespace ferry {

class TrayIcon;

// How the window is left: at once when nothing runs, after a question when something does, or for the
// tray, from which it comes back. GUI thread.
class Departure final : public QObject
{
    Q_OBJECT

public:
    using Stakes = std::function<QuitStakes()>;

    // Watches `window`, which outlives it.
    Departure(QWidget &window, Stakes stakes);

    // To be asked when the window is to be closed. No: a question has been put, which closes it later.
    bool mayClose();
    void setProgress(const QueueProgress &progress);
    // Whether the desktop has a tray; for tests, which have none.
    void setTrayThere(std::function<bool()> isThere) { m_isTrayThere = std::move(isThere); }
    TrayIcon &tray();

Q_SIGNALS:
    void pauseAllRequested();
    void resumeAllRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void goToTray();
    void comeBack();

    QWidget &m_window;
    Stakes m_stakes;
    std::function<bool()> m_isTrayThere;
    TrayIcon *m_tray = nullptr; // made when the window first goes there
    QueueProgress m_progress {};
    bool m_isAgreed = false;
};

} // namespace ferry
