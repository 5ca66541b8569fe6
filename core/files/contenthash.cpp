// The functions that OpenSSL 3 calls deprecated: EVP fetches a provider first, whose tables are 2 MB.
#define OPENSSL_API_COMPAT 10100
#include "files/contenthash.h"

#include "files/fileerror.h"
#include "files/sourcefile.h"

#include <algorithm>
#include <cerrno>
#include <openssl/sha.h>

namespace ferry {

struct ContentHash::Private
{
    SHA256_CTX context {};

    Private() { SHA256_Init(&context); }
};

ContentHash::ContentHash()
    : d(std::make_unique<Private>())
{ }
ContentHash::~ContentHash() = default;
ContentHash::ContentHash(ContentHash &&) noexcept = default;

void ContentHash::add(const char *data, qint64 length)
{
    SHA256_Update(&d->context, data, size_t(length));
}

QByteArray ContentHash::result()
{
    QByteArray hash(32, Qt::Uninitialized);
    SHA256_Final(reinterpret_cast<unsigned char *>(hash.data()), &d->context);
    return hash;
}

QByteArray ContentHash::ofBytes(QByteArrayView bytes)
{
    ContentHash hash;
    hash.add(bytes.data(), bytes.size());
    return hash.result();
}

Result<QByteArray> ContentHash::ofFile(
    const SourceFile &source, const std::atomic<bool> &stop, std::atomic<qint64> *done)
{
    constexpr qint64 blockSize = 256 * 1024; // larger ones are no faster
    const qint64 size = source.size();
    QByteArray block(std::min(size, blockSize), Qt::Uninitialized);
    ContentHash hash;
    qint64 position = 0;
    while (position < size) {
        if (stop.load(std::memory_order_relaxed))
            return failed({.kind = FailureKind::Interrupted, .advice = Advice::Retry});
        const qint64 wanted = std::min(size - position, blockSize);
        const qint64 count = source.read(position, block.data(), wanted);
        if (count < 0)
            return failed(fileerror::ofSource(errno));
        if (count == 0) // shorter than its stamp
            return failed(fileerror::sourceChanged());
        hash.add(block.constData(), count);
        position += count;
        if (done)
            done->store(position, std::memory_order_relaxed);
    }
    return hash.result();
}

} // namespace ferry
