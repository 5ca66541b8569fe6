#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace ferry {

// The squares of a QR code, without the quiet zone around them.
struct QrCode
{
    int width = 0; // squares across, and down
    QByteArray squares {}; // width * width, row by row; 1: dark

    bool isDark(int x, int y) const { return squares.at(y * width + x) == 1; }
};

// Whether this Ferry was built with libqrencode: else no code is offered.
bool canMakeQrCodes();

// Nothing: the text is too long for a code (more than 2,953 bytes), or empty.
std::optional<QrCode> makeQrCode(const QString &text);

} // namespace ferry
