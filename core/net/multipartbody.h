#pragma once

#include "net/onceonlybody.h"
#include "net/readahead.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace ferry {

// A form with one file (RFC 7578, multipart/form-data), streamed: the file is read once, in pieces, and
// never lies in memory. Its length is known before the first byte leaves.
class MultipartBody final : public OnceOnlyBody
{
public:
    using Fields
        = QList<std::pair<QByteArray, QByteArray>>; // names and values, free of line breaks

    struct FilePart
    {
        QByteArray field = "file";
        QString fileName {}; // any characters: see quotedName()
        QByteArray type = "application/octet-stream";
    };

    // `pool` outlives the body, see ReadAhead. The file comes last, so that a server knows what it is to do with it.
    MultipartBody(std::shared_ptr<const SourceFile> source, const Fields &fields,
        const FilePart &file, QThreadPool &pool);

    QByteArray contentType() const; // with the boundary
    qint64 headBytes() const { return m_frame.head.size(); } // what stands before the file

    // A file name in a header of a part: UTF-8, with line breaks and quotes as WHATWG's form encoding has
    // them ("%0D", "%0A", "%22"), so that no name becomes a header.
    static QByteArray quotedName(const QString &name);

protected:
    qint64 readyAt(qint64 position) override;
    qint64 readAt(qint64 position, char *data, qint64 longest) override;

private:
    struct Frame
    {
        QByteArray boundary {};
        QByteArray head {}; // all before the file
        QByteArray tail {}; // all behind it
    };
    static Frame frameOf(const Fields &fields, const FilePart &file);
    MultipartBody(std::shared_ptr<const SourceFile> source, Frame frame, QThreadPool &pool);
    qint64 fileStart() const { return m_frame.head.size(); }
    qint64 fileEnd() const { return size() - m_frame.tail.size(); }

    Frame m_frame;
    ReadAhead m_file;
};

} // namespace ferry
