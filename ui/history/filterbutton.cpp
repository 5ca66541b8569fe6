#include "ui/history/filterbutton.h"

#include "ui/common/icons.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr int chevronRoom = 20;

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
    setStyleSheet(u"text-align: left;"_s);
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

void FilterButton::clear()
{
    if (QAction *first = m_group->actions().value(0))
        first->setChecked(true);
    showChoice();
}

void FilterButton::showChoice()
{
    const QAction *action = m_group->checkedAction();
    const QString words = action != nullptr ? action->text() : QString();
    constexpr qsizetype longest = 24;
    setText(words.size() > longest ? words.first(longest - 1) + u'…' : words);
    setAccessibleName(tr("%1: %2", "filter and choice").arg(m_name, words));
    updateGeometry();
}

QSize FilterButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(chevronRoom, 0);
}

void FilterButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    QPainter painter(this);
    QRect chevron(width() - 12 - 14, (height() - 14) / 2, 14, 14);
    chevron = QStyle::visualRect(layoutDirection(), rect(), chevron);
    paintGlyph(painter, chevron, Glyph::ChevronDown, tokensOf(palette()).text2);
}

} // namespace ferry
