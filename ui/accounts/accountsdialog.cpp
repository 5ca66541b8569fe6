#include "ui/accounts/accountsdialog.h"

#include "ui/common/failuretext.h"
#include "ui/common/icons.h"
#include "ui/common/noticelabel.h"
#include "ui/common/plainscroll.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSysInfo>
#include <QVBoxLayout>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

AccountsDialog::AccountsDialog(
    AccountCalls calls, Dependents dependents, const QString &computer, QWidget *parent)
    : QDialog(parent)
    , m_calls(std::move(calls))
    , m_dependents(std::move(dependents))
{
    setWindowTitle(tr("Accounts"));
    resize(560, 520);
    auto *title = new QLabel(tr("Accounts"), this);
    title->setProperty("role", u"title"_s);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(24, 20, 24, 12);
    head->addWidget(title);

    auto *body = new QWidget(this);
    m_list = new QVBoxLayout(body);
    m_list->setContentsMargins(24, 0, 24, 12);
    m_list->setSpacing(10);
    m_none = wrappedLabel(tr("No account yet. With one, the history of your uploads is the same on "
                             "all your computers, kept in a Supabase project of your own."),
        u"quiet"_s, body);
    m_list->addWidget(m_none);
    m_list->addStretch(1);
    QScrollArea *scroll = plainScroll(body, this);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    layout->addWidget(buildComputer(computer));
    layout->addWidget(buildButtons());
    refresh();
}

QWidget *AccountsDialog::buildComputer(const QString &computer)
{
    auto *row = new QWidget(this);
    m_computer = new QLineEdit(computer, row);
    m_computer->setMaxLength(100);
    m_computer->setPlaceholderText(QSysInfo::machineHostName());
    m_computer->setAccessibleName(tr("Name of this computer"));
    m_computer->setToolTip(tr("History shows it beside what was uploaded from here."));
    auto *label = new QLabel(tr("&Name of this computer"), row);
    label->setBuddy(m_computer);
    connect(m_computer, &QLineEdit::editingFinished, this,
        [this] { Q_EMIT computerRenamed(m_computer->text().trimmed()); });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(24, 8, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(label);
    layout->addWidget(m_computer, 1);
    return row;
}

QWidget *AccountsDialog::buildButtons()
{
    auto *foot = new QFrame(this);
    foot->setProperty("role", u"foot"_s);
    auto *add = new QPushButton(tr("&Connect Supabase…"), foot);
    auto *close = new QPushButton(tr("Close"), foot);
    setGlyph(*add, Glyph::Plus);
    add->setAutoDefault(false);
    close->setDefault(true);
    connect(add, &QPushButton::clicked, this, &AccountsDialog::connectWanted);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 12, 24, 12);
    row->addWidget(add);
    row->addStretch(1);
    row->addWidget(close);
    return foot;
}

void AccountsDialog::refresh()
{
    const QList<Account> accounts = m_calls.all();
    // The cards of accounts that stay are kept: one of them may have the focus.
    for (qsizetype i = m_cards.size() - 1; i >= 0; --i) {
        const QUuid uuid = m_cards.at(i)->account().uuid;
        const bool stays = std::any_of(accounts.cbegin(), accounts.cend(),
            [&uuid](const Account &account) { return account.uuid == uuid; });
        if (!stays)
            m_cards.takeAt(i)->deleteLater();
    }
    for (const Account &account : accounts) {
        const auto known = std::find_if(m_cards.cbegin(), m_cards.cend(),
            [&account](const AccountCard *card) { return card->account().uuid == account.uuid; });
        AccountCard *card = known != m_cards.cend() ? *known : addCard(account);
        card->setDependents(m_dependents(account.uuid));
        if (card->account() != account)
            card->setAccount(account);
    }
    m_none->setVisible(accounts.isEmpty());
}

AccountCard *AccountsDialog::addCard(const Account &account)
{
    auto *card = new AccountCard(this);
    card->setAccount(account);
    m_list->insertWidget(m_list->count() - 1, card);
    m_cards += card;
    connect(card, &AccountCard::signInWanted, this,
        [this, card] { Q_EMIT signInWanted(card->account()); });
    connect(card, &AccountCard::historyWanted, this,
        [this, card] { Q_EMIT historyWanted(card->account()); });
    connect(card, &AccountCard::keychainOpened, this,
        [this, card] { Q_EMIT keychainOpened(card->account().uuid); });
    connect(card, &AccountCard::signOutWanted, this, [this, card] {
        card->setBusy(true);
        m_calls.signOut(card->account().uuid, card, answerTo<void>(card));
    });
    connect(card, &AccountCard::removeWanted, this, [this, card] {
        card->setBusy(true);
        m_calls.remove(card->account().uuid, card, answerTo<void>(card));
    });
    connect(card, &AccountCard::changed, this, [this, card](const Account &wanted) {
        m_calls.save(wanted, card, answerTo<Account>(card));
    });
    return card;
}

// Of whatever was asked: a failure is said at the card, and the card shows what is true now.
template<typename T>
std::function<void(Result<T>)> AccountsDialog::answerTo(AccountCard *card)
{
    return [this, guard = QPointer<AccountCard>(card)](const Result<T> &result) {
        if (!guard)
            return;
        guard->setBusy(false);
        if (result) {
            guard->notice().clear();
        } else {
            guard->notice().say(
                Tone::Bad, failureSentence(result.error()), failureDetails(result.error()));
        }
        refresh();
        guard->setAccount(guard->account());
    };
}

} // namespace ferry
