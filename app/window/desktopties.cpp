#include "app/window/desktopties.h"

#include "app/window/applicationbus.h"
#include "app/window/windowrequests.h"
#include "transfers/uploadengine.h"
#include "ui/desktop/desktoppresence.h"
#include "ui/mainwindow.h"

#include <QDBusConnection>
#include <QGuiApplication>
#include <QTimer>

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DesktopTies::DesktopTies(
    UploadEngine &engine, MainWindow &window, WindowRequests &requests, const Arguments &arguments)
    : m_presence(std::make_unique<DesktopPresence>(DesktopPresence::Surroundings {
        .session = QDBusConnection::sessionBus(),
        .system = QDBusConnection::systemBus(),
        .launcher = QStringLiteral(FERRY_APPLICATION_ID),
        .isInFront = [] { return QGuiApplication::applicationState() == Qt::ApplicationActive; }}))
{
    DesktopPresence *presence = m_presence.get();
    QObject::connect(&engine, &UploadEngine::progressChanged, presence, &DesktopPresence::learn);
    QObject::connect(qGuiApp, &QGuiApplication::applicationStateChanged, presence,
        [presence](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive)
                presence->windowCameToFront();
        });
    QObject::connect(presence, &DesktopPresence::windowWanted, &window,
        [&window, &requests](const QByteArray &token) {
            requests.bringToFront(token);
            window.showPage(Sidebar::Page::Uploads);
        });
    QObject::connect(presence, &DesktopPresence::retryWanted, &engine,
        [&engine] { engine.post(command::RetryAllFailed {}); });
    QObject::connect(presence, &DesktopPresence::fallingAsleep, &engine,
        [&engine] { engine.post(command::HoldAll {HoldReason::Asleep}); });
    QObject::connect(presence, &DesktopPresence::awake, &engine,
        [&engine] { engine.post(command::LiftAll {HoldReason::Asleep}); });
    QObject::connect(presence, &DesktopPresence::offlineChanged, &engine, [&engine](bool offline) {
        if (offline)
            engine.post(command::HoldAll {HoldReason::Offline});
        else
            engine.post(command::LiftAll {HoldReason::Offline});
    });

    // The launcher means the window with the ordinary profile.
    if (arguments.profile.isEmpty()) {
        m_bus = std::make_unique<ApplicationBus>(QDBusConnection::sessionBus(),
            QStringLiteral(FERRY_APPLICATION_ID),
            [&window, &requests](const InstanceMessage &message, const QString &notice) {
                requests.handle(message, [&window](const QString &problem, const QString &) {
                    if (!problem.isEmpty())
                        window.showNotice(problem);
                });
                if (!notice.isEmpty())
                    window.showNotice(notice);
            });
    }
    // Whatever started it for the desktop and then said nothing: nobody is left with a Ferry that cannot be seen.
    if (arguments.waitsForDesktop)
        QTimer::singleShot(10s, &window, [&window] { window.show(); });
}

DesktopTies::~DesktopTies() = default;

} // namespace ferry
