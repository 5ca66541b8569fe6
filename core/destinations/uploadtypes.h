#pragma once

#include "files/filestamp.h"

#include <QByteArray>
#include <QString>
#include <QUrl>
#include <QUuid>

namespace ferry {

// What to do when the destination already has something of that name.
enum class ConflictPolicy { Ask = 1, KeepBoth, Replace, Skip };

// How sure we are that the destination holds the file.
enum class Verification {
    NotVerified = 1, // it said yes; we could not look
    Size, // it holds as many bytes
    Hash, // it holds the same bytes
};

// The stages a destination reports. "Stored" progress moves the bar; 100 % comes with the result.
enum class UploadPhase { Preparing = 1, Hashing, Uploading, Finishing, Checking };

struct UploadRequest
{
    QByteArray path {}; // the file system's own bytes
    FileStamp stamp {}; // as queued; the upload refuses a file that differs
    QString name {}; // below the destination's folder, with '/': "wedding/raw/DSC_1.NEF"
    QUuid uploadId {}; // of this item, the same in every attempt
    ConflictPolicy conflict = ConflictPolicy::Ask;
    QByteArray resumeToken {}; // as kept by an earlier attempt, empty at first
    QByteArray sha256 {}; // 32 bytes when already known for this stamp
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
    qint64 bytes = 0;
    Verification verified = Verification::NotVerified;
    QByteArray sha256 {}; // 32 bytes, or empty when not computed
    bool replaced = false; // something else stood under that name, and does no more
};

} // namespace ferry
