#include "ui/history/filterbutton.h"

#include "ui/common/icons.h"

#include <QActionGroup>
#include <QMenu>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 12;
constexpr int gap = 8;
constexpr int chevronSize = 14;

// Buttons and menus take "&" for a mnemonic.
QString literal(const QString &words)
{
    return QString(words).replace(u'&', u"&&"_s);
}

} // namespace

FilterButton::FilterButton(const QString &name, QWidget *parent)
    : QPushButton(parent)
    , m_name(name)
    , m_group(new QActionGroup(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMenu(new QMenu(this));
    menu()->setAccessibleName(name);
    connect(m_group, &QActionGroup::triggered, this, [this] {
        showChoice();
        Q_EMIT chosen();
    });
}

void FilterButton::setChoices(const QList<Choice> &choices)
{
    const QVariant before = value();
    menu()->clear();
    qDeleteAll(m_group->actions());
    for (const Choice &choice : choices) {
        QAction *action = m_group->addAction(literal(choice.words));
        action->setData(choice.value);
        action->setCheckable(true);
        action->setChecked(choice.value == before);
        menu()->addAction(action);
    }
    if (m_group->checkedAction() == nullptr)
        clear();
    showChoice();
    // What was chosen is no longer offered.
    if (before.isValid() && value() != before)
        Q_EMIT chosen();
}

QVariant FilterButton::value() const
{
    const QAction *action = m_group->checkedAction();
    return action != nullptr ? action->data() : QVariant();
}

bool FilterButton::isFiltering() const
{
    return m_group->checkedAction() != m_group->actions().value(0);
}

void FilterButton::setValue(const QVariant &value)
{
    for (QAction *action : m_group->actions()) {
        if (action->data() == value)
            action->setChecked(true);
    }
    showChoice();
}

void FilterButton::clear()
{
    if (QAction *first = m_group->actions().value(0))
        first->setChecked(true);
    showChoice();
}

void FilterButton::showChoice()
{
    const QAction *action = m_group->checkedAction();
    m_words = action != nullptr ? action->text().replace(u"&&"_s, u"&"_s) : QString();
    setAccessibleName(tr("%1: %2", "filter and choice").arg(m_name, m_words));
    updateGeometry();
    update();
}

QSize FilterButton::sizeHint() const
{
    constexpr int longest = 200;
    const int text = fontMetrics().horizontalAdvance(m_words) + 1;
    return {qMin(longest, edge + text + gap + chevronSize + edge), 32};
}

QSize FilterButton::minimumSizeHint() const
{
    return {qMin(58, sizeHint().width()), 32};
}

// The frame is the style's; words and chevron are ours, because a style sheet has no place for an
// arrow at the far end, and words of any length must give way.
void FilterButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionButton::HasMenu;
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);

    const Tokens &tokens = tokensOf(palette());
    const auto placed
        = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const QRect chevron(
        width() - edge - chevronSize, (height() - chevronSize) / 2, chevronSize, chevronSize);
    const QRect words(edge, 0, chevron.left() - gap - edge + 1, height());
    painter.setPen(isFiltering() ? tokens.accent : tokens.text1);
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(placed(words),
        int(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine,
        fontMetrics().elidedText(m_words, Qt::ElideRight, words.width()));
    paintGlyph(painter, placed(chevron), Glyph::ChevronDown, tokens.text2);
}

} // namespace ferry
