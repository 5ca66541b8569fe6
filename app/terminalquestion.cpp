#include "app/terminalquestion.h"

#include <cerrno>
#include <csignal>
#include <cstdio>

namespace ferry::terminalquestion {

using namespace Qt::StringLiterals;

std::optional<int> refusal(const QString &question)
{
    std::fprintf(stderr, "%s ", question.toUtf8().constData());
    QByteArray line(256, '\0');
    // The event loop stands still: restarted, the call would hear of a second Ctrl+C only.
    struct sigaction usual = {};
    ::sigaction(SIGINT, nullptr, &usual);
    struct sigaction interrupting = usual;
    interrupting.sa_flags &= ~SA_RESTART;
    ::sigaction(SIGINT, &interrupting, nullptr);
    const bool hasAnswered = std::fgets(line.data(), int(line.size()), stdin) != nullptr;
    const bool isInterrupted = !hasAnswered && errno == EINTR;
    if (!isInterrupted) // else the handler has gone by itself: the next Ctrl+C ends at once
        ::sigaction(SIGINT, &usual, nullptr);
    if (hasAnswered && QString::fromUtf8(line.constData()).trimmed().toLower() == "yes"_L1)
        return std::nullopt;
    return isInterrupted ? 130 : 1;
}

} // namespace ferry::terminalquestion
