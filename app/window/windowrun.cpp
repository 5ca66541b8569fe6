#include "app/window/windowrun.h"

#include "app/composition.h"
#include "app/handover.h"
#include "app/instancesocket.h"
#include "app/interrupt.h"
#include "app/keychainwait.h"
#include "ui/common/failuretext.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/mainwindow.h"
#include "ui/uiservices.h"
#include "ui/uploads/uploadspage.h"

#include <QApplication>
#include <QMessageBox>

#include <cstdio>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

void addFiles(Composition &composition, const QList<QByteArray> &paths, const QString &to)
{
    AddRequest request;
    request.paths = paths;
    const auto target = to.isEmpty() ? std::nullopt : composition.findTarget(to);
    if (target) {
        request.destination = target->destination.id;
        request.folder = target->folder;
    } else {
        const QList<DestinationConfig> all = composition.destinations().allNow();
        const DestinationId chosen = composition.settings().number(Setting::CurrentDestination);
        for (const DestinationConfig &config : all) {
            if (request.destination == 0 || config.id == chosen)
                request.destination = config.id;
        }
    }
    if (request.destination != 0 && !paths.isEmpty())
        composition.engine().add(request);
}

void handle(Composition &composition, MainWindow &window, const InstanceMessage &message,
    const InstanceServer::Answer &answer)
{
    switch (message.verb) {
    case InstanceMessage::Verb::Reload:
        composition.accounts().loadNow();
        composition.giveDestinations();
        window.reloadDestinations();
        answer(true);
        return;
    case InstanceMessage::Verb::Sync:
        composition.sync().syncNow();
        answer(true);
        return;
    case InstanceMessage::Verb::Activate: break;
    case InstanceMessage::Verb::Add: {
        // "ok" once the first of them is on disk.
        auto *once = new QObject(&composition);
        QObject::connect(&composition.engine(), &UploadEngine::itemsAdded, once, [once, answer] {
            once->deleteLater();
            answer(true);
        });
        QObject::connect(&composition.engine(), &UploadEngine::groupsChanged, once, [once, answer] {
            once->deleteLater();
            answer(true);
        });
        QObject::connect(&composition.engine(), &UploadEngine::addFailed, once, [once, answer] {
            once->deleteLater();
            answer(false);
        });
        addFiles(composition, message.paths, message.to);
        break;
    }
    }
    if (!message.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", message.activationToken);
    window.show();
    window.raise();
    window.activateWindow();
    if (message.verb == InstanceMessage::Verb::Activate)
        answer(true);
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
    UploadEngine::Options options;
    options.concurrency
        = arguments.jobs.value_or(int(composition.settings().number(Setting::Concurrency)));
    options.rateLimit = arguments.limit.value_or(composition.settings().number(Setting::RateLimit));
    UploadEngine &engine = composition.engine(options);
    if (const auto target = composition.findTarget(arguments.to))
        composition.settings().set(
            Setting::CurrentDestination, QString::number(target->destination.id));
    Theme theme(application);
    theme.setMode(Theme::modeFromSetting(composition.settings().value(Setting::Theme)));
    MainWindow window(UiServices {engine, composition.history(), composition.destinations(),
                          composition.settings(), composition.secrets(), composition.accounts(),
                          composition.sync(), [&composition] { composition.giveDestinations(); }},
        theme);
    if (!composition.database().notice().isEmpty())
        window.showNotice(composition.database().notice());
    InstanceServer server(profile.socketName(),
        [&](const InstanceMessage &message, const InstanceServer::Answer &answer) {
            handle(composition, window, message, answer);
        });
    Interrupt interrupt;
    // Not quit(): that asks the window, which asks the user.
    QObject::connect(
        &interrupt, &Interrupt::requested, &application, [] { QCoreApplication::exit(0); });
    QObject::connect(&engine, &UploadEngine::loaded, &window,
        [&composition, arguments] { addFiles(composition, arguments.paths(), arguments.to); });
    // What has just ended is soon on the user's other computers.
    QObject::connect(
        &engine, &UploadEngine::historyChanged, &composition.sync(), &HistorySync::noteLocalChange);
    composition.giveDestinations();
    engine.load();
    composition.sync().start();
    window.show();
    const int status = application.exec();
    window.uploads().messages().dismiss(); // what it offers to undo cannot be undone later
    waitForKeychain(application, composition.secrets());
    return status;
}

} // namespace

} // namespace ferry

int ferryRunWindow(char **argv, const ferry::Arguments &arguments)
{
    // Qt sees none of our arguments: a file named "-platform" is a file.
    int qtArgc = 1;
    QApplication application(qtArgc, argv);
    ferry::Profile profile(arguments.profile);
    if (profile.tryLock())
        return ferry::runWindow(application, arguments, profile);
    if (ferry::handOver(arguments, profile))
        return 0;
    std::fputs(
        "Another Ferry is working with this profile. Try again when it has ended.\n", stderr);
    return 1;
}
