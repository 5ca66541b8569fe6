#include "ui/common/plainscroll.h"

#include <QScrollArea>

namespace ferry {

QScrollArea *plainScroll(QWidget *body, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    return scroll;
}

} // namespace ferry
