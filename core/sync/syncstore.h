#pragma once

#include "base/result.h"
#include "base/task.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <optional>

namespace ferry {

// Runs a closure on the database's connection, in one transaction: committed when it succeeds. The
// closure may still run after its task was dropped, so it refers to nothing of the task's.
class SyncStore
{
public:
    using Work = std::function<Result<void>(QSqlDatabase &)>;

    SyncStore() = default;
    virtual ~SyncStore() = default;
    SyncStore(const SyncStore &) = delete;
    SyncStore &operator=(const SyncStore &) = delete;

    virtual Task<Result<void>> run(Work work) = 0;
};

// The same for work that answers something. (GCC 12: make the function first, then await this.)
template<typename R>
Task<Result<R>> answerFrom(SyncStore &store, std::function<Result<R>(QSqlDatabase &)> work)
{
    auto answer = std::make_shared<std::optional<R>>();
    SyncStore::Work wrapped = [answer, work = std::move(work)](QSqlDatabase &connection) {
        Result<R> result = work(connection);
        if (!result)
            return Result<void>(failed(result.error()));
        answer->emplace(std::move(*result));
        return Result<void>();
    };
    const Result<void> done = co_await store.run(std::move(wrapped));
    if (!done)
        co_return failed(done.error());
    co_return std::move(**answer);
}

} // namespace ferry
