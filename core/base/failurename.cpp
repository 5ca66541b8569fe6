#include "base/failurename.h"

namespace ferry {

using namespace Qt::StringLiterals;

QString failureKindName(FailureKind kind)
{
    using enum FailureKind;
    switch (kind) {
    case Offline: return u"Offline"_s;
    case ConnectionLost: return u"ConnectionLost"_s;
    case SendStalled: return u"SendStalled"_s;
    case ReplyTimedOut: return u"ReplyTimedOut"_s;
    case TlsRejected: return u"TlsRejected"_s;
    case ProxyRejected: return u"ProxyRejected"_s;
    case RedirectRefused: return u"RedirectRefused"_s;
    case ForeignOrigin: return u"ForeignOrigin"_s;
    case ReplyTooLarge: return u"ReplyTooLarge"_s;
    case BadReply: return u"BadReply"_s;
    case RateLimited: return u"RateLimited"_s;
    case ServerError: return u"ServerError"_s;
    case Locked: return u"Locked"_s;
    case SignInNeeded: return u"SignInNeeded"_s;
    case PermissionDenied: return u"PermissionDenied"_s;
    case PlaceMissing: return u"PlaceMissing"_s;
    case TooLarge: return u"TooLarge"_s;
    case TypeRefused: return u"TypeRefused"_s;
    case NameRefused: return u"NameRefused"_s;
    case AlreadyExists: return u"AlreadyExists"_s;
    case QuotaExceeded: return u"QuotaExceeded"_s;
    case UploadExpired: return u"UploadExpired"_s;
    case OffsetConflict: return u"OffsetConflict"_s;
    case ChecksumMismatch: return u"ChecksumMismatch"_s;
    case VerifyFailed: return u"VerifyFailed"_s;
    case Refused: return u"Refused"_s;
    case SourceGone: return u"SourceGone"_s;
    case SourceChanged: return u"SourceChanged"_s;
    case SourceUnreadable: return u"SourceUnreadable"_s;
    case NotRegularFile: return u"NotRegularFile"_s;
    case SymbolicLink: return u"SymbolicLink"_s;
    case FolderUnreadable: return u"FolderUnreadable"_s;
    case DiskFull: return u"DiskFull"_s;
    case FolderNotWritable: return u"FolderNotWritable"_s;
    case DatabaseFailed: return u"DatabaseFailed"_s;
    case SettingsInvalid: return u"SettingsInvalid"_s;
    case SecretKeyRefused: return u"SecretKeyRefused"_s;
    case DestinationMissing: return u"DestinationMissing"_s;
    case Interrupted: return u"Interrupted"_s;
    default: break;
    }
    return u"Kind%1"_s.arg(int(kind)); // of a newer Ferry's database
}

} // namespace ferry
