#include "ui/destinations/kindpicker.h"

#include "destinations/registry.h"
#include "ui/destinations/kindcard.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace ferry {

KindPicker::KindPicker(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (const DestinationKind &kind : destinationKinds()) {
        auto *card = new KindCard(QCoreApplication::translate("DestinationKind", kind.label),
            QCoreApplication::translate("DestinationKind", kind.summary), this);
        card->setObjectName(kind.id);
        layout->addWidget(card);
        connect(card, &KindCard::clicked, this, [this, id = kind.id] { Q_EMIT picked(id); });
        if (focusProxy() == nullptr)
            setFocusProxy(card);
    }
    layout->addStretch(1);
}

void KindPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else if (auto *card = qobject_cast<KindCard *>(focusWidget());
             card != nullptr && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        card->click(); // by itself a button takes the space bar alone
    else
        QWidget::keyPressEvent(event);
}

} // namespace ferry
