#include "net/networkdefaults.h"

#include <atomic>

namespace ferry {

namespace {

using Shared = std::shared_ptr<const NetworkDefaults>;

std::atomic<Shared> &place()
{
    static std::atomic<Shared> all {std::make_shared<const NetworkDefaults>()};
    return all;
}

} // namespace

Shared NetworkDefaults::current()
{
    return place().load();
}

void NetworkDefaults::set(const NetworkDefaults &defaults)
{
    place().store(std::make_shared<const NetworkDefaults>(defaults));
}

} // namespace ferry
