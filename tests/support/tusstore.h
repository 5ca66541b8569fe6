#pragma once

#include "support/evilserver.h"
#include "support/storedpieces.h"

#include <QMutex>

#include <functional>

namespace ferry::testing {

// A well-behaved tus 1.0 server, for an EvilServer's script to pass to what it does not spoil. Any
// thread; outlives the server.
class TusStore final
{
public:
    struct Upload
    {
        QByteArray name {}; // the last part of its URL
        QByteArray metadata {}; // Upload-Metadata as sent
        qint64 length = 0;
        StoredPieces stored {};
        bool gone = false; // 404 from now on
    };

    // `path` is where uploads are created: "/files".
    explicit TusStore(QByteArray path, QByteArray extensions = "creation,termination");

    // Asked before an upload's next bytes are taken, and when it is finished: an answer refuses.
    using Judge = std::function<std::optional<Answer>(const SeenRequest &, const Upload &)>;
    void setJudge(Judge mayWrite, Judge onFinished);

    bool isMine(const SeenRequest &request) const;
    Answer answer(const SeenRequest &request);

    QList<Upload> uploads() const; // in the order of their creation
    void loseAll(); // as after their expiry

    static QByteArray metadataOf(const Upload &upload, const QByteArray &key); // decoded

private:
    Answer options() const;
    Answer create(const SeenRequest &request);
    Answer take(const SeenRequest &request, Upload &upload);

    const QByteArray m_path;
    const QByteArray m_extensions;
    Judge m_mayWrite {};
    Judge m_onFinished {};
    mutable QMutex m_mutex {};
    QList<Upload> m_uploads {};
};

// "409", with text as tus servers send it.
Answer plainAnswer(int status, const QByteArray &text);

} // namespace ferry::testing
