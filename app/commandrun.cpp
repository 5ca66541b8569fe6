#include "app/commandrun.h"

#include "app/accountscommand.h"
#include "app/askcommand.h"
#include "app/composition.h"
#include "app/destinationscommand.h"
#include "app/handedfiles.h"
#include "app/handover.h"
#include "app/historycommand.h"
#include "app/interrupt.h"
#include "app/keychainwait.h"
#include "app/logcommand.h"
#include "app/questionscommand.h"
#include "app/remotecommand.h"
#include "app/statscommand.h"
#include "app/synccommand.h"
#include "app/terminal.h"
#include "app/uploadcommand.h"
#include "app/words.h"
#include "ui/common/failuretext.h"
#include "ui/common/language.h"
#include "ui/common/noticewords.h"

#include <QCoreApplication>
#include <QThread>

#include <utility>

namespace ferry {

namespace {

std::unique_ptr<Composition> compose(
    const Profile &profile, const HistorySync::Options &syncOptions = {})
{
    Result<std::unique_ptr<Composition>> made = Composition::make(profile.folder(), syncOptions);
    if (!made) {
        terminal::complain(failureSentence(made.error()));
        return nullptr;
    }
    if (const auto &notice = (*made)->database().notice())
        terminal::complain(noticeWords(*notice));
    if (const QString chosen = (*made)->settings().value(Setting::Language); !chosen.isEmpty())
        language::use(chosen);
    return std::move(*made);
}

template<typename Command>
int runToItsEnd(QCoreApplication &application, Composition &composition, Command &command)
{
    QObject::connect(&command, &Command::finished, &application,
        [](int status) { QCoreApplication::exit(status); });
    const std::optional<int> atOnce = command.start();
    const int status = atOnce ? *atOnce : application.exec();
    waitForKeychain(application, composition.secrets());
    return status;
}

// A window takes the files, also one that is only just opening; a command is waited for, however long.
// The exit status, or nothing: the profile is ours now.
std::optional<int> handOverOrLock(const Arguments &arguments, Profile &profile)
{
    for (bool isTold = false;; isTold = true) {
        const Delivery delivery = handOver(arguments, profile);
        if (delivery.isTaken()) {
            sayWord(delivery, arguments);
            return 0;
        }
        if (delivery.isAnswered) {
            terminal::complain(delivery.problem);
            return 1;
        }
        if (profile.tryLock())
            return std::nullopt;
        if (!isTold)
            terminal::complain(
                Words::tr("Another Ferry is uploading with this profile; waiting for it."));
        QThread::msleep(100);
    }
}

// Waits for another command; false: a window has it, and keeps it.
bool lockUnlessWindow(Profile &profile)
{
    InstanceMessage nothing;
    nothing.verb = InstanceMessage::Verb::Add; // no files: it says that it is there
    for (bool isTold = false;; isTold = true) {
        if (sendToInstance(profile.socketName(), nothing).isTaken())
            return false;
        if (profile.tryLock())
            return true;
        if (!isTold)
            terminal::complain(
                Words::tr("Another Ferry is working with this profile; waiting for it."));
        QThread::msleep(100);
    }
}

int runUpload(QCoreApplication &application, Arguments arguments, Profile &profile)
{
    if (arguments.command == Arguments::Command::Upload && arguments.rest.isEmpty()) {
        terminal::complain(Words::tr("Which files? See ferry --help."));
        return 2;
    }
    if (!profile.tryLock()) {
        if (const std::optional<int> status = handOverOrLock(arguments, profile))
            return *status;
    }
    const std::unique_ptr<Composition> composition = compose(profile);
    if (!composition)
        return 1;
    // A list names hundreds of thousands: they are kept in one place only.
    UploadCommand command(*composition, std::exchange(arguments, {}));
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &command, &UploadCommand::interrupt);
    return runToItsEnd(application, *composition, command);
}

// A window that has the profile open uploads the files; the question is asked from here.
int runAsk(QCoreApplication &application, const Arguments &arguments, Profile &profile)
{
    const bool isWindows = !profile.tryLock() && !lockUnlessWindow(profile);
    const std::unique_ptr<Composition> composition = compose(profile);
    if (!composition)
        return 1;
    std::unique_ptr<AskUploads> uploads;
    if (isWindows)
        uploads = std::make_unique<HandedFiles>(*composition, profile.socketName());
    AskCommand command(*composition, arguments, std::move(uploads));
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &command, &AskCommand::interrupt);
    return runToItsEnd(application, *composition, command);
}

// If a window has the profile open, it learns of what changed.
void tellWindow(const Profile &profile)
{
    InstanceMessage reload;
    reload.verb = InstanceMessage::Verb::Reload;
    sendToInstance(profile.socketName(), reload);
}

template<typename Command>
int runThenTell(QCoreApplication &application, const Arguments &arguments, const Profile &profile)
{
    const std::unique_ptr<Composition> composition = compose(profile);
    if (!composition)
        return 1;
    Command command(*composition, arguments);
    QObject::connect(&command, &Command::changed, &command, [&profile] { tellWindow(profile); });
    return runToItsEnd(application, *composition, command);
}

int runSync(QCoreApplication &application, const Arguments &arguments, const Profile &profile)
{
    InstanceMessage sync;
    sync.verb = InstanceMessage::Verb::Sync;
    const bool isForUs = arguments.claim || arguments.watch || arguments.setupScript;
    if (!isForUs && sendToInstance(profile.socketName(), sync).isTaken()) {
        terminal::complain(Words::tr("Ferry's window is open: it syncs."));
        return 0;
    }
    HistorySync::Options options;
    options.realtime = arguments.realtime;
    options.poll
        = arguments.every.value_or(std::chrono::duration_cast<std::chrono::seconds>(options.poll));
    const std::unique_ptr<Composition> composition = compose(profile, options);
    if (!composition)
        return 1;
    SyncCommand command(*composition, arguments);
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &command, &SyncCommand::interrupt);
    return runToItsEnd(application, *composition, command);
}

int runRemote(QCoreApplication &application, const Arguments &arguments, const Profile &profile)
{
    const std::unique_ptr<Composition> composition = compose(profile);
    if (!composition)
        return 1;
    RemoteCommand command(*composition, arguments);
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &command, &RemoteCommand::interrupt);
    QObject::connect(
        &command, &RemoteCommand::changed, &command, [&profile] { tellWindow(profile); });
    return runToItsEnd(application, *composition, command);
}

} // namespace

int runCommand(QCoreApplication &application, Arguments arguments, Profile &profile)
{
    switch (arguments.command) {
    case Arguments::Command::History: return runHistoryCommand(arguments, profile.folder());
    case Arguments::Command::Destinations:
        return runThenTell<DestinationsCommand>(application, arguments, profile);
    case Arguments::Command::Accounts:
        return runThenTell<AccountsCommand>(application, arguments, profile);
    case Arguments::Command::Sync: return runSync(application, arguments, profile);
    case Arguments::Command::Ask: return runAsk(application, arguments, profile);
    case Arguments::Command::Questions: return runQuestionsCommand(arguments, profile.folder());
    case Arguments::Command::Remote: return runRemote(application, arguments, profile);
    case Arguments::Command::Stats: return runStatsCommand(arguments, profile.folder());
    case Arguments::Command::Log: return runLogCommand(application, arguments, profile.folder());
    default: return runUpload(application, std::move(arguments), profile);
    }
}

} // namespace ferry
