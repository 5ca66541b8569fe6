#pragma once

#include "queue/queueprogress.h"

#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace ferry {

// Ferry in the desktop's tray: how far it is, and what is wanted without the window. Only where the
// desktop has a tray; until show() it is not seen.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    static bool isThere(); // the desktop's tray
    void show();
    void setProgress(const QueueProgress &progress);
    QMenu &menu() { return *m_menu; }

Q_SIGNALS:
    void windowWanted();
    void pauseAllWanted();
    void resumeAllWanted();
    void quitWanted();

private:
    static QString tip(const QueueProgress &progress);

    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon *m_icon = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_resume = nullptr;
};

} // namespace ferry
