#include "ui/common/yieldingtitle.h"

namespace ferry {

YieldingTitle::YieldingTitle(const QString &words, QWidget *parent)
    : QLabel(words, parent)
{
    setProperty("role", QStringLiteral("title"));
    setTextFormat(Qt::PlainText);
}

QSize YieldingTitle::sizeHint() const
{
    constexpr int distance = 14; // beside the header's own spacing
    return QLabel::sizeHint() + QSize(distance, 0);
}

QSize YieldingTitle::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void YieldingTitle::paintEvent(QPaintEvent *event)
{
    if (width() >= QLabel::sizeHint().width())
        QLabel::paintEvent(event);
}

} // namespace ferry
