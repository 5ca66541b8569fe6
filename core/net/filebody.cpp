#include "net/filebody.h"

#include "files/sourcefile.h"

#include <QThreadPool>

#include <cstring>

namespace ferry {

// Two of them are in memory for each upload under way: what is sent, and what comes next.
constexpr qint64 blockBytes = 256 << 10;

// Where the pool brings what it has read: alive until its last event was delivered, here in this thread.
struct FileBody::Reader : QObject
{
    FileBody *body = nullptr;
};

FileBody::FileBody(
    std::shared_ptr<const SourceFile> source, qint64 start, qint64 length, QThreadPool &pool)
    : OnceOnlyBody(length)
    , m_source(std::move(source))
    , m_start(start)
    , m_pool(pool)
    , m_reader(std::make_shared<Reader>())
{
    m_reader->body = this;
    if (m_start == 0 && !m_source->head().isEmpty()) {
        m_now.bytes = m_source->head();
        m_now.size = qMin<qint64>(m_now.bytes.size(), length);
    } else {
        m_now.size = 0;
    }
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    readOn();
}

FileBody::~FileBody()
{
    m_reader->body = nullptr;
}

// Reads what follows the last block, into the memory of the one before it.
void FileBody::readOn()
{
    const qint64 from = m_now.end();
    if (m_isReading || m_next.size >= 0 || from >= size())
        return;
    m_isReading = true;
    Block block {.bytes = std::move(m_next.bytes), .start = from};
    m_pool.start([reader = m_reader, source = m_source, at = m_start + from,
                     wanted = qMin(blockBytes, size() - from), block = std::move(block)]() mutable {
        if (block.bytes.size() < wanted)
            block.bytes = QByteArray(wanted, Qt::Uninitialized);
        block.size = qMax<qint64>(0, source->read(at, block.bytes.data(), wanted));
        Reader *target = reader.get();
        QMetaObject::invokeMethod(
            target,
            [reader = std::move(reader), block = std::move(block)]() mutable {
                if (reader->body != nullptr)
                    reader->body->take(std::move(block));
            },
            Qt::QueuedConnection);
    });
}

void FileBody::take(Block block)
{
    m_isReading = false;
    m_next = std::move(block);
    if (isStarving())
        Q_EMIT readyRead();
}

qint64 FileBody::readyAt(qint64 position)
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

qint64 FileBody::readAt(qint64 position, char *data, qint64 longest)
{
    const qint64 count = qMin(longest, m_now.end() - position);
    std::memcpy(data, m_now.bytes.constData() + (position - m_now.start), size_t(count));
    return count;
}

} // namespace ferry
