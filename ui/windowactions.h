#pragma once

#include <QList>
#include <QObject>

#include <array>

class QAction;
class QMainWindow;
class QMenu;

namespace ferry {

// Every command of the window, once: the menus, the row's menu and the keys all use these.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    enum Command {
        AddFiles,
        AddFolder,
        Paste,
        Export,
        Quit,
        Undo,
        CopyLinks,
        ShowInFolder,
        CopyAsUrl,
        CopyAsMarkdown,
        CopyAsHtml,
        CopyNameAndUrl,
        OpenLink,
        ShowQrCode,
        SelectAll,
        Find,
        PauseSelected,
        Retry,
        CancelOrRemove,
        StartNow,
        MoveUp,
        MoveDown,
        MoveTop,
        MoveBottom,
        Replace,
        KeepBoth,
        Skip,
        ReplaceAll, // that ask, and what comes of their drops
        KeepBothAll,
        SkipAll,
        PauseAll,
        ResumeAll,
        RetryAllFailed,
        RemoveFinished,
        ShowUploads,
        ShowHistory,
        ShowAsk,
        ShowRemote,
        ShowStatistics,
        ShowDetails,
        CompactRows,
        Thumbnails,
        NextPane,
        ShowMenuBar,
        AddDestination,
        EditDestination,
        ChooseDestination,
        MakeDefault,
        Accounts,
        SyncDetails,
        Settings,
        ShowShortcuts,
        About,
        commandCount,
    };

    explicit WindowActions(QMainWindow &window);

    QAction *operator[](Command command) const { return m_actions[command]; }
    // Which of the two makes sense; the same keys do the one or the other.
    void setAllPaused(bool paused, bool isAnythingLeft);
    void setAnswerable(qint64 uploads) const; // that ask about a taken name
    QMenu *addMenu() const { return m_addMenu; } // of the button "Add files"
    QMenu *rowMenu() const { return m_rowMenu; }
    void addToView(const QList<QMenu *> &menus); // not owned
    // What can be done with links, for the pages that have menus of their own.
    QMenu *linkMenu() const { return m_linkMenu; }
    QMenu *allMenu() const { return m_allMenu; } // everything, for when the menu bar is hidden

private:
    void makeActions(QMainWindow &window);
    void makeMenus(QMainWindow &window);
    void fill(QMenu &menu, std::initializer_list<int> commands);

    std::array<QAction *, commandCount> m_actions {};
    QMenu *m_addMenu = nullptr;
    QMenu *m_rowMenu = nullptr;
    QMenu *m_linkMenu = nullptr;
    QMenu *m_answerAllMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_allMenu = nullptr;
};

} // namespace ferry
