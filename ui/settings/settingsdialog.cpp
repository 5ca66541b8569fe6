#include "ui/settings/settingsdialog.h"

#include "store/settingsstore.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/statusstrip.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(SettingsStore &settings, Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_theme(theme)
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    auto *title = new QLabel(tr("Settings"), this);
    title->setProperty("role", u"title"_s);
    layout->addWidget(title);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(10);
    addTheme(*form);
    addLimits(*form);
    addAccounts(*form);
    layout->addLayout(form);
    auto *buttons = new QDialogButtonBox(this);
    auto *close = new QPushButton(tr("Close"), buttons);
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void SettingsDialog::addTheme(QFormLayout &form)
{
    auto *box = new QComboBox(this);
    box->addItem(tr("As the system"), int(Theme::Mode::System));
    box->addItem(tr("Light"), int(Theme::Mode::Light));
    box->addItem(tr("Dark"), int(Theme::Mode::Dark));
    box->setCurrentIndex(box->findData(int(m_theme.mode())));
    box->setAccessibleName(tr("Colours"));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        const auto mode = Theme::Mode(box->currentData().toInt());
        m_theme.setMode(mode);
        m_settings.set(Setting::Theme, Theme::settingOf(mode));
    });
    form.addRow(tr("Colours"), box);
}

void SettingsDialog::addLimits(QFormLayout &form)
{
    auto *many = new QComboBox(this);
    for (const int choice : concurrencyChoices())
        many->addItem(
            choice == 0 ? tr("Automatic") : tr("Up to %1").arg(format::count(choice)), choice);
    many->setCurrentIndex(many->findData(int(m_settings.number(Setting::Concurrency))));
    many->setAccessibleName(tr("Uploads at a time"));
    connect(many, &QComboBox::currentIndexChanged, this,
        [this, many] { Q_EMIT concurrencyChosen(many->currentData().toInt()); });
    form.addRow(tr("Uploads at a time"), many);

    auto *rate = new QComboBox(this);
    for (const qint64 choice : rateLimitChoices())
        rate->addItem(choice == 0 ? tr("No limit") : format::speed(choice), choice);
    const qint64 now = m_settings.number(Setting::RateLimit);
    if (rate->findData(now) < 0)
        rate->addItem(format::speed(now), now);
    rate->setCurrentIndex(rate->findData(now));
    rate->setAccessibleName(tr("Speed limit"));
    connect(rate, &QComboBox::currentIndexChanged, this,
        [this, rate] { Q_EMIT rateLimitChosen(rate->currentData().toLongLong()); });
    form.addRow(tr("Speed limit"), rate);
}

void SettingsDialog::addAccounts(QFormLayout &form)
{
    auto *button = new QPushButton(tr("&Accounts and this computer's name…"), this);
    button->setAutoDefault(false);
    setGlyph(*button, Glyph::User);
    connect(button, &QPushButton::clicked, this, &SettingsDialog::accountsWanted);
    form.addRow(tr("Accounts"), button);
}

} // namespace ferry
