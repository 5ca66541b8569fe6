#include "ui/uploads/smallpicture.h"

#include "files/sourcefile.h"

#include <QBrush>
#include <QImageReader>
#include <QIODevice>
#include <QPainter>

#include <utility>

namespace ferry {

namespace {

// 64 million: a progressive JPEG is kept whole while it is read, whatever size is asked for.
constexpr qint64 mostJpegPixels = qint64(64) << 20;
constexpr qint64 mostPixels = qint64(32) << 20; // 128 MB of four bytes each
constexpr qreal corner = 7.0 / 34; // of the type's tile

// A file that can be let go in the middle.
class PictureFile final : public QIODevice
{
public:
    PictureFile(SourceFile file, const std::atomic<bool> &stopped)
        : m_file(std::move(file))
        , m_stopped(stopped)
    {
        open(ReadOnly | Unbuffered);
    }

    qint64 size() const override { return m_file.size(); }

protected:
    qint64 readData(char *data, qint64 longest) override
    {
        return m_stopped.load() ? -1 : m_file.read(pos(), data, longest);
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    SourceFile m_file;
    const std::atomic<bool> &m_stopped;
};

bool isKnown(const QByteArray &format)
{
    // No SVG: that is a program more than a picture.
    static const QList<QByteArray> known {
        "jpeg", "jpg", "png", "gif", "bmp", "webp", "tiff", "tif"};
    return known.contains(format);
}

QRect middleOf(const QSize &size)
{
    const int side = qMin(size.width(), size.height());
    return {(size.width() - side) / 2, (size.height() - side) / 2, side, side};
}

QImage rounded(const QImage &image)
{
    QImage square(image.size(), QImage::Format_ARGB32_Premultiplied);
    square.fill(Qt::transparent);
    QPainter painter(&square);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(image);
    painter.drawRoundedRect(square.rect(), corner * image.width(), corner * image.height());
    return square;
}

} // namespace

QImage smallPicture(const PictureSource &source, int side, const std::atomic<bool> &stopped)
{
    if (stopped.load())
        return {};
    Result<SourceFile> file = SourceFile::open(source.path, source.stamp);
    if (!file)
        return {};
    PictureFile device(std::move(*file), stopped);
    const QByteArray format = QImageReader::imageFormat(&device);
    if (!isKnown(format))
        return {};
    QImageReader reader(&device, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true); // as the camera was held
    const QSize size = reader.size();
    const bool isJpeg = format == "jpeg" || format == "jpg";
    if (size.isEmpty()
        || qint64(size.width()) * size.height() > (isJpeg ? mostJpegPixels : mostPixels))
        return {};
    reader.setClipRect(middleOf(size));
    reader.setScaledSize({side, side});
    const QImage image = reader.read();
    return image.isNull() || stopped.load() ? QImage() : rounded(image);
}

} // namespace ferry
