#include "support/fakecontext.h"

namespace ferry {

Task<void> FakeContext::pause(std::chrono::milliseconds duration)
{
    paused += duration;
    co_return;
}

void FakeContext::setPhase(UploadPhase phase)
{
    if (phases.isEmpty() || phases.last() != phase)
        phases.append(phase);
}

Task<Result<void>> FakeContext::keepToken(QByteArray token)
{
    if (tokenFailure)
        co_return failed(*tokenFailure);
    tokens.append(token);
    co_return Result<void> {};
}

Task<Result<QList<EarlierUpload>>> FakeContext::earlier(EarlierQuery query)
{
    QList<EarlierUpload> found;
    if (query.stamp.isValid()) {
        if (!stampedHash.isEmpty())
            found.append({.sha256 = stampedHash});
        co_return found;
    }
    timesAsked += query.sha256.isEmpty() ? 0 : 1;
    for (const EarlierUpload &upload : std::as_const(history)) {
        const bool isOfContent = query.sha256.isEmpty() || upload.sha256 == query.sha256;
        const bool isOfIds = query.remoteIds.isEmpty() || query.remoteIds.contains(upload.remoteId);
        const bool isOfSize = query.bytes < 0 || upload.bytes == query.bytes;
        if (isOfContent && isOfIds && isOfSize)
            found.append(upload);
    }
    co_return found;
}

} // namespace ferry
