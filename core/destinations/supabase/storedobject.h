#pragma once

#include "base/failure.h"

#include <QByteArray>
#include <QString>

class QJsonObject;
class QUrl;

namespace ferry {

// What a bucket says that it holds under a key (object/info).
struct StoredObject
{
    QString key {};
    qint64 size = -1;
    QByteArray sha256 {}; // 32 bytes, as an uploader claimed it in the metadata; or empty
    QString uploadId {}; // of the Ferry upload that made it; or empty
    QString version {}; // of every write a new one; or empty, from an old server
    QString etag {}; // of the content; or empty
    qint64 created = -1; // ms since the epoch, of the server's clock; -1: not said
    qint64 modified = -1; // "

    static StoredObject fromJson(const QJsonObject &info);
    // As object/list-v2 has it: without the user's metadata and the version.
    static StoredObject fromListing(const QJsonObject &entry);

    // It was written more than once. Both times are of the server's clock and are compared with each
    // other only: they are equal within 1 ms for an object written once, and were 9 to 500 ms apart
    // for one that two uploads made at the same moment (measured).
    bool isOverwritten() const;

    // Compared with what somebody wants to put there instead. The hash is the uploader's claim.
    FileThere comparedWith(qint64 ownSize, const QByteArray &ownSha256) const;
};

// What an upload sent, to be told from what others sent to the same key.
struct SentObject
{
    qint64 size = 0;
    QByteArray sha256 {};
    QString uploadId {};
    QString version {}; // as it stood in the upload's URL; empty: not known
    bool replaces = false; // whatever stood there was to be overwritten

    // Storage lets two uploads that overlap both succeed, and keeps the last, whatever the policy
    // (measured: 17 of 17, standard and resumable). So what stands there decides.
    enum class Fate {
        Stands = 1, // it is what we sent
        StandsEqual, // another upload's, of the same content
        Lost, // another upload's
        Damaged, // ours, and not what we sent
    };
    Fate fateIn(const StoredObject &stored) const;

    // A resumable upload's URL ends with base64url("bucket/key/version") (measured). Empty where it
    // does not.
    static QString versionIn(const QUrl &upload, const QString &bucket, const QString &key);
};

} // namespace ferry
