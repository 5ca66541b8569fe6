#include "ui/common/noticelabel.h"

#include <QAccessible>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Good: return u"good"_s;
    case Tone::Warn: return u"warn"_s;
    case Tone::Bad: return u"bad"_s;
    case Tone::Plain:
    case Tone::Quiet:
    case Tone::Accent: break;
    }
    return {};
}

} // namespace

QLabel *wrappedLabel(const QString &words, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", role);
    return label;
}

NoticeLabel::NoticeLabel(QWidget *parent)
    : QWidget(parent)
    , m_words(wrappedLabel({}, u"strong"_s, this))
    , m_details(wrappedLabel({}, u"small"_s, this))
{
    for (QLabel *label : {m_words, m_details}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->hide();
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_words);
    layout->addWidget(m_details);
    hide();
}

void NoticeLabel::say(Tone tone, const QString &words, const QString &details)
{
    m_words->setProperty("tone", toneName(tone));
    m_words->style()->unpolish(m_words);
    m_words->style()->polish(m_words);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    setVisible(!words.isEmpty() || !details.isEmpty());
    if (words.isEmpty())
        return;
    QAccessibleEvent told(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

QString NoticeLabel::words() const
{
    return m_words->text();
}

} // namespace ferry
