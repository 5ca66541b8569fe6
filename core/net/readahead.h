#pragma once

#include <QByteArray>

#include <functional>
#include <memory>

class QThreadPool;

namespace ferry {

class SourceFile;

// `length` bytes of an open file from `start`, read once and in order. A pool reads a little ahead, for a
// disk that hangs (a network share, a sick drive) must not stop the other uploads of a thread; what the
// source has as its head() comes first. Lives in the thread of the request.
class ReadAhead final
{
public:
    // `pool` outlives it; what is still being read then goes nowhere. `arrived` is called when there is
    // more, each time.
    ReadAhead(std::shared_ptr<const SourceFile> source, qint64 start, qint64 length,
        QThreadPool &pool, std::function<void()> arrived);
    ~ReadAhead();
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    // How many bytes from `position` on are at hand, counted from `start`; 0: none yet. Less: the source
    // broke.
    qint64 ready(qint64 position);
    qint64 read(qint64 position, char *data, qint64 longest);

private:
    struct Block
    {
        QByteArray bytes {};
        qint64 start = 0;
        qint64 size = -1; // not read yet; 0: the source broke
        qint64 end() const { return start + size; }
    };
    struct Reader;

    void readOn();
    void take(Block block);

    std::shared_ptr<const SourceFile> m_source;
    qint64 m_start;
    qint64 m_length;
    QThreadPool &m_pool;
    std::function<void()> m_arrived;
    std::shared_ptr<Reader> m_reader;
    Block m_now {}; // what is handed out
    Block m_next {}; // read ahead
    bool m_isReading = false;
};

} // namespace ferry
