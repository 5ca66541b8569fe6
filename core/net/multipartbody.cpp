#include "net/multipartbody.h"

#include "files/sourcefile.h"

#include <QUuid>

#include <cstring>

namespace ferry {

MultipartBody::MultipartBody(std::shared_ptr<const SourceFile> source, const Fields &fields,
    const FilePart &file, QThreadPool &pool)
    : MultipartBody(std::move(source), frameOf(fields, file), pool)
{ }

MultipartBody::MultipartBody(
    std::shared_ptr<const SourceFile> source, Frame frame, QThreadPool &pool)
    : OnceOnlyBody(frame.head.size() + source->size() + frame.tail.size())
    , m_frame(std::move(frame))
    , m_file(source, 0, source->size(), pool, [this] { tellMore(); })
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

// 122 random bits: no file holds them by chance, and none can on purpose.
MultipartBody::Frame MultipartBody::frameOf(const Fields &fields, const FilePart &file)
{
    Frame frame;
    frame.boundary = "ferry-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    for (const auto &[name, value] : fields) {
        frame.head += "--" + frame.boundary + "\r\nContent-Disposition: form-data; name=\"" + name
            + "\"\r\n\r\n" + value + "\r\n";
    }
    frame.head += "--" + frame.boundary + "\r\nContent-Disposition: form-data; name=\"" + file.field
        + "\"; filename=\"" + quotedName(file.fileName) + "\"\r\nContent-Type: " + file.type
        + "\r\n\r\n";
    frame.tail = "\r\n--" + frame.boundary + "--\r\n";
    return frame;
}

QByteArray MultipartBody::contentType() const
{
    return "multipart/form-data; boundary=" + m_frame.boundary;
}

QByteArray MultipartBody::quotedName(const QString &name)
{
    QByteArray quoted = name.toUtf8();
    quoted.replace('\r', "%0D");
    quoted.replace('\n', "%0A");
    quoted.replace('"', "%22");
    for (char &c : quoted) {
        if (c >= 0 && c < ' ')
            c = '_';
    }
    return quoted;
}

qint64 MultipartBody::readyAt(qint64 position)
{
    if (position < fileStart())
        return fileStart() - position;
    return position < fileEnd() ? m_file.ready(position - fileStart()) : size() - position;
}

qint64 MultipartBody::readAt(qint64 position, char *data, qint64 longest)
{
    const auto copyFrom = [&](const QByteArray &bytes, qint64 at) {
        const qint64 count = qMin<qint64>(longest, bytes.size() - at);
        std::memcpy(data, bytes.constData() + at, size_t(count));
        return count;
    };
    if (position < fileStart())
        return copyFrom(m_frame.head, position);
    if (position >= fileEnd())
        return copyFrom(m_frame.tail, position - fileEnd());
    return m_file.read(position - fileStart(), data, longest);
}

} // namespace ferry
