#pragma once

#include <QDialog>
#include <QList>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace ferry {

class SearchField;
class SettingsPage;

// Pages of settings with a search over all of them. Each takes effect at once; there is nothing to confirm.
//
// Keys: Ctrl+F to the search, Down from there to the pages, Return to what was found; Esc clears the search,
// then closes.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    // The pages are the dialog's from now on.
    explicit SettingsDialog(const QList<SettingsPage *> &pages, QWidget *parent = nullptr);

    void reject() override;

private:
    QWidget *makeHead();
    QWidget *makeBody();
    QWidget *makeFoot();
    void find(const QString &text);
    void showPage(int row);
    void focusPage();

    QList<SettingsPage *> m_pages;
    SearchField *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_nothing = nullptr; // the last page of the stack
};

} // namespace ferry
