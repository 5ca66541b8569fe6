#include "app/arguments.h"
#include "app/commandrun.h"
#include "app/profile.h"
#include "app/window/windowrun.h"

#include <QCoreApplication>

#include <clocale>
#include <cstdio>
#include <dlfcn.h>

using namespace ferry;

namespace {

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int runWithoutWindow(int argc, char **argv, Arguments arguments)
{
    if (arguments.command == Arguments::Command::Window) {
        std::fputs("There is no display here, so Ferry works in the terminal.\n", stderr);
        arguments.command
            = arguments.rest.isEmpty() ? Arguments::Command::Resume : Arguments::Command::Upload;
    }
    QCoreApplication application(argc, argv);
    Profile profile(arguments.profile);
    return runCommand(application, arguments, profile);
}

// The window brings some forty libraries with it, which an upload in the terminal does not carry.
int runWithWindow(char **argv, const Arguments &arguments)
{
    // Found by the program's own run path, in the build tree and when installed.
    void *module = ::dlopen(FERRY_WINDOW_MODULE, RTLD_LAZY | RTLD_LOCAL);
    void *found = module != nullptr ? ::dlsym(module, "ferryRunWindow") : nullptr;
    if (found == nullptr) {
        std::fprintf(stderr,
            "Ferry's window could not be loaded: %s. Install Ferry again; in the terminal it works "
            "without a window, see ferry --help.\n",
            ::dlerror());
        return 1;
    }
    const auto run = reinterpret_cast<decltype(&ferryRunWindow)>(found);
    return run(argv, arguments);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("ferry"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FERRY_VERSION));
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
