#include "net/filebody.h"

#include "files/sourcefile.h"

namespace ferry {

FileBody::FileBody(const SourceFile &source, qint64 start, qint64 length)
    : OnceOnlyBody(length)
    , m_source(source)
    , m_start(start)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 FileBody::readAt(qint64 position, char *data, qint64 longest)
{
    return m_source.read(m_start + position, data, longest);
}

} // namespace ferry
