#pragma once

#include "ask/askuploads.h"

namespace ferry::broughtline {

// What a window tells of files that it was to bring somewhere, as one line of JSON: the ids that the service knows
// them by, in their order; or why one did not get there.
QString write(const AskUploads::Brought &brought);
// For the files that were asked for. What cannot be read is a failure: Interrupted, "window-closed".
AskUploads::Brought read(const QString &line, QList<AskFile> files);

} // namespace ferry::broughtline
