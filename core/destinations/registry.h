#pragma once

#include "destinations/destination.h"

#include <QList>

namespace ferry {

// All kinds, in the order they are offered. Each kind's folder declares its own; no static
// initialisers, which a linker may drop.
const QList<DestinationKind> &destinationKinds();

// Null when unknown: a database of a newer Ferry.
const DestinationKind *findDestinationKind(const QString &id);

// Whether nothing gets there without a network: a server on this computer itself is reached without one.
bool needsNetwork(const DestinationConfig &config);

// Makes a destination, or says why not.
Result<std::unique_ptr<Destination>> makeDestination(const DestinationSetup &setup);

} // namespace ferry
