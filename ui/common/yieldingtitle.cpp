#include "ui/common/yieldingtitle.h"

namespace ferry {

YieldingTitle::YieldingTitle(const QString &words, QWidget *parent)
    : QLabel(words, parent)
{
    setProperty("role", QStringLiteral("title"));
    setTextFormat(Qt::PlainText);
}

QSize YieldingTitle::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void YieldingTitle::paintEvent(QPaintEvent *event)
{
    if (width() >= sizeHint().width())
        QLabel::paintEvent(event);
}

} // namespace ferry
