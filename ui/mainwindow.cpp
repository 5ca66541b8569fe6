#include "ui/mainwindow.h"

#include "store/settingsstore.h"
#include "sync/historysync.h"
#include "transfers/uploadengine.h"
#include "ui/aboutbox.h"
#include "ui/accounts/accountdesk.h"
#include "ui/ask/askdesk.h"
#include "ui/ask/askpage.h"
#include "ui/common/addedwords.h"
#include "ui/common/failuretext.h"
#include "ui/common/messagebar.h"
#include "ui/common/panes.h"
#include "ui/destinations/destinationdesk.h"
#include "ui/history/historyview.h"
#include "ui/linkactions.h"
#include "ui/remote/remotedesk.h"
#include "ui/settings/settingsdesk.h"
#include "ui/shortcutsheet.h"
#include "ui/sidebar/destinationlist.h"
#include "ui/sidebar/sidebarconnection.h"
#include "ui/statusstrip.h"
#include "ui/tray/departure.h"
#include "ui/uploads/chosenuploads.h"
#include "ui/uploads/columnmenu.h"
#include "ui/uploads/destinationpicker.h"
#include "ui/uploads/detailspane.h"
#include "ui/uploads/dropoverlay.h"
#include "ui/uploads/droptarget.h"
#include "ui/uploads/queueconnection.h"
#include "ui/uploads/sortmenu.h"
#include "ui/uploads/uploadadder.h"
#include "ui/uploads/uploadslist.h"
#include "ui/uploads/uploadspage.h"
#include "ui/windowactions.h"
#include "ui/windowpages.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

static constexpr int narrow = 900; // below it the sidebar shows icons only

MainWindow::MainWindow(const UiServices &services, Theme &theme)
    : m_services(services)
    , m_theme(theme)
{
    setWindowTitle(tr("Ferry"));
    setMinimumSize(520, 360);
    m_actions = new WindowActions(*this);
    build();
    connectDestinations();
    connectEngine();
    connectPages();
    connectActions();
    connectAccounts();
    connectSettings();
    reloadDestinations();
    restore();
}

void MainWindow::build()
{
    auto *central = new QWidget(this);
    auto *across = new QHBoxLayout(central);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    m_sidebar = new Sidebar(central);
    m_pages = new WindowPages(central);
    m_uploads = new UploadsPage(m_pages);
    m_uploads->details().setLogFolder(m_services.logFolder);
    m_history = new HistoryView(m_services, m_pages);
    m_ask = new AskDesk(m_services, *m_pages);
    m_pages->add(Sidebar::Page::Uploads,
        {.widget = m_uploads,
            .shown = [this] { m_uploads->takeFocus(); },
            .find = [this] { m_uploads->focusSearch(); },
            .escape = [this] { m_uploads->escape(); },
            .copyLinks = [this] { m_uploads->chosen().copyLinks(); },
            .selectAll = [this] { m_uploads->list().selectAll(); },
            .remove = [this] { m_uploads->chosen().cancelOrRemove(); },
            .undo = [this] { m_uploads->messages().undo(); },
            .canUndo = [this] { return m_uploads->messages().canUndo(); },
            .links = &m_uploads->chosen().links()});
    m_pages->add(Sidebar::Page::History,
        {.widget = m_history,
            .shown = [this] { m_history->focusSearch(); },
            .find = [this] { m_history->focusSearch(); },
            .escape = [this] { m_history->clearSomething(); },
            .copyLinks = [this] { m_history->copyLinks(); },
            .selectAll = [this] { m_history->selectAll(); },
            .remove = [this] { m_history->forgetChosen(); },
            .undo = [this] { m_history->undo(); },
            .canUndo = [this] { return m_history->canUndo(); },
            .links = &m_history->links()});
    m_pages->add(Sidebar::Page::Ask,
        {.widget = &m_ask->page(),
            .shown = [this] { m_ask->refresh(); },
            .find = [this] { m_ask->page().focusSearch(); },
            .escape = [this] { m_ask->page().clearSomething(); }});
    m_departure = new Departure(
        *this, [this] { return quitStakes(m_uploads->model(), m_destinations->all()); });
    m_lookingBack = new RemoteDesk(m_services, *m_pages, *m_sidebar, *m_actions);
    m_status = new StatusStrip(central);
    m_overlay = new DropOverlay(m_pages);
    m_dropTarget = new DropTarget(*this);
    across->addWidget(m_sidebar);
    across->addWidget(m_pages, 1);

    auto *whole = new QWidget(this);
    auto *down = new QVBoxLayout(whole);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(central, 1);
    down->addWidget(m_status);
    setCentralWidget(whole);
    menuBar()->hide();
    m_uploads->setAddMenu(m_actions->addMenu());
    m_uploads->setRowMenu(m_actions->rowMenu());
    connectLinks(*m_pages, *m_actions);
    m_uploads->takeFocus();
}

void MainWindow::connectEngine()
{
    UploadEngine &engine = m_services.engine;
    connectQueue(engine, *m_uploads, *m_actions);
    connect(m_departure, &Departure::pauseAllRequested, m_uploads, &UploadsPage::pauseAllRequested);
    connect(
        m_departure, &Departure::resumeAllRequested, m_uploads, &UploadsPage::resumeAllRequested);
    connect(&engine, &UploadEngine::itemsChanged, this, &MainWindow::showHealth);
    connect(&engine, &UploadEngine::progressChanged, this, &MainWindow::showProgress);
    const auto tell = [this](const Failure &failure) { showNotice(failureSentence(failure)); };
    connect(&engine, &UploadEngine::loadFailed, this, tell);
    connect(&engine, &UploadEngine::diskFailed, this, tell);
    connect(&engine, &UploadEngine::addAnswered, this, [this](const AddAnswer &answer) {
        const QString words = answer.number == 0 ? QString() : addedWords(answer);
        if (!words.isEmpty())
            m_uploads->messages().show(words);
    });
}

void MainWindow::connectPages()
{
    connect(m_uploads, &UploadsPage::filesWanted, m_adder, &UploadAdder::chooseFiles);
    connect(m_uploads, &UploadsPage::showInFolderRequested, this, m_services.showInFolder);
    connect(m_uploads, &UploadsPage::folderWanted, m_adder, &UploadAdder::chooseFolder);
    connect(m_uploads, &UploadsPage::detailsShownChanged, this, [this](bool shown) {
        (*m_actions)[WindowActions::ShowDetails]->setChecked(shown);
        m_services.settings.set(Setting::DetailsShown, shown ? u"1"_s : u"0"_s);
    });
    connect(&m_uploads->messages(), &MessageBar::canUndoChanged, this, &MainWindow::refreshUndo);
    connect(m_history, &HistoryView::canUndoChanged, this, &MainWindow::refreshUndo);
    connect(m_history, &HistoryView::uploadAgain, m_adder, &UploadAdder::addAgain);
    connect(m_history, &HistoryView::askAbout, m_ask, &AskDesk::askAbout);
    connect(m_ask, &AskDesk::pageWanted, this, [this] { showPage(Sidebar::Page::Ask); });
    DestinationPicker &picker = m_uploads->picker();
    connect(&picker, &DestinationPicker::currentChanged, this, [this](DestinationId id) {
        m_services.settings.set(Setting::CurrentDestination, QString::number(id));
        m_uploads->picker().setTone(m_health.of(id).tone());
    });
    connect(m_sidebar, &Sidebar::pageRequested, this, &MainWindow::showPage);
    connect(m_lookingBack, &RemoteDesk::pageWanted, this, &MainWindow::showPage);
    connect(&m_sidebar->destinations(), &DestinationList::chosen, this,
        [this] { showPage(Sidebar::Page::Uploads); });
    connect(m_sidebar, &Sidebar::menuRequested, this,
        [this](const QPoint &global) { m_actions->allMenu()->popup(global); });

    connect(m_dropTarget, &DropTarget::entered, this, &MainWindow::showDropTarget);
    connect(m_dropTarget, &DropTarget::moved, m_overlay, &DropOverlay::keepClearOf);
    connect(m_dropTarget, &DropTarget::left, m_overlay, &QWidget::hide);
    connect(m_dropTarget, &DropTarget::dropped, m_adder,
        [this](const DroppedPaths &dropped) { m_adder->addDropped(dropped); });

    connect(m_status, &StatusStrip::filterRequested, this, [this](TransferFilter filter) {
        showPage(Sidebar::Page::Uploads);
        m_uploads->setFilter(filter);
    });
}

void MainWindow::connectDestinations()
{
    const auto waiting = [this](DestinationId id) { return m_uploads->unfinishedAt(id); };
    m_destinations = new DestinationDesk(m_services, waiting, *this);
    DestinationPicker &picker = m_uploads->picker();
    const auto edit = qOverload<DestinationId>(&DestinationDesk::edit);
    connect(&picker, &DestinationPicker::editRequested, m_destinations, edit);
    connect(&picker, &DestinationPicker::addRequested, m_destinations, &DestinationDesk::add);
    connect(m_history, &HistoryView::editDestination, this, [this](const QUuid &uuid) {
        if (const auto config = m_destinations->find(uuid))
            m_destinations->edit(*config);
        else
            showNotice(tr("That destination has been removed."));
    });
    connect(m_ask, &AskDesk::addDestinationWanted, m_destinations, &DestinationDesk::add);
    m_adder = new UploadAdder(m_services, picker, *m_destinations, *this);
    connect(m_adder, &UploadAdder::adding, this, [this] { showPage(Sidebar::Page::Uploads); });
    connect(m_adder, &UploadAdder::adding, m_uploads, &UploadsPage::awaitAdded);
    connect(m_adder, &UploadAdder::refused, this, &MainWindow::showNotice);
    connectSidebar(*m_sidebar, {*m_destinations, picker, *m_adder, *m_overlay});
    connect(m_destinations, &DestinationDesk::reloaded, this, &MainWindow::showDestinations);
    connect(m_destinations, &DestinationDesk::arrangeFailed, this,
        [this](const Failure &failure) { showNotice(failureSentence(failure)); });
    connect(m_destinations, &DestinationDesk::added, &picker, &DestinationPicker::setCurrent);
    connect(m_destinations, &DestinationDesk::edited, this, [this](DestinationId id) {
        m_health.forget(id);
        m_sidebar->destinations().setHealth(m_health);
    });
    connect(m_destinations, &DestinationDesk::removed, this, &MainWindow::offerToRestore);
    connect(m_destinations, &DestinationDesk::restoreFailed, this,
        [this](const DestinationConfig &removed, const Failure &failure) {
            showNotice(failureSentence(failure, {.destination = removed.name}));
        });
}

void MainWindow::offerToRestore(const DestinationConfig &removed)
{
    showPage(Sidebar::Page::Uploads);
    m_uploads->messages().show(
        tr("Removed %1").arg(removed.name), [this, removed] { m_destinations->restore(removed); },
        [this, removed] { m_destinations->forget(removed); });
}

void MainWindow::connectActions()
{
    using A = WindowActions;
    const auto on = [this](A::Command command, auto slot) {
        connect((*m_actions)[command], &QAction::triggered, this, slot);
    };
    on(A::AddFiles, [this] { m_adder->chooseFiles(); });
    on(A::AddFolder, [this] { m_adder->chooseFolder(); });
    on(A::Paste, [this] { m_adder->paste(); });
    on(A::Export, [this] {
        showPage(Sidebar::Page::History);
        m_history->askWhereToExport(HistoryStore::Format::Csv);
    });
    on(A::Quit, [this] { close(); });
    on(A::ShowUploads, [this] { showPage(Sidebar::Page::Uploads); });
    on(A::ShowHistory, [this] { showPage(Sidebar::Page::History); });
    on(A::ShowAsk, [this] { showPage(Sidebar::Page::Ask); });
    on(A::ShowDetails, [this](bool shown) { m_uploads->setDetailsShown(shown); });
    on(A::NextPane, [this] { focusNextPane(); });
    on(A::AddDestination, [this] { m_destinations->add(); });
    on(A::EditDestination, [this] { m_destinations->edit(m_uploads->picker().current()); });
    on(A::MakeDefault, [this] { m_destinations->setDefault(m_uploads->picker().current()); });
    on(A::ChooseDestination, [this] {
        showPage(Sidebar::Page::Uploads);
        m_uploads->picker().openMenu();
    });
    on(A::ShowShortcuts, [this] { (new ShortcutSheet(*menuBar(), this))->open(); });
    on(A::About, [this] { showAboutBox(*this); });
    on(A::PauseSelected, [this] { m_uploads->chosen().pauseOrResume(); });
    on(A::Retry, [this] { m_uploads->chosen().retry(); });
    on(A::ShowInFolder, [this] { m_uploads->chosen().showInFolder(); });
    const auto onPage
        = [this, &on](A::Command which, std::function<void()> WindowPages::Page::*command) {
              on(which, [this, command] { m_pages->carryOut(command); });
          };
    onPage(A::Undo, &WindowPages::Page::undo);
    onPage(A::Find, &WindowPages::Page::find);
    onPage(A::CopyLinks, &WindowPages::Page::copyLinks);
    onPage(A::SelectAll, &WindowPages::Page::selectAll);
    onPage(A::CancelOrRemove, &WindowPages::Page::remove);
    on(A::RemoveFinished, [this] { m_uploads->chosen().removeAllFinished(); });
}

void MainWindow::connectSettings()
{
    m_settings = new SettingsDesk(m_services, m_theme, *m_actions, *this);
    m_settings->keep(*m_uploads);
    m_settings->keep(Setting::MenuBar, *(*m_actions)[WindowActions::ShowMenuBar],
        [this](bool shown) { menuBar()->setVisible(shown); });
    m_settings->obeyOverruling(*m_uploads);
    m_actions->addToView({&m_uploads->sortMenu(), &m_uploads->columnMenu()});
    connect(m_sidebar, &Sidebar::settingsRequested, m_settings, &SettingsDesk::open);
    connect((*m_actions)[WindowActions::Settings], &QAction::triggered, m_settings,
        &SettingsDesk::open);
    connect(
        m_status, &StatusStrip::concurrencyChosen, m_settings, &SettingsDesk::chooseConcurrency);
    connect(m_status, &StatusStrip::rateLimitChosen, m_settings, &SettingsDesk::chooseRateLimit);
    connect(m_settings, &SettingsDesk::concurrencyChosen, this, [this](int uploads) {
        m_progress.automatic = uploads == 0;
        if (uploads > 0)
            m_progress.concurrency = uploads;
        showProgress(m_progress);
    });
    connect(m_settings, &SettingsDesk::rateLimitChosen, this, [this](qint64 bytesPerSecond) {
        m_progress.rateLimit = bytesPerSecond;
        showProgress(m_progress);
    });
    connect(m_settings, &SettingsDesk::accountsWanted, m_accounts, &AccountDesk::openAccounts);
}

void MainWindow::connectAccounts()
{
    // What would be left waiting without an account.
    const auto dependents = [this](const QUuid &account) {
        AccountCard::Dependents found;
        for (const DestinationConfig &config : m_destinations->ofAccount(account)) {
            ++found.destinations;
            found.uploads += m_destinations->waiting(config.id);
        }
        return found;
    };
    m_accounts = new AccountDesk(m_services, dependents, *this);
    connect(
        m_accounts, &AccountDesk::destinationAdded, this, [this](const DestinationSetup &setup) {
            reloadDestinations();
            m_uploads->picker().setCurrent(setup.config.id);
        });
    connect(m_uploads, &UploadsPage::signInRequested, this, [this](DestinationId destination) {
        if (const auto config = m_destinations->find(destination))
            m_accounts->openSignIn(QUuid::fromString(config->setting(u"account"_s)));
    });
    connect(m_sidebar, &Sidebar::syncRequested, m_accounts, &AccountDesk::openDetails);
    connect((*m_actions)[WindowActions::Accounts], &QAction::triggered, m_accounts,
        &AccountDesk::openAccounts);
    connect((*m_actions)[WindowActions::SyncDetails], &QAction::triggered, m_accounts,
        &AccountDesk::openDetails);
    connect(&m_services.sync, &HistorySync::statusChanged, m_sidebar, &Sidebar::setSyncStatus);
    m_sidebar->setSyncStatus(m_services.sync.status());
}

void MainWindow::restore()
{
    SettingsStore &settings = m_services.settings;
    m_theme.setMode(Theme::modeFromSetting(settings.value(Setting::Theme)));
    m_theme.setTextSize(Theme::textSizeFromSetting(settings.value(Setting::TextSize)));
    resize(1200, 760);
    restoreGeometry(QByteArray::fromBase64(settings.value(Setting::WindowGeometry).toLatin1()));
    m_uploads->setDetailsShown(settings.number(Setting::DetailsShown) != 0);
    QueueProgress idle;
    idle.concurrency = int(settings.number(Setting::Concurrency));
    idle.automatic = idle.concurrency == 0;
    idle.rateLimit = settings.number(Setting::RateLimit);
    showProgress(idle);
}

void MainWindow::reloadDestinations()
{
    m_destinations->reload();
}

void MainWindow::showDestinations()
{
    const QList<DestinationConfig> &all = m_destinations->all();
    DestinationId current = m_services.settings.number(Setting::CurrentDestination);
    if (m_uploads->picker().current() == 0
        || !m_destinations->find(current)) { // a start, or that one is gone
        if (const DestinationId always = m_destinations->defaultId())
            current = always;
    }
    if (!m_destinations->find(current))
        current = all.isEmpty() ? 0 : all.first().id;
    m_uploads->setDestinations(all);
    m_uploads->picker().setCurrent(current);
    m_ask->setDestinations(all);
    m_lookingBack->setDestinations(all, current);
    m_sidebar->destinations().setHealth(m_health);
}

void MainWindow::showPage(Sidebar::Page page)
{
    m_sidebar->setPage(page);
    if (m_pages->showPage(page))
        refreshUndo();
}

void MainWindow::showNotice(const QString &text)
{
    showPage(Sidebar::Page::Uploads);
    m_uploads->messages().show(text);
}

void MainWindow::showProgress(const QueueProgress &progress)
{
    m_progress = progress;
    m_uploads->setProgress(progress);
    m_status->setProgress(progress);
    m_departure->setProgress(progress);
    m_sidebar->setUnfinished(progress.unfinished());
    m_actions->setAllPaused(progress.allPaused, progress.unfinished() > 0);
}

void MainWindow::showHealth(const QList<TransferItem> &items)
{
    if (!m_health.learn(items))
        return;
    m_sidebar->destinations().setHealth(m_health);
    m_uploads->picker().setTone(m_health.of(m_uploads->picker().current()).tone());
}

void MainWindow::showDropTarget(const DroppedPaths &dropped)
{
    m_overlay->showFor(m_uploads->picker().targetText(), dropped);
}

// F6 goes round: sidebar, the page's head, the page, details, status line.
void MainWindow::focusNextPane()
{
    QList<QWidget *> panes = QList<QWidget *> {m_sidebar} + m_pages->panes();
    if (m_pages->isShown(Sidebar::Page::Uploads) && m_uploads->detailsShown())
        panes.append(&m_uploads->details());
    panes.append(m_status);
    for (const QWidget *next : panesAfterFocus(panes)) {
        if (next == m_uploads)
            return m_uploads->takeFocus();
        if (focusInto(*next, panes))
            return; // a page with nothing in it is passed over
    }
}

void MainWindow::refreshUndo()
{
    (*m_actions)[WindowActions::Undo]->setEnabled(m_pages->canUndo());
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        m_pages->carryOut(&WindowPages::Page::escape);
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_sidebar->setCompact(width() < narrow);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_departure->mayClose()) {
        event->ignore();
        return;
    }
    m_services.settings.set(
        Setting::WindowGeometry, QString::fromLatin1(saveGeometry().toBase64()));
    QMainWindow::closeEvent(event);
}

} // namespace ferry
