#include "app/window/windowrun.h"

#include "app/composition.h"
#include "app/handover.h"
#include "app/instancesocket.h"
#include "app/interrupt.h"
#include "app/keychainwait.h"
#include "app/terminal.h"
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

// Why nothing is added; empty when all is well.
QString addFiles(Composition &composition, const QList<QByteArray> &paths, const QString &to,
    ConflictPolicy conflict)
{
    if (paths.isEmpty())
        return {};
    const auto target = composition.targetFor(to);
    if (!target)
        return Composition::noTargetText(to);
    composition.engine().add({.paths = paths,
        .destination = target->destination.id,
        .folder = target->folder,
        .conflict = conflict});
    return {};
}

// "ok" once the first of them is on disk.
void answerOnceSaved(Composition &composition, const InstanceServer::Answer &answer)
{
    auto *once = new QObject(&composition);
    const auto end = [once, answer](const QString &problem) {
        once->deleteLater();
        answer(problem);
    };
    UploadEngine &engine = composition.engine();
    QObject::connect(&engine, &UploadEngine::itemsAdded, once, [end] { end({}); });
    QObject::connect(&engine, &UploadEngine::groupsChanged, once, [end] { end({}); });
    QObject::connect(&engine, &UploadEngine::addFailed, once,
        [end](const Failure &failure) { end(failureSentence(failure)); });
}

void handle(Composition &composition, MainWindow &window, const InstanceMessage &message,
    const InstanceServer::Answer &answer)
{
    switch (message.verb) {
    case InstanceMessage::Verb::Reload:
        composition.accounts().loadNow();
        composition.giveDestinations();
        window.reloadDestinations();
        answer({});
        return;
    case InstanceMessage::Verb::Sync:
        composition.sync().syncNow();
        answer({});
        return;
    case InstanceMessage::Verb::Activate: break;
    case InstanceMessage::Verb::Add: {
        const QString problem
            = addFiles(composition, message.paths, message.to, conflictPolicy(message.onConflict));
        if (!problem.isEmpty() || message.paths.isEmpty()) {
            answer(problem);
            return;
        }
        answerOnceSaved(composition, answer);
        break;
    }
    }
    if (!message.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", message.activationToken);
    window.show();
    window.raise();
    window.activateWindow();
    if (message.verb == InstanceMessage::Verb::Activate)
        answer({});
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
    QObject::connect(&engine, &UploadEngine::loaded, &window, [&composition, &window, arguments] {
        const QString problem = addFiles(
            composition, arguments.paths(), arguments.to, conflictPolicy(arguments.onConflict));
        if (!problem.isEmpty())
            window.showNotice(problem);
    });
    // What has just ended is soon on the user's other computers.
    QObject::connect(
        &engine, &UploadEngine::historyChanged, &composition.sync(), &HistorySync::noteLocalChange);
    composition.giveDestinations([&composition, &window](const QList<DestinationSetup> &) {
        const QString exposed = composition.exposedSecrets().join(u", "_s);
        if (!exposed.isEmpty())
            window.showNotice(exposedWords(exposed));
    });
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
    if (!profile.problem().isEmpty()) {
        ferry::terminal::complain(profile.problem());
        if (arguments.profile.isEmpty()) // started from the desktop: nobody reads a terminal
            QMessageBox::critical(nullptr, QStringLiteral("Ferry"), profile.problem());
        return 1;
    }
    if (profile.tryLock())
        return ferry::runWindow(application, arguments, profile);
    const ferry::Delivery delivery = ferry::handOver(arguments, profile);
    if (delivery.isTaken())
        return 0;
    const QByteArray problem = delivery.problem.toUtf8();
    std::fprintf(stderr, "%s\n",
        delivery.isAnswered
            ? problem.constData()
            : "Another Ferry is working with this profile. Try again when it has ended.");
    return 1;
}
