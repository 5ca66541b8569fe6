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
        QByteArray version {};
        qint64 created = 0; // ms since the epoch; 0: at its first write
        qint64 modified = 0;
    };

    SupabaseStore();

    Answer answer(const SeenRequest &request);

    // What the bucket's own row shows; empty: hidden from us.
    void setBucket(const QJsonObject &bucket);
    // Only this bearer is good; empty: any.
    void setBearer(const QByteArray &bearer);
    void put(const QByteArray &key, const Object &object);
    // The next upload that is whole becomes an object when its key is looked at for the nth time; 0:
    // never, its commit failed.
    void delayNextCommit(int looks);
    // Adding is allowed, reading is not.
    void hideObjects();
    // Another upload of the same name overlaps the next one, which both hear a yes: the real one
    // asks for duplicates at the beginning only, and its last commit stays.
    enum class Rival { CommitsBefore, CommitsAfter };
    void raceNextUpload(Rival rival, const Object &object, int times = 1);

    QMap<QByteArray, Object> objects() const;
    TusStore &resumable() { return m_resumable; }

private:
    Answer answerLocked(const SeenRequest &request);
    Answer answerResumable(SeenRequest request);
    Answer upload(const SeenRequest &request, const QByteArray &key);
    Answer info(const QByteArray &key);
    void place(const QByteArray &key, Object object);
    void commitRaced(const QByteArray &key, const Object &object);
    std::optional<Answer> mayWrite(const SeenRequest &request, const TusStore::Upload &upload);
    std::optional<Answer> commit(const SeenRequest &request, const TusStore::Upload &upload);

    mutable QMutex m_mutex {};
    QMap<QByteArray, Object> m_objects {};
    QJsonObject m_bucket {};
    QByteArray m_bearer {};
    struct Late
    {
        QByteArray key {};
        Object object {};
        int looks = 0;
    };
    std::optional<int> m_delay {};
    std::optional<Late> m_late {};
    bool m_isHidden = false;
    struct Race
    {
        Rival rival = Rival::CommitsBefore;
        Object object {};
        int times = 1;
    };
    std::optional<Race> m_race {};
    int m_versions = 0;
    qint64 m_now = 1'790'000'000'000; // of its own clock, which every write moves by 50 ms
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
