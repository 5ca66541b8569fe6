#include "destinations/supabase/storedobject.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUrl>

namespace ferry {

using namespace Qt::StringLiterals;

// "2026-11-23T11:30:09.225Z"
static qint64 timeOf(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString().left(64), Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : -1;
}

StoredObject StoredObject::fromJson(const QJsonObject &info)
{
    const QJsonObject metadata = info.value("metadata"_L1).toObject();
    return {.key = info.value("name"_L1).toString(),
        .size = info.value("size"_L1).toInteger(-1),
        .sha256 = QByteArray::fromHex(metadata.value("sha256"_L1).toString().toLatin1()),
        .uploadId = metadata.value("ferry_upload"_L1).toString(),
        .version = info.value("version"_L1).toString(),
        .etag = info.value("etag"_L1).toString().left(200),
        .created = timeOf(info.value("created_at"_L1)),
        .modified = timeOf(info.value("last_modified"_L1))};
}

StoredObject StoredObject::fromListing(const QJsonObject &entry)
{
    const QJsonObject metadata = entry.value("metadata"_L1).toObject();
    return {.key = entry.value("name"_L1).toString(),
        .size = metadata.value("size"_L1).toInteger(-1),
        .etag = metadata.value("eTag"_L1).toString().left(200),
        .created = timeOf(entry.value("created_at"_L1)),
        .modified = timeOf(entry.value("updated_at"_L1))};
}

FileThere StoredObject::comparedWith(qint64 ownSize, const QByteArray &ownSha256) const
{
    using Content = FileThere::Content;
    const bool canCompare = !sha256.isEmpty() && !ownSha256.isEmpty();
    const bool isOtherSize = size >= 0 && size != ownSize;
    return {.bytes = size,
        .changedAt = qMax<qint64>(0, modified),
        .content = isOtherSize    ? Content::Different
            : !canCompare         ? Content::Unknown
            : sha256 == ownSha256 ? Content::Same
                                  : Content::Different};
}

bool StoredObject::isOverwritten() const
{
    return created >= 0 && modified > created + 1;
}

SentObject::Fate SentObject::fateIn(const StoredObject &stored) const
{
    const bool sameSize = stored.size == size;
    const bool sameHash = stored.sha256 == sha256;
    const bool isOurWrite = !version.isEmpty() && stored.version == version;
    const bool isOurUpload = !uploadId.isEmpty() && stored.uploadId == uploadId;
    if (isOurWrite || isOurUpload)
        return sameSize && (sameHash || stored.sha256.isEmpty()) ? Fate::Stands : Fate::Damaged;
    if (sameSize && sameHash)
        return Fate::StandsEqual;
    const bool isAnothers
        = !stored.uploadId.isEmpty() || (!version.isEmpty() && !stored.version.isEmpty());
    if (isAnothers)
        return Fate::Lost;
    // It does not say whose it is. An old server keeps no metadata, so that the size must do; but
    // whoever overwrites without having meant to may have been overwritten as well.
    if (stored.isOverwritten() && !replaces)
        return Fate::Lost;
    return sameSize && stored.sha256.isEmpty() ? Fate::Stands : Fate::Damaged;
}

QString SentObject::versionIn(const QUrl &upload, const QString &bucket, const QString &key)
{
    const QByteArray last = upload.path().section(u'/', -1).toLatin1();
    const QString id
        = QString::fromUtf8(QByteArray::fromBase64(last, QByteArray::Base64UrlEncoding));
    const QString object = bucket + u'/' + key + u'/';
    return id.startsWith(object) ? id.sliced(object.size()) : QString();
}

} // namespace ferry
