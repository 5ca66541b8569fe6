#pragma once

#include "destinations/uploadtypes.h"

#include <QStringList>

namespace ferry {

// What is asked of the history: uploads that succeeded, from any of the user's computers, newest first,
// to destinations of this kind. Either of the same content, or of one of these ids. Or, with a stamp alone,
// what the content of that very file was when this computer last read it: then one, with its sha256 alone. Or,
// with a size alone, whether there is any of that size whose content is known: then one of them.
struct EarlierQuery
{
    QString kind {}; // "kimi"
    QByteArray sha256 {}; // 32 bytes; empty: any
    qint64 bytes = -1; // -1: any
    QStringList remoteIds {}; // empty: any
    FileStamp stamp {}; // invalid: not asked
};

// One of them.
struct EarlierUpload
{
    QUuid upload {}; // its uploadId
    QUuid destination {};
    QString remoteName {}; // below the destination's folder
    QString remote {};
    QUrl link {};
    QString remoteId {};
    QByteArray sha256 {}; // 32 bytes, or empty
    qint64 bytes = 0;
    Verification verified = Verification::NotVerified;
    QString device {}; // the computer's name; empty: this one
    qint64 finishedAt = 0; // ms since the epoch, wall time
};

} // namespace ferry
