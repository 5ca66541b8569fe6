#pragma once

#include "ui/common/theme.h"
#include "ui/settings/settingspage.h"

#include <QPair>

class QAction;

namespace ferry {

class SettingsStore;

// How the window looks and which language it speaks.
class LookSettings final : public SettingsPage
{
    Q_OBJECT

public:
    using Languages = QList<QPair<QString, QString>>; // code and its own name
    struct Parts
    {
        SettingsStore &settings;
        Theme &theme;
        QAction &compactRows; // that a menu has, too
        QAction &menuBar;
        Languages languages {};
    };

    explicit LookSettings(const Parts &parts, QWidget *parent = nullptr);

private:
    void addTheme(const Parts &parts);
    void addTextSize(const Parts &parts);
    void addLanguage(const Parts &parts);
    void addAction(QAction &action, const QString &words, const QString &help);
};

} // namespace ferry
