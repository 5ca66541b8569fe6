#include "ui/accounts/connectdialog.h"

#include "ui/accounts/connecttrail.h"
#include "ui/accounts/earlierpage.h"
#include "ui/accounts/keeppage.h"
#include "ui/accounts/projectpage.h"
#include "ui/accounts/setuppage.h"
#include "ui/accounts/signinpage.h"
#include "ui/common/noticelabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

ConnectDialog::ConnectDialog(AccountCalls calls, BucketPage::Keeper keeper,
    BucketPage::Checker checker, Purpose purpose, const std::optional<Account> &account,
    QWidget *parent)
    : QDialog(parent)
    , m_calls(std::move(calls))
    , m_purpose(purpose)
    , m_pages(new QStackedWidget(this))
{
    if (account) {
        m_state.project = account->project;
        m_state.account = account;
    }
    setWindowTitle(purpose == Purpose::Connect ? tr("Connect Supabase")
            : purpose == Purpose::SignInAgain  ? tr("Sign in")
                                               : tr("Set up history"));
    resize(560, 560);
    build();
    addPages(std::move(keeper), std::move(checker));
    go(purpose == Purpose::Connect            ? Step::Project
            : purpose == Purpose::SignInAgain ? Step::SignIn
                                              : Step::SetUp);
}

void ConnectDialog::build()
{
    m_trail = new ConnectTrail(m_purpose == Purpose::Connect
            ? QStringList {tr("Project"), tr("Sign in"), tr("History"), tr("Destination")}
            : QStringList {},
        this);
    auto *foot = new QFrame(this);
    foot->setProperty("role", u"foot"_s);
    m_back = new QPushButton(tr("&Back"), foot);
    m_skip = new QPushButton(foot);
    m_cancel = new QPushButton(foot);
    m_next = new QPushButton(foot);
    m_next->setProperty("role", u"primary"_s);
    m_next->setDefault(true);
    for (QPushButton *button : {m_back, m_skip, m_cancel})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(8);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_skip);
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &ConnectDialog::goBack);
    connect(m_skip, &QPushButton::clicked, this, [this] { pageOf(m_step)->skip(); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, [this] { pageOf(m_step)->next(); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_trail);
    layout->addWidget(m_pages, 1);
    layout->addWidget(foot);
}

void ConnectDialog::addPages(BucketPage::Keeper keeper, BucketPage::Checker checker)
{
    const auto add = [this](Step step, ConnectPage *page) {
        m_byStep.insert(int(step), page);
        m_pages->addWidget(page);
        connect(page, &ConnectPage::finished, this, [this, step] {
            if (m_step == step)
                advance();
        });
        connect(page, &ConnectPage::changed, this, &ConnectDialog::refreshButtons);
    };
    m_signIn = new SignInPage(m_calls, m_state,
        m_purpose == Purpose::Connect ? SignInPage::Anonymous::Offered
                                      : SignInPage::Anonymous::NotOffered,
        m_pages);
    add(Step::Project, new ProjectPage(m_calls, m_state, m_pages));
    add(Step::SignIn, m_signIn);
    add(Step::Keep, new KeepPage(m_calls, m_state, m_pages));
    add(Step::SetUp, new SetUpPage(m_calls, m_state, m_pages));
    add(Step::Earlier, new EarlierPage(m_calls, m_state, m_pages));
    add(Step::Bucket,
        new BucketPage(m_calls, m_state, std::move(keeper), std::move(checker), m_pages));
}

ConnectPage *ConnectDialog::pageOf(Step step) const
{
    return m_byStep.value(int(step));
}

void ConnectDialog::go(Step step)
{
    m_step = step;
    if (step == Step::End) {
        accept();
        return;
    }
    ConnectPage *page = pageOf(step);
    m_pages->setCurrentWidget(page);
    page->notice().clear();
    m_focusIsOpen = true;
    page->begin();
    refreshButtons();
}

// One account syncs the history: a second one is not asked.
bool ConnectDialog::wantsHistory() const
{
    if (!m_state.account || m_purpose == Purpose::SignInAgain)
        return false;
    const std::optional<Account> other = historyAccountOf(m_calls);
    return !other || other->uuid == m_state.account->uuid;
}

ConnectDialog::Step ConnectDialog::stepAfter(Step step) const
{
    const bool connects = m_purpose == Purpose::Connect;
    switch (step) {
    case Step::Project: return Step::SignIn;
    case Step::SignIn:
        if (m_state.account && m_state.kept == Accounts::Kept::InMemory)
            return Step::Keep;
        [[fallthrough]];
    case Step::Keep:
        if (wantsHistory())
            return Step::SetUp;
        return connects ? Step::Bucket : Step::End;
    case Step::SetUp:
        if (m_state.account && m_state.account->syncsHistory)
            return Step::Earlier;
        [[fallthrough]];
    case Step::Earlier: return connects ? Step::Bucket : Step::End;
    case Step::Bucket:
    case Step::End: break;
    }
    return Step::End;
}

void ConnectDialog::advance()
{
    go(stepAfter(m_step));
}

void ConnectDialog::goBack()
{
    go(Step::Project);
}

void ConnectDialog::refreshButtons()
{
    const ConnectPage *page = pageOf(m_step);
    if (page == nullptr)
        return;
    m_trail->tell(m_step == Step::Project                      ? 0
            : m_step == Step::SignIn || m_step == Step::Keep   ? 1
            : m_step == Step::SetUp || m_step == Step::Earlier ? 2
                                                               : 3,
        page->title());
    m_next->setText(page->nextLabel());
    m_next->setEnabled(page->mayGoNext());
    // A page without a field of its own: Enter and the space bar go on.
    const QWidget *focused = focusWidget();
    if (m_focusIsOpen && page->mayGoNext()) {
        m_focusIsOpen = false;
        if (focused == nullptr || !page->isAncestorOf(focused))
            m_next->setFocus();
    }
    const QString skip = page->skipLabel();
    m_skip->setText(skip);
    m_skip->setVisible(!skip.isEmpty());
    m_skip->setEnabled(!page->isBusy());
    m_back->setVisible(m_step == Step::SignIn && m_purpose == Purpose::Connect);
    m_back->setEnabled(!page->isBusy());
    // What has been done is not undone by closing.
    m_cancel->setText(
        m_step == Step::Project || m_step == Step::SignIn ? tr("Cancel") : tr("Close"));
}

} // namespace ferry
