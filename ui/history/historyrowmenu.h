#pragma once

#include "store/historystore.h"

#include <QObject>

class QAction;
class QMenu;
class QString;
class QWidget;

namespace ferry {

enum class Glyph;

// Its file was on this computer when it was uploaded.
bool isFromHere(const HistoryEntry &entry);

// The menu of a row of the history; the keys are shown only, the page's event filter handles them.
class HistoryRowMenu final : public QObject
{
    Q_OBJECT

public:
    explicit HistoryRowMenu(QWidget &list); // its parent, and where the menu opens

    void addLinks(QMenu &menu); // its actions, after "Copy link"; not owned
    void fitTo(const QList<HistoryEntry> &chosen); // enables what can be done with these

Q_SIGNALS:
    void copyLinks();
    void copyHash();
    void uploadAgain();
    void showInFolder();
    void forget();

private:
    using Fits = bool (*)(const QList<HistoryEntry> &chosen);
    struct Command
    {
        QAction *action;
        Fits fits;
    };

    void add(Glyph glyph, const QString &words, void (HistoryRowMenu::*what)(), Fits fits);

    QWidget &m_list;
    QList<Command> m_commands {};
};

} // namespace ferry
