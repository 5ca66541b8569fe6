#include "app/secretinput.h"

#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace ferry {

namespace {

QString readLineFromStdin()
{
    constexpr qint64 longest = 64 * 1024;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(input.readLine(longest)).trimmed();
}

QString readHidden(const QString &label)
{
    if (::isatty(STDIN_FILENO) == 0)
        return {};
    const QByteArray prompt = label.toUtf8();
    std::fprintf(stderr, "%s: ", prompt.constData());
    termios shown {};
    ::tcgetattr(STDIN_FILENO, &shown);
    termios hidden = shown;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSANOW, &hidden);
    const QString secret = readLineFromStdin();
    ::tcsetattr(STDIN_FILENO, TCSANOW, &shown);
    std::fputc('\n', stderr);
    return secret;
}

} // namespace

QString readSecret(bool fromStdin, const QString &label, bool required)
{
    if (fromStdin)
        return readLineFromStdin();
    const QString fromEnvironment = qEnvironmentVariable("FERRY_SECRET");
    if (!fromEnvironment.isEmpty())
        return fromEnvironment;
    return required ? readHidden(label) : QString();
}

QString readCode(bool fromStdin, const QString &label)
{
    return fromStdin ? readLineFromStdin() : readHidden(label);
}

} // namespace ferry
