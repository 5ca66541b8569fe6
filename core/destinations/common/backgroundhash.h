#pragma once

#include "base/awaitables.h"
#include "base/result.h"

#include <QByteArray>

#include <atomic>
#include <memory>

class QThreadPool;

namespace ferry {

class SourceFile;

// The SHA-256 of a file, computed on the pool from the moment this is made, so that it can go on
// while the file is sent: both then share one reading from the disk. Destroying it stops the work.
//
//     BackgroundHash hash(context.pool(), source);
//     …
//     const Result<QByteArray> sha256 = co_await hash.result();
//
// Failure: Interrupted, SourceChanged, SourceUnreadable.
class BackgroundHash final
{
public:
    BackgroundHash(QThreadPool &pool, std::shared_ptr<const SourceFile> source);
    ~BackgroundHash();
    BackgroundHash(const BackgroundHash &) = delete;
    BackgroundHash &operator=(const BackgroundHash &) = delete;

    // Awaited once.
    Later<Result<QByteArray>> &result() { return m_result; }

    // Bytes read so far. Any thread.
    qint64 done() const { return m_work->done.load(std::memory_order_relaxed); }

private:
    struct Work
    {
        std::atomic<bool> stop {false};
        std::atomic<qint64> done {0};
    };

    std::shared_ptr<Work> m_work = std::make_shared<Work>();
    Later<Result<QByteArray>> m_result {};
};

} // namespace ferry
