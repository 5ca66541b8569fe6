#pragma once

#include "queue/addrequest.h"
#include "queue/transferitem.h"

namespace ferry {

// What was skipped because the same bytes are there already, once more and all the same.
inline AddRequest uploadAnyway(const TransferItem &item)
{
    return {.paths = {item.path},
        .destination = item.destination,
        .folder = item.name.section(u'/', 0, -2),
        .conflict = item.conflict,
        .evenIfThere = true};
}

} // namespace ferry
