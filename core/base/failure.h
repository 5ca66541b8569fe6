#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace ferry {

// What went wrong. Words are made from it in ui/common/failuretext only. Stored by number in the
// database and in history: append, never renumber.
enum class FailureKind {
    // the network
    Offline = 1, // refused, unreachable, host not found
    ConnectionLost = 2,
    SendStalled = 3, // the server stopped reading
    ReplyTimedOut = 4, // all bytes sent, no answer
    TlsRejected = 5,
    ProxyRejected = 6,
    RedirectRefused = 7,
    ForeignOrigin = 8, // the server pointed at another host
    ReplyTooLarge = 9,
    BadReply = 10, // truncated, not JSON, a missing field, a nonsensical offset
    // the server
    RateLimited = 20,
    ServerError = 21,
    Locked = 22,
    SignInNeeded = 23,
    PermissionDenied = 24,
    PlaceMissing = 25, // bucket, folder or endpoint
    TooLarge = 26, // limitBytes tells the limit where known
    TypeRefused = 27,
    NameRefused = 28,
    AlreadyExists = 29,
    QuotaExceeded = 30,
    UploadExpired = 31, // the resumable upload is gone; start again
    OffsetConflict = 32, // the server's offset differs; ask and go on
    ChecksumMismatch = 33,
    VerifyFailed = 34, // stored size or hash differs
    Refused = 35, // any other 4xx
    // the file
    SourceGone = 50,
    SourceChanged = 51,
    SourceUnreadable = 52,
    NotRegularFile = 53, // FIFO, socket, device, /proc
    SymbolicLink = 54,
    FolderUnreadable = 55,
    // this computer
    DiskFull = 70,
    FolderNotWritable = 71,
    DatabaseFailed = 72,
    // settings
    SettingsInvalid = 80, // subject names the setting
    SecretKeyRefused = 81, // a service_role or sb_secret_ key
    DestinationMissing = 82,
    Interrupted = 90,
};

// What to do next. The queue acts on this alone.
enum class Advice {
    Retry = 1, // soon, with backoff
    WaitThenRetry = 2, // patiently: the server asked for it, or holds a lock
    SignIn = 3,
    FixSettings = 4,
    AskUser = 5, // a name conflict
    GiveUp = 6,
};

// What a destination says of the file whose name is wanted, as far as its check found out.
struct FileThere
{
    enum class Content {
        Unknown = 1, // nobody compared the bytes
        Same,
        Different, // another size, or another hash
    };

    qint64 bytes = -1; // -1: not said
    qint64 changedAt = 0; // ms since the epoch by the destination's clock; 0: not said
    Content content = Content::Unknown;

    bool operator==(const FileThere &) const = default;
};

struct Failure
{
    FailureKind kind = FailureKind::BadReply;
    Advice advice = Advice::GiveUp;
    int httpStatus = 0; // as received; Supabase's real status stands in `code`
    std::optional<std::chrono::milliseconds> retryAfter {};
    QString code {}; // the server's own code, e.g. "EntityTooLarge"
    QString detail {}; // the server's or the system's words: plain text, at most 500 characters
    QString subject {}; // what it is about: a bucket, a setting, a host
    QString requestId {};
    qint64 limitBytes = -1;
    std::optional<FileThere> there {}; // of AlreadyExists, where the destination told

    bool operator==(const Failure &) const = default;
};

// Cuts text from outside to what a log line or a row may carry: one line, no control characters,
// at most 500 characters.
QString tameText(QStringView text);

// One line per failure, for the database and for the log.
QByteArray failureToJson(const Failure &failure);
std::optional<Failure> failureFromJson(const QByteArray &json);

} // namespace ferry
