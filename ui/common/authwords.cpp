#include "ui/common/authwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace ferry {

namespace {

constexpr auto signInAgain = QT_TRANSLATE_NOOP("Failure", "Sign in again.");
constexpr auto askOwner = QT_TRANSLATE_NOOP("Failure", "Ask whoever runs the project.");
constexpr auto ended = QT_TRANSLATE_NOOP("Failure", "The server has ended this sign-in.");
constexpr auto twice
    = QT_TRANSLATE_NOOP("Failure", "There is already a user with this e-mail address.");
constexpr auto useIt = QT_TRANSLATE_NOOP("Failure", "Sign in with it instead.");
constexpr auto noEmail
    = QT_TRANSLATE_NOOP("Failure", "This project does not let people sign in by e-mail.");
constexpr auto switchOn = QT_TRANSLATE_NOOP(
    "Failure", "Switch it on in Supabase under Authentication, Sign In / Providers.");
constexpr auto noNewcomers
    = QT_TRANSLATE_NOOP("Failure", "This project does not let new users register themselves.");
constexpr auto badAddress
    = QT_TRANSLATE_NOOP("Failure", "The project does not take this e-mail address.");
constexpr auto checkAddress = QT_TRANSLATE_NOOP("Failure", "Check how it is written.");

constexpr auto secondFactor = QT_TRANSLATE_NOOP(
    "Failure", "This project asks for a second factor, which Ferry cannot give yet.");
constexpr auto hook
    = QT_TRANSLATE_NOOP("Failure", "A check of the project's own has failed during sign-in.");
constexpr auto busy = QT_TRANSLATE_NOOP("Failure", "The project could not finish the sign-in.");
constexpr auto tryLater = QT_TRANSLATE_NOOP("Failure", "Try again in a moment.");
constexpr auto notUnderstood
    = QT_TRANSLATE_NOOP("Failure", "The project did not understand what Ferry asked.");
constexpr auto updateOrAsk
    = QT_TRANSLATE_NOOP("Failure", "Its sign-in service may be too old, or too new for Ferry.");

constexpr AuthWords table[] {
    {"invalid_credentials",
        QT_TRANSLATE_NOOP("Failure", "The e-mail address or the password is wrong."),
        QT_TRANSLATE_NOOP("Failure", "Check both, or sign in with a code by e-mail.")},
    {"otp_expired", QT_TRANSLATE_NOOP("Failure", "The code is wrong, or too old."),
        QT_TRANSLATE_NOOP("Failure", "Check it, or send a new one.")},
    {"otp_disabled",
        QT_TRANSLATE_NOOP("Failure", "The project sends no code to this e-mail address."),
        QT_TRANSLATE_NOOP("Failure", "Check the address, or sign in with a password.")},
    {"email_not_confirmed",
        QT_TRANSLATE_NOOP("Failure", "This e-mail address has not been confirmed yet."),
        QT_TRANSLATE_NOOP("Failure", "Follow the link in the project's e-mail, then sign in.")},
    {"email_exists", twice, useIt},
    {"user_already_exists", twice, useIt},
    {"weak_password", QT_TRANSLATE_NOOP("Failure", "The project finds this password too weak."),
        QT_TRANSLATE_NOOP("Failure", "Choose a longer one.")},
    {"signup_disabled", noNewcomers, askOwner},
    {"email_provider_disabled", noEmail, switchOn},
    {"email_address_invalid", badAddress, checkAddress},
    {"validation_failed", badAddress, checkAddress},
    {"email_address_not_authorized",
        QT_TRANSLATE_NOOP("Failure", "The project's mail service does not send to this address."),
        QT_TRANSLATE_NOOP(
            "Failure", "Give the project a mail server of its own, or sign in with a password.")},
    {"captcha_failed",
        QT_TRANSLATE_NOOP("Failure", "This project asks for a captcha, which needs a browser."),
        askOwner},
    {"over_email_send_rate_limit",
        QT_TRANSLATE_NOOP("Failure", "The project has sent too many e-mails for now."),
        QT_TRANSLATE_NOOP("Failure", "Wait a few minutes before the next one.")},
    {"over_request_rate_limit",
        QT_TRANSLATE_NOOP("Failure", "There were too many tries in a short time."),
        QT_TRANSLATE_NOOP("Failure", "Wait a few minutes.")},
    {"user_banned", QT_TRANSLATE_NOOP("Failure", "This user has been blocked in the project."),
        askOwner},
    {"user_not_found", QT_TRANSLATE_NOOP("Failure", "This user no longer exists in the project."),
        askOwner},
    {"signed_out", QT_TRANSLATE_NOOP("Failure", "You are signed out of this account."),
        signInAgain},
    {"keychain_locked", QT_TRANSLATE_NOOP("Failure", "The keychain with the sign-in is locked."),
        QT_TRANSLATE_NOOP("Failure", "Unlock it, then look again under Accounts.")},
    {"email_address_not_provided", QT_TRANSLATE_NOOP("Failure", "The e-mail address is missing."),
        QT_TRANSLATE_NOOP("Failure", "Enter it and try again.")},
    {"user_sso_managed",
        QT_TRANSLATE_NOOP("Failure", "This user signs in through a company's own sign-in page."),
        QT_TRANSLATE_NOOP("Failure", "Ferry cannot open that page; use another user.")},
    {"provider_disabled", noEmail, switchOn},
    {"insufficient_aal", secondFactor, askOwner},
    {"mfa_verification_rejected", secondFactor, askOwner},
    {"hook_timeout", hook, askOwner},
    {"hook_timeout_after_retry", hook, askOwner},
    {"hook_payload_over_size_limit", hook, askOwner},
    {"hook_payload_invalid_content_type", hook, askOwner},
    {"conflict", busy, tryLater},
    {"unexpected_failure", busy, tryLater},
    {"bad_json", notUnderstood, updateOrAsk},
    {"bad_jwt", ended, signInAgain},
    {"no_authorization", ended, signInAgain},
    {"invalid_grant", ended, signInAgain},
    {"refresh_token_not_found", ended, signInAgain},
    {"refresh_token_already_used", ended, signInAgain},
    {"session_not_found", ended, signInAgain},
    {"session_expired", ended, signInAgain},
};

} // namespace

const AuthWords *authWords(const QString &code)
{
    const auto found = std::find_if(std::begin(table), std::end(table),
        [&code](const AuthWords &words) { return code == QLatin1StringView(words.code); });
    return found == std::end(table) ? nullptr : &*found;
}

} // namespace ferry
