#include "files/contenthash.h"

#include "files/fileerror.h"
#include "files/sourcefile.h"

#include <algorithm>
#include <cerrno>
#include <openssl/evp.h>

namespace ferry {

struct ContentHash::Private
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();

    Private()
    {
        // Fetched once: EVP_sha256() looks the algorithm up anew for every hash.
        static const EVP_MD *const sha256 = EVP_MD_fetch(nullptr, "SHA256", nullptr);
        if (EVP_DigestInit_ex(context, sha256, nullptr) != 1)
            qFatal("OpenSSL has no SHA-256");
    }
    ~Private() { EVP_MD_CTX_free(context); }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;
};

ContentHash::ContentHash()
    : d(std::make_unique<Private>())
{ }
ContentHash::~ContentHash() = default;
ContentHash::ContentHash(ContentHash &&) noexcept = default;

void ContentHash::add(const char *data, qint64 length)
{
    EVP_DigestUpdate(d->context, data, size_t(length));
}

QByteArray ContentHash::result()
{
    QByteArray hash(32, Qt::Uninitialized);
    EVP_DigestFinal_ex(d->context, reinterpret_cast<unsigned char *>(hash.data()), nullptr);
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
