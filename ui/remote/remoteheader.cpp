#include "ui/remote/remoteheader.h"

#include "ui/common/icons.h"
#include "ui/common/searchfield.h"
#include "ui/common/yieldingtitle.h"
#include "ui/history/filterbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum class Which { All = 1, Ours, Orphans, Month, HalfYear };

} // namespace

RemoteHeader::RemoteHeader(QWidget *parent)
    : QFrame(parent)
    , m_destination(new FilterButton(tr("Destination"), this))
    , m_which(new FilterButton(tr("Which files"), this))
    , m_search(new SearchField(tr("Search name"), this))
    , m_refresh(new QPushButton(tr("Refresh"), this))
    , m_clean(new QPushButton(tr("Clean up…"), this))
    , m_typing(new QTimer(this))
{
    setProperty("role", u"header"_s);
    setFixedHeight(56);
    auto *title = new YieldingTitle(tr("Remote files"), this);
    m_search->setAccessibleName(tr("Search remote files"));
    m_search->setMaximumWidth(300);
    m_search->setMinimumWidth(90);
    connect(m_search, &SearchField::leaveDownwards, this, &RemoteHeader::leaveDownwards);
    m_which->setChoices({{tr("All files"), int(Which::All)},
        {tr("In this history"), int(Which::Ours)}, {tr("Not in this history"), int(Which::Orphans)},
        {tr("Not used for 30 days"), int(Which::Month)},
        {tr("Not used for half a year"), int(Which::HalfYear)}});
    m_typing->setSingleShot(true);
    m_typing->setInterval(60ms);
    m_clean->setToolTip(tr("Names what can go, and asks before it deletes anything"));
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &RemoteHeader::filterChanged);
    connect(m_which, &FilterButton::chosen, this, &RemoteHeader::filterChanged);
    connect(m_destination, &FilterButton::chosen, this, &RemoteHeader::destinationChosen);
    connect(m_clean, &QPushButton::clicked, this, &RemoteHeader::cleanWanted);
    connect(m_refresh, &QPushButton::clicked, this, [this] {
        if (m_isBusy)
            Q_EMIT stopWanted();
        else
            Q_EMIT refreshWanted();
    });
    setBusy(false);
    setCanClean(false);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(m_destination);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_which);
    layout->addStretch(0);
    layout->addWidget(m_refresh);
    layout->addWidget(m_clean);
}

void RemoteHeader::setDestinations(const QList<DestinationConfig> &destinations)
{
    QList<FilterButton::Choice> choices;
    for (const DestinationConfig &destination : destinations)
        choices.append({destination.name, destination.id});
    if (choices.isEmpty())
        choices.append({tr("No destination"), DestinationId(0)});
    m_destination->setChoices(choices);
}

void RemoteHeader::choose(DestinationId id)
{
    m_destination->setValue(id);
}

DestinationId RemoteHeader::destination() const
{
    return m_destination->value().toLongLong();
}

RemoteSelection RemoteHeader::filter() const
{
    RemoteSelection selection {.text = m_search->text().simplified()};
    switch (Which(m_which->value().toInt())) {
    case Which::All: break;
    case Which::Ours: selection.oursOnly = true; break;
    case Which::Orphans: selection.orphans = true; break;
    case Which::Month: selection.olderThanDays = 30; break;
    case Which::HalfYear: selection.olderThanDays = 182; break;
    }
    return selection;
}

void RemoteHeader::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool RemoteHeader::clearSearch()
{
    const bool filters = !m_search->text().isEmpty() || m_which->isFiltering();
    m_search->clear();
    m_which->clear();
    m_typing->stop();
    if (filters)
        Q_EMIT filterChanged();
    return filters;
}

void RemoteHeader::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_refresh->setText(isBusy ? tr("Stop") : tr("Refresh"));
    setGlyph(*m_refresh, isBusy ? Glyph::Close : Glyph::Retry);
}

void RemoteHeader::setCanClean(bool can)
{
    m_clean->setEnabled(can);
}

} // namespace ferry
