#include "ui/remote/remotedetails.h"

#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/history/elidedlabel.h"
#include "ui/links/linkbutton.h"
#include "ui/remote/remotewords.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

RemoteDetails::RemoteDetails(QWidget *parent)
    : QFrame(parent)
    , m_name(new ElidedLabel(this))
    , m_place(new ElidedLabel(this))
    , m_evidence(new ElidedLabel(this))
{
    setProperty("role", u"foot"_s);
    setMinimumHeight(106);
    setAccessibleName(tr("Details"));
    m_name->setProperty("role", u"name"_s);
    m_name->setObjectName(u"name"_s);
    m_evidence->setObjectName(u"evidence"_s);
    for (ElidedLabel *label : {m_place, m_evidence})
        label->setProperty("role", u"small"_s);
    const auto make = [this](Glyph glyph, const QString &words, const QString &tip,
                          void (RemoteDetails::*signal)()) {
        auto *button = new QPushButton(words, this);
        setGlyph(*button, glyph);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, signal);
        return button;
    };
    m_copyLink = make(
        Glyph::Link, tr("Copy link"), tr("Copy the link (Ctrl+C)"), &RemoteDetails::copyLink);
    m_linkFor = new QPushButton(tr("Link for…"), this);
    setGlyph(*m_linkFor, Glyph::Link);
    m_linkFor->setToolTip(
        tr("Copy a link that works for so long, for everybody who has it (Ctrl+C: 7 days)"));
    fillLives();
    m_linkMenu = makeLinkButton(this);
    m_copyId = make(Glyph::Copy, tr("Copy id"), tr("Copy what the service knows the file by"),
        &RemoteDetails::copyId);
    m_download = make(Glyph::Download, tr("Download…"),
        tr("Fetch the file back and compare it with what was uploaded"), &RemoteDetails::download);
    m_remove = make(Glyph::Trash, tr("Delete…"),
        tr("Names the files and asks before it deletes them (Del)"), &RemoteDetails::remove);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_copyLink, m_linkFor, m_linkMenu, m_copyId, m_download, m_remove})
        buttons->addWidget(button);
    auto *title = new QVBoxLayout;
    title->setSpacing(4);
    title->addWidget(m_name);
    title->addWidget(m_place);
    auto *head = new QHBoxLayout;
    head->addLayout(title, 1);
    head->addSpacing(16);
    head->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 13, 22, 14);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_evidence);
    layout->addStretch(1);
    showEntries({}, {});
}

void RemoteDetails::setLinkMenu(QMenu &menu)
{
    m_linkMenu->setMenu(&menu);
}

void RemoteDetails::fillLives()
{
    using namespace std::chrono_literals;
    auto *menu = new QMenu(m_linkFor);
    const auto add = [this, menu](const QString &words, std::chrono::seconds life) {
        connect(menu->addAction(words), &QAction::triggered, this,
            [this, life] { Q_EMIT copyLinkFor(life); });
    };
    add(tr("1 hour"), 1h);
    add(tr("1 day"), std::chrono::days(1));
    add(tr("7 days"), std::chrono::days(7));
    add(tr("30 days"), std::chrono::days(30));
    add(tr("A year"), std::chrono::days(365));
    m_linkFor->setMenu(menu);
}

void RemoteDetails::showEntries(const QList<RemoteEntry> &entries, const RemoteEnd &end)
{
    const bool isOne = entries.size() == 1;
    const bool hasLink = std::any_of(entries.cbegin(), entries.cend(),
        [](const RemoteEntry &entry) { return !entry.file.link.isEmpty(); });
    for (QPushButton *button : {m_copyLink, m_copyId, m_download, m_remove})
        button->setVisible(!entries.isEmpty());
    const bool givesLinks = !entries.isEmpty() && !hasLink && end.longestLink.count() > 0;
    m_linkFor->setVisible(givesLinks);
    m_copyLink->setVisible(!entries.isEmpty() && !givesLinks);
    m_copyLink->setEnabled(hasLink);
    m_linkMenu->setVisible(m_linkMenu->menu() != nullptr && !entries.isEmpty());
    m_linkMenu->setEnabled(hasLink || givesLinks);
    m_download->setEnabled(isOne && end.givesBack);
    m_name->setWords({});
    m_place->setWords({});
    m_evidence->setWords({});
    if (isOne) {
        const RemoteEntry &entry = entries.constFirst();
        const RemoteFile &file = entry.file;
        m_name->setWords(RemoteWords::name(file));
        m_place->setWords(tr("%1 · %2", "size, place or id")
                              .arg(RemoteWords::size(file),
                                  tameText(file.remote.isEmpty() ? file.id : file.remote)));
        m_evidence->setWords(RemoteWords::evidence(entry));
    } else if (!entries.isEmpty()) {
        qint64 bytes = 0;
        for (const RemoteEntry &entry : entries)
            bytes += qMax<qint64>(0, entry.file.bytes);
        m_name->setWords(
            format::counted(tr("%1 files chosen", nullptr, int(entries.size())), entries.size()));
        m_place->setWords(tr("%1 together").arg(format::size(bytes)));
    }
}

} // namespace ferry
