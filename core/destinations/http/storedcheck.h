#pragma once

#include "base/result.h"
#include "destinations/uploadtypes.h"
#include "net/httpmessage.h"

namespace ferry {

// What was sent, for who judges what came of it.
struct SentFile
{
    qint64 size = 0;
    bool isWebPage = false; // by its own type
    bool isPost = false; // what is stored may have a URL of its own, and may not be sent twice
};

// A yes that is a page for people where nobody uploaded one: the sign-in of some network answers
// everything so. Its status is 200: WebDAV's servers word a page with their 201.
bool isPageInstead(const SentFile &sent, const HttpReply &yes);

// Whether a name is taken, by the answer to HEAD before the upload. A server that will not be asked so
// (401, 403, 405, 501 and what else says no, or a page for everything) has not said: Unknown. Failure:
// it could not answer now, and whoever uploads all the same may replace a file that nobody asked about.
enum class NameAnswer { Free = 1, Taken, Unknown };
Result<NameAnswer> judgeName(const SentFile &sent, const Result<HttpReply> &found);

// What the answer to HEAD says of the file that bears the name. Plain HTTP has no hash of it.
FileThere fileIn(const SentFile &sent, const HttpReply &found);

// Whether a file is there. `yes` is the successful answer to the upload, `found` the answer to HEAD
// afterwards. A server that cannot be asked has not said no: NotVerified. Failure, the same for the
// same cause: VerifyFailed with code "not-there" or "other-size", BadReply with code "web-page".
Result<Verification> judgeStored(
    const SentFile &sent, const HttpReply &yes, const Result<HttpReply> &found);

// For who does not ask: the yes alone.
Result<Verification> judgeUnasked(const SentFile &sent, const HttpReply &yes);

} // namespace ferry
