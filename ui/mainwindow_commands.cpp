// What the window's commands do. See mainwindow.cpp for the window itself.
#include "ui/mainwindow.h"

#include "store/destinationstore.h"
#include "store/settingsstore.h"
#include "transfers/uploadengine.h"
#include "ui/accounts/accountdesk.h"
#include "ui/common/failuretext.h"
#include "ui/common/messagebar.h"
#include "ui/destinations/destinationdialog.h"
#include "ui/history/historyview.h"
#include "ui/settings/settingsdialog.h"
#include "ui/statusstrip.h"
#include "ui/uploads/destinationpicker.h"
#include "ui/uploads/detailspane.h"
#include "ui/uploads/uploadslist.h"
#include "ui/uploads/uploadspage.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>

namespace ferry {

using namespace Qt::StringLiterals;

void MainWindow::connectActions()
{
    using A = WindowActions;
    const auto on = [this](A::Command command, auto slot) {
        connect((*m_actions)[command], &QAction::triggered, this, slot);
    };
    on(A::AddFiles, [this] { chooseFiles(); });
    on(A::AddFolder, [this] { chooseFolder(); });
    on(A::Paste, [this] { paste(); });
    on(A::Export, [this] { exportHistory(); });
    on(A::Quit, [this] { close(); });
    on(A::Undo, [this] { undo(); });
    on(A::Find, [this] { onHistory() ? m_history->focusSearch() : m_uploads->focusSearch(); });
    on(A::ShowUploads, [this] { showPage(Sidebar::Page::Uploads); });
    on(A::ShowHistory, [this] { showPage(Sidebar::Page::History); });
    on(A::ShowDetails, [this](bool shown) { m_uploads->setDetailsShown(shown); });
    on(A::NextPane, [this] { focusNextPane(); });
    on(A::ShowMenuBar, [this](bool shown) { menuBar()->setVisible(shown); });
    on(A::AddDestination, [this] { openDestination(std::nullopt); });
    on(A::EditDestination, [this] { editDestination(m_uploads->picker().current()); });
    on(A::ChooseDestination, [this] {
        showPage(Sidebar::Page::Uploads);
        m_uploads->picker().openMenu();
    });
    on(A::Settings, [this] { openSettings(); });
    on(A::About, [this] { showAbout(); });
}

void MainWindow::connectQueueActions()
{
    using A = WindowActions;
    UploadEngine &engine = m_services.engine;
    const auto on = [this](A::Command command, auto slot) {
        connect((*m_actions)[command], &QAction::triggered, this, slot);
    };
    const auto move = [this, &engine, on](A::Command command, QueueMove where) {
        on(command, [this, &engine, where] {
            engine.post(command::Move {m_uploads->selectedIds(), where});
        });
    };
    const auto answer = [this, &engine, on](A::Command command, ConflictPolicy policy) {
        on(command, [this, &engine, policy] {
            engine.post(
                command::AnswerConflict {m_uploads->selectedIds([](const TransferItem &item) {
                                             return item.state == TransferState::NeedsAnswer;
                                         }),
                    policy});
        });
    };
    on(A::CopyLinks,
        [this] { onHistory() ? m_history->copyLinks() : m_uploads->copyLinksOfSelected(); });
    on(A::SelectAll,
        [this] { onHistory() ? m_history->selectAll() : m_uploads->list().selectAll(); });
    on(A::PauseSelected, [this] { m_uploads->pauseOrResumeSelected(); });
    on(A::Retry, [this] { m_uploads->retrySelected(); });
    on(A::CancelOrRemove,
        [this] { onHistory() ? m_history->forgetChosen() : m_uploads->cancelOrRemoveSelected(); });
    on(A::StartNow, [this, &engine] { engine.post(command::StartNow {m_uploads->selectedIds()}); });
    move(A::MoveUp, QueueMove::Up);
    move(A::MoveDown, QueueMove::Down);
    move(A::MoveTop, QueueMove::Top);
    move(A::MoveBottom, QueueMove::Bottom);
    answer(A::Replace, ConflictPolicy::Replace);
    answer(A::KeepBoth, ConflictPolicy::KeepBoth);
    answer(A::Skip, ConflictPolicy::Skip);
    on(A::PauseAll, [&engine] { engine.post(command::HoldAll {}); });
    on(A::ResumeAll, [&engine] { engine.post(command::LiftAll {}); });
    on(A::RetryAllFailed, [&engine] { engine.post(command::RetryAllFailed {}); });
    on(A::RemoveFinished, [this] { m_uploads->removeAllFinished(); });
}

void MainWindow::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Add files"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        QList<QByteArray> paths;
        for (const QString &file : files)
            paths.append(QFile::encodeName(file));
        addPaths(paths);
    });
    dialog->open();
}

void MainWindow::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Add a folder"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &folder) { addPaths({QFile::encodeName(folder)}); });
    dialog->open();
}

void MainWindow::paste()
{
    const QMimeData *offered = QApplication::clipboard()->mimeData();
    const DroppedPaths dropped = offered ? droppedPaths(*offered) : DroppedPaths {};
    if (dropped.isEmpty() && dropped.refused == 0) {
        showNotice(tr("The clipboard holds no files, and no paths of files."));
        return;
    }
    addDropped(dropped, 0);
}

void MainWindow::openDestination(const std::optional<DestinationConfig> &existing)
{
    auto *dialog = new DestinationDialog(m_services, existing, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (existing) {
        const auto waits = [id = existing->id](const TransferItem &item) {
            return item.destination == id && !isFinal(item.state);
        };
        dialog->setWaitingUploads(m_uploads->model().idsWhere(waits).size());
    }
    connect(dialog, &DestinationDialog::saved, this,
        [this, added = !existing](const DestinationSetup &setup) {
            m_health.forget(setup.config.id);
            reloadDestinations();
            if (added)
                m_uploads->picker().setCurrent(setup.config.id);
        });
    connect(dialog, &DestinationDialog::removed, this, &MainWindow::offerToRestore);
    dialog->open();
}

void MainWindow::offerToRestore(const DestinationConfig &removed)
{
    reloadDestinations();
    showPage(Sidebar::Page::Uploads);
    m_uploads->messages().show(
        tr("Removed %1").arg(removed.name), [this, removed] { restoreDestination(removed); },
        [keeper = keeper(), removed]() mutable { keeper.forgetSecrets(removed); });
}

void MainWindow::restoreDestination(const DestinationConfig &removed)
{
    keeper().restore(removed, this, [this, removed](const Result<void> &restored) {
        if (!restored) {
            keeper().forgetSecrets(removed);
            showNotice(failureSentence(restored.error(), {.destination = removed.name}));
            return;
        }
        if (m_services.destinationsChanged)
            m_services.destinationsChanged();
        reloadDestinations();
    });
}

DestinationKeeper MainWindow::keeper() const
{
    return {m_services.destinations, m_services.secrets};
}

void MainWindow::editDestination(DestinationId id)
{
    for (const DestinationConfig &config : std::as_const(m_destinations)) {
        if (config.id == id)
            openDestination(config);
    }
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_services.settings, m_theme, this);
    connect(dialog, &SettingsDialog::concurrencyChosen, this, &MainWindow::chooseConcurrency);
    connect(dialog, &SettingsDialog::rateLimitChosen, this, &MainWindow::chooseRateLimit);
    connect(dialog, &SettingsDialog::accountsWanted, m_accounts, &AccountDesk::openAccounts);
    dialog->open();
}

void MainWindow::chooseConcurrency(int uploads)
{
    m_services.settings.set(Setting::Concurrency, QString::number(uploads));
    m_services.engine.post(command::SetConcurrency {uploads});
    m_progress.automatic = uploads == 0;
    if (uploads > 0)
        m_progress.concurrency = uploads;
    showProgress(m_progress);
}

void MainWindow::chooseRateLimit(qint64 bytesPerSecond)
{
    m_services.settings.set(Setting::RateLimit, QString::number(bytesPerSecond));
    m_services.engine.post(command::SetRateLimit {bytesPerSecond});
    m_progress.rateLimit = bytesPerSecond;
    showProgress(m_progress);
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Ferry"),
        tr("Ferry %1").arg(QApplication::applicationVersion()), QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Uploads files, remembers them, and goes on where it stopped."));
    box->open();
}

void MainWindow::exportHistory()
{
    showPage(Sidebar::Page::History);
    m_history->askWhereToExport(HistoryStore::Format::Csv);
}

// F6 goes round: sidebar, page, details, status line.
void MainWindow::focusNextPane()
{
    QList<QWidget *> panes {m_sidebar, m_pages->currentWidget()};
    if (!onHistory() && m_uploads->detailsShown())
        panes.append(&m_uploads->details());
    panes.append(m_status);
    const QWidget *focused = QApplication::focusWidget();
    qsizetype now = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focused && (panes.at(i) == focused || panes.at(i)->isAncestorOf(focused)))
            now = i;
    }
    QWidget *next = panes.at((now + 1) % panes.size());
    if (next == m_uploads) {
        m_uploads->takeFocus();
        return;
    }
    for (QWidget *child : next->findChildren<QWidget *>()) {
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus)) {
            child->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void MainWindow::undo()
{
    if (onHistory())
        m_history->undo();
    else
        m_uploads->messages().undo();
}

void MainWindow::refreshUndo()
{
    (*m_actions)[WindowActions::Undo]->setEnabled(
        onHistory() ? m_history->canUndo() : m_uploads->messages().canUndo());
}

} // namespace ferry
