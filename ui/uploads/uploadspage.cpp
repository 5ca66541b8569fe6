#include "ui/uploads/uploadspage.h"

#include "ui/common/messagebar.h"
#include "ui/uploads/attentionbanner.h"
#include "ui/uploads/chosenuploads.h"
#include "ui/uploads/columnheader.h"
#include "ui/uploads/columnmenu.h"
#include "ui/uploads/destinationpicker.h"
#include "ui/uploads/detailspane.h"
#include "ui/uploads/emptystate.h"
#include "ui/uploads/filterbar.h"
#include "ui/uploads/heldbanner.h"
#include "ui/uploads/progressannouncer.h"
#include "ui/uploads/sortmenu.h"
#include "ui/uploads/summarystrip.h"
#include "ui/uploads/thumbnails.h"
#include "ui/uploads/transferdelegate.h"
#include "ui/uploads/transfertally.h"
#include "ui/uploads/uploadanyway.h"
#include "ui/uploads/uploadsheader.h"
#include "ui/uploads/uploadslist.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace ferry {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

UploadsPage::UploadsPage(QWidget *parent)
    : QWidget(parent)
{
    m_model = new TransferModel(this);
    m_delegate = new TransferDelegate(*m_model, m_clock, this);
    m_model->setDescribe(
        [this](const TransferModel::Row &row) { return rowSentence(row, m_delegate->context()); });
    m_ticker = new QTimer(this);
    m_ticker->setInterval(1s);
    m_soon = new QTimer(this);
    m_soon->setSingleShot(true);
    m_soon->setInterval(100ms);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new UploadsHeader(this);
    m_picker = &m_header->picker();
    layout->addWidget(m_header);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeBody());
    layout->addWidget(m_stack, 1);
    m_messages = new MessageBar(this);
    m_chosen = new ChosenUploads(*m_model, *m_list, *m_messages, *this);
    new ProgressAnnouncer(*m_model, *m_list, this);
    connectParts();
    connectChosen();
    m_ticker->start();
}

QWidget *UploadsPage::makeBody()
{
    auto *body = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_summary = new SummaryStrip(body);
    m_filters = new FilterBar(body);
    m_banner = new AttentionBanner(body);
    m_held = new HeldBanner(body);
    m_columns = new ColumnHeader(body);
    m_columns->hide();
    m_columnMenu = new ColumnMenu(this);
    m_columnMenu->menuAction()->setEnabled(false); // other rows have none
    m_sortMenu = new SortMenu(this);
    m_list = new UploadsList(*m_model, *m_delegate, body);
    m_thumbnails = new Thumbnails(this);
    m_list->setThumbnails(*m_thumbnails);
    m_details = new DetailsPane(body);
    m_details->hide();
    auto *splitter = new QSplitter(body);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    auto *left = new QWidget(splitter);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_filters);
    auto *bannerLayout = new QVBoxLayout;
    bannerLayout->setContentsMargins(12, 0, 12, 0);
    bannerLayout->setSpacing(6);
    bannerLayout->addWidget(m_held);
    bannerLayout->addWidget(m_banner);
    leftLayout->addLayout(bannerLayout);
    leftLayout->addWidget(m_columns);
    leftLayout->addWidget(m_list, 1);
    splitter->addWidget(left);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({720, 300});
    layout->addWidget(m_summary);
    layout->addWidget(splitter, 1);
    return body;
}

void UploadsPage::connectParts()
{
    connect(m_ticker, &QTimer::timeout, this, &UploadsPage::tick);
    connect(m_soon, &QTimer::timeout, this, [this] {
        m_banner->refresh(*m_model, m_places);
        if (m_progress.scanning == 0)
            m_model->sortAdded();
        showDetails();
        m_chosen->refresh();
    });
    connect(m_model, &TransferModel::tallyChanged, this, &UploadsPage::onTallyChanged);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        constexpr qsizetype mostKept = 1000; // of more it is not worth the time
        m_keptSelection = m_chosen->ids();
        if (m_keptSelection.size() >= mostKept)
            m_keptSelection.clear();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        for (const TransferId id : std::as_const(m_keptSelection)) {
            if (const QModelIndex index = m_model->indexOf(id); index.isValid())
                m_list->selectionModel()->select(index, QItemSelectionModel::Select);
        }
    });
    connect(m_filters, &FilterBar::filterChanged, m_model, &TransferModel::setFilter);
    connect(m_filters, &FilterBar::nameFilterChanged, m_model, &TransferModel::setNameFilter);
    connect(m_columns, &ColumnHeader::clicked, m_sortMenu, &SortMenu::choose);
    connect(m_list, &UploadsList::endMarginChanged, m_columns, &ColumnHeader::setEndMargin);
    connect(m_columns, &ColumnHeader::widthChosen, m_columnMenu, &ColumnMenu::setWidth);
    connect(m_columns, &ColumnHeader::widthsChosen, m_columnMenu, &ColumnMenu::keepWidths);
    connect(m_columns, &ColumnHeader::menuRequested, m_columnMenu,
        [this](const QPoint &global) { m_columnMenu->popup(global); });
    connect(m_columnMenu, &ColumnMenu::changed, m_columns, &ColumnHeader::setColumns);
    connect(m_columnMenu, &ColumnMenu::aboutToShow, m_columnMenu,
        [this] { m_columnMenu->setWithoutRoom(m_columns->withoutRoom()); });
    connect(m_columnMenu, &ColumnMenu::changed, m_list, &UploadsList::setColumns);
    connect(m_sortMenu, &SortMenu::chosen, m_columns, &ColumnHeader::setSorting);
    connect(m_sortMenu, &SortMenu::chosen, m_model, &TransferModel::setSorting);
    connect(m_list, &UploadsList::actionTriggered, this, &UploadsPage::onAction);
    connect(m_list, &UploadsList::menuRequested, this, [this](const QPoint &global) {
        if (m_rowMenu)
            m_rowMenu->popup(global);
    });
    connect(m_list, &UploadsList::spacePressed, m_chosen, &ChosenUploads::pauseOrResume);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_soon->start();
        m_chosen->refresh();
        Q_EMIT selectionChanged();
    });
    connect(m_banner, &AttentionBanner::showRequested, this, [this](const AttentionCause &cause) {
        setFilter(cause.filter());
        m_filters->showOnly(cause.brief);
        m_model->showOnly(QSet<TransferId>(cause.ids.cbegin(), cause.ids.cend()));
    });
    connect(m_filters, &FilterBar::onlyCleared, m_model, [this] { m_model->showOnly({}); });
    connect(m_banner, &AttentionBanner::showAllRequested, this,
        [this] { setFilter(TransferFilter::Attention); });
    connect(m_banner, &AttentionBanner::signInRequested, this, &UploadsPage::signInRequested);
    connect(m_banner, &AttentionBanner::retryRequested, this, &UploadsPage::retryRequested);
    connect(m_banner, &AttentionBanner::answerRequested, this, &UploadsPage::answerRequested);
    connect(m_held, &HeldBanner::overruleRequested, this, &UploadsPage::overruleRequested);
    connect(m_held, &HeldBanner::onlineClaimed, this,
        [this] { Q_EMIT liftRequested(HoldReason::Offline); });
    connect(m_empty, &EmptyState::filesWanted, this, &UploadsPage::filesWanted);
    connect(m_empty, &EmptyState::folderWanted, this, &UploadsPage::folderWanted);
    connect(&m_chosen->links(), &ChosenLinks::menuGiven, m_details, &DetailsPane::setLinkMenu);
    connect(m_details, &DetailsPane::copyLink, m_chosen, &ChosenUploads::copyLinks);
    connect(m_details, &DetailsPane::diagnosisCopied, m_messages,
        [this] { m_messages->show(tr("The diagnosis is copied.")); });
    connect(
        m_details, &DetailsPane::showInFolderRequested, this, &UploadsPage::showInFolderRequested);
    connect(m_details, &DetailsPane::closeRequested, this, [this] { setDetailsShown(false); });
    connect(m_picker, &DestinationPicker::currentChanged, this, &UploadsPage::refreshTarget);
    connect(m_header, &UploadsHeader::pauseAllClicked, this, [this] {
        if (m_progress.allPaused)
            Q_EMIT resumeAllRequested();
        else
            Q_EMIT pauseAllRequested();
    });
}

void UploadsPage::connectChosen()
{
    using C = ChosenUploads;
    connect(m_chosen, &C::pauseRequested, this, &UploadsPage::pauseRequested);
    connect(m_chosen, &C::resumeRequested, this, &UploadsPage::resumeRequested);
    connect(m_chosen, &C::cancelRequested, this, &UploadsPage::cancelRequested);
    connect(m_chosen, &C::retryRequested, this, &UploadsPage::retryRequested);
    connect(m_chosen, &C::removeRequested, this, &UploadsPage::removeRequested);
    connect(m_chosen, &C::restoreRequested, this, &UploadsPage::restoreRequested);
    connect(m_chosen, &C::showInFolderRequested, this, &UploadsPage::showInFolderRequested);
    connect(m_chosen, &C::signInRequested, this, &UploadsPage::signInRequested);
}

void UploadsPage::setAddMenu(QMenu *menu)
{
    m_header->setAddMenu(menu);
}

qsizetype UploadsPage::unfinishedAt(DestinationId destination) const
{
    const auto goesThere = [destination](const TransferItem &item) {
        return item.destination == destination && !isFinal(item.state);
    };
    return m_model->idsWhere(goesThere).size();
}

void UploadsPage::setDestinations(const QList<DestinationConfig> &destinations)
{
    m_places.clear();
    for (const DestinationConfig &config : destinations)
        m_places.insert(config.id, placeOf(config));
    m_delegate->setPlaces(m_places);
    m_picker->setDestinations(destinations);
    m_list->viewport()->update();
    refreshTarget();
}

void UploadsPage::refreshTarget()
{
    m_empty->setTarget(m_places.value(m_picker->current()).full());
}

void UploadsPage::setProgress(const QueueProgress &progress)
{
    const bool turned = progress.allPaused != m_progress.allPaused;
    m_progress = progress;
    m_summary->setProgress(progress);
    m_delegate->setAllPaused(progress.allPaused);
    m_held->setOffline(
        progress.heldBack == HoldReason::Offline && progress.waiting > progress.paused);
    showWhatFits();
    m_header->setAllPaused(progress.allPaused, progress.unfinished() > 0);
    if (turned) {
        m_list->viewport()->update();
        showDetails();
    }
}

void UploadsPage::setHolds(const QList<Hold> &holds)
{
    m_delegate->setHolds(holds);
    m_held->setHolds(holds);
    m_summary->setHolds(holds);
    m_list->viewport()->update();
    showDetails();
}

void UploadsPage::setFilter(TransferFilter filter)
{
    m_filters->setFilter(filter);
}

void UploadsPage::setCompact(bool compact)
{
    m_columns->setVisible(compact);
    m_columnMenu->menuAction()->setEnabled(compact);
    m_list->setCompact(compact);
}

void UploadsPage::setThumbnails(bool on)
{
    m_thumbnails->setOn(on);
    m_list->viewport()->update();
}

void UploadsPage::onTallyChanged()
{
    const TransferTally &tally = m_model->tally();
    m_filters->setTally(tally);
    showWhatFits();
    if (!m_soon->isActive())
        m_soon->start();
}

// New ones join the end of the list; what somebody has just dropped is shown to them.
void UploadsPage::showAdded(const QList<TransferItem> &items)
{
    if (!std::exchange(m_awaitsAdded, false) || items.isEmpty())
        return;
    const QModelIndex first = m_model->indexOfRow(items.constFirst());
    if (first.isValid())
        m_list->scrollTo(first, QAbstractItemView::PositionAtCenter);
}

void UploadsPage::showWhatFits()
{
    const bool some = m_model->tally().files > 0 || m_progress.scanning > 0;
    if (m_stack->currentIndex() == (some ? 1 : 0))
        return;
    const bool focused = m_stack->isAncestorOf(focusWidget());
    m_stack->setCurrentIndex(some ? 1 : 0);
    if (focused)
        takeFocus();
}

void UploadsPage::tick()
{
    m_summary->tick();
    // Seconds count down in rows that wait for their next attempt.
    m_list->viewport()->update();
}

void UploadsPage::showDetails()
{
    if (m_details->isHidden())
        return;
    m_details->show(m_chosen->onlyRow(), m_delegate->context(), m_chosen->rows());
}

void UploadsPage::setDetailsShown(bool shown)
{
    if (shown == detailsShown())
        return;
    m_details->setVisible(shown);
    showDetails();
    Q_EMIT detailsShownChanged(shown);
}

bool UploadsPage::detailsShown() const
{
    return !m_details->isHidden();
}

void UploadsPage::onAction(const QModelIndex &index, RowAction action)
{
    const TransferModel::Row row = m_model->row(index.row());
    const auto ids = [&] { return m_model->idsOf({index, index}); };
    const auto answer
        = [&](ConflictPolicy policy) { Q_EMIT answerRequested(ids(), policy, AnswerScope::These); };
    switch (action) {
    case RowAction::Pause: Q_EMIT pauseRequested(ids()); break;
    case RowAction::Resume: Q_EMIT resumeRequested(ids()); break;
    case RowAction::Cancel: m_chosen->cancel(ids()); break;
    case RowAction::Retry: Q_EMIT retryRequested(ids()); break;
    case RowAction::Replace: answer(ConflictPolicy::Replace); break;
    case RowAction::KeepBoth: answer(ConflictPolicy::KeepBoth); break;
    case RowAction::Skip: answer(ConflictPolicy::Skip); break;
    case RowAction::SignIn: Q_EMIT signInRequested(row.item->destination); break;
    case RowAction::UploadAnyway: Q_EMIT addRequested(uploadAnyway(*row.item)); break;
    case RowAction::CopyLink:
        m_list->setCurrentIndex(index);
        m_chosen->copyLinks();
        break;
    case RowAction::More:
        m_list->setCurrentIndex(index);
        if (m_rowMenu)
            m_rowMenu->popup(QCursor::pos());
        break;
    case RowAction::Expand: m_model->setExpanded(row.group->info.id, !row.group->expanded); break;
    }
}

void UploadsPage::takeFocus()
{
    if (m_stack->currentWidget() == m_empty)
        m_empty->setFocus();
    else
        m_list->setFocus();
}

void UploadsPage::focusSearch()
{
    m_filters->focusSearch();
}

bool UploadsPage::escape()
{
    if (m_filters->clearSearch())
        return true;
    if (m_list->selectionModel()->hasSelection()) {
        m_list->clearSelection();
        return true;
    }
    if (!detailsShown())
        return false;
    setDetailsShown(false);
    return true;
}

} // namespace ferry
