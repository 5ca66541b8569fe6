#include "destinations/common/opensource.h"

#include "base/awaitables.h"
#include "destinations/uploadcontext.h"

namespace ferry {

Task<Result<std::shared_ptr<const SourceFile>>> openSource(
    QByteArray path, FileStamp stamp, UploadContext &context)
{
    using Opened = Result<std::shared_ptr<const SourceFile>>;
    OnPool<Opened> opening(context.readers(), [path, stamp]() -> Opened {
        Result<SourceFile> opened = SourceFile::open(path, stamp);
        if (!opened)
            return failed(opened.error());
        opened->readHead();
        return std::make_shared<const SourceFile>(std::move(*opened));
    });
    co_return co_await opening;
}

Task<Result<void>> checkSource(std::shared_ptr<const SourceFile> source, UploadContext &context)
{
    OnPool<Result<void>> checking(context.readers(), [source] { return source->checkUnchanged(); });
    co_return co_await checking;
}

} // namespace ferry
