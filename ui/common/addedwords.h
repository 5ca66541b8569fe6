#pragma once

#include "queue/addrequest.h"

#include <QString>

namespace ferry {

// What came of adding files, in one line: "9 added, 2 are in the queue already, 1 cannot go: …". The window
// says it, and so does the program that handed the files over. Empty when all were simply added.
QString addedWords(const AddAnswer &answer);

} // namespace ferry
