#pragma once

#include "destinations/destinationconfig.h"

#include <QHash>

namespace ferry {

// A destination in the words that rows, the picker and the drop overlay use.
struct DestinationPlace
{
    QString name {}; // "acme-prod"
    QString kind {}; // "supabase"
    QString kindLabel {}; // "Supabase Storage"
    QString where {}; // "media › 2026/raw", "~/Ferry"
    bool needsNetwork = true;

    QString full() const; // "acme-prod › media › 2026/raw"
};

using DestinationPlaces = QHash<DestinationId, DestinationPlace>;

DestinationPlace placeOf(const DestinationConfig &config);

} // namespace ferry
