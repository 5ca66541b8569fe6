#include "ui/settings/uploadssettings.h"

#include "store/settingsstore.h"
#include "ui/common/format.h"
#include "ui/settings/settingsrow.h"
#include "ui/statusstrip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QTimeEdit>

#include <utility>

namespace ferry {

namespace {

constexpr qint64 another = -1; // of the speed limits: one that is not in the list

void fillRates(QComboBox &box, qint64 now)
{
    const QSignalBlocker silence(box);
    box.clear();
    for (const qint64 choice : rateLimitChoices())
        box.addItem(choice == 0 ? UploadsSettings::tr("No limit") : format::speed(choice), choice);
    if (box.findData(now) < 0)
        box.addItem(format::speed(now), now);
    box.addItem(UploadsSettings::tr("Another limit…"), another);
    box.setCurrentIndex(box.findData(now));
}

} // namespace

UploadsSettings::UploadsSettings(const SettingsStore &settings, bool tellsMetered, QWidget *parent)
    : SettingsPage(tr("Uploads"), Glyph::Upload, parent)
    , m_hours(QuietHours::fromText(settings.value(Setting::QuietHours)))
{
    addLimits(settings);
    addQuietHours();
    addHeading(tr("Connection"));
    auto *metered = new QCheckBox(tr("Wait while the connection is &metered"));
    metered->setChecked(settings.number(Setting::PauseOnMetered) != 0);
    metered->setEnabled(tellsMetered);
    connect(metered, &QCheckBox::toggled, this, &UploadsSettings::pauseOnMeteredChosen);
    addRow({}, metered,
        tellsMetered ? tr(
            "A phone's, for instance. “Upload anyway” overrules it until there is another one.")
                     : tr("This system does not tell whether a connection is metered."));
}

void UploadsSettings::addLimits(const SettingsStore &settings)
{
    auto *many = new QComboBox;
    for (const int choice : concurrencyChoices())
        many->addItem(
            choice == 0 ? tr("Automatic") : tr("Up to %1").arg(format::count(choice)), choice);
    const int now = int(settings.number(Setting::Concurrency));
    if (many->findData(now) < 0)
        many->addItem(tr("Up to %1").arg(format::count(now)), now);
    many->setCurrentIndex(many->findData(now));
    connect(many, &QComboBox::currentIndexChanged, this,
        [this, many] { Q_EMIT concurrencyChosen(many->currentData().toInt()); });
    addRow(tr("Uploads at a time"), many,
        tr("Automatic: as many as make it faster. A destination may set less."));

    auto *rate = new QComboBox;
    fillRates(*rate, settings.number(Setting::RateLimit));
    connect(rate, &QComboBox::currentIndexChanged, this, [this, rate, &settings] {
        const qint64 chosen = rate->currentData().toLongLong();
        if (chosen != another) {
            Q_EMIT rateLimitChosen(chosen);
            return;
        }
        const qint64 before = settings.number(Setting::RateLimit);
        fillRates(*rate, before);
        askRateLimit(*this, before, [this, rate](qint64 answer) {
            fillRates(*rate, answer);
            Q_EMIT rateLimitChosen(answer);
        });
    });
    addRow(tr("Speed limit"), rate, tr("For all uploads together."));
}

void UploadsSettings::addQuietHours()
{
    addHeading(tr("Quiet hours"));
    auto *on = new QCheckBox(tr("Let uploads wait in &quiet hours"));
    on->setChecked(m_hours.isOn);
    connect(on, &QCheckBox::toggled, this, [this](bool isOn) {
        QuietHours hours = m_hours;
        hours.isOn = isOn;
        change(hours);
    });
    m_quietRow = addRow({}, on);
    addRow(tr("Time"), makeTimes());
    addRow(tr("On these days"), makeDays());
    showHours();
}

QWidget *UploadsSettings::makeTimes()
{
    auto *times = new QWidget;
    const auto field = [this, times](const QString &name, QTime QuietHours::*which) {
        auto *edit = new QTimeEdit(m_hours.*which, times);
        edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
        edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
        edit->setAccessibleName(name);
        edit->setKeyboardTracking(false);
        connect(edit, &QTimeEdit::timeChanged, this, [this, which](QTime time) {
            QuietHours hours = m_hours;
            hours.*which = time;
            change(hours);
        });
        return edit;
    };
    m_from = field(tr("Quiet from"), &QuietHours::from);
    m_to = field(tr("Quiet until"), &QuietHours::to);
    auto *layout = new QHBoxLayout(times);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_from, 1);
    layout->addWidget(new QLabel(tr("to", "from 9:00 to 17:00"), times));
    layout->addWidget(m_to, 1);
    times->setFocusProxy(m_from);
    return times;
}

// In the order of the locale's week.
QWidget *UploadsSettings::makeDays()
{
    auto *days = new QWidget;
    auto *layout = new QGridLayout(days);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    QList<QWidget *> boxes;
    int widest = 0;
    const QLocale locale;
    m_days.resize(Qt::Sunday);
    for (int place = 0; place < Qt::Sunday; ++place) {
        const auto day = Qt::DayOfWeek((locale.firstDayOfWeek() - 1 + place) % Qt::Sunday + 1);
        auto *box = new QCheckBox(locale.standaloneDayName(day, QLocale::ShortFormat), days);
        box->setChecked(m_hours.hasDay(day));
        box->setAccessibleName(locale.standaloneDayName(day, QLocale::LongFormat));
        connect(box, &QCheckBox::toggled, this, [this, day](bool on) {
            QuietHours hours = m_hours;
            hours.setDay(day, on);
            change(hours);
        });
        m_days[day - 1] = box;
        widest = qMax(widest, box->sizeHint().width());
        boxes.append(box);
    }
    // Some languages have no short names.
    constexpr int room = 264;
    const int across = qBound(2, (room + 8) / (widest + 8), 4);
    for (int place = 0; place < boxes.size(); ++place)
        layout->addWidget(boxes.at(place), place / across, place % across);
    days->setFocusProxy(m_days.at(locale.firstDayOfWeek() - 1));
    return days;
}

void UploadsSettings::change(const QuietHours &hours)
{
    m_hours = hours;
    showHours();
    Q_EMIT quietHoursChosen(hours);
}

void UploadsSettings::showHours()
{
    for (QWidget *field : {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to)})
        field->setEnabled(m_hours.isOn);
    for (QCheckBox *box : std::as_const(m_days))
        box->setEnabled(m_hours.isOn);
    const QDateTime now = QDateTime::currentDateTime();
    const QDateTime end = m_hours.endAfter(now);
    const QDateTime next = m_hours.nextAfter(now);
    const QLocale locale;
    const auto timeOf = [&locale](const QDateTime &when) {
        return locale.toString(when.time(), QLocale::ShortFormat);
    };
    if (!m_hours.isOn)
        m_quietRow->setHelp(tr("“Upload anyway” overrules them until they are over."));
    else if (end.isValid())
        m_quietRow->setHelp(tr("It is quiet now, until %1 on %2.", "time, day of the week")
                                .arg(timeOf(end), locale.dayName(end.date().dayOfWeek())));
    else if (next.isValid())
        m_quietRow->setHelp(tr("The next begin at %1 on %2.", "time, day of the week")
                                .arg(timeOf(next), locale.dayName(next.date().dayOfWeek())));
    else
        m_quietRow->setHelp(tr("No day is chosen: they never begin."));
}

} // namespace ferry
