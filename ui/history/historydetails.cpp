#include "ui/history/historydetails.h"

#include "ui/common/failuretext.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/history/elidedlabel.h"
#include "ui/history/sourcecheck.h"
#include "ui/links/linkbutton.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

bool anyHas(const QList<HistoryEntry> &entries, bool (*what)(const HistoryEntry &))
{
    return std::any_of(entries.cbegin(), entries.cend(), what);
}

bool hasLink(const HistoryEntry &entry)
{
    return !entry.link.isEmpty();
}

bool hasSource(const HistoryEntry &entry)
{
    return !entry.path.isEmpty();
}

} // namespace

HistoryDetails::HistoryDetails(QWidget *parent)
    : QFrame(parent)
    , m_name(new ElidedLabel(this))
    , m_place(new ElidedLabel(this))
    , m_evidence(new ElidedLabel(this))
    , m_source(new ElidedLabel(this))
    , m_same(new ElidedLabel(this))
    , m_remoteId(new ElidedLabel(this))
    , m_raw(new ElidedLabel(this))
{
    setProperty("role", u"foot"_s);
    setMinimumHeight(150);
    setAccessibleName(tr("Details"));
    m_name->setProperty("role", u"name"_s);
    m_name->setObjectName(u"name"_s);
    m_place->setObjectName(u"place"_s);
    m_evidence->setObjectName(u"evidence"_s);
    m_source->setObjectName(u"source"_s);
    m_same->setObjectName(u"same"_s);
    m_raw->setObjectName(u"raw"_s);
    m_remoteId->setObjectName(u"remoteId"_s);
    for (ElidedLabel *label : {m_place, m_evidence, m_source, m_same, m_remoteId, m_raw})
        label->setProperty("role", u"small"_s);
    buildButtons();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_editDestination, m_ask, m_uploadAgain, m_showInFolder, m_forget})
        buttons->addWidget(button);
    auto *links = new QHBoxLayout; // the two are one
    links->setSpacing(2);
    links->addWidget(m_copyLink);
    links->addWidget(m_linkMenu);
    buttons->insertLayout(1, links);
    auto *head = new QHBoxLayout;
    auto *title = new QVBoxLayout;
    title->setSpacing(4);
    title->addWidget(m_name);
    title->addWidget(m_place);
    head->addLayout(title, 1);
    head->addSpacing(16);
    head->addLayout(buttons);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 13, 22, 14);
    layout->setSpacing(6);
    layout->addLayout(head);
    auto *same = new QHBoxLayout;
    same->setSpacing(8);
    same->addWidget(m_same, 1);
    same->addWidget(m_copyOther);
    layout->addWidget(m_evidence);
    layout->addWidget(m_source);
    layout->addLayout(same);
    auto *id = new QHBoxLayout;
    id->setSpacing(8);
    id->addWidget(m_remoteId, 1);
    id->addWidget(m_copyId);
    layout->addLayout(id);
    layout->addWidget(m_raw);
    layout->addStretch(1);
    showEntries({});
}

void HistoryDetails::buildButtons()
{
    const auto make = [this](Glyph glyph, const QString &words, const QString &tip,
                          void (HistoryDetails::*signal)()) {
        auto *button = new QPushButton(words, this);
        setGlyph(*button, glyph);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, signal);
        return button;
    };
    m_copyLink = make(
        Glyph::Link, tr("Copy link"), tr("Copy the link (Ctrl+C)"), &HistoryDetails::copyLink);
    m_linkMenu = makeLinkButton(this);
    m_ask = make(Glyph::Ask, tr("Ask about it"), tr("Ask a model about what is in the file"),
        &HistoryDetails::askAbout);
    m_uploadAgain = make(Glyph::Upload, tr("Upload again"),
        tr("Upload the file as it is now, to the same destination"), &HistoryDetails::uploadAgain);
    m_showInFolder = make(Glyph::Folder, tr("Show in folder"),
        tr("Show the file where it is, in the file manager"), &HistoryDetails::showInFolder);
    m_forget = make(Glyph::Trash, tr("Forget"),
        tr("Remove from history; the uploaded file stays (Del)"), &HistoryDetails::forget);
    m_copyOther = new QPushButton(tr("Copy that link"), this);
    m_copyOther->setProperty("role", u"link"_s);
    m_copyOther->setToolTip(tr("Copy the link of the other upload"));
    connect(m_copyOther, &QPushButton::clicked, this, [this] { Q_EMIT copyOther(m_otherLink); });
    m_copyId = new QPushButton(tr("Copy id"), this);
    m_copyId->setProperty("role", u"link"_s);
    m_copyId->setToolTip(tr("Copy what the service knows the file by"));
    connect(m_copyId, &QPushButton::clicked, this, [this] { Q_EMIT copyId(m_idThere); });
    m_editDestination = make(Glyph::Edit, remedyLabel(FailureRemedy::EditDestination),
        tr("Mend what the upload failed for"), &HistoryDetails::editDestination);
}

void HistoryDetails::showEntries(const QList<HistoryEntry> &entries)
{
    m_look.reset();
    for (ElidedLabel *label : {m_name, m_place, m_evidence, m_source, m_raw})
        label->setWords({});
    saySame({}, {});
    sayId(entries.size() == 1 ? entries.first().remoteId : QString());
    m_uploadAgain->setText(tr("Upload again"));
    m_copyLink->setEnabled(anyHas(entries, hasLink));
    m_linkMenu->setEnabled(m_copyLink->isEnabled());
    m_linkMenu->setVisible(m_linkMenu->menu() != nullptr && !entries.isEmpty());
    m_uploadAgain->setEnabled(anyHas(entries, hasSource));
    m_showInFolder->setEnabled(entries.size() == 1 && hasSource(entries.first()));
    m_forget->setEnabled(!entries.isEmpty());
    for (QPushButton *button : {m_copyLink, m_ask, m_uploadAgain, m_showInFolder, m_forget})
        button->setVisible(!entries.isEmpty());
    m_editDestination->setVisible(entries.size() == 1 && entries.first().failure
        && failureRemedy(*entries.first().failure) == FailureRemedy::EditDestination);
    if (entries.size() == 1)
        showOne(entries.first());
    else if (!entries.isEmpty())
        showMany(entries);
}

void HistoryDetails::showOne(const HistoryEntry &entry)
{
    m_name->setWords(entry.name);
    m_place->setWords(HistoryWords::fullPlace(entry));
    m_evidence->setWords(HistoryWords::evidence(entry));
    if (!entry.sha256.isEmpty() && entry.outcome == HistoryOutcome::Done)
        m_evidence->setToolTip(tr("SHA-256 %1").arg(QString::fromLatin1(entry.sha256.toHex())));
    m_evidence->setProperty(
        "tone", entry.outcome == HistoryOutcome::Failed ? QVariant(u"bad"_s) : QVariant());
    m_evidence->style()->unpolish(m_evidence);
    m_evidence->style()->polish(m_evidence);
    if (entry.failure) {
        const QString raw = failureDetails(*entry.failure).replace(u'\n', u" · "_s);
        m_raw->setWords(QStringList {HistoryWords::attempts(entry), raw}.join(
            raw.isEmpty() ? QString() : u" · "_s));
    }
    lookAtSource(entry);
}

void HistoryDetails::showOthers(const HistoryEntry &entry, const QList<HistoryEntry> &others)
{
    if (!others.isEmpty())
        saySame(HistoryWords::others(entry, others), others.first().link);
}

void HistoryDetails::setLinkMenu(QMenu &menu)
{
    m_linkMenu->setMenu(&menu);
}

void HistoryDetails::showComparing()
{
    saySame(tr("Comparing the file with what was uploaded…"), {});
}

void HistoryDetails::showAlreadyThere(const HistoryEntry &entry, const HistoryEntry &there)
{
    saySame(HistoryWords::alreadyThere(there), there.id == entry.id ? QString() : there.link);
    m_uploadAgain->setText(tr("Upload anyway"));
}

void HistoryDetails::sayId(const QString &remoteId)
{
    m_remoteId->setWords(
        remoteId.isEmpty() ? QString() : tr("Known there as %1").arg(tameText(remoteId)));
    m_idThere = remoteId;
    m_remoteId->setVisible(!remoteId.isEmpty());
    m_copyId->setVisible(!remoteId.isEmpty());
}

void HistoryDetails::saySame(const QString &words, const QString &link)
{
    m_same->setWords(words);
    m_same->setVisible(!words.isEmpty());
    m_otherLink = link;
    m_copyOther->setVisible(!link.isEmpty());
}

void HistoryDetails::showMany(const QList<HistoryEntry> &entries)
{
    qint64 bytes = 0;
    for (const HistoryEntry &entry : entries)
        bytes += entry.bytes;
    m_name->setWords(
        format::counted(tr("%1 uploads chosen", nullptr, int(entries.size())), entries.size()));
    m_place->setWords(tr("%1 together").arg(format::size(bytes)));
}

void HistoryDetails::lookAtSource(const HistoryEntry &entry)
{
    showSource(entry, hasSource(entry) ? SourceState::Unknown : SourceState::Elsewhere);
    if (!hasSource(entry))
        return;
    // Qt's own pool: a network drive that hangs must not hold up another row's look for long.
    m_look = checkSource(*QThreadPool::globalInstance(), entry);
    m_look.start([this, entry] { showSource(entry, m_look.take()); });
}

void HistoryDetails::showSource(const HistoryEntry &entry, SourceState state)
{
    m_source->setWords(HistoryWords::source(entry, state));
    // "Upload again" of a file that is gone would only fail.
    // Of another computer's row it asks where the file is here.
    const bool elsewhere = HistoryWords::isElsewhere(entry);
    m_uploadAgain->setEnabled(elsewhere || (hasSource(entry) && state != SourceState::Gone));
    const bool isHere = state == SourceState::Unchanged || state == SourceState::Changed;
    m_showInFolder->setVisible(!elsewhere || isHere);
    m_showInFolder->setEnabled(hasSource(entry));
}

} // namespace ferry
