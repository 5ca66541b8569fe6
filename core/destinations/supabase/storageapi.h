#pragma once

#include "base/result.h"
#include "base/task.h"
#include "destinations/supabase/storedobject.h"
#include "destinations/supabase/supabaseproject.h"
#include "destinations/tus/tusservice.h"
#include "net/originpolicy.h"

#include <QDateTime>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace ferry {

class AuthGate;
class DownloadFile;
class SourceFile;
class UploadContext;

// One bucket of Supabase Storage over HTTP: requests with credentials, and answers read with care.
// Credentials that ran out are renewed once per call. Lives in a lane's thread and outlives its
// tasks. (storage/v1; shapes measured against the real API.)
class StorageApi final : public TusService
{
public:
    struct Bucket
    {
        bool isPublic = false;
        qint64 mostBytes = -1; // -1: no limit, or none told
        QStringList types {}; // allowed MIME types, "image/*" among them; empty: all
    };

    StorageApi(SupabaseProject project, QString bucket, std::unique_ptr<AuthGate> auth);
    ~StorageApi() override;

    const SupabaseProject &project() const { return m_project; }
    const QString &bucketName() const { return m_bucket; }
    OriginPolicy origins() const;

    // Of the object routes as well.
    HttpHeaders headers() const override;
    Failure failureOf(const HttpReply &reply, const QDateTime &now) const override;
    Task<Result<void>> prepare() override;
    Task<Result<void>> renew(HttpHeaders refused) override;

    QUrl publicUrl(const QString &key) const; // works when the bucket is public

    // Nothing: it is not there, or we may not see it; the answer is the same for both. An answer that
    // is about no object, or another, is a BadReply.
    Task<Result<std::optional<StoredObject>>> object(QString key, UploadContext &context);

    struct Page
    {
        QList<StoredObject> objects {};
        QString next {}; // empty: there are no more
        QDateTime serverTime {}; // invalid: not said
    };
    // What stands below a prefix, however deep, as far as we may see it (object/list-v2; supabase/storage,
    // listObjectsV2.ts).
    Task<Result<Page>> list(QString prefix, QString cursor, UploadContext &context);
    // Whether the server says that it deleted it. What is not there, or not ours to delete, is silently absent
    // from its answer (measured).
    Task<Result<bool>> remove(QString key, UploadContext &context);
    // A link that whoever has it may open for so long: POST object/sign answers with a path below storage/v1 and a
    // token for this object (supabase/storage, getSignedURL.ts). Any other answer is a BadReply.
    Task<Result<QUrl>> sign(QString key, std::chrono::seconds life, UploadContext &context);
    Task<Result<void>> content(
        QString key, qint64 bytes, std::shared_ptr<DownloadFile> into, UploadContext &context);

    // Nothing: missing or hidden from us, which says nothing about uploads.
    Task<Result<std::optional<Bucket>>> bucket(UploadContext &context);

    // A standard upload: the whole file as one body. `headers` besides those of every request. The
    // answer is checked to be about this key.
    Task<Result<void>> post(QString key, HttpHeaders headers,
        std::shared_ptr<const SourceFile> source, UploadContext &context);

private:
    QUrl objectUrl(const QString &route, const QString &key) const;
    // With a body of JSON, or none when it is empty.
    Task<Result<HttpReply>> ask(QByteArray verb, QUrl url, QByteArray json, UploadContext &context);
    Task<Result<HttpReply>> postOnce(QString key, HttpHeaders headers,
        std::shared_ptr<const SourceFile> source, UploadContext &context);
    // Success: ask again.
    Task<Result<void>> renewAfter(Failure failure, HttpHeaders refused);

    SupabaseProject m_project;
    QString m_bucket;
    std::unique_ptr<AuthGate> m_auth;
};

} // namespace ferry
