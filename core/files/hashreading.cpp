#include "files/hashreading.h"

#include "files/fileerror.h"
#include "files/sourcefile.h"

#include <algorithm>
#include <cerrno>

namespace ferry {

HashReading::HashReading(std::shared_ptr<HashBook> book, std::shared_ptr<const SourceFile> source)
    : m_book(std::move(book))
    , m_source(std::move(source))
    , m_key(m_source->stamp().toBytes())
{ }

void HashReading::start(QThreadPool &pool)
{
    pool.start([self = shared_from_this()] { self->run(); });
}

void HashReading::run()
{
    constexpr qint64 blockSize = 256 * 1024; // larger ones are no faster
    QByteArray block(std::min(m_source->size(), blockSize), Qt::Uninitialized);
    for (;;) {
        if (m_stop.load(std::memory_order_relaxed)) {
            end(failed({.kind = FailureKind::Interrupted, .advice = Advice::Retry}));
            return;
        }
        if (QThreadPool *other = m_hurried.exchange(nullptr)) {
            start(*other);
            return;
        }
        const Result<bool> isLast = readBlock(block);
        if (!isLast) {
            end(failed(isLast.error()));
            return;
        }
        if (*isLast)
            break;
    }
    end(m_hash.result());
}

Result<bool> HashReading::readBlock(QByteArray &block)
{
    const qint64 position = done();
    const qint64 left = m_source->size() - position;
    if (left == 0)
        return true;
    const qint64 count = m_source->read(position, block.data(), std::min(left, block.size()));
    if (count < 0)
        return failed(fileerror::ofSource(errno));
    if (count == 0) // shorter than its stamp
        return failed(fileerror::sourceChanged());
    m_hash.add(block.constData(), count);
    m_book->m_bytesRead.fetch_add(count, std::memory_order_relaxed);
    m_position.store(position + count, std::memory_order_relaxed);
    return position + count == m_source->size();
}

void HashReading::end(const Result<QByteArray> &result)
{
    // What changed while it was read is known by no stamp; who uploads it finds out as well.
    const bool isOfStamp = result && m_source->checkStamp().value_or(false);
    if (isOfStamp)
        m_book->keep(m_source->stamp(), *result);
    m_source.reset();
    m_book->ended(shared_from_this(), result);
}

} // namespace ferry
