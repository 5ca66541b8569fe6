#pragma once

#include "base/failure.h"

namespace ferry {

// The kind as a word that scripts and logs may count on: "TypeRefused". Never translated, never
// changed; words for people are made elsewhere.
QString failureKindName(FailureKind kind);

} // namespace ferry
