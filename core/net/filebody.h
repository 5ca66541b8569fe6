#pragma once

#include "net/onceonlybody.h"

#include <memory>

class QThreadPool;

namespace ferry {

class SourceFile;

// A window on an open file: `length` bytes from `start`, read once, never copied as a whole. The pool reads
// a little ahead, for a disk that hangs (a network share, a sick drive) must not stop the other uploads of
// this thread; what the source has as its head() comes first.
class FileBody final : public OnceOnlyBody
{
public:
    // `pool` outlives the body; what it still reads then goes nowhere.
    FileBody(
        std::shared_ptr<const SourceFile> source, qint64 start, qint64 length, QThreadPool &pool);
    ~FileBody() override;

protected:
    qint64 readyAt(qint64 position) override;
    qint64 readAt(qint64 position, char *data, qint64 longest) override;

private:
    struct Block
    {
        QByteArray bytes {};
        qint64 start = 0; // in the body
        qint64 size = -1; // not read yet; 0: the source broke
        qint64 end() const { return start + size; }
    };
    struct Reader;

    void readOn();
    void take(Block block);

    std::shared_ptr<const SourceFile> m_source;
    qint64 m_start;
    QThreadPool &m_pool;
    std::shared_ptr<Reader> m_reader;
    Block m_now {}; // what is handed out
    Block m_next {}; // read ahead
    bool m_isReading = false;
};

} // namespace ferry
