#include "ui/windowpages.h"

#include "ui/links/chosenlinks.h"

namespace ferry {

using namespace Qt::StringLiterals;

WindowPages::WindowPages(QWidget *parent)
    : QStackedWidget(parent)
{ }

void WindowPages::add(Sidebar::Page id, Page page)
{
    if (m_pages.empty())
        m_shown = id;
    addWidget(page.widget);
    if (page.links != nullptr)
        connect(page.links, &ChosenLinks::abilitiesChanged, this, &WindowPages::linksChanged);
    m_pages[id] = std::move(page);
}

bool WindowPages::showPage(Sidebar::Page id)
{
    if (m_shown == id)
        return false;
    m_shown = id;
    const Page &page = m_pages.at(id);
    setCurrentWidget(page.widget);
    page.shown();
    Q_EMIT linksChanged();
    return true;
}

void WindowPages::carryOut(std::function<void()> Page::*command) const
{
    if (const std::function<void()> &act = m_pages.at(m_shown).*command)
        act();
}

QList<QWidget *> WindowPages::panes() const
{
    QList<QWidget *> panes;
    for (QFrame *part : currentWidget()->findChildren<QFrame *>(Qt::FindDirectChildrenOnly)) {
        if (part->isVisible() && part->property("role").toString() == "header"_L1)
            panes.append(part);
    }
    return panes + QList<QWidget *> {currentWidget()};
}

QList<ChosenLinks *> WindowPages::allLinks() const
{
    QList<ChosenLinks *> all;
    for (const auto &[id, page] : m_pages) {
        if (page.links != nullptr)
            all.append(page.links);
    }
    return all;
}

bool WindowPages::canUndo() const
{
    const Page &page = m_pages.at(m_shown);
    return page.canUndo && page.canUndo();
}

} // namespace ferry
