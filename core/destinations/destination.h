#pragma once

#include "base/result.h"
#include "base/task.h"
#include "destinations/checkfinding.h"
#include "destinations/destinationconfig.h"
#include "destinations/earlierupload.h"
#include "destinations/optionspec.h"
#include "destinations/uploadtypes.h"

#include <memory>
#include <optional>

namespace ferry {

class RemoteFiles;
class UploadContext;

// What can be asked of a destination that allows it. Absent abilities are null, never an error.

class Checkable // "Check": can we upload here?
{
public:
    virtual ~Checkable() = default;
    // Failure: what is wrong, with the advice FixSettings or SignIn where the user can mend it.
    virtual Task<Result<CheckFinding>> check(UploadContext &context) = 0;
};

class Resumable
{
public:
    virtual ~Resumable() = default;
    // Tells the server to forget an upload that will not be finished.
    virtual Task<Result<void>> discard(QByteArray token, UploadContext &context) = 0;
};

class Findable // "Is what was uploaded earlier still there?"
{
public:
    virtual ~Findable() = default;
    // The file of an upload to some destination of this kind, as it would stand in a result, or nothing: it
    // is not here, or another one is. What the history says alone is no answer. Failure: it could not be
    // asked, and so nobody knows.
    virtual Task<Result<std::optional<UploadedFile>>> find(
        EarlierUpload earlier, UploadContext &context)
        = 0;
};

// Where files go. One object per configured destination and lane, living in the lane's thread; made
// anew when its settings change. It knows nothing of queue, states or retries: one attempt, one
// answer, with the advice in the Failure.
//
// The rules for every upload():
// - `request.path` is opened with SourceFile (stamp checked), and checked again before success;
// - name conflicts follow `request.conflict`; Ask becomes FailureKind::AlreadyExists, AskUser;
// - a resumable upload keeps its token before the first byte of content leaves;
// - "Uploaded" is evidence: size, and hash where the server gives one, say so in `verified`. None: a
//   yes before all of the file had left (HttpReply::isSuccess() is false then), a yes and then no
//   such file (404, 410) or one of another size, a web page where none was uploaded, an offset
//   beyond what was sent;
// - one attempt is bounded: it begins an upload anew once at most, and whatever the server takes of
//   what it is sent, it ends after three times the file's size (TusAllowance);
// - the same cause has the same kind, code and status in every attempt, and numbers that change stand
//   in the detail alone: the queue ends what fails in the same way at the same place again and again;
// - no text of a token, a header or an upload URL gets into a Failure.
class Destination
{
public:
    virtual ~Destination() = default;

    virtual Task<Result<UploadedFile>> upload(UploadRequest request, UploadContext &context) = 0;

    virtual Checkable *checkable() { return nullptr; }
    virtual Resumable *resumable() { return nullptr; }
    virtual Findable *findable() { return nullptr; }
    virtual RemoteFiles *remoteFiles() { return nullptr; } // what is stored there
};

// A kind of destination, as data plus one function.
struct DestinationKind
{
    QString id; // "supabase"
    const char *label; // "Supabase Storage", marked with QT_TRANSLATE_NOOP("DestinationKind", …)
    const char *summary; // one sentence for the card that offers to connect
    OptionSpecs options;
    // Failure: SettingsInvalid (subject: the option's key) or SecretKeyRefused.
    Result<std::unique_ptr<Destination>> (*make)(const DestinationSetup &setup);
    // Shown after the name in lists: "media › 2026/raw", "/home/ann/Ferry".
    QString (*place)(const DestinationConfig &config);
    // Uploads at a time, unless the user says another number; 0: no limit of its own.
    int defaultLimit = 0;
    // What goes there leaves this computer.
    bool usesNetwork = true;
    // What is entered is tried before it is kept (Checkable): a key that is wrong shows at once, and not
    // with the first upload.
    bool triesOnEntry = false;
    // Whether it would take a file of this name and size, as far as that is documented. Null: it takes any.
    // Failure: TooLarge with its limit, TypeRefused, Refused.
    Result<void> (*takes)(const DestinationConfig &config, const QString &name, qint64 bytes)
        = nullptr;
    // The hash goes out with the first byte, so that it is worth knowing before the turn comes.
    bool hashesFirst = false;
    // Whether an upload of so many bytes that was broken off goes on at what the server has of it. Null: it
    // begins again.
    bool (*resumes)(const DestinationConfig &config, qint64 bytes) = nullptr;
};

} // namespace ferry
