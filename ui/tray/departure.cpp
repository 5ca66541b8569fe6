#include "ui/tray/departure.h"

#include "ui/tray/trayicon.h"

#include <QEvent>
#include <QGuiApplication>
#include <QWidget>

namespace ferry {

Departure::Departure(QWidget &window, Stakes stakes)
    : QObject(&window)
    , m_window(window)
    , m_stakes(std::move(stakes))
    , m_isTrayThere(&TrayIcon::isThere)
{
    window.installEventFilter(this);
}

TrayIcon &Departure::tray()
{
    if (m_tray != nullptr)
        return *m_tray;
    m_tray = new TrayIcon(this);
    m_tray->setProgress(m_progress);
    connect(m_tray, &TrayIcon::windowWanted, this, &Departure::comeBack);
    connect(m_tray, &TrayIcon::pauseAllWanted, this, &Departure::pauseAllRequested);
    connect(m_tray, &TrayIcon::resumeAllWanted, this, &Departure::resumeAllRequested);
    connect(m_tray, &TrayIcon::quitWanted, this, [this] {
        comeBack(); // the question needs its window
        m_window.close();
    });
    return *m_tray;
}

bool Departure::mayClose()
{
    const bool logsOut = qGuiApp->isSavingSession(); // a question now would hold that up
    if (m_isAgreed || logsOut || m_progress.active == 0)
        return true;
    QuitAnswers answers;
    answers.quit = [this] {
        m_isAgreed = true;
        m_window.close();
    };
    if (m_isTrayThere())
        answers.keepInTray = [this] { goToTray(); };
    askBeforeQuitting(m_window, m_stakes(), answers);
    return false;
}

void Departure::setProgress(const QueueProgress &progress)
{
    m_progress = progress;
    if (m_tray != nullptr)
        m_tray->setProgress(progress);
}

void Departure::goToTray()
{
    tray().show();
    // A dialog that closes meanwhile is not the end.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window.hide();
}

void Departure::comeBack()
{
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

bool Departure::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        QGuiApplication::setQuitOnLastWindowClosed(true);
    return QObject::eventFilter(watched, event);
}

} // namespace ferry
