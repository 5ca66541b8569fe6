#include "ui/accounts/signinpage.h"

#include "ui/common/format.h"
#include "ui/common/noticelabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QValidator>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Keeps the digits of what is typed or pasted: out of a mail come spaces and line ends as well.
class CodeValidator final : public QValidator
{
public:
    using QValidator::QValidator;

    State validate(QString &input, int &position) const override
    {
        constexpr qsizetype mostDigits
            = 10; // six as Supabase sends them, more where a project wants
        const auto isNoDigit = [](QChar c) { return c < u'0' || c > u'9'; };
        position = int(input.first(position).removeIf(isNoDigit).size());
        input.removeIf(isNoDigit).truncate(mostDigits);
        position = qMin(position, int(input.size()));
        return Acceptable;
    }
};

QLabel *captionFor(QWidget &control, const QString &caption, QWidget *parent)
{
    auto *label = new QLabel(caption, parent);
    label->setBuddy(&control);
    control.setAccessibleName(QString(caption).remove(u'&'));
    return label;
}

QVBoxLayout *columnIn(QWidget *parent)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    return layout;
}

} // namespace

SignInPage::SignInPage(
    const AccountCalls &calls, ConnectState &state, Anonymous anonymous, QWidget *parent)
    : ConnectPage(calls, state, parent)
    , m_anonymous(anonymous)
    , m_words(wrappedLabel({}, u"quiet"_s, this))
    , m_email(new QLineEdit(this))
    , m_secretField(new QWidget(this))
    , m_password(new QLineEdit(m_secretField))
    , m_codeField(new QWidget(this))
    , m_code(new QLineEdit(m_codeField))
    , m_resend(new QPushButton(m_codeField))
    , m_countdown(new QTimer(this))
{
    page().addWidget(m_words);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    addField(tr("&E-mail address"), *m_email);

    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    auto *secret = columnIn(m_secretField);
    secret->addWidget(captionFor(*m_password, tr("&Password"), m_secretField));
    secret->addWidget(m_password);
    page().addWidget(m_secretField);

    m_code->setValidator(new CodeValidator(m_code));
    m_code->setInputMethodHints(Qt::ImhDigitsOnly);
    m_resend->setAutoDefault(false);
    connect(m_resend, &QPushButton::clicked, this, &SignInPage::sendCode);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_code, 1);
    line->addWidget(m_resend);
    auto *code = columnIn(m_codeField);
    code->addWidget(captionFor(*m_code, tr("Co&de from the e-mail"), m_codeField));
    code->addLayout(line);
    page().addWidget(m_codeField);

    buildChoices();
    m_countdown->setInterval(1s);
    connect(m_countdown, &QTimer::timeout, this, &SignInPage::count);
    for (QLineEdit *edit : {m_email, m_password, m_code})
        connect(edit, &QLineEdit::textChanged, this, [this] { notice().clear(); });
}

void SignInPage::buildChoices()
{
    auto *choices = new QVBoxLayout;
    choices->setSpacing(0);
    const auto add = [this, choices](const QString &words, Way way) {
        auto *button = new QPushButton(words, this);
        button->setProperty("role", u"link"_s);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, way] { go(way); });
        choices->addWidget(button, 0, Qt::AlignLeft);
        return button;
    };
    m_useCode = add(tr("Sign in with a code by e-&mail"), Way::AskCode);
    m_usePassword = add(tr("Sign in &with a password"), Way::Password);
    m_newUser = add(tr("C&reate a new user"), Way::NewUser);
    page().addLayout(choices);
}

void SignInPage::setResend(int steps, std::chrono::milliseconds tick)
{
    m_steps = steps;
    m_countdown->setInterval(tick);
}

QString SignInPage::title() const
{
    return m_way == Way::NewUser ? tr("Create a user") : tr("Sign in");
}

QString SignInPage::nextLabel() const
{
    switch (m_way) {
    case Way::Password:
    case Way::EnterCode: return tr("&Sign in");
    case Way::AskCode: return tr("&Send code");
    case Way::NewUser: return tr("&Create user");
    }
    return {};
}

QString SignInPage::skipLabel() const
{
    return m_anonymous == Anonymous::Offered ? tr("Continue without an &account") : QString();
}

void SignInPage::begin()
{
    const QString host = projectHost(state().project);
    m_words->setText(m_anonymous == Anonymous::Offered
            ? tr("With an account of %1, your history of uploads follows you to all your "
                 "computers. Without one, Ferry uploads where the project lets anybody.")
                  .arg(host)
            : tr("Uploads to %1 wait until you have signed in again.").arg(host));
    if (state().account && m_email->text().isEmpty())
        m_email->setText(state().account->email);
    go(m_way);
}

void SignInPage::go(Way way)
{
    m_way = way;
    notice().clear();
    const bool mayRegister
        = m_anonymous == Anonymous::Offered && state().info && state().info->signUp;
    m_secretField->setVisible(way == Way::Password || way == Way::NewUser);
    m_codeField->setVisible(way == Way::EnterCode);
    m_useCode->setVisible(way == Way::Password || way == Way::NewUser);
    m_usePassword->setVisible(way != Way::Password);
    m_newUser->setVisible(mayRegister && way != Way::NewUser);
    if (m_email->text().isEmpty() || way == Way::AskCode)
        m_email->setFocus();
    else if (way == Way::EnterCode)
        m_code->setFocus();
    else
        m_password->setFocus();
    Q_EMIT changed();
}

bool SignInPage::hasEmail()
{
    const QString email = m_email->text().trimmed();
    if (email.indexOf(u'@') > 0 && !email.endsWith(u'@'))
        return true;
    notice().say(Tone::Bad,
        email.isEmpty() ? tr("The e-mail address is missing.")
                        : tr("This is not an e-mail address."));
    m_email->setFocus();
    return false;
}

void SignInPage::next()
{
    if (isBusy() || !hasEmail())
        return;
    switch (m_way) {
    case Way::Password: signIn(); return;
    case Way::AskCode: sendCode(); return;
    case Way::EnterCode: signInWithCode(); return;
    case Way::NewUser: signUp(); return;
    }
}

void SignInPage::signIn()
{
    if (m_password->text().isEmpty()) {
        notice().say(Tone::Bad, tr("The password is missing."));
        m_password->setFocus();
        return;
    }
    setBusy(true);
    notice().say(Tone::Plain, tr("Signing in…"));
    calls().signIn(state().project, m_email->text().trimmed(), m_password->text(), this,
        [this](const Result<Accounts::SignedIn> &result) { showSignedIn(result); });
}

void SignInPage::signUp()
{
    if (m_password->text().isEmpty()) {
        notice().say(Tone::Bad, tr("Choose a password for the new user."));
        m_password->setFocus();
        return;
    }
    setBusy(true);
    notice().say(Tone::Plain, tr("Creating the user…"));
    calls().signUp(state().project, m_email->text().trimmed(), m_password->text(), this,
        [this](const Result<Accounts::SignedIn> &result) { showSignedIn(result); });
}

void SignInPage::sendCode()
{
    if (isBusy() || !hasEmail())
        return;
    setBusy(true);
    notice().say(Tone::Plain, tr("Sending the code…"));
    const QString email = m_email->text().trimmed();
    calls().sendCode(state().project, email, this, [this, email](const Result<void> &sent) {
        setBusy(false);
        if (!sent) {
            showFailure(sent.error());
            return;
        }
        go(Way::EnterCode);
        notice().say(Tone::Good, tr("A code is on its way to %1.").arg(email));
        m_left = m_steps + 1;
        count();
        m_countdown->start();
    });
}

void SignInPage::count()
{
    --m_left;
    const bool waits = m_left > 0;
    if (!waits)
        m_countdown->stop();
    // A button that is disabled while it has the focus would take it along.
    if (waits && m_resend->hasFocus())
        m_code->setFocus();
    m_resend->setEnabled(!waits);
    m_resend->setText(
        waits ? tr("Send again in %1 s").arg(format::count(m_left)) : tr("Send a&gain"));
}

void SignInPage::signInWithCode()
{
    if (m_code->text().size() < 6) {
        notice().say(Tone::Bad, tr("The code has six digits or more."));
        m_code->setFocus();
        return;
    }
    setBusy(true);
    notice().say(Tone::Plain, tr("Signing in…"));
    calls().signInWithCode(state().project, m_email->text().trimmed(), m_code->text(), this,
        [this](const Result<Accounts::SignedIn> &result) { showSignedIn(result); });
}

void SignInPage::showSignedIn(const Result<Accounts::SignedIn> &result)
{
    setBusy(false);
    if (!result) {
        showFailure(result.error());
        QLineEdit *wrong = m_way == Way::EnterCode ? m_code : m_password;
        wrong->setFocus();
        wrong->selectAll();
        return;
    }
    state().account = result->account;
    state().kept = result->kept;
    // It is not needed any more, and dialogs live long.
    m_password->clear();
    m_code->clear();
    notice().clear();
    Q_EMIT finished();
}

} // namespace ferry
