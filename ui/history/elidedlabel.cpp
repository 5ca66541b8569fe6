#include "ui/history/elidedlabel.h"

#include <QPainter>
#include <QStyle>

namespace ferry {

using namespace Qt::StringLiterals;

ElidedLabel::ElidedLabel(QWidget *parent, Qt::TextElideMode elide)
    : QLabel(parent)
    , m_elide(elide)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedLabel::setWords(const QString &words)
{
    setText(words);
    setToolTip(words.isEmpty() ? QString() : u"<p>"_s + words.toHtmlEscaped() + u"</p>"_s);
    setAccessibleDescription(words); // or Qt takes the tip, with its marks
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {40, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = fontMetrics().elidedText(text(), m_elide, width());
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(
        rect(), int(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine, shown);
}

} // namespace ferry
