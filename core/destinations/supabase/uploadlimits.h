#pragma once

#include "destinations/supabase/storageapi.h"
#include "destinations/tus/tusprotocol.h"

#include <optional>

namespace ferry {

// What is known of a bucket before the first byte is sent, so that a refusal costs nothing and names
// its numbers and types.
struct UploadLimits
{
    std::optional<StorageApi::Bucket> bucket {}; // nothing: it is hidden, and the upload will tell
    TusOffer offer {}; // of the tus route; empty where the upload does not take it

    // Failure: TooLarge with limitBytes; TypeRefused with the code "BucketTypes" and the detail
    // "it takes image/*, video/mp4; this is text/plain"; NameRefused with the code "ReservedName".
    // The subject is the bucket or the name.
    Result<void> check(
        const QString &bucketName, const QString &name, qint64 size, const QByteArray &type) const;
};

} // namespace ferry
