#pragma once

#include "base/result.h"
#include "files/filestamp.h"

#include <QByteArray>
#include <QHash>
#include <QMutex>

#include <atomic>
#include <functional>
#include <list>
#include <memory>

class QThreadPool;

namespace ferry {

class HashReading;
class SourceFile;

// The SHA-256 of files by their stamps: what was computed lately, and what is being computed just now. However
// many want the hash of a file at a time, on its way to several destinations, its bytes are read once for it.
// Any thread. Made by std::make_shared: a reading that hangs in a dead mount keeps it.
class HashBook final : public std::enable_shared_from_this<HashBook>
{
public:
    // Called once, in the thread that reads, or at once. Failure: Interrupted, SourceChanged, SourceUnreadable.
    using Answer = std::function<void(const Result<QByteArray> &)>;

    // Keeps the reading going. The last one to go stops it, and then the answer is Interrupted.
    class Interest final
    {
    public:
        Interest() = default;
        explicit Interest(std::shared_ptr<HashReading> reading);
        Interest(Interest &&other) noexcept = default;
        Interest &operator=(Interest &&other) noexcept;
        Interest(const Interest &) = delete;
        Interest &operator=(const Interest &) = delete;
        ~Interest() { end(); }

        qint64 done() const; // bytes read so far
        void end();

    private:
        std::shared_ptr<HashReading> m_reading {};
    };

    // Idle: in a pool whose threads get what the others leave. As soon as somebody wants it Now, it goes on in
    // that one's pool, from where it is.
    enum class Urgency { Now = 1, Idle };

    // Empty: not known.
    QByteArray find(const FileStamp &stamp) const;
    void keep(const FileStamp &stamp, const QByteArray &sha256);

    [[nodiscard]] Interest read(QThreadPool &pool, std::shared_ptr<const SourceFile> source,
        Urgency urgency, Answer answer);

    // In all its life, for tests and the bench.
    qint64 bytesRead() const { return m_bytesRead.load(); }

private:
    friend class HashReading;

    using Key = QByteArray; // of a stamp

    static constexpr qsizetype mostKept = 4096;

    void keepLocked(const Key &key, const QByteArray &sha256);
    void ended(const std::shared_ptr<HashReading> &reading, const Result<QByteArray> &result);
    void leave(const std::shared_ptr<HashReading> &reading);

    mutable QMutex m_mutex {};
    QHash<Key, QByteArray> m_known {};
    std::list<Key> m_order {}; // the oldest first
    QHash<Key, std::shared_ptr<HashReading>> m_underWay {};
    std::atomic<qint64> m_bytesRead {0};
};

} // namespace ferry
