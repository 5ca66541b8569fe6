#include "ui/windowactions.h"

#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/links/qrcode.h"
#include "ui/uploads/sortmenu.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <optional>

namespace ferry {

namespace {

constexpr int separator = -1;

struct Entry
{
    WindowActions::Command command;
    const char *text;
    QList<QKeySequence> keys {};
    std::optional<Glyph> glyph {};
};

QList<Entry> entries()
{
    using A = WindowActions;
    const auto key = [](auto... k) { return QList<QKeySequence> {QKeySequence(k)...}; };
    return {
        {A::AddFiles, QT_TRANSLATE_NOOP("WindowActions", "Add &files…"), key(Qt::CTRL | Qt::Key_O),
            Glyph::File},
        {A::AddFolder, QT_TRANSLATE_NOOP("WindowActions", "Add f&older…"),
            key(Qt::CTRL | Qt::SHIFT | Qt::Key_O), Glyph::Folder},
        {A::Paste, QT_TRANSLATE_NOOP("WindowActions", "&Paste files"), key(Qt::CTRL | Qt::Key_V),
            Glyph::Paste},
        {A::Export, QT_TRANSLATE_NOOP("WindowActions", "&Export history…"), {}, Glyph::Export},
        {A::Quit, QT_TRANSLATE_NOOP("WindowActions", "&Quit"), key(Qt::CTRL | Qt::Key_Q)},
        {A::Undo, QT_TRANSLATE_NOOP("WindowActions", "&Undo"), key(Qt::CTRL | Qt::Key_Z),
            Glyph::Undo},
        {A::CopyLinks, QT_TRANSLATE_NOOP("WindowActions", "&Copy link or path"),
            key(Qt::CTRL | Qt::Key_C), Glyph::Link},
        {A::CopyAsUrl, QT_TRANSLATE_NOOP("WindowActions", "&URL")},
        {A::CopyAsMarkdown, QT_TRANSLATE_NOOP("WindowActions", "&Markdown")},
        {A::CopyAsHtml, QT_TRANSLATE_NOOP("WindowActions", "&HTML")},
        {A::CopyNameAndUrl, QT_TRANSLATE_NOOP("WindowActions", "&Name and URL")},
        {A::OpenLink, QT_TRANSLATE_NOOP("WindowActions", "Open link i&n browser…"), {},
            Glyph::Export},
        {A::ShowQrCode, QT_TRANSLATE_NOOP("WindowActions", "Show &QR code"), {}, Glyph::QrCode},
        {A::SelectAll, QT_TRANSLATE_NOOP("WindowActions", "Select &all"),
            key(Qt::CTRL | Qt::Key_A)},
        {A::Find, QT_TRANSLATE_NOOP("WindowActions", "&Find"), key(Qt::CTRL | Qt::Key_F),
            Glyph::Search},
        {A::PauseSelected, QT_TRANSLATE_NOOP("WindowActions", "&Pause or resume"),
            key(Qt::CTRL | Qt::Key_P), Glyph::Pause},
        {A::Retry, QT_TRANSLATE_NOOP("WindowActions", "&Try again"), key(Qt::CTRL | Qt::Key_R),
            Glyph::Retry},
        {A::CancelOrRemove, QT_TRANSLATE_NOOP("WindowActions", "&Cancel, or take off the list"),
            key(Qt::Key_Delete), Glyph::Close},
        {A::StartNow, QT_TRANSLATE_NOOP("WindowActions", "&Start now"), {}, Glyph::Play},
        {A::MoveUp, QT_TRANSLATE_NOOP("WindowActions", "Move &up"), key(Qt::CTRL | Qt::Key_Up)},
        {A::MoveDown, QT_TRANSLATE_NOOP("WindowActions", "Move &down"),
            key(Qt::CTRL | Qt::Key_Down)},
        {A::MoveTop, QT_TRANSLATE_NOOP("WindowActions", "Move to t&op"),
            key(Qt::CTRL | Qt::SHIFT | Qt::Key_Up)},
        {A::MoveBottom, QT_TRANSLATE_NOOP("WindowActions", "Move to &bottom"),
            key(Qt::CTRL | Qt::SHIFT | Qt::Key_Down)},
        {A::Replace, QT_TRANSLATE_NOOP("WindowActions", "&Replace what is there")},
        {A::KeepBoth, QT_TRANSLATE_NOOP("WindowActions", "&Keep both")},
        {A::Skip, QT_TRANSLATE_NOOP("WindowActions", "Sk&ip")},
        {A::ReplaceAll, QT_TRANSLATE_NOOP("WindowActions", "&Replace what is there")},
        {A::KeepBothAll, QT_TRANSLATE_NOOP("WindowActions", "&Keep both")},
        {A::SkipAll, QT_TRANSLATE_NOOP("WindowActions", "Sk&ip")},
        {A::PauseAll, QT_TRANSLATE_NOOP("WindowActions", "Pause &all"),
            key(Qt::CTRL | Qt::SHIFT | Qt::Key_P), Glyph::Pause},
        {A::ResumeAll, QT_TRANSLATE_NOOP("WindowActions", "R&esume all"), {}, Glyph::Play},
        {A::RetryAllFailed, QT_TRANSLATE_NOOP("WindowActions", "Try all &failed again"),
            key(Qt::CTRL | Qt::SHIFT | Qt::Key_R), Glyph::Retry},
        {A::RemoveFinished, QT_TRANSLATE_NOOP("WindowActions", "Take fi&nished ones off the list")},
        {A::ShowUploads, QT_TRANSLATE_NOOP("WindowActions", "&Uploads"), key(Qt::CTRL | Qt::Key_1),
            Glyph::Upload},
        {A::ShowHistory, QT_TRANSLATE_NOOP("WindowActions", "&History"), key(Qt::CTRL | Qt::Key_2),
            Glyph::History},
        {A::ShowAsk, QT_TRANSLATE_NOOP("WindowActions", "&Ask"), key(Qt::CTRL | Qt::Key_3),
            Glyph::Ask},
        {A::ShowRemote, QT_TRANSLATE_NOOP("WindowActions", "&Remote files"),
            key(Qt::CTRL | Qt::Key_4), Glyph::Cloud},
        {A::ShowStatistics, QT_TRANSLATE_NOOP("WindowActions", "&Statistics"),
            key(Qt::CTRL | Qt::Key_5), Glyph::Chart},
        {A::ShowDetails, QT_TRANSLATE_NOOP("WindowActions", "&Details"), key(Qt::Key_F4),
            Glyph::Info},
        {A::CompactRows, QT_TRANSLATE_NOOP("WindowActions", "&Compact rows"),
            key(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
        {A::NextPane, QT_TRANSLATE_NOOP("WindowActions", "&Next pane"), key(Qt::Key_F6)},
        {A::ShowMenuBar, QT_TRANSLATE_NOOP("WindowActions", "&Menu bar"),
            key(Qt::CTRL | Qt::Key_M, Qt::Key_F10)},
        {A::AddDestination, QT_TRANSLATE_NOOP("WindowActions", "&Add destination…"), {},
            Glyph::Plus},
        {A::EditDestination, QT_TRANSLATE_NOOP("WindowActions", "&Edit this destination…"), {},
            Glyph::Edit},
        {A::ChooseDestination, QT_TRANSLATE_NOOP("WindowActions", "&Choose destination"),
            key(Qt::CTRL | Qt::Key_D)},
        {A::Accounts, QT_TRANSLATE_NOOP("WindowActions", "Acc&ounts…"), {}, Glyph::User},
        {A::SyncDetails, QT_TRANSLATE_NOOP("WindowActions", "History s&ync…"), {}, Glyph::Sync},
        {A::Settings, QT_TRANSLATE_NOOP("WindowActions", "&Settings…"),
            key(Qt::CTRL | Qt::Key_Comma), Glyph::Settings},
        {A::ShowShortcuts, QT_TRANSLATE_NOOP("WindowActions", "&Keyboard shortcuts"),
            key(Qt::Key_F1)},
        {A::About, QT_TRANSLATE_NOOP("WindowActions", "&About Ferry")},
    };
}

} // namespace

WindowActions::WindowActions(QMainWindow &window)
    : QObject(&window)
{
    makeActions(window);
    makeMenus(window);
}

void WindowActions::makeActions(QMainWindow &window)
{
    for (const Entry &entry : entries()) {
        auto *action
            = new QAction(QCoreApplication::translate("WindowActions", entry.text), &window);
        action->setShortcuts(entry.keys);
        if (entry.glyph)
            action->setIcon(glyphIcon(*entry.glyph));
        m_actions[entry.command] = action;
        // The window itself has them too: their keys work while the menu bar is hidden.
        window.addAction(action);
    }
    m_actions[ShowDetails]->setCheckable(true);
    m_actions[ShowMenuBar]->setCheckable(true);
    m_actions[CompactRows]->setCheckable(true);
    m_actions[Undo]->setEnabled(false);
    m_actions[ShowQrCode]->setVisible(canMakeQrCodes());
}

void WindowActions::setAllPaused(bool paused, bool isAnythingLeft)
{
    const QKeySequence keys(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    m_actions[PauseAll]->setEnabled(!paused && isAnythingLeft);
    m_actions[ResumeAll]->setEnabled(paused);
    m_actions[PauseAll]->setShortcut(paused ? QKeySequence() : keys);
    m_actions[ResumeAll]->setShortcut(paused ? keys : QKeySequence());
}

void WindowActions::setAnswerable(qint64 uploads) const
{
    m_answerAllMenu->setTitle(uploads < 2
            ? tr("For &all that ask, and later ones")
            : format::counted(
                tr("For &all %1 that ask, and later ones", nullptr, int(uploads)), uploads));
    m_answerAllMenu->setEnabled(uploads > 0);
    for (const Command which : {ReplaceAll, KeepBothAll, SkipAll})
        m_actions[which]->setEnabled(uploads > 0);
}

void WindowActions::addToView(SortMenu &menu)
{
    m_viewMenu->insertMenu(m_actions[NextPane], &menu);
}

void WindowActions::fill(QMenu &menu, std::initializer_list<int> commands)
{
    for (const int command : commands) {
        if (command == separator)
            menu.addSeparator();
        else
            menu.addAction(m_actions[std::size_t(command)]);
    }
}

void WindowActions::makeMenus(QMainWindow &window)
{
    const auto menu = [&](const QString &title, std::initializer_list<int> commands) {
        auto *made = new QMenu(title, &window);
        fill(*made, commands);
        return made;
    };
    m_addMenu = menu({}, {AddFiles, AddFolder, Paste});
    auto *copyAs
        = menu(tr("Copy &link as"), {CopyAsUrl, CopyAsMarkdown, CopyAsHtml, CopyNameAndUrl});
    const auto addCopyAs
        = [this, copyAs](QMenu &to) { to.insertMenu(m_actions[OpenLink], copyAs); };
    m_linkMenu = menu({}, {OpenLink, ShowQrCode});
    addCopyAs(*m_linkMenu);
    m_answerAllMenu = menu(QString(), {ReplaceAll, KeepBothAll, SkipAll});
    m_rowMenu = menu({},
        {PauseSelected, StartNow, Retry, CancelOrRemove, separator, Replace, KeepBoth, Skip,
            separator, MoveTop, MoveUp, MoveDown, MoveBottom, separator, CopyLinks, OpenLink,
            ShowQrCode, ShowDetails});
    addCopyAs(*m_rowMenu);
    const auto addAnswerAll = [this](QMenu &to, QAction *after) {
        const qsizetype at = to.actions().indexOf(after) + 1;
        to.insertMenu(to.actions().at(at), m_answerAllMenu);
    };
    addAnswerAll(*m_rowMenu, m_actions[Skip]);
    m_viewMenu = menu(tr("&View"),
        {ShowUploads, ShowHistory, ShowAsk, ShowRemote, ShowStatistics, separator, ShowDetails,
            CompactRows, NextPane, ShowMenuBar});
    const QList<QMenu *> menus {
        menu(tr("&File"), {AddFiles, AddFolder, Paste, separator, Export, separator, Quit}),
        menu(tr("&Edit"),
            {Undo, separator, CopyLinks, OpenLink, ShowQrCode, separator, SelectAll, Find,
                separator, Accounts, SyncDetails, Settings}),
        menu(tr("&Upload"),
            {PauseSelected, StartNow, Retry, CancelOrRemove, separator, Replace, KeepBoth, Skip,
                separator, MoveTop, MoveUp, MoveDown, MoveBottom}),
        menu(tr("&Queue"), {PauseAll, ResumeAll, separator, RetryAllFailed, RemoveFinished}),
        menu(tr("&Destination"), {ChooseDestination, EditDestination, separator, AddDestination}),
        m_viewMenu,
        menu(tr("&Help"), {ShowShortcuts, About}),
    };
    addCopyAs(*menus.at(1));
    addAnswerAll(*menus.at(2), m_actions[Skip]);
    m_allMenu = new QMenu(&window);
    for (QMenu *each : menus) {
        window.menuBar()->addMenu(each);
        m_allMenu->addMenu(each);
    }
}

} // namespace ferry
