#include "ui/settings/historysettings.h"

#include "ui/common/format.h"
#include "ui/settings/settingsrow.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

namespace ferry {

namespace {

constexpr int aYear = 365;

QString daysWords(int days)
{
    if (days == 0)
        return HistorySettings::tr("For ever");
    if (days == aYear)
        return HistorySettings::tr("1 year");
    return format::counted(HistorySettings::tr("%1 days", nullptr, days), days);
}

} // namespace

HistorySettings::HistorySettings(int days, const QList<Synced> &synced, QWidget *parent)
    : SettingsPage(tr("History"), Glyph::History, parent)
    , m_days(new QComboBox)
{
    for (const int choice : {0, aYear, 180, 90, 30, 7})
        m_days->addItem(daysWords(choice), choice);
    setDays(days);
    connect(m_days, &QComboBox::currentIndexChanged, this,
        [this] { Q_EMIT daysWanted(m_days->currentData().toInt()); });
    addRow(tr("Keep uploads in the history"), m_days,
        tr("Older ones are forgotten when Ferry starts and once a day, on your other computers too."
           " The uploaded files stay where they are."));

    addHeading(tr("On your other computers"));
    auto *accounts = new QPushButton(tr("&Accounts…"));
    accounts->setAutoDefault(false);
    setGlyph(*accounts, Glyph::User);
    connect(accounts, &QPushButton::clicked, this, &HistorySettings::accountsWanted);
    addRow(syncWords(synced), accounts,
        tr("Each account says whether it syncs the history and the full paths of files. Questions"
           " stay on this computer."));
}

void HistorySettings::setDays(int days)
{
    const QSignalBlocker silence(m_days);
    if (m_days->findData(days) < 0)
        m_days->addItem(daysWords(days), days);
    m_days->setCurrentIndex(m_days->findData(days));
}

QString HistorySettings::syncWords(const QList<Synced> &synced)
{
    QStringList lines;
    for (const Synced &one : synced) {
        lines += (!one.history ? tr("%1 does not sync the history.")
                : one.paths    ? tr("%1 syncs the history, with full paths.")
                               : tr("%1 syncs the history, without paths."))
                     .arg(one.account);
    }
    return lines.isEmpty() ? tr("No account syncs the history.") : lines.join(u'\n');
}

} // namespace ferry
