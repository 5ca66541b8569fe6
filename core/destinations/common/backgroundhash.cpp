#include "destinations/common/backgroundhash.h"

#include "destinations/uploadcontext.h"
#include "files/sourcefile.h"

namespace ferry {

BackgroundHash::BackgroundHash(UploadContext &context, std::shared_ptr<const SourceFile> source)
{
    if (HashBook *book = context.hashes())
        begin(*book, context.pool(), std::move(source));
    else
        begin(*std::make_shared<HashBook>(), context.pool(), std::move(source));
}

BackgroundHash::BackgroundHash(QThreadPool &pool, std::shared_ptr<const SourceFile> source)
{
    begin(*std::make_shared<HashBook>(), pool, std::move(source));
}

// The receiver's last reference always dies in its own thread: whoever answers hands it back.
void BackgroundHash::begin(
    HashBook &book, QThreadPool &pool, std::shared_ptr<const SourceFile> source)
{
    auto answer = [receiver = m_result.state()](const Result<QByteArray> &hash) mutable {
        QObject *target = receiver.get();
        QMetaObject::invokeMethod(
            target, [receiver = std::move(receiver), hash]() mutable { receiver->deliver(hash); },
            Qt::QueuedConnection);
    };
    m_interest = book.read(pool, std::move(source), HashBook::Urgency::Now, std::move(answer));
}

} // namespace ferry
