#include "ui/settings/looksettings.h"

#include "store/settingsstore.h"
#include "ui/settings/settingsrow.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QKeySequence>

namespace ferry {

LookSettings::LookSettings(const Parts &parts, QWidget *parent)
    : SettingsPage(tr("Look"), Glyph::Settings, parent)
{
    addTheme(parts);
    addTextSize(parts);
    addLanguage(parts);
    addHeading(tr("Window"));
    addAction(parts.compactRows, tr("&Compact rows in the list of uploads"),
        tr("One line each, in columns."));
    addAction(parts.menuBar, tr("Show the &menu bar"),
        tr("Without it, the same menus are under “All commands” in the sidebar."));
}

void LookSettings::addTheme(const Parts &parts)
{
    auto *box = new QComboBox;
    box->addItem(tr("As the system"), int(Theme::Mode::System));
    box->addItem(tr("Light"), int(Theme::Mode::Light));
    box->addItem(tr("Dark"), int(Theme::Mode::Dark));
    box->setCurrentIndex(box->findData(int(parts.theme.mode())));
    connect(box, &QComboBox::currentIndexChanged, this,
        [box, &theme = parts.theme, &settings = parts.settings] {
            const auto mode = Theme::Mode(box->currentData().toInt());
            theme.setMode(mode);
            settings.set(Setting::Theme, Theme::settingOf(mode));
        });
    addRow(tr("Colours"), box);
}

void LookSettings::addTextSize(const Parts &parts)
{
    auto *box = new QComboBox;
    box->addItem(tr("Small"), int(Theme::TextSize::Small));
    box->addItem(tr("Normal", "size of the text"), int(Theme::TextSize::Normal));
    box->addItem(tr("Large"), int(Theme::TextSize::Large));
    box->setCurrentIndex(box->findData(int(parts.theme.textSize())));
    connect(box, &QComboBox::currentIndexChanged, this,
        [box, &theme = parts.theme, &settings = parts.settings] {
            const auto size = Theme::TextSize(box->currentData().toInt());
            theme.setTextSize(size);
            settings.set(Setting::TextSize, Theme::settingOf(size));
        });
    addRow(tr("Text size"), box);
}

void LookSettings::addLanguage(const Parts &parts)
{
    auto *box = new QComboBox;
    box->addItem(tr("As the system"), QString());
    for (const auto &[code, name] : parts.languages)
        box->addItem(name, code);
    const QString now = parts.settings.value(Setting::Language);
    if (box->findData(now) < 0)
        box->addItem(now, now);
    box->setCurrentIndex(box->findData(now));
    SettingsRow *row = addRow(tr("Language"), box, tr("From the next start of Ferry on."));
    connect(box, &QComboBox::currentIndexChanged, this, [box, row, &settings = parts.settings] {
        settings.set(Setting::Language, box->currentData().toString());
        row->setHelp(box->currentData().toString().isEmpty()
                ? tr("Ferry speaks the system's language when it is started again.")
                : tr("Ferry speaks %1 when it is started again.").arg(box->currentText()));
    });
}

void LookSettings::addAction(QAction &action, const QString &words, const QString &help)
{
    auto *box = new QCheckBox(words);
    box->setChecked(action.isChecked());
    box->setToolTip(action.shortcut().toString(QKeySequence::NativeText));
    connect(box, &QCheckBox::toggled, &action, [&action](bool on) {
        if (action.isChecked() != on)
            action.trigger(); // as if chosen in the menu, so that its listeners hear of it
    });
    connect(&action, &QAction::toggled, box, &QCheckBox::setChecked);
    addRow({}, box, help);
}

} // namespace ferry
