#include "ui/common/mirroredlabels.h"

#include <QEvent>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace ferry {

bool MirroredLabels::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return false;
    auto *button = qobject_cast<QPushButton *>(watched);
    if (button == nullptr || !button->isRightToLeft() || button->icon().isNull()
        || button->text().isEmpty() || button->metaObject() != &QPushButton::staticMetaObject)
        return false;
    paint(*button);
    return true;
}

// Each part by the style, in a place of its own: it knows the colours of every state.
void MirroredLabels::paint(QPushButton &button)
{
    struct Open final : QPushButton
    {
        using QPushButton::initStyleOption;
    };
    QStyleOptionButton option;
    (button.*&Open::initStyleOption)(&option);
    QStylePainter painter(&button);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    option.features.setFlag(QStyleOptionButton::HasMenu, false);
    constexpr int spacing = 4; // as Qt has it from left to right
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int icon = option.iconSize.width();
    const QRect all = option.rect;
    int right = all.center().x() + (words + spacing + icon) / 2;
    QStyleOptionButton part = option;
    part.text.clear();
    part.rect = QRect(right - icon, all.top(), icon, all.height());
    painter.drawControl(QStyle::CE_PushButtonLabel, part);
    right -= icon + spacing;
    part.text = option.text;
    part.icon = {};
    constexpr int ample = 8; // joined letters reach out of what they are measured by
    part.rect = QRect(right - words - ample, all.top(), words + 2 * ample, all.height());
    painter.drawControl(QStyle::CE_PushButtonLabel, part);
}

} // namespace ferry
