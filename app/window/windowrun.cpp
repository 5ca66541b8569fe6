#include "app/window/windowrun.h"

#include "app/composition.h"
#include "app/handover.h"
#include "app/instancesocket.h"
#include "app/interrupt.h"
#include "app/keychainwait.h"
#include "app/terminal.h"
#include "app/window/carryout.h"
#include "app/window/desktopties.h"
#include "app/window/upkeep.h"
#include "app/window/windowrequests.h"
#include "app/words.h"
#include "destinations/common/uploadrules.h"
#include "ui/common/failuretext.h"
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/messagebar.h"
#include "ui/common/noticewords.h"
#include "ui/common/scrollareaaccessible.h"
#include "ui/common/theme.h"
#include "ui/desktop/appearance.h"
#include "ui/desktop/filemanager.h"
#include "ui/mainwindow.h"
#include "ui/uiservices.h"
#include "ui/uploads/destinationpicker.h"
#include "ui/uploads/uploadspage.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDeadlineTimer>
#include <QDesktopServices>
#include <QIcon>
#include <QMessageBox>
#include <QThread>
#include <QTimer>

#include <cstdio>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

UiServices servicesOf(
    Composition &composition, UploadEngine &engine, const Profile &profile, Upkeep &upkeep)
{
    QList<QPair<QString, QString>> languages;
    for (const language::Language &each : language::all())
        languages.append({each.code, each.name});
    return {.engine = engine,
        .history = composition.history(),
        .destinations = composition.destinations(),
        .settings = composition.settings(),
        .secrets = composition.secrets(),
        .accounts = composition.accounts(),
        .sync = composition.sync(),
        .destinationsChanged = [&composition] { composition.giveDestinations(); },
        .logFolder = composition.log().folder(),
        .picturesFolder = profile.folder() + u"/pictures"_s,
        .questions = &composition.questions(),
        .setupOf = [&composition](const DestinationConfig &config,
                       auto done) { composition.setupOf(config, std::move(done)); },
        .remote = &composition.remote(),
        .log = &composition.log(),
        .holds = &upkeep.holds(),
        .historyKeeper = &upkeep.history(),
        .tellsMetered = [&upkeep] { return upkeep.tellsMetered(); },
        .setNetwork = [&composition](const NetworkChoice &choice,
                          auto done) { composition.network().choose(choice, std::move(done)); },
        .databaseFile = composition.database().fileName(),
        .languages = languages};
}

int runWindow(QApplication &application, const Arguments &arguments, const Profile &profile)
{
    Result<std::unique_ptr<Composition>> made = Composition::make(profile.folder());
    if (!made) {
        QMessageBox box(QMessageBox::Critical, u"Ferry"_s, failureSentence(made.error()));
        box.setTextFormat(Qt::PlainText);
        box.exec();
        return 1;
    }
    Composition &composition = **made;
    language::use(composition.settings().value(Setting::Language));
    UploadEngine::Options options;
    options.concurrency
        = arguments.jobs.value_or(int(composition.settings().number(Setting::Concurrency)));
    options.rateLimit = arguments.limit.value_or(composition.settings().number(Setting::RateLimit));
    UploadEngine &engine = composition.engine(options);
    installScrollAreaAccessible();
    Theme theme(application);
    theme.setMode(Theme::modeFromSetting(composition.settings().value(Setting::Theme)));
    const Appearance appearance(QDBusConnection::sessionBus());
    QObject::connect(
        &appearance, &Appearance::changed, &theme, [&theme](const Appearance::Look &look) {
            theme.setSystemLook({.dark = look.dark, .highContrast = look.highContrast});
        });
    FileManager fileManager(QDBusConnection::sessionBus(),
        [](const QUrl &folder) { QDesktopServices::openUrl(folder); });
    Upkeep upkeep(composition, engine);
    UiServices services = servicesOf(composition, engine, profile, upkeep);
    services.showInFolder = [&fileManager](const QByteArray &path) { fileManager.show(path); };
    MainWindow window(services, theme);
    if (const auto target = composition.findTarget(arguments.to))
        window.uploads().picker().setCurrent(target->destination.id);
    if (const auto &notice = composition.database().notice())
        window.showNotice(noticeWords(*notice));
    WindowRequests requests(composition, window);
    InstanceServer server(profile.socketName(),
        [&](const InstanceMessage &message, const InstanceServer::Answer &answer) {
            requests.handle(message, answer);
        });
    const DesktopTies ties(engine, window, requests, arguments);
    Interrupt interrupt;
    // Not quit(): that asks the window, which asks the user.
    QObject::connect(
        &interrupt, &Interrupt::requested, &application, [] { QCoreApplication::exit(0); });
    if (!server.problem().isEmpty())
        window.showNotice(
            Words::tr("Other programs cannot hand files to this window. %1").arg(server.problem()));
    const QList<QByteArray> paths = arguments.paths();
    if (!paths.isEmpty()) {
        const auto refusal
            = requests.add(paths, arguments.to, UploadRules::conflictPolicy(arguments.onConflict));
        if (refusal)
            window.showNotice(*refusal);
    }
    // What has just ended is soon on the user's other computers.
    QObject::connect(
        &engine, &UploadEngine::historyChanged, &composition.sync(), &HistorySync::noteLocalChange);
    composition.giveDestinations([&composition, &window](const QList<DestinationSetup> &) {
        const QString exposed = format::listed(composition.exposedSecrets());
        if (!exposed.isEmpty())
            window.showNotice(exposedWords(exposed));
    });
    engine.post(command::Load {});
    upkeep.start();
    composition.sync().start();
    if (!arguments.waitsForDesktop)
        window.show();
    if (arguments.action)
        carryOut(*arguments.action, engine, window);
    const int status = application.exec();
    window.uploads().messages().dismiss(); // what it offers to undo cannot be undone later
    waitForKeychain(application, composition.secrets());
    return status;
}

// A window stays for days, and a queue of 100,000 files comes and goes in it. What is large is given back to the system
// at once, and threads do not keep heaps of their own: 20 MB less at the peak. mallopt(3), of the GNU C library.
void keepMemorySmall()
{
#ifdef __GLIBC__
    ::mallopt(M_MMAP_THRESHOLD, 1 << 20);
    ::mallopt(M_ARENA_MAX, 1);
#endif
}

} // namespace

} // namespace ferry

int ferryRunWindow(char **argv, const ferry::Arguments &arguments)
{
    ferry::keepMemorySmall();
    // Qt sees none of our arguments: a file named "-platform" is a file.
    int qtArgc = 1;
    QGuiApplication::setDesktopFileName(QStringLiteral(FERRY_APPLICATION_ID));
    QApplication application(qtArgc, argv);
    ferry::language::use({});
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/ferry/ferry.svg")));
    ferry::Profile profile(arguments.profile);
    if (!profile.problem().isEmpty()) {
        ferry::terminal::complain(profile.problem());
        if (arguments.profile.isEmpty()) // started from the desktop: nobody reads a terminal
            QMessageBox::critical(nullptr, QStringLiteral("Ferry"), profile.problem());
        return 1;
    }
    if (profile.tryLock())
        return ferry::runWindow(application, arguments, profile);
    // The other is a window, which answers, or is about to; or a command, which ends some time.
    constexpr auto patience = std::chrono::seconds(15);
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired()) {
        const ferry::Delivery delivery = ferry::handOver(arguments, profile);
        if (delivery.isTaken()) {
            ferry::sayWord(delivery, arguments);
            return 0;
        }
        if (delivery.isAnswered) {
            ferry::terminal::complain(delivery.problem);
            return 1;
        }
        if (profile.tryLock())
            return ferry::runWindow(application, arguments, profile);
        QThread::msleep(100);
    }
    ferry::terminal::complain(ferry::Words::tr(
        "Another Ferry is working with this profile. Try again when it has ended."));
    return 1;
}
