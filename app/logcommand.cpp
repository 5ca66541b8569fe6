#include "app/logcommand.h"

#include "app/terminal.h"
#include "app/words.h"
#include "base/logreader.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QTimer>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// False once standard output takes no more.
bool printAll(LogReader &reader, bool asJson)
{
    for (QByteArray lines = reader.next(); !lines.isEmpty(); lines = reader.next()) {
        lines.chop(1); // print() ends the last one
        if (!asJson) {
            if (!terminal::print(QString::fromLatin1(lines)))
                return false;
            continue;
        }
        for (const QByteArray &line : lines.split('\n')) {
            const QJsonObject object = logLineAsJson(line);
            if (!object.isEmpty() && !terminal::printJson(object))
                return false;
        }
    }
    return true;
}

} // namespace

int runLogCommand(
    QCoreApplication &application, const Arguments &arguments, const QString &profileFolder)
{
    if (!arguments.rest.isEmpty()) {
        terminal::complain(
            Words::tr("ferry log takes no names: it prints all of the log. See ferry --help."));
        return 2;
    }
    LogReader reader(profileFolder + u"/log"_s);
    if (!printAll(reader, arguments.json))
        return 1; // main says why
    if (!arguments.follow)
        return 0;
    // Ended by a signal, as tail is.
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &application, [&reader, &arguments] {
        if (!printAll(reader, arguments.json))
            QCoreApplication::exit(1);
    });
    timer.start(std::chrono::milliseconds(200));
    return QCoreApplication::exec();
}

} // namespace ferry
