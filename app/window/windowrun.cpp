#include "app/window/windowrun.h"

#include "app/composition.h"
#include "app/handover.h"
#include "app/instancesocket.h"
#include "app/interrupt.h"
#include "app/keychainwait.h"
#include "app/terminal.h"
#include "app/window/carryout.h"
#include "ui/common/addedwords.h"
#include "ui/common/failuretext.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/mainwindow.h"
#include "ui/uiservices.h"
#include "ui/uploads/uploadspage.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QIcon>
#include <QMessageBox>
#include <QThread>
#include <QTimer>

#include <cstdio>

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The number that the answer brings back, or why nothing is added.
tl::expected<AddNumber, QString> addFiles(Composition &composition, const QList<QByteArray> &paths,
    const QString &to, ConflictPolicy conflict)
{
    const auto target = composition.targetFor(to);
    if (!target)
        return tl::unexpected(Composition::noTargetText(to));
    return composition.engine().add({.paths = paths,
        .destination = target->destination.id,
        .folder = target->folder,
        .conflict = conflict});
}

// Once it is known what came of it; or, where folders take their time, once a crash would not lose it.
void answerAdd(Composition &composition, AddNumber number, const InstanceServer::Answer &answer)
{
    constexpr auto patience = 2s; // for the folders, once everything is safe
    auto *once = new QObject(&composition);
    UploadEngine &engine = composition.engine();
    QObject::connect(
        &engine, &UploadEngine::addAnswered, once, [once, answer, number](const AddAnswer &what) {
            if (what.number != number)
                return;
            once->deleteLater();
            answer({}, addedWords(what));
        });
    QObject::connect(
        &engine, &UploadEngine::addSaved, once, [once, answer, number](AddNumber saved) {
            if (saved != number)
                return;
            QTimer::singleShot(patience, once, [once, answer] {
                once->deleteLater();
                answer({}, u"It is still looking through the folders."_s);
            });
        });
}

void handle(Composition &composition, MainWindow &window, const InstanceMessage &message,
    const InstanceServer::Answer &answer)
{
    const std::optional<WindowAction> action = windowAction(message.action);
    switch (message.verb) {
    case InstanceMessage::Verb::Reload:
        composition.accounts().loadNow();
        composition.giveDestinations();
        window.reloadDestinations();
        answer({}, {});
        return;
    case InstanceMessage::Verb::Sync:
        composition.sync().syncNow();
        answer({}, {});
        return;
    case InstanceMessage::Verb::Activate: break;
    case InstanceMessage::Verb::Act:
        if (!action) {
            answer(u"The window that is open is of another version of Ferry, and cannot do that."_s,
                {});
            return;
        }
        if (!needsToBeSeen(*action)) {
            answer({}, carryOut(*action, composition.engine(), window));
            return;
        }
        break;
    case InstanceMessage::Verb::Add: {
        if (message.paths.isEmpty()) {
            answer({}, {});
            return;
        }
        const auto number
            = addFiles(composition, message.paths, message.to, conflictPolicy(message.onConflict));
        if (!number) {
            answer(number.error(), {});
            return;
        }
        answerAdd(composition, *number, answer);
        break;
    }
    }
    if (!message.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", message.activationToken);
    window.show();
    window.raise();
    window.activateWindow();
    if (message.verb == InstanceMessage::Verb::Act)
        carryOut(*action, composition.engine(), window);
    if (message.verb != InstanceMessage::Verb::Add)
        answer({}, {});
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
    MainWindow window(
        UiServices {engine, composition.history(), composition.destinations(),
            composition.settings(), composition.secrets(), composition.accounts(),
            composition.sync(), [&composition] { composition.giveDestinations(); },
            composition.log().folder(), profile.folder() + u"/pictures"_s, &composition.questions(),
            [&composition](const DestinationConfig &config, auto done) {
                composition.setupOf(config, std::move(done));
            },
            &composition.remote()},
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
    if (!server.problem().isEmpty())
        window.showNotice(
            u"Other programs cannot hand files to this window. "_s + server.problem());
    const QList<QByteArray> paths = arguments.paths();
    if (!paths.isEmpty()) {
        const auto number
            = addFiles(composition, paths, arguments.to, conflictPolicy(arguments.onConflict));
        if (!number)
            window.showNotice(number.error());
    }
    // What has just ended is soon on the user's other computers.
    QObject::connect(
        &engine, &UploadEngine::historyChanged, &composition.sync(), &HistorySync::noteLocalChange);
    composition.giveDestinations([&composition, &window](const QList<DestinationSetup> &) {
        const QString exposed = composition.exposedSecrets().join(u", "_s);
        if (!exposed.isEmpty())
            window.showNotice(exposedWords(exposed));
    });
    engine.post(command::Load {});
    composition.sync().start();
    window.show();
    if (arguments.action)
        carryOut(*arguments.action, engine, window);
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
    QGuiApplication::setDesktopFileName(QStringLiteral(FERRY_APPLICATION_ID));
    QApplication application(qtArgc, argv);
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
    ferry::terminal::complain(
        QStringLiteral("Another Ferry is working with this profile. Try again when it has ended."));
    return 1;
}
