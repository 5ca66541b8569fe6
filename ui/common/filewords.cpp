#include "ui/common/failurewords.h"

#include <QCoreApplication>

namespace ferry {

namespace {

constexpr FailureWords kinds[] {
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

constexpr CauseWords causes[] {
    {FailureKind::SourceUnreadable, "EMFILE", QT_TRANSLATE_NOOP("Failure", "too many open files"),
        QT_TRANSLATE_NOOP("Failure", "Ferry has as many files open as this system allows it."),
        QT_TRANSLATE_NOOP(
            "Failure", "Upload fewer files at a time, or raise the limit (ulimit -n).")},
    {FailureKind::SourceUnreadable, "ENFILE", QT_TRANSLATE_NOOP("Failure", "too many open files"),
        QT_TRANSLATE_NOOP("Failure", "This computer has as many files open as it can."),
        QT_TRANSLATE_NOOP("Failure", "Close other programs, then retry.")},
    {FailureKind::SourceUnreadable, "ENOMEM", QT_TRANSLATE_NOOP("Failure", "too little memory"),
        QT_TRANSLATE_NOOP("Failure", "This computer has too little memory left to read the file."),
        QT_TRANSLATE_NOOP("Failure", "Close other programs, then retry.")},
    {FailureKind::SourceUnreadable, "EIO", QT_TRANSLATE_NOOP("Failure", "drive fails"),
        QT_TRANSLATE_NOOP(
            "Failure", "The drive could not read the file: part of it may be damaged."),
        QT_TRANSLATE_NOOP("Failure", "Copy it from a backup, or check the drive.")},
    {FailureKind::SourceUnreadable, "ENAMETOOLONG", QT_TRANSLATE_NOOP("Failure", "path too long"),
        QT_TRANSLATE_NOOP("Failure",
            "The path of the file is longer than the system can open (4,096 bytes, and 255 a name)."),
        QT_TRANSLATE_NOOP(
            "Failure", "Move the file up some folders, or upload it from within its folder.")},
    {FailureKind::SourceUnreadable, "EACCES", QT_TRANSLATE_NOOP("Failure", "no permission to read"),
        QT_TRANSLATE_NOOP("Failure", "You are not allowed to read the file."),
        QT_TRANSLATE_NOOP("Failure", "Change its permissions, then retry.")},
    {FailureKind::SourceUnreadable, "EPERM", QT_TRANSLATE_NOOP("Failure", "no permission to read"),
        QT_TRANSLATE_NOOP("Failure", "You are not allowed to read the file."),
        QT_TRANSLATE_NOOP("Failure", "Change its permissions, then retry.")},
    {FailureKind::SourceUnreadable, "ETIMEDOUT",
        QT_TRANSLATE_NOOP("Failure", "drive does not answer"),
        QT_TRANSLATE_NOOP(
            "Failure", "The drive or the network share that the file is on does not answer."),
        QT_TRANSLATE_NOOP("Failure", "Connect it again, then retry.")},
    {FailureKind::SourceUnreadable, "EHOSTDOWN",
        QT_TRANSLATE_NOOP("Failure", "drive does not answer"),
        QT_TRANSLATE_NOOP("Failure", "The network share that the file is on does not answer."),
        QT_TRANSLATE_NOOP("Failure", "Connect it again, then retry.")},
    {FailureKind::SourceUnreadable, "EAGAIN",
        QT_TRANSLATE_NOOP("Failure", "used by another program"),
        QT_TRANSLATE_NOOP("Failure", "Another program keeps the file to itself."),
        QT_TRANSLATE_NOOP("Failure", "Close it there, then retry.")},
    {FailureKind::SourceUnreadable, "EBUSY",
        QT_TRANSLATE_NOOP("Failure", "used by another program"),
        QT_TRANSLATE_NOOP("Failure", "Another program keeps the file to itself."),
        QT_TRANSLATE_NOOP("Failure", "Close it there, then retry.")},
    {FailureKind::SourceUnreadable, "", QT_TRANSLATE_NOOP("Failure", "cannot be read"),
        QT_TRANSLATE_NOOP("Failure", "The file cannot be read: %3."),
        QT_TRANSLATE_NOOP("Failure", "Check its permissions and the drive it is on, then retry.")},
    {FailureKind::SymbolicLink, "loop", QT_TRANSLATE_NOOP("Failure", "a link in a circle"),
        QT_TRANSLATE_NOOP(
            "Failure", "This link leads back into a folder that is uploaded already."),
        QT_TRANSLATE_NOOP("Failure", "Nothing needs to be done: each folder goes once.")},
    {FailureKind::SourceUnreadable, "ETXTBSY",
        QT_TRANSLATE_NOOP("Failure", "used by another program"),
        QT_TRANSLATE_NOOP("Failure", "Another program is writing the file."),
        QT_TRANSLATE_NOOP("Failure", "Close it there, then retry.")},
    {FailureKind::SourceChanged, "growing", QT_TRANSLATE_NOOP("Failure", "still growing"),
        QT_TRANSLATE_NOOP("Failure", "The file is still being written."),
        QT_TRANSLATE_NOOP("Failure", "Retry when it is finished.")},
    {FailureKind::SourceGone, "ESTALE", QT_TRANSLATE_NOOP("Failure", "Source gone"),
        QT_TRANSLATE_NOOP("Failure", "The file was removed on the network share it was on."),
        QT_TRANSLATE_NOOP("Failure", "Put it back and retry.")},
    {FailureKind::FolderUnreadable, "EMFILE", QT_TRANSLATE_NOOP("Failure", "too many open files"),
        QT_TRANSLATE_NOOP("Failure",
            "Ferry has as many files open as this system allows it, so the folder could not be read."),
        QT_TRANSLATE_NOOP("Failure",
            "Upload fewer files at a time, or raise the limit (ulimit -n), then add it again.")},
    {FailureKind::FolderUnreadable, "ENOMEM", QT_TRANSLATE_NOOP("Failure", "too little memory"),
        QT_TRANSLATE_NOOP(
            "Failure", "This computer has too little memory left to read the folder."),
        QT_TRANSLATE_NOOP("Failure", "Close other programs, then add it again.")},
    {FailureKind::FolderUnreadable, "EIO", QT_TRANSLATE_NOOP("Failure", "drive fails"),
        QT_TRANSLATE_NOOP("Failure", "The drive could not read the folder."),
        QT_TRANSLATE_NOOP("Failure", "Check the drive, then add it again.")},
    {FailureKind::FolderUnreadable, "ENAMETOOLONG", QT_TRANSLATE_NOOP("Failure", "path too long"),
        QT_TRANSLATE_NOOP("Failure",
            "The path of the folder is longer than the system can open (4,096 bytes, and 255 a name)."),
        QT_TRANSLATE_NOOP("Failure", "Move it up some folders, then add it again.")},
    {FailureKind::FolderUnreadable, "", QT_TRANSLATE_NOOP("Failure", "folder cannot be read"),
        QT_TRANSLATE_NOOP(
            "Failure", "The folder cannot be read, so nothing in it was uploaded: %3."),
        QT_TRANSLATE_NOOP("Failure", "Check its permissions, then add it again.")},
    {FailureKind::NotRegularFile, "", QT_TRANSLATE_NOOP("Failure", "not a file"),
        QT_TRANSLATE_NOOP("Failure", "This is no file with content of its own: %3."),
        QT_TRANSLATE_NOOP("Failure", "Only ordinary files can be uploaded.")},
};

} // namespace

WordTable fileWords()
{
    return {kinds, causes};
}

} // namespace ferry
