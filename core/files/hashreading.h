#pragma once

#include "files/contenthash.h"
#include "files/hashbook.h"

#include <QThreadPool>

#include <vector>

namespace ferry {

// One reading of a file for its hash, shared by all who want it; see HashBook, which alone uses it. It can move
// from one pool to another between two blocks.
class HashReading final : public std::enable_shared_from_this<HashReading>
{
public:
    HashReading(std::shared_ptr<HashBook> book, std::shared_ptr<const SourceFile> source);

    HashBook &book() { return *m_book; }
    const QByteArray &key() const { return m_key; }
    qint64 done() const { return m_position.load(std::memory_order_relaxed); }

    void start(QThreadPool &pool);
    // Goes on there; nothing when it is not in an idle pool, or has ended.
    void hurry(QThreadPool &pool) { m_hurried.store(&pool); }
    void stop() { m_stop.store(true); }

private:
    friend class HashBook;

    void run();
    Result<bool> readBlock(QByteArray &block); // true: that was the last
    void end(const Result<QByteArray> &result);

    std::shared_ptr<HashBook> m_book;
    std::shared_ptr<const SourceFile> m_source;
    QByteArray m_key;
    ContentHash m_hash {};
    std::atomic<qint64> m_position {0};
    std::atomic<bool> m_stop {false};
    std::atomic<QThreadPool *> m_hurried {nullptr};

    // Under the book's lock.
    std::vector<HashBook::Answer> m_answers {};
    int m_interested = 0;
    bool m_isIdle = false;
};

} // namespace ferry
