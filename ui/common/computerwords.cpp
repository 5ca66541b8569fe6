#include "ui/common/failurewords.h"

#include <QCoreApplication>

namespace ferry {

namespace {

constexpr FailureWords kinds[] {
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

constexpr CauseWords causes[] {
    {FailureKind::DestinationMissing, "member-removed",
        QT_TRANSLATE_NOOP("Failure", "destination removed"),
        QT_TRANSLATE_NOOP("Failure", "“%3” also leads to %2, which was removed."),
        QT_TRANSLATE_NOOP(
            "Failure", "Edit that route, or put the destination back, then add the files again.")},
    {FailureKind::DiskFull, "EDQUOT", QT_TRANSLATE_NOOP("Failure", "disk quota used up"),
        QT_TRANSLATE_NOOP("Failure", "Your share of the disk is used up."),
        QT_TRANSLATE_NOOP("Failure", "Make room, then retry.")},
    {FailureKind::DiskFull, "EFBIG", QT_TRANSLATE_NOOP("Failure", "too large for the disk"),
        QT_TRANSLATE_NOOP("Failure", "The disk does not take a file of this size: %5."),
        QT_TRANSLATE_NOOP("Failure", "Choose a folder on another disk.")},
    {FailureKind::FolderNotWritable, "EROFS", QT_TRANSLATE_NOOP("Failure", "read-only disk"),
        QT_TRANSLATE_NOOP("Failure", "The disk of the folder %2 can only be read."),
        QT_TRANSLATE_NOOP("Failure", "Choose another folder.")},
    {FailureKind::FolderNotWritable, "EROFS", QT_TRANSLATE_NOOP("Failure", "read-only disk"),
        QT_TRANSLATE_NOOP("Failure", "The disk of the folder can only be read."),
        QT_TRANSLATE_NOOP("Failure", "Choose another folder.")},
    {FailureKind::FolderNotWritable, "EIO", QT_TRANSLATE_NOOP("Failure", "drive fails"),
        QT_TRANSLATE_NOOP("Failure", "The drive could not write to the folder %2."),
        QT_TRANSLATE_NOOP("Failure", "Check the drive, or choose another folder.")},
    {FailureKind::FolderNotWritable, "EIO", QT_TRANSLATE_NOOP("Failure", "drive fails"),
        QT_TRANSLATE_NOOP("Failure", "The drive could not write."),
        QT_TRANSLATE_NOOP("Failure", "Check the drive, or choose another folder.")},
    {FailureKind::FolderNotWritable, "ENAMETOOLONG", QT_TRANSLATE_NOOP("Failure", "name too long"),
        QT_TRANSLATE_NOOP(
            "Failure", "The name is longer than the folder's disk takes (255 bytes a name)."),
        QT_TRANSLATE_NOOP("Failure", "Rename the file and add it again.")},
    {FailureKind::FolderNotWritable, "EMFILE", QT_TRANSLATE_NOOP("Failure", "too many open files"),
        QT_TRANSLATE_NOOP("Failure", "Ferry has as many files open as this system allows it."),
        QT_TRANSLATE_NOOP(
            "Failure", "Upload fewer files at a time, or raise the limit (ulimit -n).")},
    {FailureKind::DatabaseFailed, "SQLITE_FULL", QT_TRANSLATE_NOOP("Failure", "disk full"),
        QT_TRANSLATE_NOOP("Failure", "Ferry's database could not be written: the disk is full."),
        QT_TRANSLATE_NOOP("Failure", "Make room, then retry.")},
    {FailureKind::DatabaseFailed, "SQLITE_IOERR", QT_TRANSLATE_NOOP("Failure", "drive fails"),
        QT_TRANSLATE_NOOP("Failure",
            "Ferry's database could not be read or written: the drive reports an error (%3)."),
        QT_TRANSLATE_NOOP("Failure", "Check the drive, then retry.")},
    {FailureKind::DatabaseFailed, "SQLITE_CORRUPT",
        QT_TRANSLATE_NOOP("Failure", "database damaged"),
        QT_TRANSLATE_NOOP("Failure", "Ferry's database on this computer is damaged (%3)."),
        QT_TRANSLATE_NOOP("Failure", "Start Ferry again: it rescues what can be read.")},
    {FailureKind::DatabaseFailed, "SQLITE_NOTADB", QT_TRANSLATE_NOOP("Failure", "database damaged"),
        QT_TRANSLATE_NOOP("Failure", "The file in the place of Ferry's database is none."),
        QT_TRANSLATE_NOOP("Failure", "Move it away and start Ferry again.")},
    {FailureKind::DatabaseFailed, "SQLITE_BUSY", QT_TRANSLATE_NOOP("Failure", "database in use"),
        QT_TRANSLATE_NOOP("Failure", "Another program keeps Ferry's database to itself."),
        QT_TRANSLATE_NOOP("Failure", "Close it there, then retry.")},
    {FailureKind::DatabaseFailed, "SQLITE_READONLY",
        QT_TRANSLATE_NOOP("Failure", "database read-only"),
        QT_TRANSLATE_NOOP("Failure", "Ferry's database cannot be written: %3."),
        QT_TRANSLATE_NOOP("Failure", "Make the profile's folder writable, then retry.")},
    {FailureKind::DatabaseFailed, "SQLITE_CANTOPEN",
        QT_TRANSLATE_NOOP("Failure", "database cannot be opened"),
        QT_TRANSLATE_NOOP("Failure", "Ferry's database cannot be opened: %3."),
        QT_TRANSLATE_NOOP("Failure", "Check the permissions of the profile's folder.")},
    {FailureKind::DatabaseFailed, "EMFILE", QT_TRANSLATE_NOOP("Failure", "too many open files"),
        QT_TRANSLATE_NOOP("Failure",
            "Ferry has as many files open as this system allows it, so its database could not be opened."),
        QT_TRANSLATE_NOOP("Failure", "Raise the limit (ulimit -n), then retry.")},
    {FailureKind::DatabaseFailed, "ENOMEM", QT_TRANSLATE_NOOP("Failure", "too little memory"),
        QT_TRANSLATE_NOOP(
            "Failure", "This computer has too little memory left for Ferry's database."),
        QT_TRANSLATE_NOOP("Failure", "Close other programs, then retry.")},
    {FailureKind::DatabaseFailed, "SQLITE_NOMEM", QT_TRANSLATE_NOOP("Failure", "too little memory"),
        QT_TRANSLATE_NOOP(
            "Failure", "This computer has too little memory left for Ferry's database."),
        QT_TRANSLATE_NOOP("Failure", "Close other programs, then retry.")},
    {FailureKind::DatabaseFailed, "ENOTDIR", QT_TRANSLATE_NOOP("Failure", "no folder"),
        QT_TRANSLATE_NOOP("Failure", "The place of the profile is not a folder."),
        QT_TRANSLATE_NOOP("Failure", "Choose a folder of its own with --profile.")},
    {FailureKind::DatabaseFailed, "", QT_TRANSLATE_NOOP("Failure", "not recorded"),
        QT_TRANSLATE_NOOP("Failure", "Ferry's database on this computer could not be written: %3."),
        QT_TRANSLATE_NOOP("Failure", "Check that the disk has space and is healthy, then retry.")},
    {FailureKind::SettingsInvalid, "", QT_TRANSLATE_NOOP("Failure", "check settings"),
        QT_TRANSLATE_NOOP("Failure", "The setting %2 cannot be used: %3."),
        QT_TRANSLATE_NOOP("Failure", "Mend it in the destination's settings.")},
    {anyKind, "keychain-locked", QT_TRANSLATE_NOOP("Failure", "keychain locked"),
        QT_TRANSLATE_NOOP("Failure", "The keychain that holds the key for %1 is locked."),
        QT_TRANSLATE_NOOP("Failure", "Unlock the keychain to go on.")},
    {anyKind, "keychain-slow", QT_TRANSLATE_NOOP("Failure", "keychain does not answer"),
        QT_TRANSLATE_NOOP("Failure", "The keychain that holds the key for %1 does not answer."),
        QT_TRANSLATE_NOOP("Failure", "Unlock or restart the keychain to go on.")},
};

} // namespace

WordTable computerWords()
{
    return {kinds, causes};
}

} // namespace ferry
