#pragma once

#include "support/evilserver.h"
#include "support/storedpieces.h"

#include <QMap>
#include <QMutex>
#include <QSet>

namespace ferry::testing {

// A well-behaved server for PUT, HEAD and MKCOL, for an EvilServer's script to pass to what it does
// not spoil. Any thread; outlives the server.
class HttpStore final
{
public:
    // Strict: as WebDAV has it, PUT below a missing folder is a 409.
    enum class Folders { Implied = 1, Strict };

    explicit HttpStore(Folders folders = Folders::Implied)
        : m_folders(folders)
    { }

    Answer answer(const SeenRequest &request);

    void put(const QByteArray &target, const QByteArray &content);
    bool holds(const QByteArray &target, const QByteArray &content) const;
    int count() const;

private:
    static QByteArray parentOf(const QByteArray &target);
    Answer store(const SeenRequest &request, const QByteArray &target);

    const Folders m_folders;
    mutable QMutex m_mutex {};
    QMap<QByteArray, StoredPieces> m_files {};
    QSet<QByteArray> m_made {"/"};
};

} // namespace ferry::testing
