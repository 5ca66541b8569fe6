#pragma once

#include "net/onceonlybody.h"
#include "net/readahead.h"

namespace ferry {

// A window on an open file: `length` bytes from `start`, read once, never copied as a whole.
class FileBody final : public OnceOnlyBody
{
public:
    // `pool` outlives the body; see ReadAhead.
    FileBody(
        std::shared_ptr<const SourceFile> source, qint64 start, qint64 length, QThreadPool &pool);

protected:
    qint64 readyAt(qint64 position) override { return m_ahead.ready(position); }
    qint64 readAt(qint64 position, char *data, qint64 longest) override;

private:
    ReadAhead m_ahead;
};

} // namespace ferry
