#include "ui/common/failurewords.h"

#include <QCoreApplication>

namespace ferry {

namespace {

// What the files APIs of Kimi, GLM and OpenAI refuse, by the codes of core/destinations/filesapi.
constexpr CauseWords causes[] {
    {FailureKind::SignInNeeded, "key-or-region",
        QT_TRANSLATE_NOOP("Failure", "key not known there"),
        QT_TRANSLATE_NOOP("Failure",
            "%1 does not know this API key. It takes keys made on %2 alone: one of the other region "
            "is refused just like a wrong one."),
        QT_TRANSLATE_NOOP("Failure",
            "Enter a key from there, or choose the other region in the destination's settings.")},
    {FailureKind::SignInNeeded, "wrong-key", QT_TRANSLATE_NOOP("Failure", "key not known there"),
        QT_TRANSLATE_NOOP("Failure", "%1 does not know this API key."),
        QT_TRANSLATE_NOOP(
            "Failure", "Enter it again, or make a new one, in the destination's settings.")},
    {FailureKind::SignInNeeded, "key-expired", QT_TRANSLATE_NOOP("Failure", "key expired"),
        QT_TRANSLATE_NOOP("Failure", "The API key for %1 has expired."),
        QT_TRANSLATE_NOOP("Failure", "Make a new one and enter it in the destination's settings.")},
    {FailureKind::QuotaExceeded, "no-balance", QT_TRANSLATE_NOOP("Failure", "no balance left"),
        QT_TRANSLATE_NOOP("Failure", "The account at %1 has no balance left."),
        QT_TRANSLATE_NOOP("Failure", "Top it up, then retry. Nothing more is sent until then.")},
    {FailureKind::QuotaExceeded, "plan-used-up", QT_TRANSLATE_NOOP("Failure", "plan used up"),
        QT_TRANSLATE_NOOP("Failure", "The plan at %1 is used up for now: %3."),
        QT_TRANSLATE_NOOP("Failure", "Retry once it begins anew, or choose a larger plan.")},
    {FailureKind::QuotaExceeded, "plan-used-up", QT_TRANSLATE_NOOP("Failure", "plan used up"),
        QT_TRANSLATE_NOOP("Failure", "The plan at %1 is used up for now."),
        QT_TRANSLATE_NOOP("Failure", "Retry once it begins anew, or choose a larger plan.")},
    {FailureKind::QuotaExceeded, "plan-ended", QT_TRANSLATE_NOOP("Failure", "plan ended"),
        QT_TRANSLATE_NOOP("Failure", "The plan at %1 has ended."),
        QT_TRANSLATE_NOOP("Failure", "Renew it there, then retry.")},
    {FailureKind::QuotaExceeded, "too-many-files", QT_TRANSLATE_NOOP("Failure", "too many files"),
        QT_TRANSLATE_NOOP("Failure", "%1 keeps no more files for you: %3."),
        QT_TRANSLATE_NOOP("Failure", "Delete some that nobody needs any more, then retry.")},
    {FailureKind::QuotaExceeded, "no-room", QT_TRANSLATE_NOOP("Failure", "no space left there"),
        QT_TRANSLATE_NOOP(
            "Failure", "%1 keeps up to %4 for you, and this file of %5 goes beyond it."),
        QT_TRANSLATE_NOOP("Failure", "Delete some that nobody needs any more, then retry.")},
    {FailureKind::RateLimited, "daily-limit", QT_TRANSLATE_NOOP("Failure", "limit of the day"),
        QT_TRANSLATE_NOOP("Failure", "%1 has done for this account all that it does in a day."),
        QT_TRANSLATE_NOOP("Failure", "Retry tomorrow, or raise the account's limits there.")},
    {FailureKind::ServerError, "overloaded", QT_TRANSLATE_NOOP("Failure", "service overloaded"),
        QT_TRANSLATE_NOOP("Failure", "%1 is overloaded."),
        QT_TRANSLATE_NOOP("Failure", "Retry later.")},
    {FailureKind::PermissionDenied, "account-inactive",
        QT_TRANSLATE_NOOP("Failure", "account not active"),
        QT_TRANSLATE_NOOP("Failure", "The account at %1 is not active."),
        QT_TRANSLATE_NOOP("Failure", "Look into it there, then retry.")},
    {FailureKind::PermissionDenied, "account-locked",
        QT_TRANSLATE_NOOP("Failure", "account locked"),
        QT_TRANSLATE_NOOP("Failure", "The account at %1 is locked."),
        QT_TRANSLATE_NOOP("Failure", "Ask the service to unlock it, then retry.")},
    {FailureKind::PermissionDenied, "account-slowed",
        QT_TRANSLATE_NOOP("Failure", "account restricted"),
        QT_TRANSLATE_NOOP(
            "Failure", "%1 has restricted the account: it finds that its use is not fair."),
        QT_TRANSLATE_NOOP("Failure", "Ask the service to lift that, then retry.")},
    {FailureKind::PermissionDenied, "no-files-api", QT_TRANSLATE_NOOP("Failure", "no permission"),
        QT_TRANSLATE_NOOP("Failure", "The account at %1 may not upload files yet."),
        QT_TRANSLATE_NOOP("Failure", "Apply for it there, or choose another destination.")},
    {FailureKind::PermissionDenied, "not-in-plan", QT_TRANSLATE_NOOP("Failure", "not in the plan"),
        QT_TRANSLATE_NOOP("Failure", "The plan at %1 does not include this."),
        QT_TRANSLATE_NOOP("Failure", "Choose a larger plan, or another destination.")},
    {FailureKind::PermissionDenied, "no-organization",
        QT_TRANSLATE_NOOP("Failure", "no organization"),
        QT_TRANSLATE_NOOP("Failure", "The account at %1 belongs to no organization."),
        QT_TRANSLATE_NOOP("Failure", "Have its manager invite you, then retry.")},
    {FailureKind::PermissionDenied, "address-not-allowed",
        QT_TRANSLATE_NOOP("Failure", "address not allowed"),
        QT_TRANSLATE_NOOP(
            "Failure", "%1 lets this account in from some network addresses, and this is none."),
        QT_TRANSLATE_NOOP("Failure", "Upload from another network, or allow this one there.")},
    {FailureKind::PermissionDenied, "country-refused",
        QT_TRANSLATE_NOOP("Failure", "not in this country"),
        QT_TRANSLATE_NOOP("Failure", "%1 does not serve the country that this computer is in."),
        QT_TRANSLATE_NOOP("Failure", "Choose another destination.")},
    {FailureKind::SettingsInvalid, "purpose-refused", QT_TRANSLATE_NOOP("Failure", "this purpose"),
        QT_TRANSLATE_NOOP("Failure", "%1 does not take files for this purpose: %3."),
        QT_TRANSLATE_NOOP("Failure", "Choose another purpose in the destination's settings.")},
    {FailureKind::SettingsInvalid, "purpose-refused", QT_TRANSLATE_NOOP("Failure", "this purpose"),
        QT_TRANSLATE_NOOP("Failure", "%1 does not take files for this purpose."),
        QT_TRANSLATE_NOOP("Failure", "Choose another purpose in the destination's settings.")},
    {FailureKind::Refused, "file-empty", QT_TRANSLATE_NOOP("Failure", "empty file"),
        QT_TRANSLATE_NOOP("Failure", "%1 does not take empty files."),
        QT_TRANSLATE_NOOP("Failure", "Leave it out, or upload it to another destination.")},
    {FailureKind::Refused, "no-provider-takes", QT_TRANSLATE_NOOP("Failure", "taken by none"),
        QT_TRANSLATE_NOOP("Failure", "None of the services that %1 chooses from takes this file."),
        QT_TRANSLATE_NOOP("Failure", "Add one that does, or upload it to another destination.")},
    {FailureKind::Refused, "content-refused", QT_TRANSLATE_NOOP("Failure", "content not allowed"),
        QT_TRANSLATE_NOOP("Failure", "%1 found something in this that its rules do not allow."),
        QT_TRANSLATE_NOOP("Failure", "Upload it to another destination.")},
    {FailureKind::Refused, "too-many-tokens", QT_TRANSLATE_NOOP("Failure", "text too long"),
        QT_TRANSLATE_NOOP("Failure", "The text of this file is too long for %1."),
        QT_TRANSLATE_NOOP("Failure", "Divide it into several files.")},
    {FailureKind::Refused, "request-refused", QT_TRANSLATE_NOOP("Failure", "not understood there"),
        QT_TRANSLATE_NOOP("Failure", "%1 did not accept the request: %3."),
        QT_TRANSLATE_NOOP("Failure", "Check purpose and address in the destination's settings.")},
    {FailureKind::Refused, "request-refused", QT_TRANSLATE_NOOP("Failure", "not understood there"),
        QT_TRANSLATE_NOOP("Failure", "%1 did not accept the request."),
        QT_TRANSLATE_NOOP("Failure", "Check purpose and address in the destination's settings.")},
    {FailureKind::PlaceMissing, "api-gone", QT_TRANSLATE_NOOP("Failure", "not offered there"),
        QT_TRANSLATE_NOOP("Failure", "%1 does not take files at this address, or no longer."),
        QT_TRANSLATE_NOOP("Failure", "Check the address in the destination's settings.")},
    {FailureKind::PlaceMissing, "file-gone", QT_TRANSLATE_NOOP("Failure", "no longer there"),
        QT_TRANSLATE_NOOP("Failure", "%1 does not have the file any more."),
        QT_TRANSLATE_NOOP("Failure", "Upload it again.")},
    {FailureKind::TypeRefused, "not-extracted", QT_TRANSLATE_NOOP("Failure", "text not readable"),
        QT_TRANSLATE_NOOP("Failure", "%1 could not read the text out of this file: %3."),
        QT_TRANSLATE_NOOP(
            "Failure", "See whether it opens and is not protected by a password, or convert it.")},
    {FailureKind::TypeRefused, "not-extracted", QT_TRANSLATE_NOOP("Failure", "text not readable"),
        QT_TRANSLATE_NOOP("Failure", "%1 could not read the text out of this file."),
        QT_TRANSLATE_NOOP(
            "Failure", "See whether it opens and is not protected by a password, or convert it.")},
    {FailureKind::TypeRefused, "purpose-types", QT_TRANSLATE_NOOP("Failure", "this type of file"),
        QT_TRANSLATE_NOOP("Failure", "%1 takes nothing but %3 for the purpose %2."),
        QT_TRANSLATE_NOOP(
            "Failure", "Choose another purpose in its settings, or another destination.")},
    {FailureKind::VerifyFailed, "unclear-which",
        QT_TRANSLATE_NOOP("Failure", "not clear which one"),
        QT_TRANSLATE_NOOP("Failure",
            "The answer of %1 was lost, and %3: Ferry cannot tell which of them is this one."),
        QT_TRANSLATE_NOOP("Failure", "Delete there what is too many, then retry.")},
    {FailureKind::ReplyTimedOut, "still-extracting",
        QT_TRANSLATE_NOOP("Failure", "text not read yet"),
        QT_TRANSLATE_NOOP("Failure", "%1 has the file, and is still reading its text."),
        QT_TRANSLATE_NOOP("Failure", "Retry later; the file is not sent again.")},
};

} // namespace

WordTable filesApiWords()
{
    return {{}, causes};
}

} // namespace ferry
