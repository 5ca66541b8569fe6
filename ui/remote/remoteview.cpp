#include "ui/remote/remoteview.h"

#include "destinations/common/downloadfile.h"
#include "destinations/common/settingvalue.h"
#include "ui/common/failuretext.h"
#include "ui/common/format.h"
#include "ui/common/inset.h"
#include "ui/common/messagebar.h"
#include "ui/common/rowlistview.h"
#include "ui/common/slimbar.h"
#include "ui/links/chosenlinks.h"
#include "ui/remote/deletepreview.h"
#include "ui/remote/remotedelegate.h"
#include "ui/remote/remotedetails.h"
#include "ui/remote/remoteerrands.h"
#include "ui/remote/remoteheader.h"
#include "ui/remote/remotelinks.h"
#include "ui/remote/remotemodel.h"
#include "ui/remote/remoterowmenu.h"
#include "ui/remote/remotewords.h"

#include <QClipboard>
#include <QDateTime>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

RemoteView::RemoteView(const RemoteServices &services, QWidget *parent)
    : QWidget(parent)
    , m_errands(new RemoteErrands(services, this))
    , m_model(new RemoteModel(this))
    , m_header(new RemoteHeader(this))
    , m_counts(new QLabel(this))
    , m_room(new SlimBar(this))
    , m_body(new QStackedWidget(this))
    , m_list(new RowListView(RemoteDelegate::rowHeight, this))
    , m_nothing(new QLabel(this))
    , m_details(new RemoteDetails(this))
    , m_links(new RemoteLinks(*m_errands, this))
{
    m_counts->setProperty("role", u"small"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_room->setFixedWidth(160);
    m_room->hide();
    m_nothing->setProperty("role", u"quiet"_s);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    buildList();
    m_body->addWidget(m_list);
    auto *empty = new QWidget(m_body);
    empty->setLayout(inset(m_nothing, {60, 0, 60, 0}));
    m_body->addWidget(empty);

    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(22, 10, 22, 10);
    strip->setSpacing(12);
    strip->addWidget(m_counts, 1);
    strip->addWidget(m_room);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(strip);
    layout->addLayout(inset(m_body, {12, 0, 12, 0}), 1);
    layout->addWidget(m_details);
    m_message = new MessageBar(this);
    const auto find = [this](const ChosenLinks::Then &then) {
        m_links->find(chosen(), m_end.longestLink, then);
    };
    m_chosenLinks = new ChosenLinks(find, *m_message, *this);
    connectAll();
    showState();
}

RemoteView::~RemoteView() = default;

void RemoteView::buildList()
{
    m_list->setObjectName(u"remoteFiles"_s);
    m_list->setAccessibleName(tr("Files at this destination"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RemoteDelegate(*m_model, m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_menu = new RemoteRowMenu(*m_list);
    const auto show = &RemoteView::showDetails;
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, show);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, show);
    connect(m_model, &QAbstractItemModel::modelReset, this, show);
}

void RemoteView::connectAll()
{
    auto *anew = new QShortcut(QKeySequence(Qt::Key_F5), this);
    anew->setContext(Qt::WidgetWithChildrenShortcut);
    connect(anew, &QShortcut::activated, this, &RemoteView::refresh);
    connect(m_header, &RemoteHeader::destinationChosen, this, &RemoteView::refresh);
    connect(m_header, &RemoteHeader::refreshWanted, this, &RemoteView::refresh);
    connect(m_header, &RemoteHeader::filterChanged, this, &RemoteView::filter);
    connect(m_header, &RemoteHeader::cleanWanted, this, &RemoteView::cleanUp);
    connect(m_header, &RemoteHeader::stopWanted, this, [this] {
        m_errands->stopListing();
        m_end = {};
        m_end.files = m_model->all().size();
        showState();
    });
    connect(m_header, &RemoteHeader::leaveDownwards, this, [this] {
        m_list->setFocus(Qt::TabFocusReason);
        if (m_model->rowCount() > 0)
            m_list->selectionModel()->setCurrentIndex(
                m_model->index(0), QItemSelectionModel::ClearAndSelect);
    });
    connect(m_details, &RemoteDetails::copyLink, this, &RemoteView::copyLinks);
    connect(m_details, &RemoteDetails::copyLinkFor, this,
        [this](std::chrono::seconds life) { m_links->make(chosen(), life); });
    connect(m_links, &RemoteLinks::copied, this, &RemoteView::say);
    connect(m_links, &RemoteLinks::failed, this,
        [this](const Failure &failure) { say(sentence(failure, m_errands->listedAt().config)); });
    connect(m_chosenLinks, &ChosenLinks::menuGiven, m_menu, &RemoteRowMenu::addLinks);
    connect(m_chosenLinks, &ChosenLinks::menuGiven, m_details, &RemoteDetails::setLinkMenu);
    connect(m_menu, &RemoteRowMenu::copyLink, this, &RemoteView::copyLinks);
    connect(m_menu, &RemoteRowMenu::copyId, this, &RemoteView::copyIds);
    connect(m_menu, &RemoteRowMenu::download, this, &RemoteView::downloadChosen);
    connect(m_menu, &RemoteRowMenu::remove, this, &RemoteView::deleteChosen);
    connect(m_details, &RemoteDetails::copyId, this, &RemoteView::copyIds);
    connect(m_details, &RemoteDetails::download, this, &RemoteView::downloadChosen);
    connect(m_details, &RemoteDetails::remove, this, &RemoteView::deleteChosen);
    connect(m_errands, &RemoteErrands::listed, this, [this](const QList<RemoteEntry> &entries) {
        m_model->append(entries);
        showState();
    });
    connect(m_errands, &RemoteErrands::listEnded, this, &RemoteView::onListEnded);
    connect(m_errands, &RemoteErrands::locked, this, [this] {
        m_end = {};
        showState();
        showNothing(
            tr("The keychain does not answer, and this destination's key is in it. Unlock it, "
               "then refresh."));
    });
    connect(m_errands, &RemoteErrands::removed, this,
        [this](const RemoteRemoval &removal) { m_removal.note(removal); });
    connect(m_errands, &RemoteErrands::removeEnded, this, &RemoteView::onRemoveEnded);
    connect(m_errands, &RemoteErrands::downloadMoved, this,
        [this](qint64 bytes) { say(tr("Downloading: %1").arg(format::size(bytes))); });
    connect(m_errands, &RemoteErrands::downloadEnded, this,
        [this](const RemoteEntry &entry, const RemoteEnd &end) {
            say(end.failure ? sentence(*end.failure, m_errands->fetchedFrom().config)
                            : RemoteWords::downloaded(entry, end));
        });
}

// ── which destination ───────────────────────────────────────────────────────────────────────────

void RemoteView::setDestinations(const QList<DestinationConfig> &destinations)
{
    m_destinations = destinations;
    m_header->setDestinations(destinations);
    showState();
}

const DestinationConfig *RemoteView::destination() const
{
    const auto found = std::find_if(m_destinations.cbegin(), m_destinations.cend(),
        [id = m_header->destination()](const DestinationConfig &one) { return one.id == id; });
    return found == m_destinations.cend() ? nullptr : &*found;
}

void RemoteView::showDestination(DestinationId id)
{
    m_header->choose(id);
    if (isVisible() && m_listed != m_header->destination())
        refresh();
}

void RemoteView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_listed != m_header->destination())
        refresh();
}

void RemoteView::takeFocus()
{
    m_header->focusSearch();
}

void RemoteView::refresh()
{
    const DestinationConfig *config = destination();
    m_model->clear();
    m_end = {};
    m_listed = config == nullptr || !isVisible() ? 0 : config->id; // else when it is shown
    if (m_listed != 0)
        m_errands->list(*config);
    else
        m_errands->stopListing();
    showState();
}

void RemoteView::filter()
{
    m_model->setFilter(m_header->filter(), QDateTime::currentMSecsSinceEpoch());
    showState();
}

void RemoteView::onListEnded(const RemoteEnd &end)
{
    m_end = end;
    // What a list that is not trusted had shown is not to be worked on.
    if (end.failure)
        m_model->clear();
    showState();
    if (end.failure)
        showNothing(sentence(*end.failure, m_errands->listedAt().config));
    else if (m_model->rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->selectionModel()->setCurrentIndex(m_model->index(0), QItemSelectionModel::NoUpdate);
}

// ── what is shown ───────────────────────────────────────────────────────────────────────────────

QString RemoteView::sentence(const Failure &failure, const DestinationConfig &at) const
{
    return failureSentence(failure, {.destination = at.name, .destinationKind = at.kind});
}

void RemoteView::say(const QString &words)
{
    m_message->show(words);
}

void RemoteView::showNothing(const QString &words)
{
    m_nothing->setText(words);
    m_body->setCurrentWidget(m_nothing->parentWidget());
}

void RemoteView::showState()
{
    const bool isListing = m_errands->isListing();
    m_header->setBusy(isListing);
    m_header->setCanClean(!isListing && !m_errands->isRemoving() && !m_model->all().isEmpty());
    QString words = isListing
        ? tr("Listing… %1 so far").arg(RemoteWords::files(m_model->all().size()))
        : RemoteWords::counts(m_model->all(), m_end);
    if (!isListing && m_model->rowCount() < m_model->all().size())
        words = tr("%1 shown · %2").arg(RemoteWords::files(m_model->rowCount()), words);
    m_counts->setText(destination() == nullptr ? QString() : words);
    const RemoteRoom &room = m_end.room;
    const double share = qMax(room.mostFiles > 0 ? double(m_end.files) / double(room.mostFiles) : 0,
        room.mostBytes > 0 ? double(m_end.bytes) / double(room.mostBytes) : 0);
    m_room->setVisible(!isListing && (room.mostFiles > 0 || room.mostBytes > 0));
    m_room->setFraction(qMin(1.0, share));
    m_room->setToolTip(tr("%1 of what may be kept there is used")
                           .arg(format::percentText(qint64(share * 1000), 1000)));
    m_body->setCurrentWidget(m_list);
    if (m_model->rowCount() > 0)
        return;
    if (destination() == nullptr)
        showNothing(tr("Add a destination, and what is stored there is listed here."));
    else if (isListing)
        showNothing(tr("Asking the destination…"));
    else if (!m_model->all().isEmpty())
        showNothing(tr("No file matches. Press Esc to see them all again."));
    else if (m_listed != 0)
        showNothing(tr("Nothing is stored there."));
}

void RemoteView::showDetails()
{
    const QList<RemoteEntry> entries = chosen();
    m_details->showEntries(entries, m_end);
    m_menu->fitTo(entries.size(), m_end.givesBack);
    m_chosenLinks->setAbilities(RemoteLinks::abilities(entries, m_end.longestLink));
}

QList<RemoteEntry> RemoteView::chosen() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        rows += index.row();
    if (rows.isEmpty() && m_list->currentIndex().isValid())
        rows += m_list->currentIndex().row();
    std::sort(rows.begin(), rows.end());
    QList<RemoteEntry> entries;
    for (const int row : rows) {
        if (row < m_model->rowCount())
            entries += m_model->entry(row);
    }
    return entries;
}

// ── what can be done with the chosen files ──────────────────────────────────────────────────────

void RemoteView::copyLinks()
{
    m_links->copy(chosen(), m_end.longestLink);
}

void RemoteView::copyIds()
{
    QStringList ids;
    for (const RemoteEntry &entry : chosen())
        ids += entry.file.id;
    QGuiApplication::clipboard()->setText(ids.join(u'\n'));
    if (!ids.isEmpty())
        say(tr("Copied %1.")
                .arg(ids.size() == 1 ? quoted(tameText(ids.constFirst()))
                                     : RemoteWords::files(ids.size())));
}

void RemoteView::downloadChosen()
{
    const QList<RemoteEntry> entries = chosen();
    if (entries.size() != 1 || !m_end.givesBack)
        return;
    const RemoteEntry entry = entries.constFirst();
    // Only a name that is one is suggested; else the user makes one.
    const auto name = DownloadFile::localName(entry.file.name.section(u'/', -1));
    auto *dialog
        = new QFileDialog(this, tr("Download %1 to").arg(quoted(RemoteWords::name(entry.file))),
            QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (name)
        dialog->selectFile(QFile::decodeName(*name));
    const DestinationSetup from = m_errands->listedAt();
    connect(dialog, &QFileDialog::fileSelected, this, [this, from, entry](const QString &file) {
        m_errands->download(from, entry, QFile::encodeName(file));
    });
    dialog->open();
}

void RemoteView::deleteChosen()
{
    ask(chosen(), {});
}

void RemoteView::cleanUp()
{
    const DestinationConfig *config = destination();
    if (config == nullptr)
        return;
    const std::optional<int> days = settingvalue::days(config->setting(u"keep-days"_s));
    const bool isOwnFolder = config->kind == "folder"_L1;
    if (!days && isOwnFolder) {
        say(tr(
            "No rule says what may go from here. Set “Keep files for” in the destination's settings, or "
            "choose files and delete them."));
        return;
    }
    RemoteSelection selection;
    selection.olderThanDays = days;
    selection.oursOnly = days.has_value();
    selection.orphans = !days;
    selection.forDeletion = true;
    const qint64 now = m_end.now > 0 ? m_end.now : QDateTime::currentMSecsSinceEpoch();
    const RemoteSelection::Result found = selection.from(m_model->all(), now);
    QStringList notes {days
            ? tr("The destination's rule: what this history uploaded and nobody used for %1 days.",
                nullptr, *days)
                  .arg(*days)
            : tr(
                "What this history knows nothing of. Other programs and computers that do not sync may "
                "have brought it.")};
    if (found.tooNew > 0)
        notes += format::counted(
            tr("%1 files of the last day left out: they may be uploads under way.", nullptr,
                int(found.tooNew)),
            found.tooNew);
    if (found.ageless > 0)
        notes += format::counted(
            tr("%1 files left out, of which nobody knows the age.", nullptr, int(found.ageless)),
            found.ageless);
    if (found.chosen.isEmpty())
        say(tr("There is nothing to clean up."));
    else
        ask(found.chosen, notes);
}

void RemoteView::ask(const QList<RemoteEntry> &entries, const QStringList &notes)
{
    const DestinationConfig *config = destination();
    const bool isBusy = m_errands->isRemoving() || m_errands->isListing();
    if (entries.isEmpty() || config == nullptr || isBusy || findChild<DeletePreview *>() != nullptr)
        return;
    auto *preview = new DeletePreview(config->name, entries, notes, this);
    const DestinationSetup at = m_errands->listedAt();
    connect(preview, &QDialog::accepted, this, [this, at, entries] {
        QList<RemoteFile> files;
        for (const RemoteEntry &entry : entries)
            files += entry.file;
        m_removal = {};
        m_errands->remove(at, files);
        showState();
        say(tr("Deleting %1…").arg(RemoteWords::files(files.size())));
    });
    preview->open();
}

void RemoteView::onRemoveEnded(const RemoteEnd &end)
{
    const DestinationConfig &where = m_errands->removedAt().config;
    if (where.id == m_listed) { // else another destination's list is shown by now
        for (const RemoteEntry &entry : m_model->all()) {
            if (!m_removal.gone().contains(entry.file.id))
                continue;
            --m_end.files;
            m_end.bytes -= qMax<qint64>(0, entry.file.bytes);
        }
        m_model->remove(m_removal.gone());
    }
    showState();
    QString words = m_removal.words(end);
    if (m_removal.trouble())
        words += u' ' + sentence(*m_removal.trouble(), where);
    say(words);
}

void RemoteView::selectAll()
{
    m_list->selectAll();
}

void RemoteView::clearSomething()
{
    if (!m_header->clearSearch())
        m_list->clearSelection();
}

} // namespace ferry
