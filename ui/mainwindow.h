#pragma once

#include "queue/queueprogress.h"
#include "queue/transferitem.h"
#include "ui/common/theme.h"
#include "ui/destinations/destinationkeeper.h"
#include "ui/sidebar/destinationhealth.h"
#include "ui/sidebar/sidebar.h"
#include "ui/uiservices.h"
#include "ui/uploads/droppedpaths.h"

#include <QMainWindow>

#include <optional>

class QStackedWidget;

namespace ferry {

class AccountDesk;
class DropOverlay;
class HistoryView;
class MessageBar;
class StatusStrip;
class UploadsPage;
class WindowActions;
struct AddRequest;

// The window: pages, sidebar, status line, and what connects them to the engine. It does not load
// the queue: whoever made it posts command::Load once it stands.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const UiServices &services, Theme &theme);

    UploadsPage &uploads() { return *m_uploads; }
    HistoryView &history() { return *m_history; }

    // Queues files as if they had been dropped. 0: the destination that is chosen now.
    void addPaths(const QList<QByteArray> &paths, DestinationId destination = 0);
    void add(const AddRequest &request);
    void reloadDestinations();
    void showPage(Sidebar::Page page);
    void showNotice(const QString &text);
    // As the engine's signal; public for screenshots, which have no uploads running.
    void showProgress(const QueueProgress &progress);
    void showHealth(const QList<TransferItem> &items);
    void showDropTarget(const QList<QByteArray> &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void connectEngine();
    void connectPages();
    void connectActions();
    void connectQueueActions();
    void restore();
    void addDropped(const DroppedPaths &dropped, DestinationId destination);
    void chooseFiles();
    void chooseFolder();
    void paste();
    void openDestination(const std::optional<DestinationConfig> &existing);
    void editDestination(DestinationId id);
    void offerToRestore(const DestinationConfig &removed);
    void restoreDestination(const DestinationConfig &removed);
    DestinationKeeper keeper() const;
    void connectAccounts();
    void signInFor(DestinationId destination);
    void openSettings();
    void chooseConcurrency(int uploads);
    void chooseRateLimit(qint64 bytesPerSecond);
    void showAbout();
    void exportHistory();
    void focusNextPane();
    void undo();
    void refreshUndo();
    bool onHistory() const;
    void uploadAgain(const QList<QByteArray> &paths, const QUuid &destination);
    bool mayQuit();

    UiServices m_services;
    Theme &m_theme;
    QueueProgress m_progress {};
    QList<DestinationConfig> m_destinations {};
    DestinationHealth m_health {};
    WindowActions *m_actions = nullptr;
    AccountDesk *m_accounts = nullptr;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_pages = nullptr;
    UploadsPage *m_uploads = nullptr;
    HistoryView *m_history = nullptr;
    StatusStrip *m_status = nullptr;
    DropOverlay *m_overlay = nullptr;
    bool m_quitAgreed = false;
};

} // namespace ferry
