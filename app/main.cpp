#include "app/arguments.h"
#include "app/commandrun.h"
#include "app/profile.h"
#include "app/windowrun.h"

#include <QApplication>
#include <QCoreApplication>

#include <clocale>
#include <cstdio>
#include <sys/stat.h>

using namespace ferry;

namespace {

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("ferry"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FERRY_VERSION));
}

int runWithoutWindow(int argc, char **argv, Arguments arguments)
{
    if (arguments.command == Arguments::Command::Window) {
        std::fputs("There is no display here, so Ferry works in the terminal.\n", stderr);
        arguments.command
            = arguments.rest.isEmpty() ? Arguments::Command::Resume : Arguments::Command::Upload;
    }
    QCoreApplication application(argc, argv);
    nameApplication();
    Profile profile(arguments.profile);
    return runCommand(application, arguments, profile);
}

int runWithWindow(char **argv, const Arguments &arguments)
{
    // Qt sees none of our arguments: a file named "-platform" is a file.
    int qtArgc = 1;
    QApplication application(qtArgc, argv);
    nameApplication();
    Profile profile(arguments.profile);
    if (!profile.tryLock()) {
        if (handOver(arguments, profile))
            return 0;
        std::fputs(
            "Another Ferry is working with this profile. Try again when it has ended.\n", stderr);
        return 1;
    }
    return runWindow(application, arguments, profile);
}

} // namespace

int main(int argc, char **argv)
{
    // Everything Ferry writes for itself is its user's alone.
    ::umask(0077);
    QList<QByteArray> words;
    for (int i = 0; i < argc; ++i)
        words.append(QByteArray(argv[i]));
    const Arguments arguments = Arguments::parse(words);
    if (!arguments.error.isEmpty()) {
        const QByteArray error = arguments.error.toUtf8();
        std::fprintf(stderr, "%s\n", error.constData());
        return 2;
    }
    if (arguments.command == Arguments::Command::Version) {
        std::puts("ferry " FERRY_VERSION);
        return 0;
    }
    if (arguments.command == Arguments::Command::Help) {
        const QByteArray help = Arguments::help().toUtf8();
        std::fputs(help.constData(), stdout);
        return 0;
    }
    if (arguments.command != Arguments::Command::Window || !hasDisplay())
        return runWithoutWindow(argc, argv, arguments);
    return runWithWindow(argv, arguments);
}
