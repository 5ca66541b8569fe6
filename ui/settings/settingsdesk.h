#pragma once

#include "store/settingsstore.h"
#include "ui/common/theme.h"
#include "ui/uiservices.h"

#include <QWidget>

#include <functional>

class QAction;

namespace ferry {

class UploadsPage;
class WindowActions;

// What a person sets: kept, and told to the queue. GUI thread.
class SettingsDesk final : public QObject
{
    Q_OBJECT

public:
    SettingsDesk(const UiServices &services, Theme &theme, QWidget &window);

    void open(); // the dialog
    // What the list of uploads looks like: the same for all that View says of it.
    void keep(UploadsPage &page, const WindowActions &actions);
    void chooseConcurrency(int uploads); // 0: as many as help
    void chooseRateLimit(qint64 bytesPerSecond); // 0: none

Q_SIGNALS:
    void concurrencyChosen(int uploads);
    void rateLimitChosen(qint64 bytesPerSecond);
    void accountsWanted();

private:
    // A yes or no that is an action of the menus: as it was last time, and remembered from now on.
    void keep(Setting setting, QAction &action, const std::function<void(bool)> &obey);

    UiServices m_services;
    Theme &m_theme;
    QWidget &m_window;
};

} // namespace ferry
