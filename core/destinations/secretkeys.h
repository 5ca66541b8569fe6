#pragma once

#include "destinations/destinationconfig.h"

#include <QStringList>
#include <QStringView>

namespace ferry {

// Which of a destination's values are secrets and belong in the keychain: its options of that kind, and
// headers. Those that carry a secret wherever they are used are known by name; others are marked by the
// user. A header is known by the key of its setting, "header.X-Api-Key"; the database keeps the keys.
namespace secretkeys {

bool isHeader(QStringView key);
// Whose name isSecretHeader().
bool isSecretHeaderKey(QStringView key);

// The headers of this destination whose values are in the keychain.
QStringList markedHeaders(const DestinationConfig &config);
void markHeaders(DestinationConfig &config, QStringList keys);

// All that the keychain is asked for.
QStringList of(const DestinationConfig &config);

// What stands in the settings and belongs in the keychain: set up by an older Ferry.
QStringList exposed(const DestinationConfig &config);
// From the settings to the marks.
void cover(DestinationConfig &config, const QStringList &keys);

} // namespace secretkeys
} // namespace ferry
