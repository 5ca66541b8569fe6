#pragma once

#include "queue/queueprogress.h"
#include "queue/transferitem.h"
#include "ui/common/theme.h"
#include "ui/sidebar/destinationhealth.h"
#include "ui/sidebar/sidebar.h"
#include "ui/uiservices.h"
#include "ui/uploads/droppedpaths.h"

#include <QMainWindow>

namespace ferry {

class AccountDesk;
class AskDesk;
class Departure;
class DestinationDesk;
class DropOverlay;
class DropTarget;
class HistoryView;
class MessageBar;
class RemoteDesk;
class SettingsDesk;
class StatusStrip;
class UploadAdder;
class UploadsPage;
class WindowActions;
class WindowPages;

// The window: pages, sidebar, status line, and what connects them to the engine. It does not load
// the queue: whoever made it posts command::Load once it stands.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const UiServices &services, Theme &theme);

    UploadsPage &uploads() { return *m_uploads; }
    HistoryView &history() { return *m_history; }
    UploadAdder &adder() { return *m_adder; }
    AskDesk &ask() { return *m_ask; }
    Departure &departure() { return *m_departure; }

    void reloadDestinations();
    void showPage(Sidebar::Page page);
    void showNotice(const QString &text);
    // As the engine's signal; public for screenshots, which have no uploads running.
    void showProgress(const QueueProgress &progress);
    void showHealth(const QList<TransferItem> &items);
    void showDropTarget(const DroppedPaths &dropped);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void connectEngine();
    void connectPages();
    void connectDestinations();
    void connectActions();
    void restore();
    void showDestinations();
    void offerToRestore(const DestinationConfig &removed);
    void connectAccounts();
    void connectSettings();
    void focusNextPane();
    void refreshUndo();

    UiServices m_services;
    Theme &m_theme;
    QueueProgress m_progress {};
    DestinationHealth m_health {};
    WindowActions *m_actions = nullptr;
    DestinationDesk *m_destinations = nullptr;
    UploadAdder *m_adder = nullptr;
    AccountDesk *m_accounts = nullptr;
    AskDesk *m_ask = nullptr;
    RemoteDesk *m_lookingBack = nullptr;
    Sidebar *m_sidebar = nullptr;
    WindowPages *m_pages = nullptr;
    UploadsPage *m_uploads = nullptr;
    HistoryView *m_history = nullptr;
    StatusStrip *m_status = nullptr;
    SettingsDesk *m_settings = nullptr;
    Departure *m_departure = nullptr;
    DropOverlay *m_overlay = nullptr;
    DropTarget *m_dropTarget = nullptr;
};

} // namespace ferry
