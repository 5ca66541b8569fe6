#pragma once

#include "ui/sidebar/sidebar.h"

#include <QStackedWidget>

#include <functional>
#include <map>

namespace ferry {

class ChosenLinks;

// The pages of the window, of which one is shown, and what the window's general commands mean on each.
class WindowPages final : public QStackedWidget
{
    Q_OBJECT

public:
    struct Page
    {
        QWidget *widget = nullptr;
        std::function<void()> shown {}; // it has come into sight: the focus is its own
        std::function<void()> find {}; // Ctrl+F
        std::function<void()> escape {};
        // Of what is chosen there; empty: the page has nothing of the kind.
        std::function<void()> copyLinks {};
        std::function<void()> selectAll {};
        std::function<void()> remove {}; // Del
        std::function<void()> undo {};
        std::function<bool()> canUndo {};
        ChosenLinks *links = nullptr; // of what is chosen there
    };

    explicit WindowPages(QWidget *parent = nullptr);

    // The first is shown.
    void add(Sidebar::Page id, Page page);
    bool showPage(Sidebar::Page id); // false: it was there already
    bool isShown(Sidebar::Page id) const { return m_shown == id; }
    // On the page that is shown.
    void carryOut(std::function<void()> Page::*command) const;
    bool canUndo() const;
    ChosenLinks *links() const { return m_pages.at(m_shown).links; } // null: it has none
    QList<ChosenLinks *> allLinks() const; // of the pages that have any
    QList<QWidget *> panes() const; // for F6: its head, and the rest of it

Q_SIGNALS:
    void linksChanged(); // others can be had: of another choice, or another page

private:
    std::map<Sidebar::Page, Page> m_pages {};
    Sidebar::Page m_shown = Sidebar::Page::Uploads;
};

} // namespace ferry
