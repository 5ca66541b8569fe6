#include "destinations/remotefiles.h"

namespace ferry {

using namespace Qt::StringLiterals;

Task<Result<QUrl>> RemoteFiles::link(RemoteFile, std::chrono::seconds, UploadContext &)
{
    co_return failed(
        {.kind = FailureKind::Refused, .advice = Advice::GiveUp, .code = u"no-links"_s});
}

} // namespace ferry
