#pragma once

#include "base/failure.h"
#include "base/result.h"
#include "base/task.h"

#include <QByteArray>
#include <QString>

namespace ferry {

class StorageApi;
class UploadContext;

// Would an upload be taken? Neither listing a bucket nor reading it tells a missing one from a hidden
// one, but beginning a resumable upload is refused for exactly the reasons that an upload is, in
// words that no body on its way drowns. What was begun is looked at under the URL that it got, and
// taken back: no object is left behind.
struct UploadProbe
{
    QString key {};
    qint64 bytes = 1;
    QByteArray type {}; // empty: no type is asked about
    bool replaces = false;

    // `api` and `context` outlive the task. Failure: as of an upload; PlaceMissing with the code
    // "upload-url" where the URL of the upload leads nowhere.
    // Success: what the server calls itself where that is another address of its host, or nothing.
    Task<Result<QString>> ask(StorageApi &api, UploadContext &context) const;

    // A refusal that is made while the body is on its way closes the connection before it can be
    // read (measured). The reason, where asking gives one, or `failure`.
    Task<Failure> reasonBehind(Failure failure, StorageApi &api, UploadContext &context) const;

    // Replacing needs a policy of its own and is refused in the words of adding: with the code
    // "no-update-policy" when adding is allowed. `replaces` is false.
    Task<Failure> tellReplacingFromAdding(
        Failure failure, StorageApi &api, UploadContext &context) const;
};

} // namespace ferry
