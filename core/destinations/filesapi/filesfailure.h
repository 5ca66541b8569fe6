#pragma once

#include "base/failure.h"
#include "destinations/filesapi/filesservice.h"
#include "net/httpmessage.h"

#include <chrono>
#include <optional>

namespace ferry {

// What a service's refusal means. Kimi says it by `type` (platform.kimi.ai/docs/api/errors), where one type
// stands for several causes by its message; GLM by a number in `code`, a string (docs.bigmodel.cn/cn/api/api-code,
// docs.z.ai/api-reference/api-code), and by statuses of its own, 434 and 435; OpenAI by `code`
// (developers.openai.com/docs/guides/error-codes). What none of them documents is plain HTTP.
//
// The failure's `code` is the service's own, or one of refusals.cpp's where that says too little: "no-balance",
// "wrong-key", "overloaded" (back off, and pause the account when it stays so), "file-empty" … `detail` has
// the service's words.
namespace filesfailure {

// `secrets`: what servers may quote and nobody may see.
Failure of(const HttpReply &reply, FilesDialect dialect, const HttpHeaders &secrets);

// A wait that stands in a message alone: "please try again after 7 seconds", "Please try again in 1m20s".
// Nothing when there is none.
std::optional<std::chrono::milliseconds> waitIn(const QString &message);

// Every code that is documented, for the table that tests them: "kimi 429 engine_overloaded_error".
QStringList documented(FilesDialect dialect);

} // namespace filesfailure
} // namespace ferry
