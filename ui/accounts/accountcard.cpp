#include "ui/accounts/accountcard.h"

#include "ui/accounts/connectpage.h"
#include "ui/common/format.h"
#include "ui/common/noticelabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

AccountCard::AccountCard(QWidget *parent)
    : QFrame(parent)
    , m_email(new QLabel(this))
    , m_host(new QLabel(this))
    , m_state(new QLabel(this))
    , m_syncs(new QCheckBox(tr("Sync the &history here"), this))
    , m_paths(new QCheckBox(tr("Share full &paths of files with my other computers"), this))
    , m_plain(new QCheckBox(tr("Keep the sign-in in a plain &file, for want of a keychain"), this))
    , m_signIn(new QPushButton(tr("&Sign in…"), this))
    , m_keychain(new QPushButton(tr("&Look again"), this))
    , m_signOut(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_notice(new NoticeLabel(this))
{
    setProperty("role", u"card"_s);
    for (QLabel *label : {m_email, m_host, m_state})
        label->setTextFormat(Qt::PlainText);
    m_email->setProperty("role", u"strong"_s);
    m_host->setProperty("role", u"small"_s);
    m_state->setProperty("role", u"small"_s);
    auto *who = new QVBoxLayout;
    who->setSpacing(2);
    who->addWidget(m_email);
    who->addWidget(m_host);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addLayout(who, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(8);
    layout->addLayout(head);
    for (QCheckBox *box : {m_syncs, m_paths, m_plain})
        layout->addWidget(box);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_signIn, m_keychain, m_signOut, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    layout->addWidget(m_notice);
    layout->addLayout(buttons);
    buildChoices();
    buildButtons();
}

void AccountCard::buildChoices()
{
    connect(m_syncs, &QCheckBox::toggled, this, [this](bool on) {
        if (!on) {
            choose(&Account::syncsHistory, false);
            return;
        }
        {
            const QSignalBlocker quiet(m_syncs);
            m_syncs->setChecked(false); // until that step says so
        }
        Q_EMIT historyWanted();
    });
    m_paths->setToolTip(
        tr("For past uploads too. Switched off, the paths are taken away again from the"
           " project and from the other computers."));
    connect(
        m_paths, &QCheckBox::toggled, this, [this](bool on) { choose(&Account::sharesPaths, on); });
    connect(
        m_plain, &QCheckBox::toggled, this, [this](bool on) { choose(&Account::plainTokens, on); });
}

void AccountCard::buildButtons()
{
    m_signIn->setProperty("role", u"primary"_s);
    m_keychain->setToolTip(tr("After you have unlocked the keychain"));
    connect(m_signIn, &QPushButton::clicked, this, &AccountCard::signInWanted);
    connect(m_keychain, &QPushButton::clicked, this, &AccountCard::keychainOpened);
    connect(m_signOut, &QPushButton::clicked, this, &AccountCard::askSignOut);
    connect(m_remove, &QPushButton::clicked, this, &AccountCard::askRemove);
}

void AccountCard::choose(bool Account::*what, bool on)
{
    Account changedTo = m_account;
    changedTo.*what = on;
    Q_EMIT changed(changedTo);
}

void AccountCard::setAccount(const Account &account)
{
    m_account = account;
    m_email->setText(account.email);
    m_host->setText(projectHost(account.project));
    setAccessibleName(tr("Account %1 at %2").arg(account.email, m_host->text()));
    // Two accounts have buttons of the same words: each says whose it is.
    m_signIn->setAccessibleDescription(account.email);
    m_signOut->setAccessibleDescription(account.email);
    m_remove->setAccessibleDescription(account.email);

    const bool locked = account.state == Account::State::KeychainLocked;
    const bool out = account.state == Account::State::SignedOut;
    m_state->setText(out ? tr("Signed out") : locked ? tr("Keychain locked") : tr("Signed in"));
    m_state->setProperty("tone", out || locked ? u"warn"_s : u"good"_s);
    m_state->style()->unpolish(m_state);
    m_state->style()->polish(m_state);
    // A button that goes leaves its place, and the keyboard, to "Sign out", where Space does harm.
    const QWidget *focus = window()->focusWidget();
    const bool moves
        = focus != nullptr && ((focus == m_signIn && !out) || (focus == m_keychain && !locked));
    m_signIn->setVisible(out);
    m_keychain->setVisible(locked);
    m_signOut->setVisible(!out);
    m_syncs->setEnabled(!out || account.syncsHistory);
    if (moves)
        (out ? static_cast<QWidget *>(m_signIn) : m_syncs)->setFocus();
    m_paths->setEnabled(account.syncsHistory);
    for (const auto &[box, on] : {std::pair(m_syncs, account.syncsHistory),
             std::pair(m_paths, account.sharesPaths), std::pair(m_plain, account.plainTokens)}) {
        const QSignalBlocker told(box); // it is what is so, nobody's choice
        box->setChecked(on);
    }
    resetQuestions();
}

void AccountCard::setBusy(bool busy)
{
    for (QWidget *part : {static_cast<QWidget *>(m_syncs), static_cast<QWidget *>(m_paths),
             static_cast<QWidget *>(m_plain), static_cast<QWidget *>(m_signIn),
             static_cast<QWidget *>(m_keychain), static_cast<QWidget *>(m_signOut),
             static_cast<QWidget *>(m_remove)})
        part->setEnabled(!busy);
    if (!busy)
        setAccount(m_account);
}

void AccountCard::resetQuestions()
{
    m_signOutAsked = false;
    m_removeAsked = false;
    m_signOut->setText(tr("Sign &out"));
    m_remove->setText(tr("&Remove"));
}

void AccountCard::askSignOut()
{
    if (m_dependents.uploads == 0 || m_signOutAsked) {
        Q_EMIT signOutWanted();
        return;
    }
    m_signOutAsked = true;
    m_signOut->setText(tr("Sign &out anyway"));
    m_notice->say(Tone::Warn,
        format::counted(
            tr("%1 uploads of this account are not done. They would wait until you sign in again.",
                nullptr, int(m_dependents.uploads)),
            m_dependents.uploads));
}

void AccountCard::askRemove()
{
    const bool needed = m_dependents.uploads > 0 || m_dependents.destinations > 0;
    if (!needed || m_removeAsked) {
        Q_EMIT removeWanted();
        return;
    }
    m_removeAsked = true;
    m_remove->setText(tr("&Remove anyway"));
    m_notice->say(Tone::Warn,
        format::counted(tr("%1 destinations upload with this account and would stop working.",
                            nullptr, int(m_dependents.destinations)),
            m_dependents.destinations));
}

} // namespace ferry
