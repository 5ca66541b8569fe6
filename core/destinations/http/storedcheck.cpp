#include "destinations/http/storedcheck.h"

#include "destinations/common/httpfailure.h"

#include <QDateTime>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// What may not be sent twice is for the user to decide.
Advice again(const SentFile &sent)
{
    return sent.isPost ? Advice::GiveUp : Advice::Retry;
}

tl::unexpected<Failure> notThere(const SentFile &sent, const HttpReply &yes, int status)
{
    return failed({.kind = FailureKind::VerifyFailed,
        .advice = again(sent),
        .httpStatus = status,
        .code = u"not-there"_s,
        .detail
        = u"The server said yes (%1), and knows no such file when asked (%2)"_s.arg(yes.status)
              .arg(status)});
}

tl::unexpected<Failure> otherSize(const SentFile &sent, qint64 there)
{
    return failed({.kind = FailureKind::VerifyFailed,
        .advice = again(sent),
        .code = u"other-size"_s,
        .detail = u"The server has %1 bytes of %2"_s.arg(there).arg(sent.size)});
}

tl::unexpected<Failure> pageInstead(const SentFile &sent)
{
    return failed({.kind = FailureKind::BadReply,
        .advice = again(sent),
        .code = u"web-page"_s,
        .detail = u"A web page answered in the server's place"_s});
}

} // namespace

bool isPageInstead(const SentFile &sent, const HttpReply &yes)
{
    return !sent.isWebPage && yes.status == 200 && httpfailure::isWebPage(yes);
}

Result<NameAnswer> judgeName(const SentFile &sent, const Result<HttpReply> &found)
{
    if (!found) {
        if (found.error().kind == FailureKind::RedirectRefused)
            return NameAnswer::Unknown;
        return failed(found.error());
    }
    const int status = found->status;
    if (status == 404 || status == 410)
        return NameAnswer::Free;
    if (status == 429 || (status >= 500 && status != 501))
        return failed(httpfailure::ofStatus(*found));
    if (!found->isSuccess() || isPageInstead(sent, *found))
        return NameAnswer::Unknown;
    return NameAnswer::Taken;
}

FileThere fileIn(const SentFile &sent, const HttpReply &found)
{
    FileThere there;
    bool isNumber = false;
    const qint64 length = found.header("Content-Length").toLongLong(&isNumber);
    if (isNumber && length >= 0 && found.header("Content-Encoding").isEmpty())
        there.bytes = length;
    const QDateTime written = httpfailure::dateOf(found.header("Last-Modified"));
    if (written.isValid())
        there.changedAt = written.toMSecsSinceEpoch();
    if (there.bytes >= 0 && there.bytes != sent.size)
        there.content = FileThere::Content::Different;
    return there;
}

Result<Verification> judgeStored(
    const SentFile &sent, const HttpReply &yes, const Result<HttpReply> &found)
{
    if (found && (found->status == 404 || found->status == 410))
        return notThere(sent, yes, found->status);
    if (!found || !found->isSuccess())
        return judgeUnasked(sent, yes);
    const QByteArray length = found->header("Content-Length");
    const bool isEncoded = !found->header("Content-Encoding").isEmpty();
    const bool hasLength = !length.isEmpty() && !isEncoded;
    const bool isSame = hasLength && length.toLongLong() == sent.size;
    if (!sent.isWebPage && httpfailure::isWebPage(*found)) {
        // Of a file of unknown type a server may say that it is a page, too: then its size is right.
        const bool mayBeOurs = isSame || (sent.isPost && !isPageInstead(sent, yes));
        if (isPageInstead(sent, yes) || (hasLength && !mayBeOurs))
            return pageInstead(sent);
    }
    if (isSame)
        return Verification::Size;
    if (hasLength && !sent.isPost)
        return otherSize(sent, length.toLongLong());
    return judgeUnasked(sent, yes);
}

Result<Verification> judgeUnasked(const SentFile &sent, const HttpReply &yes)
{
    const QByteArray start = yes.body.left(200).trimmed().toLower();
    const bool isWholePage = start.startsWith("<!doctype html") || start.startsWith("<html");
    if (isPageInstead(sent, yes) && isWholePage)
        return pageInstead(sent);
    return Verification::NotVerified;
}

} // namespace ferry
