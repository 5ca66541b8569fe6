#pragma once

#include "support/evilserver.h"
#include "support/farside.h"

#include <QMap>
#include <QMutex>

namespace ferry::testing {

// A stand-in of a files API that behaves: POST, GET and DELETE below /v1/files, for an EvilServer's script
// to pass to what it does not spoil. Any thread; outlives the server.
class FilesStore final
{
public:
    struct File
    {
        QByteArray id {};
        QByteArray name {}; // as the form wrote it
        QByteArray purpose {};
        qint64 bytes = 0;
        QByteArray start {}; // the first of its bytes, up to nearly a MiB
        qint64 createdAt = 0; // seconds since the epoch
        int looksLeft = 0; // while it is being read
        QByteArray trouble {}; // why it could not be read
    };

    Answer answer(const SeenRequest &request);

    QList<File> files() const;
    bool holds(const QString &name, const QByteArray &content) const;
    // As if it had come from elsewhere; its id.
    QByteArray put(const QByteArray &name, qint64 bytes, qint64 secondsAgo);
    void remove(const QByteArray &id);
    // Of files that come from now on: so many looks say "pending".
    void setLooks(int looks);
    void setTrouble(const QByteArray &trouble); // and then "error"
    void setPageSize(int files); // 0: all at once
    void setClock(qint64 secondsAhead); // of this computer's

    static Answer refusal(int status, const QByteArray &type, const QByteArray &message = "no");
    static Answer coded(int status, const QByteArray &code, const QByteArray &message = "no");

private:
    Answer json(const QByteArray &body) const;
    Answer take(const SeenRequest &request);
    Answer list(const QByteArray &target) const;
    Answer show(const QByteArray &id);
    QByteArray wordsOf(const File &file) const;
    qint64 now() const;

    mutable QMutex m_mutex {};
    QList<File> m_files {};
    int m_number = 0;
    int m_looks = 0;
    QByteArray m_trouble {};
    int m_pageSize = 0;
    qint64 m_ahead = 0;
};

// The other end of a files destination, for the contract suite.
class FilesFarSide final : public ServerFarSide
{
public:
    explicit FilesFarSide(QString kind);
    ~FilesFarSide() override { stopServer(); }

    DestinationSetup setup() override;
    bool holds(const QString &name, const QByteArray &content) override;
    int count() override { return int(store.files().size()); }
    bool isUpload(const SeenRequest &request) const override { return request.verb == "POST"; }
    bool takesEmptyFiles() const override { return m_kind == QStringLiteral("openai"); }
    bool hasNames() const override { return false; }

    FilesStore store {};

private:
    QString m_kind;
};

} // namespace ferry::testing
