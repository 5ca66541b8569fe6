#include "ui/uploads/thumbnails.h"

#include "queue/transferitem.h"
#include "ui/uploads/smallpicture.h"

#include <QImageReader>

#include <algorithm>
#include <array>

namespace ferry {

namespace {

constexpr int threads = 2;
constexpr int megabytes = 128; // of one picture while it is read

// By the name alone: no other file is opened. Its content says what it really is.
bool isNamedAsPicture(const QString &name)
{
    constexpr std::array endings {
        ".jpg", ".jpeg", ".jpe", ".png", ".gif", ".bmp", ".webp", ".tif", ".tiff"};
    return std::any_of(endings.begin(), endings.end(), [&name](const char *ending) {
        return name.endsWith(QLatin1StringView(ending), Qt::CaseInsensitive);
    });
}

} // namespace

Thumbnails::Thumbnails(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(threads);
    m_pool.setThreadPriority(QThread::LowPriority);
    QImageReader::setAllocationLimit(
        megabytes); // of all readers in the program; each is to stay below
}

Thumbnails::~Thumbnails()
{
    keepOnly({});
    m_pool.waitForDone();
}

void Thumbnails::setOn(bool on)
{
    m_on = on;
    if (!on)
        keepOnly({});
}

QPixmap Thumbnails::of(const TransferItem &item, int side)
{
    const bool isCandidate = m_on && item.stamp.size > 0 && item.stamp.size <= largestFile
        && isNamedAsPicture(item.name);
    if (!isCandidate)
        return {};
    const Key key {item.stamp, side};
    if (const QPixmap *found = m_made.object(key))
        return *found;
    const auto isIt = [&key](const auto &one) { return one.key == key; };
    if (std::none_of(m_running.cbegin(), m_running.cend(), isIt)
        && std::none_of(m_waiting.cbegin(), m_waiting.cend(), isIt)) {
        m_waiting.append({key, item.path});
        startNext();
    }
    return {};
}

void Thumbnails::keepOnly(const QList<FileStamp> &inSight)
{
    const auto isOut = [&inSight](const auto &one) { return !inSight.contains(one.key.stamp); };
    m_waiting.removeIf(isOut);
    for (const Running &running : std::as_const(m_running)) {
        if (isOut(running))
            running.stopped->store(true);
    }
}

void Thumbnails::startNext()
{
    while (m_running.size() < threads && !m_waiting.isEmpty()) {
        const Wanted next = m_waiting.takeFirst();
        const auto stopped = std::make_shared<std::atomic<bool>>(false);
        m_running.append({next.key, stopped});
        m_pool.start([this, next, stopped] {
            const QImage image = smallPicture({next.path, next.key.stamp}, next.key.side, *stopped);
            // The destructor waits for this, and an event for what is gone is dropped.
            QMetaObject::invokeMethod(
                this, [this, key = next.key, image] { take(key, image); }, Qt::QueuedConnection);
        });
    }
}

void Thumbnails::take(const Key &key, const QImage &image)
{
    const auto done = std::find_if(m_running.begin(), m_running.end(),
        [&key](const Running &running) { return running.key == key; });
    const bool wasStopped = done->stopped->load();
    m_running.erase(done);
    // One that was let go is asked for again when it is seen again.
    if (!wasStopped || !image.isNull())
        m_made.insert(key, new QPixmap(QPixmap::fromImage(image)));
    startNext();
    Q_EMIT made();
}

} // namespace ferry
