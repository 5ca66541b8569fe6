#pragma once

#include <QString>

namespace ferry {

// A secret for a script or a person: from standard input, from FERRY_SECRET, or from a prompt that
// shows nothing, on a terminal. Never from argv. Empty when there is none; the prompt comes only
// when one is required.
QString readSecret(bool fromStdin, const QString &label, bool required);

// A code that was made just now, so that no variable can hold it: from standard input or a prompt.
QString readCode(bool fromStdin, const QString &label);

} // namespace ferry
