#include "ui/accounts/setuppage.h"

#include "ui/common/icons.h"
#include "ui/common/noticelabel.h"
#include "ui/sync/setupwords.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

SetUpPage::SetUpPage(const AccountCalls &calls, ConnectState &state, QWidget *parent)
    : ConnectPage(calls, state, parent)
    , m_words(wrappedLabel({}, u"quiet"_s, this))
    , m_steps(new QWidget(this))
    , m_script(new QPlainTextEdit(calls.setupScript, m_steps))
    , m_copy(new QPushButton(tr("C&opy script"), m_steps))
    , m_editor(new QPushButton(tr("Open SQL &editor"), m_steps))
    , m_again(new QPushButton(tr("Chec&k again"), m_steps))
{
    m_script->setReadOnly(true);
    m_script->setTabChangesFocus(true);
    m_script->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_script->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_script->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_script->setMinimumHeight(160);
    m_script->setAccessibleName(tr("Script for the SQL editor"));
    setGlyph(*m_copy, Glyph::Copy);
    setGlyph(*m_editor, Glyph::Link);
    setGlyph(*m_again, Glyph::Retry);
    m_again->hide();
    for (QPushButton *button : {m_copy, m_editor, m_again})
        button->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_script->toPlainText());
        notice().say(Tone::Good, tr("Copied. Paste it into the SQL editor and press Run there."));
    });
    connect(m_editor, &QPushButton::clicked, this,
        [this] { this->calls().openUrl(this->calls().editorUrl(this->state().project.url)); });
    connect(m_again, &QPushButton::clicked, this, &SetUpPage::check);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_editor);
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    auto *steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(8);
    steps->addWidget(m_script, 1);
    steps->addLayout(buttons);
    page().addWidget(m_words);
    page().addWidget(m_steps, 1);
    m_steps->hide();
}

QString SetUpPage::nextLabel() const
{
    return m_isReady ? tr("&Sync history here") : tr("Chec&k");
}

void SetUpPage::begin()
{
    m_editor->setVisible(!calls().editorUrl(state().project.url).isEmpty());
    m_words->setText(tr("Looking whether the project is ready for your history…"));
    check();
}

void SetUpPage::next()
{
    if (m_isReady)
        turnOn();
    else
        check();
}

void SetUpPage::check()
{
    if (!state().account || isBusy())
        return;
    setBusy(true);
    notice().say(Tone::Plain, tr("Checking…"));
    calls().checkSetup(state().account->uuid, this,
        [this](const Result<SetupReport> &report) { showReport(report); });
}

void SetUpPage::showReport(const Result<SetupReport> &report)
{
    m_isReady = report && canSync(*report);
    const bool complete = m_isReady && report->missing.isEmpty();
    m_steps->setVisible(!complete);
    if (!complete)
        letGrow();
    m_again->setVisible(m_isReady && !complete);
    m_words->setText(m_isReady
            ? tr("Each upload from this computer will be listed on your other computers too, and "
                 "theirs here: name, size, destination, link and outcome. Full paths stay here "
                 "unless you share them in the account's settings.")
            : tr("Your history is kept in your own project. It needs a table there: copy this "
                 "script, run it once in the project's SQL editor, then check. It may be run "
                 "again at any time."));
    setBusy(false);
    if (!report)
        showFailure(report.error());
    else if (!report->isThere)
        notice().say(Tone::Warn, tr("The project is not set up yet."));
    else if (!m_isReady)
        notice().say(Tone::Warn,
            tr("The script was run, but not all of it is there. Run it again."),
            missingWords(*report));
    else if (!complete)
        notice().say(Tone::Warn,
            tr("The history can be synced, but not all is there. Run the script again."),
            missingWords(*report));
    else
        notice().say(Tone::Good, tr("The project is ready."));
    // The focus goes where the next step is.
    if (!m_isReady && !m_script->hasFocus())
        m_copy->setFocus();
}

void SetUpPage::turnOn()
{
    if (!state().account || isBusy())
        return;
    Account account = *state().account;
    account.syncsHistory = true;
    saveAndFinish(account);
}

} // namespace ferry
