#include "ask/askfailure.h"

#include "destinations/filesapi/filesfailure.h"

namespace ferry::askfailure {

using namespace Qt::StringLiterals;

namespace {

QString codeOf(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::PlaceMissing: return u"model-gone"_s;
    case FailureKind::RateLimited:
        return failure.code == "daily-limit"_L1 ? failure.code : u"asked-too-often"_s;
    case FailureKind::PermissionDenied:
        if (failure.code == "permission_denied_error"_L1 || failure.code == "no-files-api"_L1
            || failure.code.isEmpty())
            return u"may-not-ask"_s;
        break;
    case FailureKind::Refused:
        if (failure.code == "too-many-tokens"_L1)
            return u"question-too-long"_s;
        return failure.code == "content-refused"_L1 ? u"content-against-rules"_s
                                                    : u"question-refused"_s;
    case FailureKind::SignInNeeded: return failure.code;
    default: break;
    }
    return failure.code;
}

// GLM's codes of a parameter that is not there, and of a model that is not.
bool isAboutTheModel(const Failure &failure)
{
    return failure.kind == FailureKind::Refused
        && (failure.detail.contains("model"_L1, Qt::CaseInsensitive)
            || failure.detail.contains(u"模型"_s))
        && (failure.detail.contains("not exist"_L1, Qt::CaseInsensitive)
            || failure.detail.contains("not found"_L1, Qt::CaseInsensitive)
            || failure.detail.contains(u"不存在"_s));
}

// OpenAI's "context_length_exceeded", and the words of those that have no code for it.
bool isTooLong(const Failure &failure)
{
    return failure.kind == FailureKind::Refused
        && (failure.code.contains("context_length"_L1)
            || failure.detail.contains("context length"_L1, Qt::CaseInsensitive)
            || failure.detail.contains("token length"_L1, Qt::CaseInsensitive));
}

} // namespace

Failure of(const HttpReply &reply, const FilesSettings &settings, const QString &model)
{
    Failure failure = filesfailure::of(reply, settings.service->dialect, settings.secrets);
    if (isAboutTheModel(failure))
        failure.code = u"model-gone"_s;
    else if (isTooLong(failure))
        failure.code = u"question-too-long"_s;
    else
        failure.code = codeOf(failure);
    if (failure.code == "model-gone"_L1) {
        failure.kind = FailureKind::PlaceMissing;
        failure.advice = Advice::GiveUp;
        failure.subject = tameText(model);
    }
    if (failure.kind == FailureKind::SignInNeeded && settings.region != nullptr) {
        failure.code = u"key-or-region"_s;
        failure.subject = settings.region->console;
    }
    return failure;
}

Failure ofBody(const QByteArray &body, const FilesSettings &settings, const QString &model)
{
    HttpReply reply;
    reply.status = 500;
    reply.body = body;
    Failure failure = of(reply, settings, model);
    failure.httpStatus = 0;
    return failure;
}

Failure ofTransport(Failure failure)
{
    if (failure.kind == FailureKind::ReplyTimedOut && failure.code.isEmpty())
        failure.code = u"no-answer-in-time"_s;
    return failure;
}

bool isTimeout(const Failure &failure)
{
    return failure.kind == FailureKind::ReplyTimedOut || failure.kind == FailureKind::SendStalled;
}

} // namespace ferry::askfailure
