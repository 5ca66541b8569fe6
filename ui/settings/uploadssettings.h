#pragma once

#include "transfers/quiethours.h"
#include "ui/settings/settingspage.h"

class QCheckBox;
class QTimeEdit;

namespace ferry {

class SettingsStore;

// How many at a time, how fast, and when not at all.
class UploadsSettings final : public SettingsPage
{
    Q_OBJECT

public:
    // `tellsMetered`: the system says whether a connection is metered.
    UploadsSettings(const SettingsStore &settings, bool tellsMetered, QWidget *parent = nullptr);

Q_SIGNALS:
    void concurrencyChosen(int uploads); // 0: automatic
    void rateLimitChosen(qint64 bytesPerSecond); // 0: none
    void quietHoursChosen(const ferry::QuietHours &hours);
    void pauseOnMeteredChosen(bool pauses);

private:
    void addLimits(const SettingsStore &settings);
    void addQuietHours();
    QWidget *makeTimes();
    QWidget *makeDays();
    void change(const QuietHours &hours);
    void showHours();

    QuietHours m_hours;
    SettingsRow *m_quietRow = nullptr;
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_to = nullptr;
    QList<QCheckBox *> m_days {}; // Monday first, wherever each of them stands
};

} // namespace ferry
