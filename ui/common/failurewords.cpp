#include "ui/common/failurewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>
#include <iterator>

namespace ferry {

namespace {

constexpr FailureWords networkWords[] {
    {FailureKind::Offline, FailureVerdict::Failed, FailureRemedy::Retry,
        QT_TRANSLATE_NOOP("Failure", "no connection"),
        QT_TRANSLATE_NOOP("Failure", "%1 cannot be reached."), nullptr,
        QT_TRANSLATE_NOOP("Failure", "Check the network and the address, then retry.")},
    {FailureKind::ConnectionLost, FailureVerdict::Failed, FailureRemedy::Retry,
        QT_TRANSLATE_NOOP("Failure", "connection lost"),
        QT_TRANSLATE_NOOP("Failure", "The connection broke off during the upload."), nullptr,
        QT_TRANSLATE_NOOP(
            "Failure", "Retry when the network is steady; Ferry goes on where the server can.")},
    {FailureKind::SendStalled, FailureVerdict::Failed, FailureRemedy::Retry,
        QT_TRANSLATE_NOOP("Failure", "sending stalled"),
        QT_TRANSLATE_NOOP("Failure", "%1 stopped taking data."), nullptr,
        QT_TRANSLATE_NOOP("Failure", "Retry in a while, or upload fewer files at a time.")},
    {FailureKind::ReplyTimedOut, FailureVerdict::Failed, FailureRemedy::Retry,
        QT_TRANSLATE_NOOP("Failure", "no answer"),
        QT_TRANSLATE_NOOP("Failure", "%1 did not answer in time."), nullptr,
        QT_TRANSLATE_NOOP("Failure", "Retry; Ferry first asks whether the file has arrived.")},
    {FailureKind::TlsRejected, FailureVerdict::Failed, FailureRemedy::EditDestination,
        QT_TRANSLATE_NOOP("Failure", "not secure"),
        QT_TRANSLATE_NOOP("Failure", "%1 could not prove who it is, so nothing was sent."), nullptr,
        QT_TRANSLATE_NOOP("Failure",
            "Check the address and this computer's clock, or ask who runs the server about its "
            "certificate.")},
    {FailureKind::ProxyRejected, FailureVerdict::Failed, FailureRemedy::Retry,
        QT_TRANSLATE_NOOP("Failure", "stopped by the proxy"),
        QT_TRANSLATE_NOOP("Failure", "The network's proxy did not let the upload through."),
        nullptr,
        QT_TRANSLATE_NOOP("Failure", "Check the proxy settings of this computer, then retry.")},
    {FailureKind::RedirectRefused, FailureVerdict::Failed, FailureRemedy::EditDestination,
        QT_TRANSLATE_NOOP("Failure", "sent elsewhere"),
        QT_TRANSLATE_NOOP("Failure",
            "%1 sent the upload to another address, and Ferry does not follow with your file."),
        nullptr,
        QT_TRANSLATE_NOOP("Failure", "Enter the final address in the destination's settings.")},
    {FailureKind::ForeignOrigin, FailureVerdict::Failed, FailureRemedy::EditDestination,
        QT_TRANSLATE_NOOP("Failure", "another host"),
        QT_TRANSLATE_NOOP("Failure",
            "%1 pointed at another host, which was given neither your key nor your file."),
        QT_TRANSLATE_NOOP("Failure",
            "The server pointed at another host, %2, which was given neither your key nor your "
            "file."),
        QT_TRANSLATE_NOOP("Failure", "Check the address in the destination's settings.")},
    {FailureKind::ReplyTooLarge, FailureVerdict::Failed, FailureRemedy::EditDestination,
        QT_TRANSLATE_NOOP("Failure", "endless answer"),
        QT_TRANSLATE_NOOP("Failure", "%1 answered with far more than an answer."), nullptr,
        QT_TRANSLATE_NOOP("Failure", "Check that the address is that of an upload server.")},
    {FailureKind::BadReply, FailureVerdict::Failed, FailureRemedy::Retry,
        QT_TRANSLATE_NOOP("Failure", "answer not understood"),
        QT_TRANSLATE_NOOP("Failure", "%1 gave an answer that Ferry does not understand."), nullptr,
        QT_TRANSLATE_NOOP(
            "Failure", "Retry; if it stays so, check the address in the destination's settings.")},
};

constexpr FailureWords serverWords[] {
    {FailureKind::RateLimited, FailureVerdict::Failed, FailureRemedy::Retry,
        QT_TRANSLATE_NOOP("Failure", "too many requests"),
        QT_TRANSLATE_NOOP("Failure", "%1 is getting too many requests."), nullptr,
        QT_TRANSLATE_NOOP("Failure", "Retry in a few minutes, or upload fewer files at a time.")},
    {FailureKind::ServerError, FailureVerdict::Failed, FailureRemedy::Retry,
        QT_TRANSLATE_NOOP("Failure", "server trouble"),
        QT_TRANSLATE_NOOP("Failure", "%1 has trouble of its own."), nullptr,
        QT_TRANSLATE_NOOP("Failure", "Retry later.")},
    {FailureKind::Locked, FailureVerdict::Failed, FailureRemedy::Retry,
        QT_TRANSLATE_NOOP("Failure", "locked"),
        QT_TRANSLATE_NOOP("Failure", "%1 is still busy with an earlier upload of this file."),
        nullptr, QT_TRANSLATE_NOOP("Failure", "Retry in a minute.")},
    {FailureKind::SignInNeeded, FailureVerdict::Failed, FailureRemedy::SignIn,
        QT_TRANSLATE_NOOP("Failure", "sign-in needed"),
        QT_TRANSLATE_NOOP("Failure", "%1 no longer accepts the sign-in or the key."), nullptr,
        QT_TRANSLATE_NOOP("Failure", "Sign in again, or enter a new key.")},
    {FailureKind::PermissionDenied, FailureVerdict::Refused, FailureRemedy::EditDestination,
        QT_TRANSLATE_NOOP("Failure", "no permission"),
        QT_TRANSLATE_NOOP("Failure", "%1 does not allow you to upload here."),
        QT_TRANSLATE_NOOP("Failure", "You are not allowed to upload to %2."),
        QT_TRANSLATE_NOOP("Failure", "Choose another place, or ask its owner for permission.")},
    {FailureKind::PlaceMissing, FailureVerdict::Failed, FailureRemedy::EditDestination,
        QT_TRANSLATE_NOOP("Failure", "place missing"),
        QT_TRANSLATE_NOOP("Failure", "%1 does not have the place to upload to."),
        QT_TRANSLATE_NOOP("Failure", "%2 does not exist."),
        QT_TRANSLATE_NOOP(
            "Failure", "Make it there, or choose another in the destination's settings.")},
    {FailureKind::TooLarge, FailureVerdict::Refused, FailureRemedy::EditDestination,
        QT_TRANSLATE_NOOP("Failure", "too large"),
        QT_TRANSLATE_NOOP("Failure", "%1 does not take a file of this size."), nullptr,
        QT_TRANSLATE_NOOP("Failure", "Choose another destination.")},
    {FailureKind::TypeRefused, FailureVerdict::Refused, FailureRemedy::EditDestination,
        QT_TRANSLATE_NOOP("Failure", "this type of file"),
        QT_TRANSLATE_NOOP("Failure", "%1 does not take files of this type."), nullptr,
        QT_TRANSLATE_NOOP("Failure", "Choose another destination, or allow the type there.")},
    {FailureKind::NameRefused, FailureVerdict::Refused, FailureRemedy::AddAgain,
        QT_TRANSLATE_NOOP("Failure", "this name"),
        QT_TRANSLATE_NOOP("Failure", "%1 does not take a file of this name."),
        QT_TRANSLATE_NOOP("Failure", "The name %2 cannot be used there."),
        QT_TRANSLATE_NOOP("Failure", "Rename the file and add it again.")},
    {FailureKind::AlreadyExists, FailureVerdict::Refused, FailureRemedy::AnswerConflict,
        QT_TRANSLATE_NOOP("Failure", "name taken"),
        QT_TRANSLATE_NOOP("Failure", "%1 already has a file of this name."), nullptr,
        QT_TRANSLATE_NOOP("Failure", "Keep both, replace it, or skip this one.")},
    {FailureKind::QuotaExceeded, FailureVerdict::Refused, FailureRemedy::Retry,
        QT_TRANSLATE_NOOP("Failure", "no space left there"),
        QT_TRANSLATE_NOOP("Failure", "%1 has no space left for you."), nullptr,
        QT_TRANSLATE_NOOP("Failure", "Make room there or raise the quota, then retry.")},
    {FailureKind::UploadExpired, FailureVerdict::Failed, FailureRemedy::Retry,
        QT_TRANSLATE_NOOP("Failure", "upload expired"),
        QT_TRANSLATE_NOOP("Failure", "%1 has dropped the unfinished part of this upload."), nullptr,
        QT_TRANSLATE_NOOP("Failure", "Retry; it starts again from the beginning.")},
    {FailureKind::OffsetConflict, FailureVerdict::Failed, FailureRemedy::Retry,
        QT_TRANSLATE_NOOP("Failure", "out of step"),
        QT_TRANSLATE_NOOP("Failure", "%1 holds another part of the file than Ferry thought."),
        nullptr, QT_TRANSLATE_NOOP("Failure", "Retry; Ferry asks the server where to go on.")},
    {FailureKind::ChecksumMismatch, FailureVerdict::Failed, FailureRemedy::Retry,
        QT_TRANSLATE_NOOP("Failure", "damaged on the way"),
        QT_TRANSLATE_NOOP("Failure", "The data was damaged on its way."), nullptr,
        QT_TRANSLATE_NOOP("Failure",
            "Retry; if it stays so, the network or this computer's memory may be at fault.")},
    {FailureKind::VerifyFailed, FailureVerdict::Failed, FailureRemedy::Retry,
        QT_TRANSLATE_NOOP("Failure", "stored file differs"),
        QT_TRANSLATE_NOOP("Failure", "%1 stored something else than the file."), nullptr,
        QT_TRANSLATE_NOOP("Failure", "Retry to upload it again.")},
    {FailureKind::Refused, FailureVerdict::Refused, FailureRemedy::EditDestination,
        QT_TRANSLATE_NOOP("Failure", "not accepted"),
        QT_TRANSLATE_NOOP("Failure", "%1 did not accept the upload."), nullptr,
        QT_TRANSLATE_NOOP(
            "Failure", "Its own words are in Details; check the destination's settings.")},
};

constexpr FailureWords fileWords[] {
    {FailureKind::SourceGone, FailureVerdict::Alone, FailureRemedy::Retry,
        QT_TRANSLATE_NOOP("Failure", "Source gone"),
        QT_TRANSLATE_NOOP("Failure", "The file is no longer where it was."), nullptr,
        QT_TRANSLATE_NOOP("Failure", "Put it back and retry.")},
    {FailureKind::SourceChanged, FailureVerdict::Failed, FailureRemedy::AddAgain,
        QT_TRANSLATE_NOOP("Failure", "file changed"),
        QT_TRANSLATE_NOOP("Failure", "The file was changed after it was added."), nullptr,
        QT_TRANSLATE_NOOP("Failure", "Add it again to upload it as it is now.")},
    {FailureKind::SourceUnreadable, FailureVerdict::Failed, FailureRemedy::Retry,
        QT_TRANSLATE_NOOP("Failure", "cannot be read"),
        QT_TRANSLATE_NOOP("Failure", "The file cannot be read."), nullptr,
        QT_TRANSLATE_NOOP("Failure", "Check its permissions and the drive it is on, then retry.")},
    {FailureKind::NotRegularFile, FailureVerdict::Refused, FailureRemedy::None,
        QT_TRANSLATE_NOOP("Failure", "not a file"),
        QT_TRANSLATE_NOOP(
            "Failure", "This is a device, a pipe or something else without content of its own."),
        nullptr, QT_TRANSLATE_NOOP("Failure", "Only ordinary files can be uploaded.")},
    {FailureKind::SymbolicLink, FailureVerdict::Refused, FailureRemedy::None,
        QT_TRANSLATE_NOOP("Failure", "a link"),
        QT_TRANSLATE_NOOP("Failure", "This is a symbolic link, which Ferry does not follow."),
        nullptr, QT_TRANSLATE_NOOP("Failure", "Add the file that it points to.")},
    {FailureKind::FolderUnreadable, FailureVerdict::Failed, FailureRemedy::AddAgain,
        QT_TRANSLATE_NOOP("Failure", "folder cannot be read"),
        QT_TRANSLATE_NOOP("Failure", "The folder cannot be read, so nothing in it was uploaded."),
        nullptr, QT_TRANSLATE_NOOP("Failure", "Check its permissions, then add it again.")},
};

constexpr FailureWords otherWords[] {
    {FailureKind::DiskFull, FailureVerdict::Failed, FailureRemedy::Retry,
        QT_TRANSLATE_NOOP("Failure", "disk full"),
        QT_TRANSLATE_NOOP("Failure", "There is no space left on the disk."), nullptr,
        QT_TRANSLATE_NOOP("Failure", "Make room, then retry.")},
    {FailureKind::FolderNotWritable, FailureVerdict::Failed, FailureRemedy::EditDestination,
        QT_TRANSLATE_NOOP("Failure", "folder not writable"),
        QT_TRANSLATE_NOOP("Failure", "Ferry may not write to the folder."),
        QT_TRANSLATE_NOOP("Failure", "Ferry may not write to the folder %2."),
        QT_TRANSLATE_NOOP("Failure", "Check its permissions, or choose another folder.")},
    {FailureKind::DatabaseFailed, FailureVerdict::Failed, FailureRemedy::Retry,
        QT_TRANSLATE_NOOP("Failure", "not recorded"),
        QT_TRANSLATE_NOOP("Failure", "Ferry's database on this computer could not be written."),
        nullptr,
        QT_TRANSLATE_NOOP("Failure", "Check that the disk has space and is healthy, then retry.")},
    {FailureKind::SettingsInvalid, FailureVerdict::Failed, FailureRemedy::EditDestination,
        QT_TRANSLATE_NOOP("Failure", "check settings"),
        QT_TRANSLATE_NOOP("Failure", "The settings of this destination are not complete."),
        QT_TRANSLATE_NOOP("Failure", "The setting %2 is missing or cannot be used."),
        QT_TRANSLATE_NOOP("Failure", "Mend it in the destination's settings.")},
    {FailureKind::SecretKeyRefused, FailureVerdict::Refused, FailureRemedy::EditDestination,
        QT_TRANSLATE_NOOP("Failure", "secret key"),
        QT_TRANSLATE_NOOP(
            "Failure", "This is a secret key: it opens the whole project to anyone who finds it."),
        nullptr,
        QT_TRANSLATE_NOOP("Failure",
            "Use the publishable or anon key, and never keep a secret key on a desktop.")},
    {FailureKind::DestinationMissing, FailureVerdict::Failed, FailureRemedy::EditDestination,
        QT_TRANSLATE_NOOP("Failure", "destination removed"),
        QT_TRANSLATE_NOOP("Failure", "The destination of this upload has been removed."), nullptr,
        QT_TRANSLATE_NOOP("Failure", "Add the file again to another destination.")},
    {FailureKind::Interrupted, FailureVerdict::Failed, FailureRemedy::Retry,
        QT_TRANSLATE_NOOP("Failure", "interrupted"),
        QT_TRANSLATE_NOOP("Failure", "The upload was interrupted."), nullptr,
        QT_TRANSLATE_NOOP("Failure", "Retry to go on with it.")},
};

// For a kind of a newer Ferry's database.
constexpr FailureWords unknownWords {FailureKind::Refused, FailureVerdict::Failed,
    FailureRemedy::Retry, QT_TRANSLATE_NOOP("Failure", "unknown reason"),
    QT_TRANSLATE_NOOP("Failure", "The upload failed for a reason this version does not know."),
    nullptr, QT_TRANSLATE_NOOP("Failure", "Retry, or look in Details.")};

} // namespace

const FailureWords &failureWords(FailureKind kind)
{
    const auto find = [kind](const auto &table) -> const FailureWords * {
        const auto found = std::find_if(std::begin(table), std::end(table),
            [kind](const FailureWords &words) { return words.kind == kind; });
        return found == std::end(table) ? nullptr : &*found;
    };
    for (const FailureWords *words :
        {find(networkWords), find(serverWords), find(fileWords), find(otherWords)}) {
        if (words != nullptr)
            return *words;
    }
    return unknownWords;
}

const QList<FailureKind> &allFailureKinds()
{
    static const QList<FailureKind> kinds = [] {
        QList<FailureKind> all;
        const auto add = [&all](const auto &table) {
            for (const FailureWords &words : table)
                all += words.kind;
        };
        add(networkWords);
        add(serverWords);
        add(fileWords);
        add(otherWords);
        return all;
    }();
    return kinds;
}

} // namespace ferry
