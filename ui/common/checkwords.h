#pragma once

#include "destinations/checkfinding.h"

#include <QString>

namespace ferry {

// What the check of a destination found, for people: "Uploads to “media” are allowed, files up to …".
// Plain text without a full stop; empty where all is said with "It works".
QString checkWords(const CheckFinding &finding);

} // namespace ferry
