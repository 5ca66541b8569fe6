#pragma once

#include "base/failure.h"

namespace ferry {

// A token bucket per account, so that a sick server is not stormed by a thousand items each with
// attempts left: capacity 500, a retry after a transient fault costs 10, any other 5, success pays
// back what its retry cost, or 1. When empty, items wait instead of retrying. The numbers are those
// of the AWS SDKs' standard retry mode.
class RetryBudget final
{
public:
    bool takeRetry(const Failure &failure);
    void success(bool wasRetry);
    int available() const { return m_tokens; }

private:
    static constexpr int capacity = 500;
    int m_tokens = capacity;
    int m_lastCost = 0; // what a successful retry pays back: faults come in kinds
};

} // namespace ferry
