#include "ui/destinations/destinationdialog.h"

#include "accounts/accountdestination.h"
#include "accounts/accounts.h"
#include "destinations/registry.h"
#include "store/destinationstore.h"
#include "transfers/uploadengine.h"
#include "ui/common/checkwords.h"
#include "ui/common/failuretext.h"
#include "ui/common/noticelabel.h"
#include "ui/common/plainscroll.h"
#include "ui/destinations/fittedsetup.h"
#include "ui/destinations/kindpicker.h"
#include "ui/destinations/optionform.h"
#include "ui/destinations/soundsetup.h"
#include "ui/destinations/supabasepaste.h"
#include "ui/uiservices.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QThreadPool>
#include <QVBoxLayout>

#include <memory>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// Settings that every kind has, beside its own options.
constexpr auto nameKey = "name"_L1;
constexpr auto limitKey = "upload-limit"_L1;
constexpr auto accountKey = "account"_L1; // of kinds that know accounts

// The pages, in their order.
constexpr int pickerPage = 0;
constexpr int formPage = 1;

OptionSpecs formSpecs(const DestinationKind &kind)
{
    OptionSpecs specs {{.key = nameKey,
        .label = QT_TRANSLATE_NOOP("OptionForm", "Name"),
        .help = QT_TRANSLATE_NOOP("OptionForm", "As you want to see it in Ferry."),
        .need = OptionSpec::Need::Required}};
    specs += kind.options;
    specs += {.key = limitKey,
        .label = QT_TRANSLATE_NOOP("OptionForm", "Uploads at a time"),
        .help = QT_TRANSLATE_NOOP("OptionForm", "Empty: as many as Ferry or the service allows."),
        .need = OptionSpec::Need::Advanced};
    return specs;
}

} // namespace

DestinationDialog::DestinationDialog(
    UiServices &services, const std::optional<DestinationConfig> &existing, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_keeper(services.destinations, services.secrets)
    , m_pages(new QStackedWidget(this))
{
    m_checker = [&services](
                    const DestinationSetup &setup, std::function<void(Result<CheckFinding>)> done) {
        services.engine.check(setup, std::move(done));
    };
    setWindowTitle(existing ? tr("Edit destination") : tr("Add destination"));
    resize(520, 620);
    m_pages->addWidget(buildPickerPage());
    m_pages->addWidget(buildFormPage());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buildButtons());
    m_remove->setVisible(existing.has_value());
    showButtonsOf(m_pages->currentIndex());
    connect(m_pages, &QStackedWidget::currentChanged, this, &DestinationDialog::showButtonsOf);
    if (existing) {
        m_config = *existing;
        setBusy(true);
        m_keeper.load(m_config, this, [this](const DestinationSetup &setup) { edit(setup); });
    } else {
        m_picker->setFocus();
    }
}

QWidget *DestinationDialog::buildPickerPage()
{
    auto *page = new QWidget(this);
    auto *title = new QLabel(tr("Where shall Ferry upload to?"), page);
    title->setProperty("role", u"title"_s);
    m_picker = new KindPicker(page);
    connect(m_picker, &KindPicker::picked, this, &DestinationDialog::chooseKind);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 20, 24, 12);
    layout->setSpacing(16);
    layout->addWidget(title);
    layout->addWidget(plainScroll(m_picker, page), 1); // a small screen has no room for all kinds
    return page;
}

QWidget *DestinationDialog::buildFormPage()
{
    auto *page = new QWidget(this);
    m_title = wrappedLabel({}, u"title"_s, page);
    m_scroll = new QScrollArea(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_notice = new NoticeLabel(page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 20, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_notice);
    return page;
}

QWidget *DestinationDialog::buildButtons()
{
    auto *bar = new QFrame(this);
    bar->setProperty("role", u"foot"_s);
    m_back = new QPushButton(tr("&Back"), bar);
    m_remove = new QPushButton(tr("&Remove"), bar);
    m_check = new QPushButton(tr("C&heck"), bar);
    m_cancel = new QPushButton(tr("Cancel"), bar);
    m_save = new QPushButton(tr("&Save"), bar);
    m_save->setProperty("role", u"primary"_s);
    m_save->setDefault(true);
    m_check->setToolTip(tr("Ask the server whether files can be uploaded with these settings"));
    for (QPushButton *button : {m_back, m_remove, m_check, m_cancel})
        button->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_pages->setCurrentIndex(pickerPage);
        m_picker->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, &DestinationDialog::askRemove);
    connect(m_check, &QPushButton::clicked, this, &DestinationDialog::check);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &DestinationDialog::save);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(8);
    layout->addWidget(m_back);
    layout->addWidget(m_remove);
    layout->addWidget(m_check);
    layout->addStretch(1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_save);
    return bar;
}

void DestinationDialog::showButtonsOf(int page)
{
    const bool isForm = page == formPage;
    m_back->setVisible(isForm && m_config.uuid.isNull());
    m_check->setVisible(isForm);
    m_save->setVisible(isForm);
}

void DestinationDialog::chooseKind(const QString &id)
{
    const DestinationKind *kind = findDestinationKind(id);
    if (kind == nullptr)
        return;
    // Going back and in again keeps what was typed.
    if (m_kind != kind) {
        buildForm(*kind);
        m_form->setValues({{nameKey, QCoreApplication::translate("DestinationKind", kind->label)}});
    }
    m_title->setText(
        tr("Connect %1").arg(QCoreApplication::translate("DestinationKind", kind->label)));
    m_pages->setCurrentIndex(formPage);
    m_form->setFocus();
}

void DestinationDialog::buildForm(const DestinationKind &kind)
{
    m_kind = &kind;
    m_config.kind = kind.id;
    m_form = new OptionForm(formSpecs(kind));
    m_form->setContentsMargins(0, 0, 12, 0);
    m_form->setAccounts(m_services.accounts.all());
    m_form->setDestinations(m_services.destinations.allNow());
    m_scroll->setWidget(m_form); // deletes the form of another kind
    m_notice->clear();
    // Its error takes room first.
    connect(
        m_form, &OptionForm::revealed, m_scroll,
        [this](QWidget *field) { m_scroll->ensureWidgetVisible(field, 0, 24); },
        Qt::QueuedConnection);
    connect(m_form, &OptionForm::edited, this, [this](const QString &key) {
        ++m_checkNumber; // an answer to older settings says nothing now
        m_notice->clear();
        sortPaste(key);
        fitToAccount();
    });
}

// An account brings its project along: address, key and certificate are its own.
void DestinationDialog::fitToAccount()
{
    const bool isAccount = !m_form->settings().value(accountKey).isEmpty();
    for (const QLatin1StringView key : {"url"_L1, "key"_L1, "ca"_L1}) {
        if (m_config.kind == "supabase"_L1)
            m_form->setFieldShown(key, !isAccount);
    }
}

void DestinationDialog::edit(const DestinationSetup &setup)
{
    setBusy(false);
    const DestinationKind *kind = findDestinationKind(setup.config.kind);
    if (kind == nullptr) {
        m_pages->setCurrentIndex(formPage);
        m_notice->say(
            Tone::Warn, tr("This destination was made by a newer Ferry, which can edit it."));
        return;
    }
    m_loadedSecrets = setup.secrets;
    buildForm(*kind);
    QMap<QString, QString> values = setup.config.settings;
    values.insert(setup.secrets);
    values.insert(nameKey, setup.config.name);
    if (setup.config.limit > 0)
        values.insert(limitKey, QString::number(setup.config.limit));
    m_form->setValues(values);
    m_form->setAccounts(m_services.accounts.all());
    fitToAccount();
    m_title->setText(
        tr("%1 · %2", "kind and name")
            .arg(QCoreApplication::translate("DestinationKind", kind->label), setup.config.name));
    m_pages->setCurrentIndex(formPage);
    setBusy(false);
    m_form->setFocus();
}

// Address and key copied in one go, pasted into either field.
void DestinationDialog::sortPaste(const QString &key)
{
    if (m_config.kind != "supabase"_L1)
        return;
    QMap<QString, QString> values = m_form->settings();
    values.insert(m_form->secrets());
    if (const auto found = sortSupabasePaste(values.value(key))) {
        m_form->setValues({{u"url"_s, found->url}, {u"key"_s, found->key}});
        m_notice->say(Tone::Plain, tr("Address and key were put into their own fields."));
    }
}

DestinationSetup DestinationDialog::setup() const
{
    DestinationSetup result {.config = m_config};
    if (m_form == nullptr || m_isSaved)
        return result;
    result.config.settings = m_form->settings();
    result.config.name = result.config.settings.take(nameKey);
    result.config.limit = result.config.settings.take(limitKey).toInt();
    result.secrets = m_form->secrets();
    // One that was there and has been cleared is to be removed.
    for (auto it = m_loadedSecrets.cbegin(); it != m_loadedSecrets.cend(); ++it) {
        if (!result.secrets.contains(it.key()))
            result.secrets.insert(it.key(), {});
    }
    return result;
}

// What can be told without asking anybody.
bool DestinationDialog::isSound()
{
    m_form->clearErrors();
    if (!m_form->validate())
        return false;
    const Result<void> sound = checkSetup(setup(), m_form->settings().value(limitKey),
        m_services.accounts, m_services.destinations.allNow());
    if (!sound)
        showFailure(sound.error());
    return sound.has_value();
}

void DestinationDialog::check()
{
    if (!isSound())
        return;
    m_notice->say(Tone::Plain, tr("Asking the server…"));
    m_check->setEnabled(false);
    const quint64 number = ++m_checkNumber;
    m_checker(withAccount(m_services.accounts, setup()),
        [guard = QPointer<DestinationDialog>(this), number](const Result<CheckFinding> &found) {
            if (!guard)
                return;
            guard->m_check->setEnabled(true);
            if (number == guard->m_checkNumber)
                guard->showChecked(found);
        });
}

void DestinationDialog::showChecked(const Result<CheckFinding> &found)
{
    if (!found) {
        showFailure(found.error());
        return;
    }
    m_notice->say(Tone::Good, tr("It works: files can be uploaded here."), checkWords(*found));
}

void DestinationDialog::save()
{
    if (m_isSaved) {
        accept();
        return;
    }
    if (m_isBusy || !isSound())
        return;
    setBusy(true);
    m_fitting = fittedSetup(*QThreadPool::globalInstance(), setup());
    m_fitting.start([this] { keep(m_fitting.take()); });
}

void DestinationDialog::keep(const Result<DestinationSetup> &fitted)
{
    if (!fitted) {
        setBusy(false);
        showFailure(fitted.error());
        return;
    }
    const DestinationKind *kind = findDestinationKind(fitted->config.kind);
    kind != nullptr && kind->triesOnEntry ? tryOut(*fitted) : keepNow(*fitted);
}

// What the server refuses for its settings is not kept. A server that cannot be asked just now is no reason
// to enter everything once more.
void DestinationDialog::tryOut(const DestinationSetup &setup)
{
    m_notice->say(Tone::Plain, tr("Asking the server…"));
    m_checker(withAccount(m_services.accounts, setup),
        [guard = QPointer<DestinationDialog>(this), setup](const Result<CheckFinding> &found) {
            if (!guard)
                return;
            const bool isRefused = !found
                && (found.error().advice == Advice::SignIn
                    || found.error().advice == Advice::FixSettings);
            if (!isRefused) {
                guard->keepNow(setup);
                return;
            }
            guard->setBusy(false);
            guard->showFailure(found.error());
        });
}

void DestinationDialog::keepNow(const DestinationSetup &setup)
{
    m_keeper.save(
        setup, this, [this](const Result<DestinationKeeper::Saved> &result) { showSaved(result); });
}

void DestinationDialog::showSaved(const Result<DestinationKeeper::Saved> &result)
{
    setBusy(false);
    if (!result) {
        showFailure(result.error());
        return;
    }
    m_config = result->setup.config;
    if (m_services.destinationsChanged)
        m_services.destinationsChanged();
    Q_EMIT saved(result->setup);
    if (result->secrets != DestinationKeeper::Secrets::ThisSession) {
        accept();
        return;
    }
    m_isSaved = true;
    m_save->setText(tr("&Done"));
    for (QWidget *rest : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_check),
             static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_remove),
             static_cast<QWidget *>(m_cancel)})
        rest->setEnabled(false);
    m_notice->say(Tone::Warn,
        tr("Saved, but no keychain answers on this computer: the secret is kept until Ferry ends, "
           "and has to be entered again then."));
}

void DestinationDialog::askRemove()
{
    const QString words = removalWords(m_config, m_waiting, m_services.destinations.allNow());
    if (words.isEmpty() || m_removeConfirmed) {
        remove();
        return;
    }
    m_removeConfirmed = true;
    m_remove->setText(tr("&Remove anyway"));
    m_notice->say(Tone::Warn, words);
}

void DestinationDialog::remove()
{
    setBusy(true);
    m_keeper.remove(m_config, this, [this](const Result<void> &result) {
        setBusy(false);
        if (!result) {
            showFailure(result.error());
            return;
        }
        if (m_services.destinationsChanged)
            m_services.destinationsChanged();
        Q_EMIT removed(m_config);
        accept();
    });
}

void DestinationDialog::showFailure(const Failure &failure)
{
    const bool atField = m_form != nullptr && m_form->showFailure(failure);
    if (atField) {
        m_notice->clear();
        return;
    }
    const DestinationSetup now = setup();
    const FailureContext context {
        .destination = now.config.name, .destinationKind = now.config.kind};
    m_notice->say(Tone::Bad, failureSentence(failure, context), failureDetails(failure));
}

void DestinationDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    for (QPushButton *button : {m_back, m_remove, m_cancel})
        button->setEnabled(!busy);
    m_check->setEnabled(!busy && m_form != nullptr);
    m_save->setEnabled(!busy && m_form != nullptr);
}

void DestinationDialog::reject()
{
    if (!m_isBusy)
        QDialog::reject();
}

} // namespace ferry
