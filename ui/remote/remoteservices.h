#pragma once

#include "destinations/destinationconfig.h"

#include <functional>

namespace ferry {

class RemoteAccess;

// What the remote files' page needs of the rest of the program.
struct RemoteServices
{
    RemoteAccess *access = nullptr; // outlives the window; null: there is no such page
    // The destination with its secrets, later and in the GUI thread.
    std::function<void(const DestinationConfig &, std::function<void(DestinationSetup)>)>
        setupOf {};
};

} // namespace ferry
