#include "ui/links/qrcode.h"

#ifdef FERRY_QRENCODE
#include <qrencode.h>

#include <memory>
#endif

namespace ferry {

#ifdef FERRY_QRENCODE

bool canMakeQrCodes()
{
    return true;
}

std::optional<QrCode> makeQrCode(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const auto encoded = [&bytes](QRecLevel correction) {
        const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
        return std::unique_ptr<QRcode, decltype(&QRcode_free)>(
            QRcode_encodeData(int(bytes.size()), data, 0, correction), &QRcode_free);
    };
    if (bytes.isEmpty())
        return {};
    // On a screen nothing is scratched: medium, and low where a long link would not fit else.
    auto code = encoded(QR_ECLEVEL_M);
    if (!code)
        code = encoded(QR_ECLEVEL_L);
    if (!code)
        return {};
    QrCode made {.width = code->width, .squares = QByteArray(code->width * code->width, 0)};
    for (qsizetype i = 0; i < made.squares.size(); ++i)
        made.squares[i] = char(code->data[i] & 1); // the lowest bit is the colour
    return made;
}

#else

bool canMakeQrCodes()
{
    return false;
}

std::optional<QrCode> makeQrCode(const QString &)
{
    return {};
}

#endif

} // namespace ferry
