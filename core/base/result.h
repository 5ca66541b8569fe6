#pragma once

#include "base/failure.h"

#include <tl/expected.hpp>

namespace ferry {

// A value, or the Failure that stood in its way. Core throws nothing.
template<typename T>
using Result = tl::expected<T, Failure>;

inline tl::unexpected<Failure> failed(Failure failure)
{
    return tl::unexpected<Failure>(std::move(failure));
}

} // namespace ferry
