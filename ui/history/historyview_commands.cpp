// What can be done with the chosen rows of the history, and with what was found. See historyview.cpp
// for the page itself.
#include "ui/history/historyview.h"

#include "ui/common/failuretext.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/rowlistview.h"
#include "ui/history/historyexport.h"
#include "ui/history/historyheader.h"
#include "ui/history/historymodel.h"
#include "ui/history/historywords.h"
#include "ui/history/sourcecheck.h"
#include "ui/history/uploadagain.h"
#include "ui/uiservices.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QUrl>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

bool some(const QList<HistoryEntry> &)
{
    return true;
}

bool haveSha256(const QList<HistoryEntry> &entries)
{
    return std::any_of(entries.cbegin(), entries.cend(),
        [](const HistoryEntry &entry) { return !entry.sha256.isEmpty(); });
}

bool isFromHere(const HistoryEntry &entry)
{
    return !entry.path.isEmpty() && !HistoryWords::isElsewhere(entry);
}

bool areFromHere(const QList<HistoryEntry> &entries)
{
    return std::any_of(entries.cbegin(), entries.cend(), isFromHere);
}

// One from elsewhere asks where its file is here.
bool canGoAgain(const QList<HistoryEntry> &entries)
{
    return areFromHere(entries)
        || (entries.size() == 1 && HistoryWords::isElsewhere(entries.first()));
}

bool isOneFromHere(const QList<HistoryEntry> &entries)
{
    return entries.size() == 1 && isFromHere(entries.first());
}

} // namespace

// The menu of a row; the keys are shown only, the event filter handles them.
void HistoryView::buildRowMenu()
{
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](Glyph glyph, const QString &words, void (HistoryView::*what)(),
                         bool (*fits)(const QList<HistoryEntry> &)) {
        auto *action = new QAction(glyphIcon(glyph), words, m_list);
        connect(action, &QAction::triggered, this, what);
        m_list->addAction(action);
        m_commands.append({action, fits});
    };
    add(Glyph::Link, tr("&Copy link"), &HistoryView::copyLinks, some);
    add(Glyph::Copy, tr("Copy SHA-&256"), &HistoryView::copyHash, haveSha256);
    add(Glyph::Upload, tr("&Upload again"), &HistoryView::uploadChosenAgain, canGoAgain);
    add(Glyph::Folder, tr("&Show in folder"), &HistoryView::showChosenInFolder, isOneFromHere);
    add(Glyph::Trash, tr("&Forget"), &HistoryView::forgetChosen, some);
}

void HistoryView::enableCommands(const QList<HistoryEntry> &entries)
{
    for (const Command &command : std::as_const(m_commands))
        command.action->setEnabled(!entries.isEmpty() && command.fits(entries));
}

void HistoryView::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_message->show(tr("Copied %1.").arg(quoted(text)));
}

void HistoryView::copyLinks()
{
    QStringList links;
    for (const HistoryEntry &entry : chosen())
        links += entry.link.isEmpty() ? entry.remote : entry.link;
    if (links.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(links.join(u'\n'));
    m_message->show(links.size() == 1 ? tr("Copied %1.").arg(quoted(links.first()))
                                      : tr("Copied %1 links.").arg(format::count(links.size())));
}

// In the form that sha256sum reads.
void HistoryView::copyHash()
{
    QStringList lines;
    for (const HistoryEntry &entry : chosen()) {
        if (!entry.sha256.isEmpty())
            lines += QString::fromLatin1(entry.sha256.toHex()) + u"  "_s + entry.name;
    }
    if (lines.isEmpty()) {
        m_message->show(tr("No SHA-256 was computed for this upload."));
        return;
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    m_message->show(lines.size() == 1 ? tr("Copied the SHA-256.")
                                      : tr("Copied %1 SHA-256.").arg(format::count(lines.size())));
}

void HistoryView::uploadChosenAgain()
{
    const QList<HistoryEntry> entries = chosen();
    if (entries.size() > 1) {
        uploadManyAgain(entries);
        return;
    }
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
    if (entry.path.isEmpty()) {
        askForFile(entry);
        return;
    }
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
    if (leftOut > 0) {
        m_message->show(
            tr("%1 left out, of other computers. Choose each alone to say where its file is.")
                .arg(HistoryWords::uploads(leftOut)));
    }
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
    const QByteArray path = entries.first().path;
    const QByteArray folder = path.left(qMax<qsizetype>(1, path.lastIndexOf('/')));
    // Percent-encoded from the bytes themselves: the name need not be UTF-8.
    QDesktopServices::openUrl(QUrl::fromEncoded("file://" + folder.toPercentEncoding("/")));
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
    const bool csv = suggested == HistoryStore::Format::Csv;
    auto *dialog = new QFileDialog(this, tr("Export history"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList kinds {tr("Spreadsheet (*.csv)"), tr("JSON (*.json)")};
    dialog->setNameFilters(kinds);
    const auto beOf = [dialog, kinds](const QString &kind) {
        const QString suffix = kind == kinds.first() ? u"csv"_s : u"json"_s;
        dialog->setDefaultSuffix(suffix);
        const QString name = dialog->selectedFiles().value(0);
        if (name.endsWith(".csv"_L1) || name.endsWith(".json"_L1))
            dialog->selectFile(QFileInfo(name).completeBaseName() + u'.' + suffix);
    };
    connect(dialog, &QFileDialog::filterSelected, dialog, beOf);
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryView::exportTo);
    dialog->selectNameFilter(kinds.at(csv ? 0 : 1));
    dialog->selectFile(csv ? tr("history.csv") : tr("history.json"));
    beOf(kinds.at(csv ? 0 : 1));
    dialog->open();
}

void HistoryView::exportTo(const QString &fileName)
{
    const bool json = fileName.endsWith(".json"_L1, Qt::CaseInsensitive);
    const auto format = json ? HistoryStore::Format::Json : HistoryStore::Format::Csv;
    if (m_export.isValid() && !m_export.isDone()) {
        m_message->show(tr("An export is still being written."));
        return;
    }
    m_export = exportHistory(m_pool, m_services.history, fileName, format, m_header->query());
    m_export.start([this, fileName] {
        const Result<qint64> rows = m_export.take();
        m_message->show(rows
                ? tr("Exported %1 to %2.", "uploads, file")
                      .arg(HistoryWords::uploads(*rows), quoted(QFileInfo(fileName).fileName()))
                : failureSentence(rows.error()));
    });
}

} // namespace ferry
