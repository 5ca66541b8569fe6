#include "destinations/common/backgroundhash.h"

#include "files/contenthash.h"
#include "files/sourcefile.h"

#include <QThreadPool>

namespace ferry {

BackgroundHash::BackgroundHash(QThreadPool &pool, std::shared_ptr<const SourceFile> source)
{
    // The receiver's last reference always dies in its own thread: the pool hands it back.
    pool.start([receiver = m_result.state(), work = m_work, source = std::move(source)]() mutable {
        auto hash = ContentHash::ofFile(*source, work->stop, &work->done);
        source.reset();
        QObject *target = receiver.get();
        QMetaObject::invokeMethod(
            target,
            [receiver = std::move(receiver), hash = std::move(hash)]() mutable {
                receiver->deliver(std::move(hash));
            },
            Qt::QueuedConnection);
    });
}

BackgroundHash::~BackgroundHash()
{
    m_work->stop.store(true);
}

} // namespace ferry
