#include "app/arguments.h"
#include "app/commandrun.h"
#include "app/profile.h"

#include <QCoreApplication>

#include <clocale>
#include <cstdio>
#include <sys/stat.h>

using namespace ferry;

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("ferry"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FERRY_VERSION));
}

int runWithoutWindow(int argc, char **argv, Arguments arguments)
{
    if (arguments.command == Arguments::Command::Window) {
        std::fputs("There is no window here, so Ferry works in the terminal.\n", stderr);
        arguments.command = arguments.rest.isEmpty() ? Arguments::Command::Resume
                                                     : Arguments::Command::Upload;
    }
    QCoreApplication application(argc, argv);
    nameApplication();
    Profile profile(arguments.profile);
    return runCommand(application, arguments, profile);
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
    return runWithoutWindow(argc, argv, arguments);
}
