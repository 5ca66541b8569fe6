#include "ui/history/historyheader.h"

#include "ui/common/searchfield.h"
#include "ui/common/yieldingtitle.h"
#include "ui/history/filterbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QTimer>

#include <chrono>

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum class Period { Any = 1, Today, Week, Month, Year };

} // namespace

HistoryHeader::HistoryHeader(QWidget *parent)
    : QFrame(parent)
    , m_search(new SearchField(tr("Search name, path or destination"), this))
    , m_typing(new QTimer(this))
{
    setProperty("role", u"header"_s);
    setFixedHeight(56);
    auto *title = new YieldingTitle(tr("History"), this);
    m_search->setAccessibleName(tr("Search history"));
    m_search->setMaximumWidth(340);
    m_search->setMinimumWidth(90);
    connect(m_search, &SearchField::leaveDownwards, this, &HistoryHeader::leaveDownwards);
    m_typing->setSingleShot(true);
    m_typing->setInterval(60ms);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &HistoryHeader::queryChanged);
    buildFilters();

    auto *exportButton = new QPushButton(tr("Export"), this);
    auto *menu = new QMenu(exportButton);
    menu->addAction(tr("As &CSV, for spreadsheets…"), this,
        [this] { Q_EMIT exportWanted(HistoryStore::Format::Csv); });
    menu->addAction(tr("As &JSON, for programs…"), this,
        [this] { Q_EMIT exportWanted(HistoryStore::Format::Json); });
    exportButton->setMenu(menu);
    exportButton->setAccessibleName(tr("Export what was found"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(m_search, 1);
    for (FilterButton *filter : {m_destination, m_device, m_time, m_outcome})
        layout->addWidget(filter);
    layout->addStretch(0);
    layout->addWidget(exportButton);
}

void HistoryHeader::buildFilters()
{
    m_destination = new FilterButton(tr("Destination"), this);
    m_device = new FilterButton(tr("Device"), this);
    m_time = new FilterButton(tr("Time"), this);
    m_outcome = new FilterButton(tr("Outcome"), this);
    setDestinations({});
    setDevices({});
    m_time->setChoices({{tr("Any time"), int(Period::Any)}, {tr("Today"), int(Period::Today)},
        {tr("Last 7 days"), int(Period::Week)}, {tr("Last 30 days"), int(Period::Month)},
        {tr("This year"), int(Period::Year)}});
    m_outcome->setChoices({{tr("Any outcome"), 0}, {tr("Uploaded"), int(HistoryOutcome::Done)},
        {tr("Skipped"), int(HistoryOutcome::Skipped)}, {tr("Failed"), int(HistoryOutcome::Failed)},
        {tr("Cancelled"), int(HistoryOutcome::Cancelled)}});
    for (FilterButton *filter : {m_destination, m_device, m_time, m_outcome})
        connect(filter, &FilterButton::chosen, this, &HistoryHeader::queryChanged);
}

HistoryQuery HistoryHeader::query() const
{
    HistoryQuery query;
    query.text = m_search->text().simplified();
    query.destination = m_destination->value().toUuid();
    query.device = m_device->value().toUuid();
    if (const int outcome = m_outcome->value().toInt(); outcome != 0)
        query.outcome = HistoryOutcome(outcome);
    query.since = sinceWhen();
    return query;
}

qint64 HistoryHeader::sinceWhen() const
{
    const QDate today = QDate::currentDate();
    switch (Period(m_time->value().toInt())) {
    case Period::Today: return today.startOfDay().toMSecsSinceEpoch();
    case Period::Week: return today.addDays(-6).startOfDay().toMSecsSinceEpoch();
    case Period::Month: return today.addDays(-29).startOfDay().toMSecsSinceEpoch();
    case Period::Year: return QDate(today.year(), 1, 1).startOfDay().toMSecsSinceEpoch();
    case Period::Any: break;
    }
    return 0;
}

bool HistoryHeader::isFiltering() const
{
    return !searchText().isEmpty() || m_destination->isFiltering() || m_device->isFiltering()
        || m_time->isFiltering() || m_outcome->isFiltering();
}

QString HistoryHeader::searchText() const
{
    return m_search->text().simplified();
}

void HistoryHeader::setDestinations(const QList<DestinationConfig> &destinations)
{
    QList<FilterButton::Choice> choices {{tr("All destinations"), QUuid()}};
    for (const DestinationConfig &destination : destinations)
        choices.append({destination.name, destination.uuid});
    m_destination->setChoices(choices);
}

void HistoryHeader::setDevices(const QList<HistoryDevice> &devices)
{
    QList<FilterButton::Choice> choices {{tr("Any device"), QUuid()}};
    QHash<QString, int> seen;
    for (const HistoryDevice &device : devices) {
        QString words = device.isHere ? tr("This computer")
            : device.name.isEmpty()   ? tr("A computer without a name")
                                      : device.name;
        if (const int number = ++seen[words]; number > 1)
            words = tr("%1 (%2)").arg(words).arg(number);
        choices.append({words, device.id});
    }
    m_device->setChoices(choices);
    m_device->setVisible(devices.size() > 1);
}

void HistoryHeader::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HistoryHeader::clearSearch()
{
    m_search->clear();
    for (FilterButton *filter : {m_destination, m_device, m_time, m_outcome})
        filter->clear();
    m_typing->stop();
    Q_EMIT queryChanged();
}

} // namespace ferry
