#include "ui/uploads/detailspane.h"

#include "files/remotename.h"
#include "ui/common/choicewords.h"
#include "ui/common/failuretext.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/links/linkbutton.h"
#include "ui/uploads/diagnosis.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

enum Field : std::size_t {
    Facts,
    From,
    To,
    Chosen,
    Size,
    Stored,
    Attempts,
    Added,
    Verified,
    Hash,
    Link,
    Cause,
    Server,
    fieldCount
};

QLabel *plainLabel(const QString &role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("role", role);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

DetailsPane::DetailsPane(QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", u"details"_s);
    setAccessibleName(tr("Details"));
    setMinimumWidth(240);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 12, 12);
    auto *top = new QHBoxLayout;
    m_title = plainLabel(u"strong"_s, this);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setIcon(glyphIcon(Glyph::Close));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close details"));
    top->addWidget(m_title, 1);
    top->addWidget(close, 0, Qt::AlignTop);
    layout->addLayout(top);
    m_state = plainLabel(u"small"_s, this);
    layout->addWidget(m_state);

    auto *body = new QWidget(this);
    m_grid = new QGridLayout(body);
    m_grid->setContentsMargins(0, 8, 4, 8);
    m_grid->setVerticalSpacing(2);
    const QString keys[] {{}, tr("From"), tr("To"), tr("Why there"), tr("Size"), tr("Stored"),
        tr("Attempts"), tr("Added"), tr("Verified"), tr("SHA-256"), tr("Link"), tr("What happened"),
        tr("The server's answer")};
    for (std::size_t i = 0; i < fieldCount; ++i) {
        Line line {plainLabel(u"field"_s, body), plainLabel(u"small"_s, body)};
        line.key->setText(keys[i]);
        line.key->setIndent(0); // as a label has it that no style gives room
        line.value->setTextInteractionFlags(
            Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        line.value->setAccessibleName(keys[i]);
        m_grid->addWidget(line.key, int(2 * i), 0);
        m_grid->addWidget(line.value, int(2 * i + 1), 0);
        m_lines.push_back(line);
    }
    m_grid->setRowStretch(int(2 * fieldCount), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    layout->addWidget(scroll, 1);
    m_showInFolder = new QPushButton(tr("Show in folder"), this);
    setGlyph(*m_showInFolder, Glyph::Folder);
    layout->addWidget(m_showInFolder, 0, Qt::AlignLeft);
    m_copyLink = new QPushButton(tr("Copy link"), this);
    m_copyLink->setToolTip(tr("Copy the link (Ctrl+C)"));
    setGlyph(*m_copyLink, Glyph::Link);
    m_linkMenu = makeLinkButton(this);
    auto *links = new QHBoxLayout;
    links->setSpacing(2);
    links->addWidget(m_copyLink);
    links->addWidget(m_linkMenu);
    links->addStretch(1);
    layout->addLayout(links);
    m_copy = new QPushButton(tr("Copy details"), this);
    setGlyph(*m_copy, Glyph::Copy);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    m_diagnose = new QPushButton(tr("Copy diagnosis"), this);
    m_diagnose->setObjectName(u"diagnose"_s);
    m_diagnose->setToolTip(tr(
        "For whoever looks into it: what failed and its lines in the log, without names or keys"));
    setGlyph(*m_diagnose, Glyph::Copy);
    layout->addWidget(m_diagnose, 0, Qt::AlignLeft);
    connect(m_diagnose, &QPushButton::clicked, this, &DetailsPane::copyDiagnosis);
    connect(m_copyLink, &QPushButton::clicked, this, &DetailsPane::copyLink);
    connect(close, &QToolButton::clicked, this, &DetailsPane::closeRequested);
    connect(m_showInFolder, &QPushButton::clicked, this,
        [this] { Q_EMIT showInFolderRequested(m_path); });
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(plainText()); });
    show({}, {}, 0);
}

void DetailsPane::setLinkMenu(QMenu &menu)
{
    m_linkMenu->setMenu(&menu);
}

void DetailsPane::copyDiagnosis()
{
    m_diagnosis = makeDiagnosis(*QThreadPool::globalInstance(), m_logFolder, m_item, m_place);
    m_diagnosis.start([this] {
        QGuiApplication::clipboard()->setText(m_diagnosis.take());
        Q_EMIT diagnosisCopied();
    });
}

void DetailsPane::set(std::size_t line, const QString &value)
{
    const Line &at = m_lines[line];
    at.key->setVisible(!value.isEmpty() && !at.key->text().isEmpty());
    at.value->setVisible(!value.isEmpty());
    if (at.value->text() != value)
        at.value->setText(value);
}

void DetailsPane::show(const TransferModel::Row &row, const RowContext &context, qsizetype selected)
{
    for (std::size_t i = 0; i < fieldCount; ++i)
        set(i, {});
    const bool one = selected == 1 && (row.item || row.group);
    m_copy->setEnabled(one);
    m_diagnose->setVisible(one && row.item);
    m_path = !one ? QByteArray() : row.item ? row.item->path : row.group->info.path;
    m_showInFolder->setVisible(!m_path.isEmpty());
    const bool linked = one && row.item && row.item->result && !row.item->result->link.isEmpty();
    m_copyLink->setVisible(linked);
    m_linkMenu->setVisible(linked && m_linkMenu->menu() != nullptr);
    m_state->setVisible(one);
    if (!one) {
        m_title->setText(selected > 1
                ? format::counted(tr("%1 selected", nullptr, int(selected)), selected)
                : tr("Nothing selected"));
        set(Facts,
            selected > 1
                ? QString()
                : tr(
                    "Choose a row to see where it goes, how far it is, and what was said about it."));
        return;
    }
    const RowText text = rowText(row, context);
    m_title->setText(breakable(unturned(row.item ? row.item->displayName() : text.name)));
    const QString state = !text.pill.isEmpty() ? text.pill : text.main;
    m_state->setText(text.sub.isEmpty() ? state : state + u" · "_s + text.sub);
    // A failure has lines of its own below.
    set(Facts,
        row.item && row.item->failure && !isActive(row.item->state)
                && row.item->state != TransferState::NeedsAnswer
            ? QString()
            : text.facts);
    if (row.item)
        showItem(*row.item, context);
    else
        showGroup(*row.group, context);
}

void DetailsPane::showItem(const TransferItem &item, const RowContext &context)
{
    const DestinationPlace place
        = context.places ? context.places->value(item.destination) : DestinationPlace {};
    m_item = item;
    m_place = place;
    set(From, breakable(remotename::fromFileSystem(item.path)));
    QString below = item.result ? item.result->remote : item.name;
    if (item.result && place.kind == "supabase"_L1)
        below = remotename::fromObjectKey(below);
    set(To, place.name.isEmpty() ? breakable(below) : place.full() + u" › "_s + breakable(below));
    if (item.passed)
        set(Chosen,
            choiceWords(*item.passed, item.destination == item.via ? QString() : place.name));
    set(Size,
        tr("%1 (%2 bytes)", "size, number", int(item.size()))
            .arg(format::size(item.size()), format::count(item.size())));
    if (!isFinal(item.state))
        set(Stored,
            tr("%1, sent %2")
                .arg(format::size(storedBytesOf(item)), format::size(item.course->sent)));
    if (item.allAttempts > 0)
        set(Attempts, format::count(item.allAttempts));
    if (item.addedAt > 0)
        set(Added, format::when(QDateTime::fromMSecsSinceEpoch(item.addedAt)));
    if (item.result)
        showResult(item);
    if (item.failure && item.state != TransferState::Done)
        showFailure(item, place);
}

void DetailsPane::showGroup(const TransferModel::Group &group, const RowContext &context)
{
    set(From, breakable(remotename::fromFileSystem(group.info.path)));
    if (context.places)
        set(To, context.places->value(group.info.destination).full());
    const TransferTally &tally = group.tally;
    set(Size, filesText(tally.files) + u" · "_s + format::size(tally.bytes));
    set(Stored, format::partOf(tally.stored, tally.bytes));
    QStringList counts;
    const auto add = [&counts](qint64 number, const QString &text) {
        if (number > 0)
            counts += format::counted(text, number);
    };
    add(tally.uploading, tr("%1 uploading", nullptr, int(tally.uploading)));
    add(tally.active - tally.uploading,
        tr("%1 preparing", nullptr, int(tally.active - tally.uploading)));
    add(tally.waiting, tr("%1 waiting", nullptr, int(tally.waiting)));
    add(tally.attention, tr("%1 need attention", nullptr, int(tally.attention)));
    add(tally.done, tr("%1 done", nullptr, int(tally.done)));
    add(tally.cancelled, tr("%1 cancelled", nullptr, int(tally.cancelled)));
    set(Cause, format::listed(counts));
}

QString DetailsPane::verifiedWords(Verification verified)
{
    switch (verified) {
    case Verification::Hash: return tr("Yes: the destination holds the same bytes");
    case Verification::Size: return tr("By size: the destination holds as many bytes");
    case Verification::NotVerified: break;
    }
    return tr("Not verified: the destination gives nothing to compare");
}

void DetailsPane::showResult(const TransferItem &item)
{
    const QString verified = verifiedWords(item.result->verified);
    set(Verified,
        item.result->replaced ? tr("%1. Something else of this name was replaced").arg(verified)
                              : verified);
    set(Hash, breakable(QString::fromLatin1(item.result->sha256.toHex())));
    set(Link, breakable(item.result->link.toString()));
}

void DetailsPane::showFailure(const TransferItem &item, const DestinationPlace &place)
{
    set(Cause,
        failureSentence(*item.failure,
            {.destination = place.name,
                .destinationKind = place.kind,
                .fileBytes = item.size(),
                .stage = isFinal(item.state) ? FailureStage::Ended : FailureStage::TryingAgain}));
    set(Server, failureDetails(*item.failure));
}

QString DetailsPane::plainText() const
{
    QStringList lines {m_title->text(), m_state->text()};
    for (const Line &line : m_lines) {
        if (line.value->isHidden())
            continue;
        lines += line.key->text().isEmpty() ? line.value->text()
                                            : line.key->text() + u": "_s + line.value->text();
    }
    return lines.join(u'\n').remove(QChar(0x200b));
}

} // namespace ferry
