#pragma once

#include <QDateTime>

#include <chrono>

namespace ferry {

// Time as the program sees it. Intervals come from the monotonic reading only, so that a wall clock
// set back a year harms nothing; wall time is shown and stored, never compared.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual std::chrono::milliseconds monotonic() const = 0;
    virtual QDateTime wall() const = 0; // UTC
};

class SystemClock final : public Clock
{
public:
    std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    }
    QDateTime wall() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace ferry
