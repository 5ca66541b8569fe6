#include "app/terminalquestion.h"

#include "app/interrupt.h"

#include <cstdio>
#include <unistd.h>

namespace ferry::terminalquestion {

using namespace Qt::StringLiterals;

std::optional<int> refusal(const QString &question)
{
    std::fprintf(stderr, "%s ", question.toUtf8().constData());
    if (!Interrupt::waitForInput(STDIN_FILENO))
        return 130;
    QByteArray line(256, '\0');
    const bool hasAnswered = std::fgets(line.data(), int(line.size()), stdin) != nullptr;
    if (hasAnswered && QString::fromUtf8(line.constData()).trimmed().toLower() == "yes"_L1)
        return std::nullopt;
    return 1;
}

} // namespace ferry::terminalquestion
