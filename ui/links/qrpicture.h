#pragma once

#include "ui/links/qrcode.h"

#include <QWidget>

namespace ferry {

// A QR code with its quiet zone, each square a whole number of the screen's pixels. Dark on white whatever the theme:
// many readers do not know the other way round.
class QrPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit QrPicture(QrCode code, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QrCode m_code;
};

} // namespace ferry
