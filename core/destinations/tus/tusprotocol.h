#pragma once

#include "base/task.h"
#include "files/filestamp.h"
#include "net/httpmessage.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace ferry {

class UploadContext;

// The words of the tus resumable upload protocol, version 1.0.0
// (tus.io/protocols/resumable-upload).

inline const QByteArray tusVersion = QByteArrayLiteral("1.0.0");

// What a server says it can do, in its answer to OPTIONS.
struct TusOffer
{
    bool isTus = false; // it answered as a tus server does
    bool creationWithUpload = false;
    bool termination = false;
    QByteArray checksum {}; // "sha256" or "sha1", the better one offered; empty: neither
    qint64 mostBytes = -1; // Tus-Max-Size, -1: not said
    QString extensions {}; // as the server lists them, for people

    static TusOffer fromReply(const HttpReply &reply);
};

// Asks with OPTIONS. A server or proxy that does not answer it offers nothing, which is no failure:
// creation and PATCH may work all the same.
Task<TusOffer> askTusOffer(QUrl endpoint, HttpHeaders headers, UploadContext &context);

// A length or an offset: decimal digits and nothing else, within 63 bits. "12abc", "-1" and "+5"
// are none; clients that read them leniently were seen to loop for ever.
std::optional<qint64> tusNumber(const QByteArray &text);

// Upload-Metadata: keys in ASCII, values in base64. An empty value is a bare key.
QByteArray tusMetadata(const QList<std::pair<QByteArray, QByteArray>> &pairs);

// Upload-Expires of a reply in ms since the epoch, -1 when it says none.
qint64 tusExpiry(const HttpReply &reply);

// How a later attempt goes on. The URL is a capability: whoever has it may write. So the token is
// kept in the database only, and never logged.
struct TusToken
{
    QUrl url {}; // empty: no tus upload, only `place` was tried
    FileStamp stamp {}; // of the file whose bytes the server has
    QString place {}; // the owner's word for where it goes: an object key
    qint64 expires = -1; // ms since the epoch, as the server said
    qint64 lostAt = -1; // the offset at which a connection broke last
    // The server cannot have more, -1: unknown, since Ferry may have ended while it was sending.
    qint64 sentTo = -1;
    bool checksummed = false; // the server has checked every byte so far

    QByteArray toBytes() const;
    static std::optional<TusToken> fromBytes(const QByteArray &bytes);
};

} // namespace ferry
