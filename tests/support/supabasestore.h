#pragma once

#include "support/evilserver.h"
#include "support/storedpieces.h"
#include "support/tusstore.h"

#include <QJsonObject>
#include <QMap>
#include <QMutex>

namespace ferry::testing {

// The Storage routes of a Supabase project with one bucket, "media", answering as recorded from the
// real one: for an EvilServer's script to pass to what it does not spoil. Any thread; outlives the
// server.
class SupabaseStore final
{
public:
    struct Object
    {
        StoredPieces stored {};
        QJsonObject metadata {}; // the user's
        QByteArray type {};
        int writes = 0;
    };

    SupabaseStore();

    Answer answer(const SeenRequest &request);

    // What the bucket's own row shows; empty: hidden from us.
    void setBucket(const QJsonObject &bucket);
    // Only this bearer is good; empty: any.
    void setBearer(const QByteArray &bearer);
    void put(const QByteArray &key, const Object &object);

    QMap<QByteArray, Object> objects() const;
    TusStore &resumable() { return m_resumable; }

private:
    Answer answerLocked(const SeenRequest &request);
    Answer upload(const SeenRequest &request, const QByteArray &key);
    Answer info(const QByteArray &key) const;
    std::optional<Answer> mayWrite(const SeenRequest &request, const TusStore::Upload &upload);
    std::optional<Answer> commit(const SeenRequest &request, const TusStore::Upload &upload);

    mutable QMutex m_mutex {};
    QMap<QByteArray, Object> m_objects {};
    QJsonObject m_bucket {};
    QByteArray m_bearer {};
    TusStore m_resumable;
};

// HTTP 400 with the true status in the body, as the object routes answer.
Answer storageError(const QByteArray &statusCode, const QByteArray &error,
    const QByteArray &message, const QByteArray &code);

inline Answer rowLevelSecurity()
{
    return storageError(
        "403", "Unauthorized", "new row violates row-level security policy", "AccessDenied");
}

inline Answer expiredToken()
{
    return storageError(
        "403", "Unauthorized", "\\\"exp\\\" claim timestamp check failed", "AccessDenied");
}

} // namespace ferry::testing
