#include "ui/history/historyrowmenu.h"

#include "ui/common/icons.h"
#include "ui/history/historywords.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace ferry {

namespace {

bool some(const QList<HistoryEntry> &)
{
    return true;
}

bool haveSha256(const QList<HistoryEntry> &entries)
{
    return std::any_of(entries.cbegin(), entries.cend(),
        [](const HistoryEntry &entry) { return !entry.sha256.isEmpty(); });
}

bool areFromHere(const QList<HistoryEntry> &entries)
{
    return std::any_of(entries.cbegin(), entries.cend(), isFromHere);
}

// One from elsewhere asks where its file is here.
bool canGoAgain(const QList<HistoryEntry> &entries)
{
    return areFromHere(entries)
        || (entries.size() == 1 && HistoryWords::isElsewhere(entries.first()));
}

bool isOneFromHere(const QList<HistoryEntry> &entries)
{
    return entries.size() == 1 && isFromHere(entries.first());
}

} // namespace

bool isFromHere(const HistoryEntry &entry)
{
    return !entry.path.isEmpty() && !HistoryWords::isElsewhere(entry);
}

HistoryRowMenu::HistoryRowMenu(QWidget &list)
    : QObject(&list)
    , m_list(list)
{
    m_list.setContextMenuPolicy(Qt::ActionsContextMenu);
    add(Glyph::Link, tr("&Copy link"), &HistoryRowMenu::copyLinks, some);
    add(Glyph::Copy, tr("Copy SHA-&256"), &HistoryRowMenu::copyHash, haveSha256);
    add(Glyph::Upload, tr("&Upload again"), &HistoryRowMenu::uploadAgain, canGoAgain);
    add(Glyph::Folder, tr("&Show in folder"), &HistoryRowMenu::showInFolder, isOneFromHere);
    add(Glyph::Trash, tr("&Forget"), &HistoryRowMenu::forget, some);
}

void HistoryRowMenu::add(
    Glyph glyph, const QString &words, void (HistoryRowMenu::*what)(), Fits fits)
{
    auto *action = new QAction(glyphIcon(glyph), words, &m_list);
    connect(action, &QAction::triggered, this, what);
    m_list.addAction(action);
    m_commands.append({action, fits});
}

void HistoryRowMenu::addLinks(QMenu &menu)
{
    m_list.insertActions(m_commands.at(1).action, menu.actions());
}

void HistoryRowMenu::fitTo(const QList<HistoryEntry> &chosen)
{
    for (const Command &command : std::as_const(m_commands))
        command.action->setEnabled(!chosen.isEmpty() && command.fits(chosen));
}

} // namespace ferry
