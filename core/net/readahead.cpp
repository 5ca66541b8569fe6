#include "net/readahead.h"

#include "files/sourcefile.h"

#include <QObject>
#include <QThreadPool>

#include <cstring>

namespace ferry {

// Two of them are in memory for each upload under way: what is sent, and what comes next.
constexpr qint64 blockBytes = 256 << 10;

// Where the pool brings what it has read: alive until its last event was delivered, here in this thread.
struct ReadAhead::Reader : QObject
{
    ReadAhead *owner = nullptr;
};

ReadAhead::ReadAhead(std::shared_ptr<const SourceFile> source, qint64 start, qint64 length,
    QThreadPool &pool, std::function<void()> arrived)
    : m_source(std::move(source))
    , m_start(start)
    , m_length(length)
    , m_pool(pool)
    , m_arrived(std::move(arrived))
    , m_reader(std::make_shared<Reader>())
{
    m_reader->owner = this;
    if (m_start == 0 && !m_source->head().isEmpty()) {
        m_now.bytes = m_source->head();
        m_now.size = qMin<qint64>(m_now.bytes.size(), length);
    } else {
        m_now.size = 0;
    }
    readOn();
}

ReadAhead::~ReadAhead()
{
    m_reader->owner = nullptr;
}

// Reads what follows the last block, into the memory of the one before it.
void ReadAhead::readOn()
{
    const qint64 from = m_now.end();
    if (m_isReading || m_next.size >= 0 || from >= m_length)
        return;
    m_isReading = true;
    Block block {.bytes = std::move(m_next.bytes), .start = from};
    m_pool.start(
        [reader = m_reader, source = m_source, at = m_start + from,
            wanted = qMin(blockBytes, m_length - from), block = std::move(block)]() mutable {
            if (block.bytes.size() < wanted)
                block.bytes = QByteArray(wanted, Qt::Uninitialized);
            block.size = qMax<qint64>(0, source->read(at, block.bytes.data(), wanted));
            Reader *target = reader.get();
            QMetaObject::invokeMethod(
                target,
                [reader = std::move(reader), block = std::move(block)]() mutable {
                    if (reader->owner != nullptr)
                        reader->owner->take(std::move(block));
                },
                Qt::QueuedConnection);
        });
}

void ReadAhead::take(Block block)
{
    m_isReading = false;
    m_next = std::move(block);
    m_arrived();
}

qint64 ReadAhead::ready(qint64 position)
{
    if (position >= m_now.end() && m_next.size >= 0) {
        std::swap(m_now, m_next);
        m_next.size = -1;
        if (m_now.size == 0)
            return -1;
        readOn();
    }
    return m_now.end() - position;
}

qint64 ReadAhead::read(qint64 position, char *data, qint64 longest)
{
    const qint64 count = qMin(longest, m_now.end() - position);
    std::memcpy(data, m_now.bytes.constData() + (position - m_now.start), size_t(count));
    return count;
}

} // namespace ferry
