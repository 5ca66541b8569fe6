#pragma once

#include "ui/accounts/connectpage.h"

#include <chrono>

class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace ferry {

// Signing in: with a password, with a code by e-mail, as a new user, or not at all.
class SignInPage final : public ConnectPage
{
    Q_OBJECT

public:
    enum class Anonymous { Offered = 1, NotOffered };

    SignInPage(
        const AccountCalls &calls, ConnectState &state, Anonymous anonymous, QWidget *parent);

    // After a code was sent, until the next: the count of the countdown, one `tick` a step.
    void setResend(int steps, std::chrono::milliseconds tick);

    QString title() const override;
    QString nextLabel() const override;
    QString skipLabel() const override;
    void begin() override;
    void next() override;

private:
    enum class Way { Password = 1, AskCode, EnterCode, NewUser };

    void buildChoices();
    void go(Way way);
    bool hasEmail();
    void signIn();
    void signUp();
    void sendCode();
    void signInWithCode();
    void showSignedIn(const Result<Accounts::SignedIn> &result);
    void count();

    Anonymous m_anonymous;
    Way m_way = Way::Password;
    QLabel *m_words = nullptr;
    QLineEdit *m_email = nullptr;
    QWidget *m_secretField = nullptr;
    QLineEdit *m_password = nullptr;
    QWidget *m_codeField = nullptr;
    QLineEdit *m_code = nullptr;
    QPushButton *m_resend = nullptr;
    QPushButton *m_useCode = nullptr;
    QPushButton *m_usePassword = nullptr;
    QPushButton *m_newUser = nullptr;
    QTimer *m_countdown = nullptr;
    int m_steps = 60; // seconds: Supabase sends one e-mail a minute to an address
    int m_left = 0;
};

} // namespace ferry
