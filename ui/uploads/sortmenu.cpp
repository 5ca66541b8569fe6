#include "ui/uploads/sortmenu.h"

#include <QActionGroup>
#include <QCoreApplication>

#include <array>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

using By = RowSorting::By;

struct Choice
{
    By by;
    const char *key; // in the settings
    const char *words;
};

constexpr std::array<Choice, 9> choices {{
    {By::Queue, "queue", QT_TRANSLATE_NOOP("SortMenu", "Order of upload")},
    {By::Name, "name", QT_TRANSLATE_NOOP("SortMenu", "Name")},
    {By::Size, "size", QT_TRANSLATE_NOOP("SortMenu", "Size")},
    {By::State, "state", QT_TRANSLATE_NOOP("SortMenu", "State")},
    {By::Destination, "destination", QT_TRANSLATE_NOOP("SortMenu", "Destination")},
    {By::Added, "added", QT_TRANSLATE_NOOP("SortMenu", "Added")},
    {By::Progress, "progress", QT_TRANSLATE_NOOP("SortMenu", "Progress")},
    {By::Speed, "speed", QT_TRANSLATE_NOOP("SortMenu", "Speed")},
    {By::TimeLeft, "left", QT_TRANSLATE_NOOP("SortMenu", "Time left")},
}};

} // namespace

SortMenu::SortMenu(QWidget *parent)
    : QMenu(tr("&Sort by"), parent)
    , m_by(new QActionGroup(this))
{
    for (const Choice &choice : choices) {
        QAction *action = addAction(QCoreApplication::translate("SortMenu", choice.words));
        action->setCheckable(true);
        action->setData(int(choice.by));
        m_by->addAction(action);
        connect(action, &QAction::triggered, this,
            [this, by = choice.by] { setSorting({.by = by, .descending = m_sorting.descending}); });
    }
    addSeparator();
    m_descending = addAction(tr("Turned round"));
    m_descending->setCheckable(true);
    connect(m_descending, &QAction::triggered, this,
        [this](bool on) { setSorting({.by = m_sorting.by, .descending = on}); });
    showSorting();
}

void SortMenu::choose(RowSorting::By by)
{
    setSorting({.by = by, .descending = m_sorting.by == by && !m_sorting.descending});
}

void SortMenu::setSorting(const RowSorting &sorting)
{
    RowSorting now = sorting;
    if (now.by == By::Queue)
        now.descending = false; // it is the order in which they go
    const bool isOther = now != m_sorting;
    m_sorting = now;
    showSorting();
    if (isOther)
        Q_EMIT chosen(m_sorting);
}

void SortMenu::showSorting()
{
    for (QAction *action : m_by->actions())
        action->setChecked(action->data().toInt() == int(m_sorting.by));
    m_descending->setEnabled(m_sorting.by != By::Queue);
    m_descending->setChecked(m_sorting.descending);
}

QString SortMenu::toText(const RowSorting &sorting)
{
    for (const Choice &choice : choices) {
        if (choice.by == sorting.by)
            return (sorting.descending ? u"-"_s : QString()) + QLatin1StringView(choice.key);
    }
    return {};
}

RowSorting SortMenu::fromText(const QString &text)
{
    const bool descending = text.startsWith(u'-');
    for (const Choice &choice : choices) {
        if (text.mid(descending ? 1 : 0) == QLatin1StringView(choice.key))
            return {.by = choice.by, .descending = descending && choice.by != By::Queue};
    }
    return {};
}

} // namespace ferry
