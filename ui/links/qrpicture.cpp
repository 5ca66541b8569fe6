#include "ui/links/qrpicture.h"

#include <QImage>
#include <QPainter>

#include <utility>

namespace ferry {

static constexpr int quietZone = 4; // squares at each side, by the standard (ISO/IEC 18004)
static constexpr int smallestSquare = 3; // px: a telephone's camera has to see it
static constexpr int usualSide = 264; // px

QrPicture::QrPicture(QrCode code, QWidget *parent)
    : QWidget(parent)
    , m_code(std::move(code))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize QrPicture::sizeHint() const
{
    const int across = m_code.width + 2 * quietZone;
    const int side = across * qMax(smallestSquare, qRound(double(usualSide) / across));
    return {side, side};
}

void QrPicture::paintEvent(QPaintEvent *)
{
    const qreal ratio = devicePixelRatioF();
    const int pixels = int(qMin(width(), height()) * ratio);
    const int across = m_code.width + 2 * quietZone;
    const int square = qMax(1, pixels / across);
    QImage image(pixels, pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter onImage(&image);
    const int margin = (pixels - square * m_code.width) / 2;
    for (int y = 0; y < m_code.width; ++y) {
        for (int x = 0; x < m_code.width; ++x) {
            if (m_code.isDark(x, y))
                onImage.fillRect(
                    margin + x * square, margin + y * square, square, square, Qt::black);
        }
    }
    onImage.end();
    image.setDevicePixelRatio(ratio);
    QPainter(this).drawImage(QPoint(0, 0), image);
}

} // namespace ferry
