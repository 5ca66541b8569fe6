#include "ui/common/synctrouble.h"

#include "ui/common/failuretext.h"
#include "ui/common/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

struct Trouble
{
    FailureKind kind;
    const char *cause;
    const char *act;
};

constexpr auto atNextTry = QT_TRANSLATE_NOOP("Sync", "Nothing is lost; the next sync goes on.");
constexpr auto checkAddress
    = QT_TRANSLATE_NOOP("Sync", "Check the project's address in the account's settings.");

// Those of which the words for an upload would speak of a file, an upload or a destination.
constexpr Trouble troubles[] {
    {FailureKind::Offline, QT_TRANSLATE_NOOP("Sync", "The project cannot be reached."),
        QT_TRANSLATE_NOOP("Sync", "Check the network and the address, then sync again.")},
    {FailureKind::ConnectionLost,
        QT_TRANSLATE_NOOP("Sync", "The connection broke off during the sync."), atNextTry},
    {FailureKind::SendStalled, QT_TRANSLATE_NOOP("Sync", "The project stopped taking data."),
        atNextTry},
    {FailureKind::ReplyTimedOut, QT_TRANSLATE_NOOP("Sync", "The project did not answer in time."),
        atNextTry},
    {FailureKind::TlsRejected,
        QT_TRANSLATE_NOOP("Sync", "The project could not prove who it is, so nothing was sent."),
        QT_TRANSLATE_NOOP("Sync",
            "Check the address and this computer's clock, or give the account the certificate of "
            "the project's authority.")},
    {FailureKind::ProxyRejected,
        QT_TRANSLATE_NOOP("Sync", "The network's proxy did not let the sync through."),
        QT_TRANSLATE_NOOP("Sync", "Check the proxy settings of this computer, then sync again.")},
    {FailureKind::RedirectRefused,
        QT_TRANSLATE_NOOP(
            "Sync", "The project sends the sync to another address, which Ferry does not follow."),
        checkAddress},
    {FailureKind::ForeignOrigin,
        QT_TRANSLATE_NOOP(
            "Sync", "The project pointed at another host, which was given nothing of yours."),
        checkAddress},
    {FailureKind::ReplyTooLarge,
        QT_TRANSLATE_NOOP("Sync", "The project answered with far more than was asked for."),
        checkAddress},
    {FailureKind::BadReply,
        QT_TRANSLATE_NOOP("Sync", "The project gave an answer that Ferry does not understand."),
        checkAddress},
    {FailureKind::RateLimited,
        QT_TRANSLATE_NOOP("Sync", "The project is getting too many requests."), atNextTry},
    {FailureKind::ServerError, QT_TRANSLATE_NOOP("Sync", "The project has trouble of its own."),
        atNextTry},
    {FailureKind::Locked, QT_TRANSLATE_NOOP("Sync", "Another Ferry is renewing the sign-in."),
        atNextTry},
    {FailureKind::SignInNeeded,
        QT_TRANSLATE_NOOP("Sync", "The project no longer accepts the sign-in."),
        QT_TRANSLATE_NOOP("Sync", "Sign in again; the sync then goes on.")},
    {FailureKind::PermissionDenied,
        QT_TRANSLATE_NOOP("Sync", "The project does not let you write its history."),
        QT_TRANSLATE_NOOP("Sync", "Run the set-up script again; it mends the project's rules.")},
    {FailureKind::PlaceMissing,
        QT_TRANSLATE_NOOP("Sync", "The project has no table for the history yet."),
        QT_TRANSLATE_NOOP("Sync", "Run the set-up script in its SQL editor.")},
    {FailureKind::TooLarge,
        QT_TRANSLATE_NOOP("Sync", "The project does not take a row of this size."),
        QT_TRANSLATE_NOOP("Sync", "Keep it on this computer.")},
    {FailureKind::QuotaExceeded,
        QT_TRANSLATE_NOOP("Sync", "The project keeps no more of your history."),
        QT_TRANSLATE_NOOP("Sync", "What is new waits here until there is room.")},
    {FailureKind::Refused, QT_TRANSLATE_NOOP("Sync", "The project did not accept a row."),
        QT_TRANSLATE_NOOP("Sync", "Sync again, or keep it on this computer.")},
    {FailureKind::Interrupted, QT_TRANSLATE_NOOP("Sync", "The sync was interrupted."), atNextTry},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Sync", text);
}

// With its number: the user has as many rows as the project keeps.
QString noRoomSentence(const Failure &failure)
{
    const QString limit = format::count(failure.limitBytes);
    if (failure.subject == "graves"_L1) {
        return translated(
            QT_TRANSLATE_NOOP("Sync",
                "The project keeps %1 forgotten uploads of each user, and yours are that many. What is "
                "new waits here until old ones are collected."))
            .arg(limit);
    }
    return translated(
        QT_TRANSLATE_NOOP("Sync",
            "The project keeps %1 uploads of each user's history, and yours is full. What is new waits "
            "here until you forget some, or the number in history_limits is raised."))
        .arg(limit);
}

} // namespace

QString syncTroubleSentence(const Failure &failure)
{
    if (failure.kind == FailureKind::QuotaExceeded && failure.limitBytes >= 0)
        return noRoomSentence(failure);
    const auto *const found = std::find_if(std::begin(troubles), std::end(troubles),
        [&failure](const Trouble &trouble) { return trouble.kind == failure.kind; });
    if (found == std::end(troubles))
        return failureSentence(failure); // of this computer
    return translated(QT_TRANSLATE_NOOP("Sync", "%1 %2"))
        .arg(translated(found->cause), translated(found->act));
}

} // namespace ferry
