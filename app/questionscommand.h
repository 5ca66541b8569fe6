#pragma once

#include "app/arguments.h"

namespace ferry {

// `ferry questions [TEXT]`: what was asked, the newest first, as Markdown, or with --json as one object a line.
int runQuestionsCommand(const Arguments &arguments, const QString &profileFolder);

} // namespace ferry
