#pragma once

#include "ui/uploads/destinationplace.h"
#include "ui/uploads/transfermodel.h"

namespace ferry {

// What the row of a drop says that goes to a route, or is no folder.

// "report.pdf", "report.pdf and 11 more", "wedding-raws".
QString dropName(const TransferGroup &group);

// How it stands with each of its destinations: "photos done · kimi: 1 needs attention · nas 66%". Empty when they
// are not several.
QString partsText(const TransferModel::Group &group, const DestinationPlaces &places);

} // namespace ferry
