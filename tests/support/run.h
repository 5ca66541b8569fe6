#pragma once

#include "base/task.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <optional>
#include <utility>

namespace ferry::testing {

// Runs a task to its end and returns its value; nothing when it took longer than `most`.
template<typename T>
std::optional<T> run(Task<T> task, std::chrono::milliseconds most = std::chrono::seconds(60))
{
    QEventLoop loop;
    QTimer::singleShot(most, &loop, &QEventLoop::quit);
    task.start(
        [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
    if (!task.isDone())
        loop.exec();
    if (!task.isDone())
        return std::nullopt;
    return task.take();
}

} // namespace ferry::testing
