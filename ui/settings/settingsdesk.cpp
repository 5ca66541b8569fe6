#include "ui/settings/settingsdesk.h"

#include "accounts/accounts.h"
#include "net/networkchoice.h"
#include "store/historykeeper.h"
#include "transfers/holdkeeper.h"
#include "transfers/uploadengine.h"
#include "ui/settings/historyforgetting.h"
#include "ui/settings/historysettings.h"
#include "ui/settings/looksettings.h"
#include "ui/settings/networksettings.h"
#include "ui/settings/privacysettings.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/uploadssettings.h"
#include "ui/uploads/columnmenu.h"
#include "ui/uploads/sortmenu.h"
#include "ui/uploads/uploadspage.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QPointer>

namespace ferry {

using namespace Qt::StringLiterals;

SettingsDesk::SettingsDesk(
    const UiServices &services, Theme &theme, const WindowActions &actions, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_theme(theme)
    , m_actions(actions)
    , m_window(window)
{
    if (services.historyKeeper != nullptr)
        m_forgetting = new HistoryForgetting(services.history, *services.historyKeeper, this);
}

void SettingsDesk::open()
{
    (new SettingsDialog(makePages(), &m_window))->open();
}

// What nobody would obey is not offered.
QList<SettingsPage *> SettingsDesk::makePages()
{
    SettingsStore &settings = m_services.settings;
    auto *uploads = new UploadsSettings(settings, m_services.tellsMetered());
    connectUploads(*uploads);
    QList<SettingsPage *> pages {uploads};
    if (m_forgetting != nullptr) {
        QList<HistorySettings::Synced> synced;
        for (const Account &account : m_services.accounts.all())
            synced.append({account.email, account.syncsHistory, account.sharesPaths});
        auto *history = new HistorySettings(int(settings.number(Setting::HistoryDays)), synced);
        connectHistory(*history);
        pages.append(history);
    }
    pages.append(new LookSettings({settings, m_theme, *m_actions[WindowActions::CompactRows],
        *m_actions[WindowActions::ShowMenuBar], m_services.languages}));
    if (m_services.setNetwork) {
        auto *network = new NetworkSettings({.proxy = settings.value(Setting::Proxy),
            .authorities = settings.value(Setting::Authorities)});
        connectNetwork(*network);
        pages.append(network);
    }
    if (m_forgetting != nullptr) {
        auto *privacy = new PrivacySettings({m_services.databaseFile, m_services.logFolder});
        connect(privacy, &PrivacySettings::forgetEverythingWanted, m_forgetting,
            [this, privacy] { m_forgetting->askEverything(privacy->window()); });
        pages.append(privacy);
    }
    return pages;
}

void SettingsDesk::connectUploads(UploadsSettings &page)
{
    connect(&page, &UploadsSettings::concurrencyChosen, this, &SettingsDesk::chooseConcurrency);
    connect(&page, &UploadsSettings::rateLimitChosen, this, &SettingsDesk::chooseRateLimit);
    connect(&page, &UploadsSettings::quietHoursChosen, this, [this](const QuietHours &hours) {
        m_services.settings.set(Setting::QuietHours, hours.toText());
        if (m_services.holds != nullptr)
            m_services.holds->setQuietHours(hours);
    });
    connect(&page, &UploadsSettings::pauseOnMeteredChosen, this, [this](bool pauses) {
        m_services.settings.set(Setting::PauseOnMetered, pauses ? u"1"_s : u"0"_s);
        if (m_services.holds != nullptr)
            m_services.holds->setPausesOnMetered(pauses);
    });
}

void SettingsDesk::connectHistory(HistorySettings &page)
{
    connect(&page, &HistorySettings::accountsWanted, this, &SettingsDesk::accountsWanted);
    connect(&page, &HistorySettings::daysWanted, this, [this, &page](int days) {
        m_forgetting->askDays(days, page.window(),
            [this, days, guard = QPointer<HistorySettings>(&page)](bool isMeant) {
                if (isMeant) {
                    m_services.settings.set(Setting::HistoryDays, QString::number(days));
                    m_services.historyKeeper->setDays(days);
                }
                if (guard)
                    guard->setDays(int(m_services.settings.number(Setting::HistoryDays)));
            });
    });
}

void SettingsDesk::connectNetwork(NetworkSettings &page)
{
    connect(&page, &NetworkSettings::chosen, this, [this, &page](const NetworkChoice &choice) {
        m_services.setNetwork(
            choice, [guard = QPointer<NetworkSettings>(&page)](const Result<void> &result) {
                if (guard)
                    guard->showResult(result);
            });
    });
}

void SettingsDesk::obeyOverruling(const UploadsPage &page)
{
    if (m_services.holds == nullptr)
        return;
    connect(&page, &UploadsPage::overruleRequested, m_services.holds, &HoldKeeper::overrule);
    connect(&page, &UploadsPage::resumeAllRequested, m_services.holds, &HoldKeeper::overrule);
    connect(m_actions[WindowActions::ResumeAll], &QAction::triggered, m_services.holds,
        &HoldKeeper::overrule);
}

void SettingsDesk::keep(Setting setting, QAction &action, const std::function<void(bool)> &obey)
{
    connect(&action, &QAction::toggled, this, [this, setting, obey](bool on) {
        m_services.settings.set(setting, on ? u"1"_s : u"0"_s);
        obey(on);
    });
    action.setChecked(m_services.settings.number(setting) != 0);
}

void SettingsDesk::keep(UploadsPage &page)
{
    using A = WindowActions;
    SettingsStore &settings = m_services.settings;
    keep(Setting::CompactRows, *m_actions[A::CompactRows],
        [&page](bool on) { page.setCompact(on); });
    keep(Setting::Thumbnails, *m_actions[A::Thumbnails],
        [&page](bool on) { page.setThumbnails(on); });
    page.sortMenu().setSorting(SortMenu::fromText(settings.value(Setting::RowOrder)));
    connect(&page.sortMenu(), &SortMenu::chosen, this, [&settings](const RowSorting &now) {
        settings.set(Setting::RowOrder, SortMenu::toText(now));
    });
    page.columnMenu().setColumns(RowColumns::fromText(settings.value(Setting::RowColumns)));
    connect(&page.columnMenu(), &ColumnMenu::chosen, this,
        [&settings](const RowColumns &now) { settings.set(Setting::RowColumns, now.toText()); });
}

void SettingsDesk::chooseConcurrency(int uploads)
{
    m_services.settings.set(Setting::Concurrency, QString::number(uploads));
    m_services.engine.post(command::SetConcurrency {uploads});
    Q_EMIT concurrencyChosen(uploads);
}

void SettingsDesk::chooseRateLimit(qint64 bytesPerSecond)
{
    m_services.settings.set(Setting::RateLimit, QString::number(bytesPerSecond));
    m_services.engine.post(command::SetRateLimit {bytesPerSecond});
    Q_EMIT rateLimitChosen(bytesPerSecond);
}

} // namespace ferry
