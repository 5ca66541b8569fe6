#include "net/filebody.h"

namespace ferry {

FileBody::FileBody(
    std::shared_ptr<const SourceFile> source, qint64 start, qint64 length, QThreadPool &pool)
    : OnceOnlyBody(length)
    , m_ahead(std::move(source), start, length, pool, [this] { tellMore(); })
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 FileBody::readAt(qint64 position, char *data, qint64 longest)
{
    return m_ahead.read(position, data, longest);
}

} // namespace ferry
