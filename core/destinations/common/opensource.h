#pragma once

#include "base/result.h"
#include "base/task.h"
#include "destinations/uploadtypes.h"
#include "files/sourcefile.h"

#include <memory>

namespace ferry {

class UploadContext;

// What is to be uploaded, opened by the readers with its head() read. Failure: see SourceFile::open.
Task<Result<std::shared_ptr<const SourceFile>>> openSource(
    QByteArray path, FileStamp stamp, UploadContext &context);

// Whether it is still what was opened, see SourceFile::checkUnchanged; asked there as well.
Task<Result<void>> checkSource(std::shared_ptr<const SourceFile> source, UploadContext &context);

} // namespace ferry
