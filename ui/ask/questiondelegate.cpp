#include "ui/ask/questiondelegate.h"

#include "ui/ask/questionlist.h"
#include "ui/common/askwords.h"
#include "ui/common/format.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace ferry {

using namespace Qt::StringLiterals;

QuestionDelegate::QuestionDelegate(const QuestionList &list, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_list(list)
{ }

QSize QuestionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, rowHeight};
}

void QuestionDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QuestionEntry &entry = m_list.entry(index.row());
    const Tokens &tokens = tokensOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(option.rect).adjusted(0, 1, 0, -1);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor color = selected ? tokens.selection : tokens.track;
        if (!selected)
            color.setAlphaF(0.45F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawRoundedRect(ground, 8, 8);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ground.adjusted(1, 1, -1, -1), 8, 8);
    }
    const bool isWell = entry.outcome == QuestionOutcome::Answered;
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(entry.askedAt);
    QStringList facts {entry.destinationName, format::when(when)};
    if (!isWell)
        facts.append(askOutcomeWord(entry.outcome));
    const QRect room = option.rect.adjusted(10, 9, -10, -9);
    const Qt::Alignment side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const auto line = [&](const QString &words, Qt::Alignment place) {
        const QString shown
            = painter->fontMetrics().elidedText(words, Qt::ElideRight, room.width());
        painter->drawText(room, int(side | place | Qt::AlignAbsolute) | Qt::TextSingleLine, shown);
    };
    painter->setFont(strongFont());
    painter->setPen(tokens.text1);
    line(isolated(entry.question.simplified()), Qt::AlignTop);
    painter->setFont(smallFont());
    painter->setPen(isWell ? tokens.text2 : tokens.warn);
    line(facts.join(u" · "_s), Qt::AlignBottom);
    painter->restore();
}

} // namespace ferry
