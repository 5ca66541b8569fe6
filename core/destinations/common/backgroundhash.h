#pragma once

#include "base/awaitables.h"
#include "base/result.h"
#include "files/hashbook.h"

#include <QByteArray>

#include <memory>

namespace ferry {

class SourceFile;
class UploadContext;

// The SHA-256 of a file, computed on the pool from the moment this is made, so that it can go on
// while the file is sent: both then share one reading from the disk. Destroying it stops the work,
// unless another upload of the same file wants the hash as well: they share one reading.
//
//     BackgroundHash hash(context, source);
//     …
//     const Result<QByteArray> sha256 = co_await hash.result();
//
// Failure: Interrupted, SourceChanged, SourceUnreadable.
class BackgroundHash final
{
public:
    // By the context's HashBook, where it has one: what is known there is there at once.
    BackgroundHash(UploadContext &context, std::shared_ptr<const SourceFile> source);
    // By itself: reads what is there now, whatever is known of it.
    BackgroundHash(QThreadPool &pool, std::shared_ptr<const SourceFile> source);
    BackgroundHash(const BackgroundHash &) = delete;
    BackgroundHash &operator=(const BackgroundHash &) = delete;

    // Awaited once.
    Later<Result<QByteArray>> &result() { return m_result; }

    // Bytes read so far. Any thread.
    qint64 done() const { return m_interest.done(); }

private:
    void begin(HashBook &book, QThreadPool &pool, std::shared_ptr<const SourceFile> source);

    Later<Result<QByteArray>> m_result {};
    HashBook::Interest m_interest {};
};

} // namespace ferry
