#pragma once

#include <QString>

namespace ferry {

// What --help prints: how each command is written, which is the same in every language, and in words
// what it does.
QString helpText();

} // namespace ferry
