#include "destinations/common/contentdownload.h"

#include "base/awaitables.h"
#include "destinations/common/downloadfile.h"
#include "destinations/uploadcontext.h"
#include "net/download.h"

namespace ferry {

using namespace Qt::StringLiterals;

Task<Result<void>> downloadContent(HttpRequest request, std::shared_ptr<DownloadFile> into,
    qint64 most, FailureOf failureOf, UploadContext &context)
{
    Download download(context.http(), std::move(request));
    Task<Result<HttpReply>> asking = download.head();
    const Result<HttpReply> head = co_await asking;
    if (!head)
        co_return failed(head.error());
    if (head->status != 200)
        co_return failed(failureOf(*head));
    for (;;) {
        Task<Result<QByteArray>> reading = download.next();
        const Result<QByteArray> piece = co_await reading;
        if (!piece)
            co_return failed(piece.error());
        if (piece->isEmpty())
            co_return Result<void>();
        if (most >= 0 && into->bytes() + piece->size() > most) {
            co_return failed({.kind = FailureKind::BadReply,
                .advice = Advice::GiveUp,
                .code = u"too-much"_s,
                .limitBytes = most});
        }
        OnPool<Result<void>> writing(
            context.pool(), [into, bytes = *piece] { return into->write(bytes); });
        const Result<void> written = co_await writing;
        if (!written)
            co_return failed(written.error());
        context.setSent(into->bytes());
    }
}

} // namespace ferry
