#include "app/secretinput.h"

#include <array>
#include <csignal>
#include <cstddef>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace ferry {

namespace {

QString readLineFromStdin()
{
    // From the C stream: what it read ahead is there for the next secret.
    QByteArray line(64 * 1024, '\0');
    if (std::fgets(line.data(), int(line.size()), stdin) == nullptr)
        return {};
    return QString::fromUtf8(line.constData()).trimmed();
}

termios shown {}; // a signal handler can reach nothing but a global

void endWithEcho(int signal)
{
    ::tcsetattr(STDIN_FILENO, TCSANOW, &shown);
    ::raise(signal); // its handler is reset by now
}

// While it lives nothing that is typed is shown; a program that is interrupted meanwhile leaves the
// terminal as it was.
class EchoOff final
{
public:
    EchoOff()
    {
        ::tcgetattr(STDIN_FILENO, &shown);
        struct sigaction action
        { };
        action.sa_handler = endWithEcho;
        action.sa_flags = int(SA_RESETHAND | SA_NODEFER);
        for (std::size_t i = 0; i < signals.size(); ++i)
            ::sigaction(signals[i], &action, &m_before[i]);
        termios hidden = shown;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSANOW, &hidden);
    }
    ~EchoOff()
    {
        ::tcsetattr(STDIN_FILENO, TCSANOW, &shown);
        for (std::size_t i = 0; i < signals.size(); ++i)
            ::sigaction(signals[i], &m_before[i], nullptr);
    }
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;

private:
    static constexpr std::array signals {SIGINT, SIGTERM, SIGHUP};
    std::array<struct sigaction, signals.size()> m_before {};
};

QString readHidden(const QString &label)
{
    if (::isatty(STDIN_FILENO) == 0)
        return {};
    const QByteArray prompt = label.toUtf8();
    QString secret;
    {
        const EchoOff quiet; // before the prompt: who is asked may answer at once
        std::fprintf(stderr, "%s: ", prompt.constData());
        secret = readLineFromStdin();
    }
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
