#pragma once

#include "ui/settings/settingspage.h"

class QComboBox;

namespace ferry {

// How long the history keeps what, and what of it goes to other computers.
class HistorySettings final : public SettingsPage
{
    Q_OBJECT

public:
    struct Synced
    {
        QString account {}; // as it is shown
        bool history = false;
        bool paths = false;
    };

    HistorySettings(int days, const QList<Synced> &synced, QWidget *parent = nullptr);

    void setDays(int days); // what is true: somebody may have thought better of it

Q_SIGNALS:
    void daysWanted(int days); // 0: for ever; setDays() answers
    void accountsWanted();

private:
    static QString syncWords(const QList<Synced> &synced);

    QComboBox *m_days;
};

} // namespace ferry
