#include "ui/history/uploadagain.h"

#include "base/awaitables.h"
#include "files/contenthash.h"
#include "files/sourcefile.h"

#include <utility>

namespace ferry {

namespace {

// Read in less time than a word about it would take to be read.
constexpr qint64 soonRead = 50'000'000;

using StopFlag = std::shared_ptr<std::atomic<bool>>;

bool hasContent(
    const QByteArray &path, qint64 bytes, const QByteArray &sha256, const StopFlag &stop)
{
    const Result<SourceFile> source = SourceFile::open(path);
    if (!source || source->size() != bytes)
        return false;
    const Result<QByteArray> hash = ContentHash::ofFile(*source, *stop);
    return hash && *hash == sha256;
}

Task<bool> checkContent(
    QThreadPool &pool, QByteArray path, qint64 bytes, QByteArray sha256, StopFlag stop)
{
    OnPool<bool> look(
        pool, [path, bytes, sha256, stop] { return hasContent(path, bytes, sha256, stop); });
    const bool same = co_await look;
    co_return same;
}

} // namespace

UploadAgain::UploadAgain(HistoryStore &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
    m_pool.setMaxThreadCount(1);
}

UploadAgain::~UploadAgain()
{
    forget();
    m_pool.waitForDone();
}

void UploadAgain::begin(const HistoryEntry &entry, const QByteArray &path)
{
    if (confirmed(entry) == path) {
        goAhead();
        return;
    }
    forget();
    m_pending = Pending {.entry = entry, .path = path};
    if (entry.sha256.isEmpty()) { // nothing to compare with
        goAhead();
        return;
    }
    m_history.sameContent(entry, this, [this, number = m_number](const HistoryStore::Same &same) {
        if (number != m_number)
            return;
        if (same.there)
            compare(*same.there);
        else
            goAhead();
    });
}

std::optional<QByteArray> UploadAgain::confirmed(const HistoryEntry &entry) const
{
    if (!m_pending || !m_pending->isThere || m_pending->entry.id != entry.id)
        return {};
    return m_pending->path;
}

void UploadAgain::forget()
{
    ++m_number;
    m_pending.reset();
    m_look.reset();
    if (m_stop)
        *m_stop = true;
}

void UploadAgain::compare(const HistoryEntry &there)
{
    if (m_pending->entry.bytes > soonRead)
        Q_EMIT comparing(m_pending->entry);
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_look = checkContent(
        m_pool, m_pending->path, m_pending->entry.bytes, m_pending->entry.sha256, m_stop);
    m_look.start([this, there] {
        if (!m_look.take()) {
            goAhead();
            return;
        }
        m_pending->isThere = true;
        Q_EMIT alreadyThere(m_pending->entry, there);
    });
}

void UploadAgain::goAhead()
{
    const Pending pending = *std::exchange(m_pending, {});
    Q_EMIT wanted({pending.path}, pending.entry.destination);
}

} // namespace ferry
