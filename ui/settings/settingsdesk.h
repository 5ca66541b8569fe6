#pragma once

#include "store/settingsstore.h"
#include "ui/common/theme.h"
#include "ui/uiservices.h"

#include <QWidget>

#include <functional>

class QAction;

namespace ferry {

class HistoryForgetting;
class HistorySettings;
class NetworkSettings;
class SettingsPage;
class UploadsPage;
class UploadsSettings;
class WindowActions;

// What a person sets: kept, and told to whom it concerns. GUI thread.
class SettingsDesk final : public QObject
{
    Q_OBJECT

public:
    SettingsDesk(
        const UiServices &services, Theme &theme, const WindowActions &actions, QWidget &window);

    void open(); // the dialog
    // A yes or no that is an action of the menus: as it was last time, and remembered from now on.
    void keep(Setting setting, QAction &action, const std::function<void(bool)> &obey);
    // What the list of uploads looks like: the same for all that View says of it.
    void keep(UploadsPage &page);
    // Who resumes all or uploads anyway means it, quiet hours or not.
    void obeyOverruling(const UploadsPage &page);
    void chooseConcurrency(int uploads); // 0: as many as help
    void chooseRateLimit(qint64 bytesPerSecond); // 0: none

Q_SIGNALS:
    void concurrencyChosen(int uploads);
    void rateLimitChosen(qint64 bytesPerSecond);
    void accountsWanted();

private:
    QList<SettingsPage *> makePages();
    void connectUploads(UploadsSettings &page);
    void connectHistory(HistorySettings &page);
    void connectNetwork(NetworkSettings &page);

    UiServices m_services;
    Theme &m_theme;
    const WindowActions &m_actions;
    QWidget &m_window;
    HistoryForgetting *m_forgetting = nullptr; // null: nobody forgets by itself
};

} // namespace ferry
