#pragma once

#include "base/result.h"
#include "base/task.h"
#include "net/httpmessage.h"

#include <functional>
#include <memory>

namespace ferry {

class DownloadFile;
class UploadContext;

// What a refusal means in the words of a service.
using FailureOf = std::function<Failure(const HttpReply &)>;

// Streams the answer to a GET into a file: the next piece is read when the one before is written, on the
// pool. More than `most` bytes (-1: any number) end it: BadReply, "too-much". Nothing is verified here.
Task<Result<void>> downloadContent(HttpRequest request, std::shared_ptr<DownloadFile> into,
    qint64 most, FailureOf failureOf, UploadContext &context);

} // namespace ferry
