#include "ui/mainwindow.h"

#include "store/destinationstore.h"
#include "store/settingsstore.h"
#include "sync/historysync.h"
#include "transfers/uploadengine.h"
#include "ui/accounts/accountdesk.h"
#include "ui/common/addedwords.h"
#include "ui/common/failuretext.h"
#include "ui/common/format.h"
#include "ui/common/messagebar.h"
#include "ui/history/historyview.h"
#include "ui/statusstrip.h"
#include "ui/uploads/destinationpicker.h"
#include "ui/uploads/detailspane.h"
#include "ui/uploads/dropoverlay.h"
#include "ui/uploads/rowtext.h"
#include "ui/uploads/uploadslist.h"
#include "ui/uploads/uploadspage.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrow = 900; // below it the sidebar shows icons only

} // namespace

MainWindow::MainWindow(const UiServices &services, Theme &theme)
    : m_services(services)
    , m_theme(theme)
{
    setWindowTitle(tr("Ferry"));
    setAcceptDrops(true);
    setMinimumSize(520, 360);
    m_actions = new WindowActions(*this);
    build();
    connectEngine();
    connectPages();
    connectActions();
    connectQueueActions();
    connectAccounts();
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
    m_pages = new QStackedWidget(central);
    m_uploads = new UploadsPage(m_pages);
    m_uploads->details().setLogFolder(m_services.logFolder);
    m_history = new HistoryView(m_services, m_pages);
    m_pages->addWidget(m_uploads);
    m_pages->addWidget(m_history);
    m_status = new StatusStrip(central);
    m_overlay = new DropOverlay(m_pages);
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
    m_uploads->takeFocus();
}

void MainWindow::connectEngine()
{
    UploadEngine &engine = m_services.engine;
    TransferModel &model = m_uploads->model();
    connect(&engine, &UploadEngine::groupsChanged, &model, &TransferModel::changeGroups);
    connect(&engine, &UploadEngine::itemsAdded, &model, &TransferModel::addItems);
    connect(&engine, &UploadEngine::itemsChanged, &model, &TransferModel::changeItems);
    connect(&engine, &UploadEngine::itemsRemoved, &model, &TransferModel::removeItems);
    connect(&engine, &UploadEngine::orderChanged, &model, &TransferModel::setOrder);
    connect(&engine, &UploadEngine::itemsChanged, this, &MainWindow::showHealth);
    connect(&engine, &UploadEngine::progressChanged, this, &MainWindow::showProgress);
    connect(&engine, &UploadEngine::holdsChanged, m_uploads, &UploadsPage::setHolds);
    connect(&engine, &UploadEngine::loadFailed, this,
        [this](const Failure &failure) { showNotice(failureSentence(failure)); });
    connect(&engine, &UploadEngine::diskFailed, this,
        [this](const Failure &failure, int) { showNotice(failureSentence(failure)); });
    connect(&engine, &UploadEngine::addAnswered, this, [this](const AddAnswer &answer) {
        const QString words = answer.number == 0 ? QString() : addedWords(answer);
        if (!words.isEmpty())
            m_uploads->messages().show(words);
    });

    using Ids = QList<TransferId>;
    connect(m_uploads, &UploadsPage::pauseRequested, &engine,
        [&engine](const Ids &ids) { engine.post(command::Pause {ids}); });
    connect(m_uploads, &UploadsPage::resumeRequested, &engine,
        [&engine](const Ids &ids) { engine.post(command::Resume {ids}); });
    connect(m_uploads, &UploadsPage::cancelRequested, &engine,
        [&engine](const Ids &ids) { engine.post(command::Cancel {ids}); });
    connect(m_uploads, &UploadsPage::retryRequested, &engine,
        [&engine](const Ids &ids) { engine.post(command::Retry {ids}); });
    connect(m_uploads, &UploadsPage::removeRequested, &engine,
        [&engine](const Ids &ids) { engine.post(command::RemoveFinished {ids}); });
    connect(m_uploads, &UploadsPage::restoreRequested, &engine,
        [&engine] { engine.post(command::RestoreRemoved {}); });
    connect(m_uploads, &UploadsPage::answerRequested, &engine,
        [&engine](const Ids &ids, ConflictPolicy policy) {
            engine.post(command::AnswerConflict {ids, policy});
        });
    connect(m_uploads, &UploadsPage::pauseAllRequested, &engine,
        [&engine] { engine.post(command::HoldAll {}); });
    connect(m_uploads, &UploadsPage::resumeAllRequested, &engine,
        [&engine] { engine.post(command::LiftAll {}); });
}

void MainWindow::connectPages()
{
    connect(m_uploads, &UploadsPage::filesWanted, this, &MainWindow::chooseFiles);
    connect(m_uploads, &UploadsPage::folderWanted, this, &MainWindow::chooseFolder);
    connect(m_uploads, &UploadsPage::detailsShownChanged, this, [this](bool shown) {
        (*m_actions)[WindowActions::ShowDetails]->setChecked(shown);
        m_services.settings.set(Setting::DetailsShown, shown ? u"1"_s : u"0"_s);
    });
    connect(&m_uploads->messages(), &MessageBar::canUndoChanged, this, &MainWindow::refreshUndo);
    connect(m_history, &HistoryView::canUndoChanged, this, &MainWindow::refreshUndo);
    connect(m_history, &HistoryView::uploadAgain, this, &MainWindow::uploadAgain);
    connect(m_history, &HistoryView::editDestination, this, [this](const QUuid &uuid) {
        for (const DestinationConfig &config : std::as_const(m_destinations)) {
            if (config.uuid == uuid) {
                openDestination(config);
                return;
            }
        }
        showNotice(tr("That destination has been removed."));
    });

    DestinationPicker &picker = m_uploads->picker();
    connect(&picker, &DestinationPicker::currentChanged, this, [this](DestinationId id) {
        m_services.settings.set(Setting::CurrentDestination, QString::number(id));
        m_uploads->picker().setTone(m_health.of(id).tone());
    });
    connect(&picker, &DestinationPicker::editRequested, this, &MainWindow::editDestination);
    connect(
        &picker, &DestinationPicker::addRequested, this, [this] { openDestination(std::nullopt); });

    connect(m_sidebar, &Sidebar::pageRequested, this, &MainWindow::showPage);
    connect(m_sidebar, &Sidebar::destinationChosen, this, [this](DestinationId id) {
        m_uploads->picker().setCurrent(id);
        showPage(Sidebar::Page::Uploads);
    });
    connect(m_sidebar, &Sidebar::editRequested, this, &MainWindow::editDestination);
    connect(m_sidebar, &Sidebar::addRequested, this, [this] { openDestination(std::nullopt); });
    connect(m_sidebar, &Sidebar::settingsRequested, this, &MainWindow::openSettings);
    connect(m_sidebar, &Sidebar::menuRequested, this,
        [this](const QPoint &global) { m_actions->allMenu()->popup(global); });
    connect(
        m_sidebar, &Sidebar::dropped, this, [this](const DroppedPaths &dropped, DestinationId id) {
            m_overlay->hide();
            addDropped(dropped, id);
        });

    connect(m_status, &StatusStrip::filterRequested, this, [this](TransferFilter filter) {
        showPage(Sidebar::Page::Uploads);
        m_uploads->setFilter(filter);
    });
    connect(m_status, &StatusStrip::concurrencyChosen, this, &MainWindow::chooseConcurrency);
    connect(m_status, &StatusStrip::rateLimitChosen, this, &MainWindow::chooseRateLimit);
}

void MainWindow::connectAccounts()
{
    // What would be left waiting without an account.
    const auto dependents = [this](const QUuid &account) {
        const QString wanted = account.toString(QUuid::WithoutBraces);
        AccountCard::Dependents found;
        QSet<DestinationId> ids;
        for (const DestinationConfig &config : std::as_const(m_destinations)) {
            if (config.setting(u"account"_s) == wanted)
                ids.insert(config.id);
        }
        found.destinations = ids.size();
        found.uploads = m_uploads->model()
                            .idsWhere([&ids](const TransferItem &item) {
                                return ids.contains(item.destination) && !isFinal(item.state);
                            })
                            .size();
        return found;
    };
    m_accounts = new AccountDesk(m_services, dependents, *this);
    connect(
        m_accounts, &AccountDesk::destinationAdded, this, [this](const DestinationSetup &setup) {
            reloadDestinations();
            m_uploads->picker().setCurrent(setup.config.id);
        });
    connect(m_uploads, &UploadsPage::signInRequested, this, &MainWindow::signInFor);
    connect(m_sidebar, &Sidebar::syncRequested, m_accounts, &AccountDesk::openDetails);
    connect((*m_actions)[WindowActions::Accounts], &QAction::triggered, m_accounts,
        &AccountDesk::openAccounts);
    connect((*m_actions)[WindowActions::SyncDetails], &QAction::triggered, m_accounts,
        &AccountDesk::openDetails);
    connect(&m_services.sync, &HistorySync::statusChanged, m_sidebar, &Sidebar::setSyncStatus);
    m_sidebar->setSyncStatus(m_services.sync.status());
}

void MainWindow::signInFor(DestinationId destination)
{
    for (const DestinationConfig &config : std::as_const(m_destinations)) {
        if (config.id == destination)
            m_accounts->openSignIn(QUuid::fromString(config.setting(u"account"_s)));
    }
}

void MainWindow::restore()
{
    SettingsStore &settings = m_services.settings;
    m_theme.setMode(Theme::modeFromSetting(settings.value(Setting::Theme)));
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
    m_destinations = m_services.destinations.allNow();
    DestinationId current = m_services.settings.number(Setting::CurrentDestination);
    const auto isCurrent
        = [&current](const DestinationConfig &config) { return config.id == current; };
    if (std::none_of(m_destinations.cbegin(), m_destinations.cend(), isCurrent))
        current = m_destinations.isEmpty() ? 0 : m_destinations.first().id;
    m_uploads->setDestinations(m_destinations);
    m_uploads->picker().setCurrent(current);
    m_sidebar->setDestinations(m_destinations);
    m_sidebar->setHealth(m_health);
}

void MainWindow::showPage(Sidebar::Page page)
{
    QWidget *shown = page == Sidebar::Page::Uploads ? static_cast<QWidget *>(m_uploads) : m_history;
    m_sidebar->setPage(page);
    if (m_pages->currentWidget() == shown)
        return;
    m_pages->setCurrentWidget(shown);
    refreshUndo();
    if (onHistory())
        m_history->focusSearch();
    else
        m_uploads->takeFocus();
}

bool MainWindow::onHistory() const
{
    return m_pages->currentWidget() == m_history;
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
    m_sidebar->setUnfinished(progress.files - progress.done - progress.cancelled);
    (*m_actions)[WindowActions::PauseAll]->setEnabled(!progress.allPaused);
    (*m_actions)[WindowActions::ResumeAll]->setEnabled(progress.allPaused);
}

void MainWindow::showHealth(const QList<TransferItem> &items)
{
    if (!m_health.learn(items))
        return;
    m_sidebar->setHealth(m_health);
    m_uploads->picker().setTone(m_health.of(m_uploads->picker().current()).tone());
}

void MainWindow::add(const AddRequest &request)
{
    if (request.destination == 0) {
        showNotice(tr("There is no destination to upload to. Add one first."));
        return;
    }
    showPage(Sidebar::Page::Uploads);
    m_services.engine.add(request);
}

void MainWindow::addPaths(const QList<QByteArray> &paths, DestinationId destination)
{
    const DestinationPicker &picker = m_uploads->picker();
    const bool chosen = destination == 0 || destination == picker.current();
    if (!paths.isEmpty()) {
        add({.paths = paths,
            .destination = chosen ? picker.current() : destination,
            .folder = chosen ? picker.folder() : QString()});
    }
}

void MainWindow::addDropped(const DroppedPaths &dropped, DestinationId destination)
{
    addPaths(dropped.paths, destination);
    if (dropped.refused > 0) {
        showNotice(dropped.isEmpty()
                ? tr("Only files on this computer can be uploaded. Download them first.")
                : tr("%1 left out: not on this computer.").arg(filesText(dropped.refused)));
    }
}

void MainWindow::showDropTarget(const QList<QByteArray> &paths)
{
    m_overlay->showFor(m_uploads->picker().targetText(), droppedSummary(paths));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!offersFiles(*event->mimeData()))
        return;
    // Never the proposed action: with Shift held the source would delete the file.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    showDropTarget(droppedPaths(*event->mimeData()).paths);
}

void MainWindow::dragMoveEvent(QDragMoveEvent *event)
{
    if (!offersFiles(*event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_overlay->hide();
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_overlay->hide();
    if (!offersFiles(*event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    addDropped(droppedPaths(*event->mimeData()), 0);
}

void MainWindow::uploadAgain(const QList<QByteArray> &paths, const QUuid &destination)
{
    for (const DestinationConfig &config : std::as_const(m_destinations)) {
        if (config.uuid == destination) {
            add({.paths = paths, .destination = config.id});
            return;
        }
    }
    addPaths(paths);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (onHistory())
            m_history->clearSomething();
        else
            m_uploads->escape();
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
    if (!mayQuit()) {
        event->ignore();
        return;
    }
    m_services.settings.set(
        Setting::WindowGeometry, QString::fromLatin1(saveGeometry().toBase64()));
    QMainWindow::closeEvent(event);
}

// The queue is on disk, so nothing is lost; but uploads stop, and that is worth a question.
bool MainWindow::mayQuit()
{
    if (m_quitAgreed || m_progress.active == 0)
        return true;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Quit Ferry"),
        m_progress.active == 1
            ? tr("1 file is uploading.")
            : tr("%1 files are uploading.").arg(format::count(m_progress.active)),
        QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("They go on where they stopped when Ferry is started again."));
    QAbstractButton *quit
        = box->addButton(tr("Quit and resume next time"), QMessageBox::AcceptRole);
    box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, quit](QAbstractButton *clicked) {
        if (clicked != quit)
            return;
        m_quitAgreed = true;
        close();
    });
    box->open();
    return false;
}

} // namespace ferry
