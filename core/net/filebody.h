#pragma once

#include "net/onceonlybody.h"

namespace ferry {

class SourceFile;

// A window on an open file: `length` bytes from `start`, read once, never copied as a whole.
class FileBody final : public OnceOnlyBody
{
public:
    // `source` outlives the body.
    FileBody(const SourceFile &source, qint64 start, qint64 length);

protected:
    qint64 readAt(qint64 position, char *data, qint64 longest) override;

private:
    const SourceFile &m_source;
    qint64 m_start;
};

} // namespace ferry
