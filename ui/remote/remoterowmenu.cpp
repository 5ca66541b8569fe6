#include "ui/remote/remoterowmenu.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace ferry {

RemoteRowMenu::RemoteRowMenu(QWidget &list)
    : QObject(&list)
    , m_list(list)
{
    m_list.setContextMenuPolicy(Qt::ActionsContextMenu);
    m_copyLink = add(Glyph::Link, tr("&Copy link"), &RemoteRowMenu::copyLink);
    m_copyId = add(Glyph::Copy, tr("Copy &id"), &RemoteRowMenu::copyId);
    m_download = add(Glyph::Download, tr("&Download…"), &RemoteRowMenu::download);
    m_remove = add(Glyph::Trash, tr("De&lete…"), &RemoteRowMenu::remove);
}

QAction *RemoteRowMenu::add(Glyph glyph, const QString &words, void (RemoteRowMenu::*what)())
{
    auto *action = new QAction(glyphIcon(glyph), words, &m_list);
    connect(action, &QAction::triggered, this, what);
    m_list.addAction(action);
    return action;
}

void RemoteRowMenu::addLinks(QMenu &menu)
{
    m_list.insertActions(m_copyId, menu.actions());
}

void RemoteRowMenu::fitTo(qsizetype chosen, bool givesBack)
{
    for (QAction *action : {m_copyLink, m_copyId, m_remove})
        action->setEnabled(chosen > 0);
    m_download->setEnabled(chosen == 1 && givesBack);
}

} // namespace ferry
