#pragma once

#include "files/filestamp.h"

#include <QByteArray>
#include <QString>
#include <QUrl>
#include <QUuid>

namespace ferry {

// What to do when the destination already has something of that name.
enum class ConflictPolicy : quint8 { Ask = 1, KeepBoth, Replace, Skip };

// How sure we are that the destination holds the file.
enum class Verification {
    NotVerified = 1, // it said yes; we could not look
    Size, // it holds as many bytes
    Hash, // it holds the same bytes
};

// The stages a destination reports. "Stored" progress moves the bar; 100 % comes with the result.
// Extracting: all is there, and the service reads the text out of it, which may take minutes.
enum class UploadPhase : quint8 {
    Preparing = 1,
    Hashing,
    Uploading,
    Finishing,
    Checking,
    Extracting
};

struct UploadRequest
{
    QByteArray path {}; // the file system's own bytes
    FileStamp stamp {}; // as queued; the upload refuses a file that differs
    QString name {}; // below the destination's folder, with '/': "wedding/raw/DSC_1.NEF"
    QUuid uploadId {}; // of this item, the same in every attempt
    ConflictPolicy conflict = ConflictPolicy::Ask;
    QByteArray resumeToken {}; // as kept by an earlier attempt, empty at first
    QByteArray sha256 {}; // 32 bytes when already known for this stamp
    bool evenIfThere = false; // "upload anyway": the same bytes may be there already
};

struct UploadedFile
{
    enum class Outcome {
        Uploaded = 1,
        SkippedExists, // ConflictPolicy::Skip
        SkippedSameFile, // the same content was there already
    };

    Outcome outcome = Outcome::Uploaded;
    QString remote {}; // the place, for people: "media/2026/report.pdf"
    QUrl link {}; // empty when there is none to give
    QString remoteId {}; // what the service knows the file by, where names mean nothing there
    qint64 bytes = 0;
    Verification verified = Verification::NotVerified;
    QByteArray sha256 {}; // 32 bytes, or empty when not computed
    bool replaced = false; // something else stood under that name, and does no more
    // With SkippedSameFile: the upload that brought these bytes there, where the history knows it.
    QString earlierDevice {}; // the computer's name; empty: this one
    qint64 earlierAt = 0; // ms since the epoch, wall time; 0: not known
};

} // namespace ferry
