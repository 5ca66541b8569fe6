#pragma once

#include "destinations/destination.h"

namespace ferry {

// A destination that never sends the same bytes twice: before an upload it hashes the file (or knows its hash by its
// stamp, or that nothing of its size is there), looks for an earlier upload of that content in the history, this computer's or another's, and asks the
// destination whether it is still there. Then the upload is skipped, with the link or the id at hand. Never by
// name or time alone, and never on the history's word alone.
//
// Where the setting "same-bytes" says no, or the destination cannot find anything (Destination::findable()), it
// is returned as it came.
std::unique_ptr<Destination> withSameBytes(
    std::unique_ptr<Destination> destination, const DestinationConfig &config);

// Whether that is on, so that a file's hash may be wanted before it is sent.
bool looksForSameBytes(const DestinationConfig &config);

} // namespace ferry
