#include "ui/settings/settingsdesk.h"

#include "transfers/uploadengine.h"
#include "ui/settings/settingsdialog.h"
#include "ui/uploads/columnmenu.h"
#include "ui/uploads/sortmenu.h"
#include "ui/uploads/uploadspage.h"
#include "ui/windowactions.h"

#include <QAction>

namespace ferry {

using namespace Qt::StringLiterals;

SettingsDesk::SettingsDesk(const UiServices &services, Theme &theme, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_theme(theme)
    , m_window(window)
{ }

void SettingsDesk::open()
{
    auto *dialog = new SettingsDialog(m_services.settings, m_theme, &m_window);
    connect(dialog, &SettingsDialog::concurrencyChosen, this, &SettingsDesk::chooseConcurrency);
    connect(dialog, &SettingsDialog::rateLimitChosen, this, &SettingsDesk::chooseRateLimit);
    connect(dialog, &SettingsDialog::accountsWanted, this, &SettingsDesk::accountsWanted);
    dialog->open();
}

void SettingsDesk::keep(Setting setting, QAction &action, const std::function<void(bool)> &obey)
{
    connect(&action, &QAction::toggled, this, [this, setting, obey](bool on) {
        m_services.settings.set(setting, on ? u"1"_s : u"0"_s);
        obey(on);
    });
    action.setChecked(m_services.settings.number(setting) != 0);
}

void SettingsDesk::keep(UploadsPage &page, const WindowActions &actions)
{
    using A = WindowActions;
    SettingsStore &settings = m_services.settings;
    keep(Setting::CompactRows, *actions[A::CompactRows], [&page](bool on) { page.setCompact(on); });
    keep(
        Setting::Thumbnails, *actions[A::Thumbnails], [&page](bool on) { page.setThumbnails(on); });
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
