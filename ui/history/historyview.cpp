#include "ui/history/historyview.h"

#include "store/destinationstore.h"
#include "sync/historysync.h"
#include "transfers/uploadengine.h"
#include "ui/common/failuretext.h"
#include "ui/common/format.h"
#include "ui/common/inset.h"
#include "ui/common/messagebar.h"
#include "ui/common/rowlistview.h"
#include "ui/history/copiedtext.h"
#include "ui/history/historydelegate.h"
#include "ui/history/historydetails.h"
#include "ui/history/historyexporter.h"
#include "ui/history/historyheader.h"
#include "ui/history/historymodel.h"
#include "ui/history/historyrowmenu.h"
#include "ui/history/historywords.h"
#include "ui/history/sourcecheck.h"
#include "ui/history/uploadagain.h"
#include "ui/links/chosenlinks.h"
#include "ui/uiservices.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

HistoryView::HistoryView(UiServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new HistoryModel(services.history, this))
    , m_header(new HistoryHeader(this))
    , m_counts(new QLabel(this))
    , m_body(new QStackedWidget(this))
    , m_list(new RowListView(HistoryDelegate::rowHeight, this))
    , m_nothing(new QLabel(this))
    , m_details(new HistoryDetails(this))
    , m_again(new UploadAgain(services.history, this))
    , m_exporter(new HistoryExporter(services.history, *this))
    , m_refresh(new QTimer(this))
{
    m_counts->setProperty("role", u"small"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_nothing->setProperty("role", u"quiet"_s);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    buildList();
    m_body->addWidget(m_list);
    m_body->addWidget(m_nothing);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(inset(m_counts, {22, 10, 22, 10}));
    layout->addLayout(inset(m_body, {12, 0, 12, 0}), 1);
    layout->addWidget(m_details);
    m_message = new MessageBar(this);
    const auto find
        = [this](const ChosenLinks::Then &then) { then(copiedtext::foundLinks(chosen())); };
    m_links = new ChosenLinks(find, *m_message, *this);
    connectModel();
    connectUploadAgain();
}

HistoryView::~HistoryView() = default;

void HistoryView::buildList()
{
    m_list->setAccessibleName(tr("Uploads in history"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(*m_model, m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->installEventFilter(this);
    m_menu = new HistoryRowMenu(*m_list);
    connect(m_menu, &HistoryRowMenu::copyLinks, this, &HistoryView::copyLinks);
    connect(m_menu, &HistoryRowMenu::copyHash, this, &HistoryView::copyHash);
    connect(m_menu, &HistoryRowMenu::uploadAgain, this, &HistoryView::uploadChosenAgain);
    connect(m_menu, &HistoryRowMenu::showInFolder, this, &HistoryView::showChosenInFolder);
    connect(m_menu, &HistoryRowMenu::forget, this, &HistoryView::forgetChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &HistoryView::showDetails);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &HistoryView::showDetails);
}

void HistoryView::connectModel()
{
    connect(m_header, &HistoryHeader::queryChanged, this, &HistoryView::search);
    connect(m_header, &HistoryHeader::exportWanted, this, &HistoryView::askWhereToExport);
    connect(m_header, &HistoryHeader::leaveDownwards, this, [this] {
        m_list->setFocus(Qt::TabFocusReason);
        if (m_list->currentIndex().isValid())
            m_list->selectionModel()->select(
                m_list->currentIndex(), QItemSelectionModel::ClearAndSelect);
    });
    connect(m_model, &HistoryModel::countsChanged, this, &HistoryView::showCounts);
    connect(m_model, &HistoryModel::searched, this, &HistoryView::chooseFirst);
    connect(m_model, &HistoryModel::rowsRemoved, this, &HistoryView::showDetails);
    connect(m_model, &HistoryModel::forgotten, this, [this](const QList<HistoryEntry> &entries) {
        const QString what = entries.size() == 1 ? quoted(entries.first().name)
                                                 : HistoryWords::uploads(entries.size());
        const QString words = tr("Forgot %1.").arg(what);
        m_message->show(words, [this, entries] { m_model->restore(entries); });
        // The next row is visibly chosen before Del is pressed again.
        if (m_list->hasFocus() && m_list->currentIndex().isValid())
            m_list->selectionModel()->select(
                m_list->currentIndex(), QItemSelectionModel::ClearAndSelect);
    });
    connect(m_model, &HistoryModel::failed, this,
        [this](const Failure &failure) { m_message->show(failureSentence(failure)); });
    connect(m_exporter, &HistoryExporter::placeChosen, this, &HistoryView::exportTo);
    connect(m_exporter, &HistoryExporter::said, m_message,
        [this](const QString &words) { m_message->show(words); });
    connect(m_message, &MessageBar::canUndoChanged, this, &HistoryView::canUndoChanged);
    connect(m_links, &ChosenLinks::menuGiven, m_menu, &HistoryRowMenu::addLinks);
    connect(m_links, &ChosenLinks::menuGiven, m_details, &HistoryDetails::setLinkMenu);
    connect(m_details, &HistoryDetails::copyLink, this, &HistoryView::copyLinks);
    connect(m_details, &HistoryDetails::askAbout, this, [this] { Q_EMIT askAbout(chosen()); });
    connect(m_details, &HistoryDetails::uploadAgain, this, &HistoryView::uploadChosenAgain);
    connect(m_details, &HistoryDetails::showInFolder, this, &HistoryView::showChosenInFolder);
    connect(m_details, &HistoryDetails::forget, this, &HistoryView::forgetChosen);
    connect(m_details, &HistoryDetails::editDestination, this, [this] {
        for (const HistoryEntry &entry : chosen())
            Q_EMIT editDestination(entry.destination);
    });
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(500ms);
    connect(m_refresh, &QTimer::timeout, m_model, &HistoryModel::refresh);
    connect(&m_services.engine, &UploadEngine::historyChanged, this, &HistoryView::refreshSoon);
    // What other computers uploaded.
    connect(&m_services.sync, &HistorySync::historyChanged, this, &HistoryView::refreshSoon);
}

void HistoryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    loadChoices();
    if (!m_searched)
        search();
    else
        refreshSoon();
}

// The engine tells of new rows up to ten times a second; twice is enough for the eye.
void HistoryView::refreshSoon()
{
    if (isVisible() && !m_refresh->isActive())
        m_refresh->start();
}

void HistoryView::search()
{
    m_searched = true;
    m_model->search(m_header->query());
}

void HistoryView::loadChoices()
{
    m_services.destinations.all(this, [this](const QList<DestinationConfig> &destinations) {
        m_header->setDestinations(destinations);
    });
    m_services.history.devices(
        this, [this](const QList<HistoryDevice> &devices) { m_header->setDevices(devices); });
}

void HistoryView::showCounts()
{
    QString words = HistoryWords::uploads(m_model->total());
    if (m_header->isFiltering()) {
        const auto took
            = std::chrono::milliseconds(qMax<qint64>(1, m_model->microseconds() / 1000));
        // The store stops counting there.
        const bool stopped = m_model->matches() >= HistoryPage::countedAtMost;
        const QString found = format::count(m_model->matches());
        const QString matches = stopped ? tr("%1 or more").arg(found) : found;
        words = tr("%1 of %2 · found in %3", "matches, all uploads, time")
                    .arg(matches, words, format::duration(took));
    }
    m_counts->setText(words);
    const bool nothing = m_model->matches() == 0;
    m_body->setCurrentWidget(nothing ? static_cast<QWidget *>(m_nothing) : m_list);
    if (!nothing)
        return;
    m_nothing->setText(m_header->isFiltering()
            ? tr("No upload matches. Press Esc to search everything again.")
            : tr("Nothing uploaded yet. What Ferry uploads is listed here, failures too."));
}

void HistoryView::chooseFirst()
{
    m_list->scrollToTop();
    if (m_model->rowCount() > 0) {
        m_list->selectionModel()->setCurrentIndex(m_model->index(0), QItemSelectionModel::NoUpdate);
    }
    showDetails();
}

QList<HistoryEntry> HistoryView::chosen() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        rows += index.row();
    if (rows.isEmpty() && m_list->currentIndex().isValid())
        rows += m_list->currentIndex().row();
    std::sort(rows.begin(), rows.end());
    QList<HistoryEntry> entries;
    entries.reserve(rows.size());
    for (const int row : rows)
        entries += m_model->entry(row);
    return entries;
}

void HistoryView::showDetails()
{
    const QList<HistoryEntry> entries = chosen();
    m_again->forget();
    m_here.reset();
    m_details->showEntries(entries);
    m_menu->fitTo(entries);
    m_links->setAbilities(copiedtext::linkAbilities(entries));
    m_shown = entries.size() == 1 ? entries.first().id : QUuid();
    if (entries.size() != 1 || entries.first().sha256.isEmpty())
        return;
    m_services.history.sameContent(
        entries.first(), this, [this, entry = entries.first()](const HistoryStore::Same &same) {
            if (m_shown == entry.id && !m_again->confirmed(entry))
                m_details->showOthers(entry, same.others);
        });
}

void HistoryView::connectUploadAgain()
{
    connect(m_again, &UploadAgain::wanted, this, &HistoryView::uploadAgain);
    connect(m_again, &UploadAgain::comparing, m_details, &HistoryDetails::showComparing);
    connect(m_again, &UploadAgain::alreadyThere, m_details, &HistoryDetails::showAlreadyThere);
    connect(m_details, &HistoryDetails::copyOther, this, &HistoryView::copyText);
    connect(m_details, &HistoryDetails::copyId, this, &HistoryView::copyText);
}

void HistoryView::focusSearch()
{
    m_header->focusSearch();
}

bool HistoryView::canUndo() const
{
    return m_message->canUndo();
}

void HistoryView::undo()
{
    m_message->undo();
}

bool HistoryView::clearSomething()
{
    if (m_header->isFiltering()) {
        m_header->clearSearch();
        return true;
    }
    if (!m_list->selectionModel()->hasSelection())
        return false;
    m_list->clearSelection();
    return true;
}

bool HistoryView::wantsKey(const QKeyEvent &event) const
{
    return event.key() == Qt::Key_Delete || event.key() == Qt::Key_Escape
        || event.matches(QKeySequence::Copy) || (event.matches(QKeySequence::Undo) && canUndo());
}

bool HistoryView::handleKey(const QKeyEvent &event)
{
    if (!wantsKey(event))
        return false;
    if (event.key() == Qt::Key_Escape)
        return clearSomething();
    if (event.key() == Qt::Key_Delete)
        forgetChosen();
    else if (event.matches(QKeySequence::Copy))
        copyLinks();
    else
        undo();
    return true;
}

// The list's keys go before the window's shortcuts of the same keys, and before what a list does by
// itself: Ctrl+C copies links, not names.
bool HistoryView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (wantsKey(*key) || key->matches(QKeySequence::SelectAll))
            event->accept();
    }
    if (watched == m_list && event->type() == QEvent::KeyPress)
        return handleKey(*static_cast<QKeyEvent *>(event));
    return QWidget::eventFilter(watched, event);
}

void HistoryView::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(*event))
        QWidget::keyPressEvent(event);
}

// ── what can be done with the chosen rows ───────────────────────────────────────────────────────

void HistoryView::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_message->show(tr("Copied %1.").arg(quoted(text)));
}

void HistoryView::copyLinks()
{
    const QStringList links = copiedtext::links(chosen());
    if (links.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(links.join(u'\n'));
    m_message->show(links.size() == 1
            ? tr("Copied %1.").arg(quoted(links.first()))
            : format::counted(tr("Copied %1 links.", nullptr, int(links.size())), links.size()));
}

void HistoryView::copyHash()
{
    const QStringList lines = copiedtext::hashes(chosen());
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    m_message->show(lines.isEmpty()
            ? tr("No SHA-256 was computed for this upload.")
            : format::counted(tr("Copied %1 SHA-256.", nullptr, int(lines.size())), lines.size()));
}

void HistoryView::uploadChosenAgain()
{
    const QList<HistoryEntry> entries = chosen();
    if (entries.size() > 1)
        return uploadManyAgain(entries);
    for (const HistoryEntry &entry : entries) {
        if (const auto confirmed = m_again->confirmed(entry))
            m_again->begin(entry, *confirmed);
        else if (HistoryWords::isElsewhere(entry))
            uploadAgainFromElsewhere(entry);
        else if (!entry.path.isEmpty())
            m_again->begin(entry, entry.path);
    }
}

// Its user shares paths: the file may be under the same one here, on a drive of the house, say.
void HistoryView::uploadAgainFromElsewhere(const HistoryEntry &entry)
{
    if (entry.path.isEmpty())
        return askForFile(entry);
    m_here = checkSource(*QThreadPool::globalInstance(), entry);
    m_here.start([this, entry] {
        const SourceState state = m_here.take();
        if (state == SourceState::Unchanged || state == SourceState::Changed)
            m_again->begin(entry, entry.path);
        else
            askForFile(entry);
    });
}

// What another computer has under a path may be something else here: that is asked one by one.
void HistoryView::uploadManyAgain(const QList<HistoryEntry> &entries)
{
    QMap<QUuid, QList<QByteArray>> paths;
    qsizetype leftOut = 0;
    for (const HistoryEntry &entry : entries) {
        if (isFromHere(entry))
            paths[entry.destination] += entry.path;
        else
            ++leftOut;
    }
    for (auto it = paths.cbegin(); it != paths.cend(); ++it)
        Q_EMIT uploadAgain(it.value(), it.key());
    const QString words
        = tr("%1 uploads left out, of other computers. Choose each alone to say where its file is.",
            nullptr, int(leftOut));
    if (leftOut > 0)
        m_message->show(format::counted(words, leftOut));
}

void HistoryView::askForFile(const HistoryEntry &entry)
{
    auto *dialog
        = new QFileDialog(this, tr("Where is %1 on this computer?").arg(quoted(entry.name)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, entry](const QString &file) { m_again->begin(entry, QFile::encodeName(file)); });
    dialog->open();
}

void HistoryView::showChosenInFolder()
{
    const QList<HistoryEntry> entries = chosen();
    if (entries.size() != 1 || entries.first().path.isEmpty())
        return;
    m_services.showInFolder(entries.first().path);
}

void HistoryView::selectAll()
{
    m_list->selectAll();
}

void HistoryView::forgetChosen()
{
    const QList<HistoryEntry> entries = chosen();
    if (!entries.isEmpty())
        m_model->forget(entries);
}

void HistoryView::askWhereToExport(HistoryStore::Format suggested)
{
    m_exporter->askWhere(suggested);
}

void HistoryView::exportTo(const QString &fileName)
{
    m_exporter->exportTo(fileName, m_header->query());
}

} // namespace ferry
