#include "ui/common/inset.h"

#include <QHBoxLayout>
#include <QMargins>

namespace ferry {

QLayout *inset(QWidget *widget, const QMargins &room)
{
    auto *around = new QHBoxLayout;
    around->setContentsMargins(room);
    around->setSpacing(0);
    around->addWidget(widget);
    return around;
}

} // namespace ferry
