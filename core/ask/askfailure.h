#pragma once

#include "base/failure.h"
#include "destinations/filesapi/filessettings.h"
#include "net/httpmessage.h"

namespace ferry {

// What a refusal means that came to a question, and not to a file. It is judged as one of the files API, whose codes
// are the same; where that would speak of uploads it gets a code of its own: "model-gone", "may-not-ask",
// "question-refused", "content-against-rules", "question-too-long", "asked-too-often".
namespace askfailure {

Failure of(const HttpReply &reply, const FilesSettings &settings, const QString &model);
// An error that came in place of a piece of the answer, under a status that said yes.
Failure ofBody(const QByteArray &body, const FilesSettings &settings, const QString &model);
// None of the bytes that were awaited came in time, code "no-answer-in-time"; any other as it is.
Failure ofTransport(Failure failure);

// Nobody would wait for it: another try would be in vain.
bool isTimeout(const Failure &failure);

} // namespace askfailure
} // namespace ferry
