#pragma once

#include "ui/common/theme.h"

#include <QDialog>

class QComboBox;
class QFormLayout;

namespace ferry {

class SettingsStore;

// The few settings there are. Each takes effect at once; there is nothing to confirm.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(SettingsStore &settings, Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void concurrencyChosen(int uploads); // 0: automatic
    void rateLimitChosen(qint64 bytesPerSecond); // 0: none
    void accountsWanted();

private:
    void addTheme(QFormLayout &form);
    void addLimits(QFormLayout &form);
    void addAccounts(QFormLayout &form);

    SettingsStore &m_settings;
    Theme &m_theme;
};

} // namespace ferry
