#pragma once

#include "base/result.h"

#include <QByteArray>

#include <atomic>
#include <memory>

namespace ferry {

class SourceFile;

// SHA-256 by OpenSSL, seven times QCryptographicHash on a CPU with SHA instructions.
class ContentHash final
{
public:
    ContentHash();
    ~ContentHash();
    ContentHash(ContentHash &&) noexcept;

    void add(const char *data, qint64 length);
    QByteArray result(); // 32 bytes; ends the hash

    static QByteArray ofBytes(QByteArrayView bytes);

    // The whole file, in blocks of 256 KiB. For the pool: it blocks. Ends early with Interrupted when
    // `stop` becomes true. `done` (optional) counts the bytes hashed.
    static Result<QByteArray> ofFile(const SourceFile &source, const std::atomic<bool> &stop,
        std::atomic<qint64> *done = nullptr);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ferry
