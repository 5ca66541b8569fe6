#pragma once

#include "gui/photographer.h"
#include "ui/common/searchfield.h"
#include "ui/mainwindow.h"
#include "ui/settings/settingsdialog.h"
#include "ui/uploads/uploadspage.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QListWidget>

namespace ferry {

// Every page of the settings, and what the list says while quiet hours hold the queue.
inline void takeSettings(
    const Photographer &photographer, MainWindow &window, Theme &theme, const QString &shade)
{
    const auto open = [&window] {
        for (QAction *action : window.actions()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Comma))
                action->trigger();
        }
        return window.findChild<SettingsDialog *>();
    };
    const auto close = [&photographer](SettingsDialog &dialog) {
        dialog.accept();
        photographer.settle();
    };
    SettingsDialog *dialog = open();
    auto *list = dialog->findChild<QListWidget *>();
    const QStringList names {QStringLiteral("uploads"), QStringLiteral("history"),
        QStringLiteral("look"), QStringLiteral("network"), QStringLiteral("privacy")};
    for (int page = 0; page < list->count(); ++page) {
        list->setCurrentRow(page);
        photographer.take(*dialog, QStringLiteral("settings-%1-%2").arg(names.at(page), shade));
    }
    dialog->findChild<SearchField *>()->setText(QStringLiteral("quiet"));
    photographer.take(*dialog, QStringLiteral("settings-search-") + shade);
    dialog->findChild<SearchField *>()->setText(QStringLiteral("teapot"));
    photographer.take(*dialog, QStringLiteral("settings-nothing-") + shade);
    close(*dialog);

    theme.setTextSize(Theme::TextSize::Large);
    dialog = open();
    dialog->resize(520, 480);
    photographer.take(*dialog, QStringLiteral("settings-520-large-") + shade);
    close(*dialog);
    photographer.take(window, QStringLiteral("uploads-large-") + shade);
    theme.setTextSize(Theme::TextSize::Normal);

    const qint64 end = QDateTime(QDate::currentDate(), QTime(17, 0)).toMSecsSinceEpoch();
    window.uploads().setHolds({{.reason = HoldReason::Schedule, .until = end}});
    photographer.take(window, QStringLiteral("uploads-quiet-") + shade);
    window.uploads().setHolds({});
}

} // namespace ferry
