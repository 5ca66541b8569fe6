#include "ui/links/qrdialog.h"

#include "base/failure.h"
#include "ui/common/noticelabel.h"
#include "ui/common/painting.h"
#include "ui/links/qrpicture.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

QrDialog::QrDialog(const NamedLink &link, const QrCode &code, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("QR code"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    const QString name = tameText(link.name);
    const QString address = link.url.toString(QUrl::FullyEncoded);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    auto *title = wrappedLabel(breakable(name), u"title"_s, this);
    title->setAlignment(Qt::AlignHCenter);
    layout->addWidget(title);
    auto *picture = new QrPicture(code, this);
    picture->setObjectName(u"qrCode"_s);
    picture->setAccessibleName(tr("QR code of the link to %1").arg(name));
    picture->setAccessibleDescription(address);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    auto *words = wrappedLabel(shownAddress(link.url), u"quiet"_s, this);
    words->setObjectName(u"address"_s);
    words->setAccessibleName(address);
    words->setAlignment(Qt::AlignHCenter);
    words->setLayoutDirection(Qt::LeftToRight); // as every address
    layout->addWidget(words);
    layout->addStretch(1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(close, 0, Qt::AlignRight);
    setFixedWidth(qMax(360, picture->sizeHint().width() + 48));
}

} // namespace ferry
