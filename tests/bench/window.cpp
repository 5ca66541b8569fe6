// bench_window PROFILE DESTINATION JOBS upload|queue|crowd PATHS…
//
// The real window, offscreen, with the paths dropped on it. "upload" sends them and prints how late a
// 5 ms timer of the GUI thread came: {"seconds", "timerP50", "timerP99", "timerMax"} in milliseconds.
// "queue" leaves everything paused and ends when all is in the list, scrolled through once and
// filtered: {"items"}; its memory is the caller's to watch. "crowd" goes on from
// there: all of it is chosen, cancelled and taken back, {"cancelled", "peak"} for each. "sync" shows the history while all of it
// is claimed and pushed, or pulled, and ends when it is up to date: as "upload".
#include "accounts/accounts.h"
#include "base/clock.h"
#include "bench/crowd.h"
#include "bench/pulse.h"
#include "store/database.h"
#include "store/destinationstore.h"
#include "store/historystore.h"
#include "store/secretstore.h"
#include "store/settingsstore.h"
#include "sync/historysync.h"
#include "transfers/uploadengine.h"
#include "ui/common/theme.h"
#include "ui/mainwindow.h"
#include "ui/uiservices.h"
#include "ui/uploads/uploadadder.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <memory>

using namespace ferry;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

int fail(const char *text)
{
    std::fprintf(stderr, "bench_window: %s\n", text);
    return 1;
}

void scrollThrough(MainWindow &window)
{
    for (QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
        QScrollBar *bar = view->verticalScrollBar();
        for (int step = 0; step <= 100; ++step) {
            bar->setValue(bar->maximum() / 100 * step);
            view->viewport()->repaint();
        }
    }
}

void printPulse(const QElapsedTimer &timer, Pulse &pulse)
{
    std::printf("{\"seconds\": %.3f, \"timerP50\": %.2f, \"timerP99\": %.2f, \"timerMax\": %.2f}\n",
        double(timer.nsecsElapsed()) / 1e9, pulse.share(0.5), pulse.share(0.99), pulse.share(1));
}

// Everything ownerless joins the history, then one session after another until all is the same.
void syncAndQuit(QApplication &application, Accounts &accounts, HistorySync &sync, Pulse &pulse)
{
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    pulse.start();
    QObject::connect(&sync, &HistorySync::statusChanged, &application,
        [&application, &pulse, timer](const SyncStatus &status) {
            using enum SyncStatus::Phase;
            if (status.phase == UpToDate && status.waiting == 0 && status.lastPull > 0) {
                printPulse(*timer, pulse);
                QCoreApplication::quit();
            } else if (status.phase != Working && status.phase != UpToDate) {
                QCoreApplication::exit(fail("the history does not sync"));
            }
        });
    sync.claimOwnerless(accounts.historyAccount()->uuid, &application,
        [&sync](const Result<qint64> &) { sync.start(); });
}

} // namespace

int main(int argc, char **argv)
{
    int qtArguments = 1;
    QApplication application(qtArguments, argv);
    if (argc < 5)
        return fail("usage: bench_window PROFILE DESTINATION JOBS upload|queue|crowd|sync PATHS…");
    const bool uploads = QByteArray(argv[4]) == "upload";
    const bool crowds = QByteArray(argv[4]) == "crowd";
    const bool syncs = QByteArray(argv[4]) == "sync";
    auto database = Database::open(QString::fromLocal8Bit(argv[1]));
    if (!database)
        return fail("the profile does not open");
    HistoryStore history(**database);
    DestinationStore destinations(**database);
    SettingsStore settings(**database);
    settings.loadNow();
    SecretStore secrets(u"ferry-bench"_s);
    SystemClock clock;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    Accounts accounts(**database, secrets, clock, {folder, folder + u"/sign-ins"_s});
    accounts.loadNow();
    HistorySync sync(**database, accounts, {});
    UploadEngine::Options options;
    options.concurrency = QByteArray(argv[3]).toInt();
    options.startPaused = !uploads;
    UploadEngine engine(**database, options);

    AddRequest request;
    request.conflict = ConflictPolicy::Replace;
    QList<DestinationSetup> setups;
    for (const DestinationConfig &config : destinations.allNow()) {
        setups.append({.config = config, .secrets = {}});
        if (config.name == QString::fromLocal8Bit(argv[2]))
            request.destination = config.id;
    }
    for (int i = 5; i < argc; ++i)
        request.paths.append(QByteArray(argv[i]));

    Theme theme(application);
    MainWindow window(
        UiServices {engine, history, destinations, settings, secrets, accounts, sync, [] {}},
        theme);
    window.resize(1200, 800);
    Pulse pulse;
    Crowd crowd(window);
    QElapsedTimer timer;
    QObject::connect(&engine, &UploadEngine::loaded, &window, [&] {
        if (syncs) {
            window.showPage(Sidebar::Page::History);
            syncAndQuit(application, accounts, sync, pulse);
            return;
        }
        timer.start();
        pulse.start();
        window.adder().add(request);
    });
    QObject::connect(
        &engine, &UploadEngine::progressChanged, &window, [&](const QueueProgress &progress) {
            if (progress.files == 0 || progress.scanning > 0 || syncs)
                return;
            if (crowds) {
                crowd.follow(progress);
            } else if (!uploads) {
                scrollThrough(window);
                std::printf("{\"items\": %lld}\n", progress.files);
                application.quit();
            } else if (progress.done == progress.files) {
                printPulse(timer, pulse);
                application.quit();
            } else if (progress.attention > 0) {
                application.exit(fail("not all was uploaded"));
            }
        });
    engine.post(command::SetDestinations {setups});
    engine.post(command::Load {});
    window.show();
    return application.exec();
}
