#include "app/arguments.h"
#include "app/commandrun.h"
#include "app/handover.h"
#include "app/helptext.h"
#include "app/profile.h"
#include "app/resources.h"
#include "app/terminal.h"
#include "app/window/windowrun.h"
#include "app/words.h"
#include "ui/common/language.h"

#include <QCoreApplication>

#include <clocale>
#include <dlfcn.h>
#include <memory>
#include <utility>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

// A window on a display that is not this process's: of a desktop that a remote terminal or a timer belongs to.
int askWindow(const Arguments &arguments)
{
    const Profile profile(arguments.profile, Profile::Use::Reading);
    const Delivery delivery
        = profile.problem().isEmpty() ? handOver(arguments, profile) : Delivery {};
    if (delivery.isTaken()) {
        sayWord(delivery, arguments);
        return 0;
    }
    if (!delivery.problem.isEmpty())
        terminal::complain(delivery.problem);
    else
        terminal::complain(
            Words::tr("Ferry's window is not open, and there is no display here to open it on."));
    return 1;
}

int runWithoutWindow(QCoreApplication &application, Arguments arguments)
{
    if (arguments.action || arguments.waitsForDesktop) {
        return terminal::outputStatus(askWindow(arguments));
    }
    if (arguments.command == Arguments::Command::Window) {
        terminal::complain(Words::tr("There is no display here, so Ferry works in the terminal."));
        arguments.command
            = arguments.rest.isEmpty() ? Arguments::Command::Resume : Arguments::Command::Upload;
    }
    const bool reads = arguments.command == Arguments::Command::History
        || arguments.command == Arguments::Command::Questions
        || arguments.command == Arguments::Command::Stats
        || arguments.command == Arguments::Command::Log;
    Profile profile(arguments.profile, reads ? Profile::Use::Reading : Profile::Use::Writing);
    if (!profile.problem().isEmpty()) {
        terminal::complain(profile.problem());
        return 1;
    }
    return terminal::outputStatus(runCommand(application, std::move(arguments), profile));
}

// The window brings some forty libraries with it, which an upload in the terminal does not carry.
// Null: it was said why.
decltype(&ferryRunWindow) loadWindow()
{
    // Found by the program's own run path, in the build tree and when installed.
    void *module = ::dlopen(FERRY_WINDOW_MODULE, RTLD_LAZY | RTLD_LOCAL);
    void *found = module != nullptr ? ::dlsym(module, "ferryRunWindow") : nullptr;
    if (found == nullptr) {
        terminal::complain(Words::tr(
            "Ferry's window could not be loaded: %1. Install Ferry again; in the terminal it works "
            "without a window, see ferry --help.")
                               .arg(QString::fromLocal8Bit(::dlerror())));
    }
    return reinterpret_cast<decltype(&ferryRunWindow)>(found);
}

} // namespace

int main(int argc, char **argv)
{
    terminal::holdStandardStreams();
    resources::endWhenTheyEnd();
    QCoreApplication::setApplicationName(QStringLiteral("ferry"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FERRY_VERSION));
    QList<QByteArray> words;
    for (int i = 0; i < argc; ++i)
        words.append(QByteArray(argv[i]));
    // Before the first sentence.
    auto application = std::make_unique<QCoreApplication>(argc, argv);
    language::use({});
    Arguments arguments = Arguments::parse(words);
    if (!arguments.error.isEmpty()) {
        terminal::complain(arguments.error);
        return 2;
    }
    if (arguments.command == Arguments::Command::Version) {
        terminal::print(u"ferry " FERRY_VERSION ""_s);
        return terminal::outputStatus(0);
    }
    if (arguments.command == Arguments::Command::Help) {
        terminal::print(helpText());
        return terminal::outputStatus(0);
    }
    if (const QString tooLittle = resources::whatIsMissing(); !tooLittle.isEmpty()) {
        terminal::complain(tooLittle);
        return 1;
    }
    if (const auto refusal = arguments.findFiles()) {
        terminal::complain(refusal->sentence);
        return refusal->status;
    }
    if (arguments.command != Arguments::Command::Window || !hasDisplay())
        return runWithoutWindow(*application, std::move(arguments));
    const auto run = loadWindow();
    application.reset(); // the window makes one of its own kind
    return run != nullptr ? run(argv, arguments) : 1;
}
