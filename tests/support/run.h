#pragma once

#include "base/task.h"

#include <QTest>

#include <optional>
#include <utility>

namespace ferry::testing {

// Runs a task to its end and returns its value; nothing when it took longer than `most`.
template<typename T>
std::optional<T> run(Task<T> task, std::chrono::milliseconds most = std::chrono::seconds(20))
{
    bool isDone = false;
    task.start([&isDone] { isDone = true; });
    if (!QTest::qWaitFor([&isDone] { return isDone; }, int(most.count())))
        return std::nullopt;
    return task.take();
}

} // namespace ferry::testing
