#pragma once

#include <QString>

#include <optional>

namespace ferry::terminalquestion {

// Asks on the terminal, and waits for a line. Nothing: the answer was yes, the word and no letter, so that what deletes
// is not pressed by mistake. Else the exit status to end with: 1, or 130 after Ctrl+C.
std::optional<int> refusal(const QString &question);

} // namespace ferry::terminalquestion
