#pragma once

#include "ui/settings/settingspage.h"

namespace ferry {

// What this computer keeps, where, and how to be rid of it.
class PrivacySettings final : public SettingsPage
{
    Q_OBJECT

public:
    struct Places
    {
        QString database {}; // a file
        QString log {}; // a folder
    };

    explicit PrivacySettings(const Places &places, QWidget *parent = nullptr);

Q_SIGNALS:
    void forgetEverythingWanted();

private:
    void addPlace(const QString &label, const QString &path, const QString &help);
};

} // namespace ferry
