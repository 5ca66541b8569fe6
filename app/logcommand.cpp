#include "app/logcommand.h"

#include "base/logreader.h"

#include <QCoreApplication>
#include <QTimer>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace ferry {

namespace {

// False once standard output takes no more.
bool print(const QByteArray &text)
{
    const bool all = std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout)
        == std::size_t(text.size());
    return all && std::fflush(stdout) == 0;
}

bool printAll(LogReader &reader, bool asJson)
{
    for (QByteArray lines = reader.next(); !lines.isEmpty(); lines = reader.next()) {
        if (!asJson) {
            if (!print(lines))
                return false;
            continue;
        }
        QByteArray objects;
        for (const QByteArray &line : lines.split('\n')) {
            if (const QByteArray object = logLineAsJson(line); !object.isEmpty())
                objects += object + '\n';
        }
        if (!print(objects))
            return false;
    }
    return true;
}

int sayLost()
{
    std::fprintf(stderr, "The log could not be printed: %s.\n", std::strerror(errno));
    return 1;
}

} // namespace

int runLogCommand(
    QCoreApplication &application, const Arguments &arguments, const QString &profileFolder)
{
    LogReader reader(profileFolder + QStringLiteral("/log"));
    if (!printAll(reader, arguments.json))
        return sayLost();
    if (!arguments.follow)
        return 0;
    // Ended by a signal, as tail is.
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &application, [&reader, &arguments] {
        if (!printAll(reader, arguments.json))
            QCoreApplication::exit(sayLost());
    });
    timer.start(std::chrono::milliseconds(200));
    return QCoreApplication::exec();
}

} // namespace ferry
