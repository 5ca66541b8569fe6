#pragma once

#include "destinations/destination.h"

#include <QList>

namespace ferry {

// All kinds, in the order they are offered. Each kind's folder declares its own; no static
// initialisers, which a linker may drop.
const QList<DestinationKind> &destinationKinds();

// Null when unknown: a database of a newer Ferry.
const DestinationKind *findDestinationKind(const QString &id);

// Makes a destination, or says why not.
Result<std::unique_ptr<Destination>> makeDestination(const DestinationSetup &setup);

} // namespace ferry
