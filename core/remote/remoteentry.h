#pragma once

#include "destinations/remotefiles.h"
#include "store/remoteuploads.h"

#include <optional>

namespace ferry {

// A file at a destination, together with what the history knows of it.
struct RemoteEntry
{
    RemoteFile file {};
    std::optional<RemoteKnowledge> known {}; // nothing: an orphan

    bool isOrphan() const { return !known; }
    bool isOurs() const { return known && known->uploads > 0; }
    // The last time that anybody is known to have had to do with it, ms since the epoch; 0: not known.
    qint64 lastUsed() const { return qMax(file.changedAt, known ? known->lastUsed : 0); }

    // What its content should be. Of a file of another size than the history's somebody else wrote it anew.
    QByteArray expectedHash() const
    {
        if (!file.sha256.isEmpty())
            return file.sha256;
        const bool isAsUploaded = known && known->bytes == file.bytes;
        return isAsUploaded ? known->sha256 : QByteArray();
    }
};

} // namespace ferry
