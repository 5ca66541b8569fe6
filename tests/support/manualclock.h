#pragma once

#include "base/clock.h"

namespace ferry::testing {

// Time that stands still until it is told to go on.
class ManualClock final : public Clock
{
public:
    std::chrono::milliseconds monotonic() const override { return now; }
    QDateTime wall() const override { return wallTime; }

    std::chrono::milliseconds now {std::chrono::hours(1)};
    QDateTime wallTime = QDateTime::currentDateTimeUtc();
};

} // namespace ferry::testing
