#pragma once

#include "ui/links/linktext.h"
#include "ui/links/qrcode.h"

#include <QDialog>

namespace ferry {

// The QR code of one link, with the link as text beneath it. It deletes itself.
class QrDialog final : public QDialog
{
    Q_OBJECT

public:
    QrDialog(const NamedLink &link, const QrCode &code, QWidget *parent);
};

} // namespace ferry
