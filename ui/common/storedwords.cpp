#include "ui/common/failurewords.h"

#include <QCoreApplication>

namespace ferry {

namespace {

// Files that are stored at a destination: listed, fetched back, deleted. Codes of core/destinations and core/remote.
constexpr CauseWords causes[] {
    {FailureKind::Refused, "lists-nothing", QT_TRANSLATE_NOOP("Failure", "has no list"),
        QT_TRANSLATE_NOOP("Failure",
            "%1 cannot say what it keeps: servers of this kind, and those whose list is turned off, have none."),
        QT_TRANSLATE_NOOP("Failure", "Look there with the means that the server itself offers.")},
    {FailureKind::Refused, "no-folders", QT_TRANSLATE_NOOP("Failure", "has no folders"),
        QT_TRANSLATE_NOOP("Failure", "%1 keeps its files without folders, so there is no %2."),
        QT_TRANSLATE_NOOP("Failure", "Name the destination alone.")},
    {FailureKind::BadReply, "list-repeats", QT_TRANSLATE_NOOP("Failure", "list goes round"),
        QT_TRANSLATE_NOOP("Failure",
            "After %3 files the list of %1 begins again and never ends, so it is not trusted."),
        QT_TRANSLATE_NOOP(
            "Failure", "Nothing was deleted. Retry later, or ask who runs the server.")},
    {FailureKind::BadReply, "list-too-long", QT_TRANSLATE_NOOP("Failure", "too many files"),
        QT_TRANSLATE_NOOP(
            "Failure", "%1 keeps more than %3 files, more than Ferry shows at a time."),
        QT_TRANSLATE_NOOP("Failure", "Name a folder, as in “name/folder”.")},
    {FailureKind::BadReply, "not-a-list", QT_TRANSLATE_NOOP("Failure", "no list came"),
        QT_TRANSLATE_NOOP(
            "Failure", "%1 was asked for its files and answered with something else (%3)."),
        QT_TRANSLATE_NOOP(
            "Failure", "Retry; if it stays so, check the address in the destination's settings.")},
    {FailureKind::Refused, "no-links", QT_TRANSLATE_NOOP("Failure", "has no links"),
        QT_TRANSLATE_NOOP("Failure", "%1 gives out no links to what it keeps."),
        QT_TRANSLATE_NOOP("Failure", "Download the file and hand it on, or upload it elsewhere.")},
    {FailureKind::Refused, "link-life", QT_TRANSLATE_NOOP("Failure", "too long for a link"),
        QT_TRANSLATE_NOOP("Failure", "A link of %1 works for %3 days at most."),
        QT_TRANSLATE_NOOP("Failure", "Ask for a shorter time, or make the bucket public.")},
    {FailureKind::BadReply, "no-signed-link", QT_TRANSLATE_NOOP("Failure", "no link came"),
        QT_TRANSLATE_NOOP("Failure", "%1 was asked for a link and answered with something else."),
        QT_TRANSLATE_NOOP(
            "Failure", "Retry; if it stays so, check the address in the destination's settings.")},
    {FailureKind::Refused, "gives-text-only", QT_TRANSLATE_NOOP("Failure", "gives back text only"),
        QT_TRANSLATE_NOOP(
            "Failure", "%2 gives back the text that it read out of a file, and never the file."),
        QT_TRANSLATE_NOOP("Failure", "Fetch it from another place that it was uploaded to.")},
    {FailureKind::Refused, "not-given-back", QT_TRANSLATE_NOOP("Failure", "gives nothing back"),
        QT_TRANSLATE_NOOP("Failure", "%2 does not give back what it was sent."),
        QT_TRANSLATE_NOOP("Failure", "Fetch it from another place that it was uploaded to.")},
    {FailureKind::NameRefused, "unsafe-name",
        QT_TRANSLATE_NOOP("Failure", "no name for a file here"),
        QT_TRANSLATE_NOOP("Failure",
            "%2 is no name that a file can safely have here: it would be another place, is too long, or has hidden characters."),
        QT_TRANSLATE_NOOP(
            "Failure", "Choose a name for it: --output FILE, or Save as in the window.")},
    {FailureKind::NameRefused, "outside-folder", QT_TRANSLATE_NOOP("Failure", "outside the folder"),
        QT_TRANSLATE_NOOP("Failure", "%2 is not below the folder of %1, so it is left alone."),
        QT_TRANSLATE_NOOP("Failure", "Add a destination for the folder that it is in.")},
    {FailureKind::PermissionDenied, "not-deleted", QT_TRANSLATE_NOOP("Failure", "not deleted"),
        QT_TRANSLATE_NOOP("Failure",
            "%1 said yes and deleted nothing: the policies of the bucket do not let you."),
        QT_TRANSLATE_NOOP("Failure",
            "Add a policy for DELETE on storage.objects, or sign in as who uploaded it.")},
    {FailureKind::AlreadyExists, "here-already", QT_TRANSLATE_NOOP("Failure", "here already"),
        QT_TRANSLATE_NOOP("Failure", "There is a file %2 here already, and it is not overwritten."),
        QT_TRANSLATE_NOOP("Failure", "Choose another name.")},
    {FailureKind::VerifyFailed, "changed-there", QT_TRANSLATE_NOOP("Failure", "changed there"),
        QT_TRANSLATE_NOOP("Failure", "%2 is another file by now than the one that was listed."),
        QT_TRANSLATE_NOOP("Failure", "List the files again.")},
    {FailureKind::VerifyFailed, "wrong-size-back", QT_TRANSLATE_NOOP("Failure", "came incomplete"),
        QT_TRANSLATE_NOOP("Failure", "%3 bytes came from %1, so nothing was kept."),
        QT_TRANSLATE_NOOP("Failure", "Retry; if it stays so, what is stored there is damaged.")},
    {FailureKind::ChecksumMismatch, "wrong-hash-back",
        QT_TRANSLATE_NOOP("Failure", "other content"),
        QT_TRANSLATE_NOOP("Failure",
            "What came from %1 has another SHA-256 than what was uploaded, so it was not kept."),
        QT_TRANSLATE_NOOP(
            "Failure", "Retry; if it stays so, what is stored there is damaged or was replaced.")},
    {FailureKind::BadReply, "too-much", QT_TRANSLATE_NOOP("Failure", "more than the file"),
        QT_TRANSLATE_NOOP(
            "Failure", "%1 sent more than the %4 that the file has, so nothing was kept."),
        QT_TRANSLATE_NOOP("Failure", "Retry; if it stays so, ask who runs the server.")},
    {FailureKind::BadReply, "cut-short", QT_TRANSLATE_NOOP("Failure", "broke off"),
        QT_TRANSLATE_NOOP("Failure", "The download from %1 broke off: %3."),
        QT_TRANSLATE_NOOP("Failure", "Retry when the network is steady.")},
    {FailureKind::BadReply, "packed", QT_TRANSLATE_NOOP("Failure", "came packed"),
        QT_TRANSLATE_NOOP(
            "Failure", "%1 sent the file packed although it was asked for it as it is."),
        QT_TRANSLATE_NOOP(
            "Failure", "Have who runs the server turn compression off for stored files.")},
};

} // namespace

WordTable storedWords()
{
    return {{}, causes};
}

} // namespace ferry
