#include "ui/statistics/statisticspage.h"

#include "store/historystore.h"
#include "ui/common/failuretext.h"
#include "ui/common/format.h"
#include "ui/common/inset.h"
#include "ui/common/plainscroll.h"
#include "ui/common/slimbar.h"
#include "ui/history/elidedlabel.h"
#include "ui/history/filterbutton.h"

#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QLabel *label(const QString &words, const QString &role, QWidget *parent)
{
    auto *made = new QLabel(words, parent);
    made->setTextFormat(Qt::PlainText);
    made->setProperty("role", role);
    return made;
}

QLabel *number(const QString &words, QWidget *parent)
{
    QLabel *made = label(words, u"plain"_s, parent);
    made->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return made;
}

QFrame *card(QWidget *parent)
{
    auto *made = new QFrame(parent);
    made->setProperty("role", u"card"_s);
    return made;
}

// A large number with what it is above it and what it means below.
QFrame *tile(const QString &name, const QString &figure, const QString &words, QWidget *parent)
{
    QFrame *made = card(parent);
    made->setAccessibleName(name + u": "_s + figure + u", "_s + words);
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(2);
    layout->addWidget(label(name, u"section"_s, made));
    layout->addWidget(label(figure, u"headline"_s, made));
    QLabel *below = label(words, u"small"_s, made);
    below->setWordWrap(true);
    layout->addWidget(below);
    layout->addStretch(1);
    return made;
}

QGridLayout *gridIn(QFrame *frame, const QString &title)
{
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->setSpacing(10);
    layout->addWidget(label(title, u"strong"_s, frame));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(22);
    grid->setVerticalSpacing(8);
    layout->addLayout(grid);
    return grid;
}

} // namespace

StatisticsPage::StatisticsPage(HistoryStore &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_period(new FilterButton(tr("Time"), this))
    , m_note(label({}, u"small"_s, this))
    , m_body(new QWidget(this))
    , m_parts(new QVBoxLayout(m_body))
    , m_soon(new QTimer(this))
{
    m_period->setChoices({{tr("All time"), 0}, {tr("Last 7 days"), 7}, {tr("Last 30 days"), 30},
        {tr("Last 12 months"), 365}});
    connect(m_period, &FilterButton::chosen, this, &StatisticsPage::read);
    m_soon->setSingleShot(true);
    m_soon->setInterval(2s); // sums over the whole history are no work for each upload
    connect(m_soon, &QTimer::timeout, this, &StatisticsPage::read);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHeader(*layout);
    layout->addLayout(inset(m_note, {22, 10, 22, 2}));
    m_parts->setContentsMargins(20, 8, 20, 20);
    m_parts->setSpacing(14);
    QScrollArea *scroll = plainScroll(m_body, this);
    scroll->setAccessibleName(tr("Statistics"));
    layout->addWidget(scroll, 1);
}

void StatisticsPage::buildHeader(QVBoxLayout &layout)
{
    auto *header = new QFrame(this);
    header->setProperty("role", u"header"_s);
    header->setFixedHeight(56);
    auto *across = new QHBoxLayout(header);
    across->setContentsMargins(20, 0, 20, 0);
    across->setSpacing(10);
    across->addWidget(label(tr("Statistics"), u"title"_s, header));
    across->addSpacing(14);
    across->addWidget(m_period);
    across->addStretch(1);
    layout.addWidget(header);
}

void StatisticsPage::takeFocus()
{
    m_period->setFocus(Qt::OtherFocusReason);
}

void StatisticsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void StatisticsPage::refreshSoon()
{
    if (isVisible() && !m_soon->isActive())
        m_soon->start();
}

void StatisticsPage::read()
{
    m_isStale = m_isReading;
    if (std::exchange(m_isReading, true))
        return;
    const int days = m_period->value().toInt();
    const qint64 since
        = days == 0 ? 0 : QDate::currentDate().addDays(1 - days).startOfDay().toMSecsSinceEpoch();
    m_history.statistics(since, this, [this](const Result<Statistics> &statistics) {
        m_isReading = false;
        if (m_isStale)
            read();
        else
            showSums(statistics);
    });
}

void StatisticsPage::showSums(const Result<Statistics> &statistics)
{
    while (QLayoutItem *old = m_parts->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    if (!statistics) {
        m_note->setText(failureSentence(statistics.error()));
        return;
    }
    const Statistics &all = *statistics;
    if (all.first == 0) {
        m_note->setText(m_period->isFiltering() ? tr("Nothing was uploaded in that time.")
                                                : tr("Nothing uploaded yet."));
        m_parts->addStretch(1);
        return;
    }
    m_note->setText(
        tr("From the history of all your computers, since %1. What was forgotten is not in it.")
            .arg(format::day(QDateTime::fromMSecsSinceEpoch(all.first).date())));
    m_parts->addWidget(tiles(all));
    m_parts->addWidget(places(all));
    if (!all.causes.isEmpty())
        m_parts->addWidget(causes(all));
    m_parts->addStretch(1);
}

QWidget *StatisticsPage::tiles(const Statistics &all)
{
    auto *row = new QWidget(m_body);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(14);
    const qint64 ended = all.sum.uploads + all.sum.skipped + all.sum.failed;
    across->addWidget(tile(tr("UPLOADED"), format::size(all.sum.bytes),
        tr("%1 files, %2 skipped", nullptr, int(all.sum.uploads))
            .arg(format::count(all.sum.uploads), format::count(all.sum.skipped)),
        row));
    across->addWidget(tile(tr("NOT SENT AGAIN"), format::size(all.sameBytes),
        tr("%1 files whose bytes were there already; %2 contents serve more than one upload",
            nullptr, int(all.sameFiles))
            .arg(format::count(all.sameFiles), format::count(all.sharedContents)),
        row));
    across->addWidget(tile(tr("FAILED"), format::count(all.sum.failed),
        tr("%1 of all that ended, %2 timed out")
            .arg(format::percentText(all.sum.failed, qMax<qint64>(1, ended)),
                format::count(all.sum.timeouts)),
        row));
    across->addWidget(tile(tr("WENT ELSEWHERE"), format::count(all.fallbacks),
        tr("files that failed at one destination and came through at another within a day", nullptr,
            int(all.fallbacks)),
        row));
    for (int i = 0; i < across->count(); ++i)
        across->setStretch(i, 1);
    return row;
}

QWidget *StatisticsPage::places(const Statistics &all)
{
    QFrame *frame = card(m_body);
    frame->setObjectName(u"places"_s);
    QGridLayout *grid = gridIn(frame, tr("Destinations"));
    const QStringList titles {tr("Destination"), tr("Files"), tr("Bytes"), tr("Skipped"),
        tr("Failed"), tr("Median speed")};
    for (int column = 0; column < titles.size(); ++column) {
        QLabel *title = label(titles.at(column), u"section"_s, frame);
        title->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        grid->addWidget(title, 0, column);
    }
    int row = 1;
    for (const Statistics::Place &place : all.places) {
        auto *name = new ElidedLabel(frame);
        name->setWords(tameText(place.name));
        grid->addWidget(name, row, 0);
        grid->addWidget(number(format::count(place.sum.uploads), frame), row, 1);
        grid->addWidget(number(format::size(place.sum.bytes), frame), row, 2);
        grid->addWidget(number(format::count(place.sum.skipped), frame), row, 3);
        grid->addWidget(number(format::count(place.sum.failed), frame), row, 4);
        QLabel *speed = number(
            place.bytesPerSecond > 0 ? format::speed(place.bytesPerSecond) : tr("–"), frame);
        speed->setToolTip(
            place.measured > 0 ? format::counted(
                tr("The middle one of %1 uploads of 256 KiB and more, waits and retries included",
                    nullptr, int(place.measured)),
                place.measured)
                               : tr("No upload was large enough to tell"));
        grid->addWidget(speed, row++, 5);
    }
    grid->setColumnStretch(0, 1);
    return frame;
}

QWidget *StatisticsPage::causes(const Statistics &all)
{
    QFrame *frame = card(m_body);
    frame->setObjectName(u"causes"_s);
    QGridLayout *grid = gridIn(frame, tr("Failures by cause"));
    const qint64 most = all.causes.constFirst().count;
    int row = 0;
    for (const Statistics::Cause &cause : all.causes) {
        grid->addWidget(
            label(failureBadgeWithReason({.kind = cause.kind}), u"plain"_s, frame), row, 0);
        auto *bar = new SlimBar(frame);
        bar->setFraction(double(cause.count) / double(most));
        grid->addWidget(bar, row, 1, Qt::AlignVCenter);
        grid->addWidget(number(format::count(cause.count), frame), row++, 2);
    }
    grid->setColumnMinimumWidth(0, 220);
    grid->setColumnStretch(1, 1);
    return frame;
}

} // namespace ferry
