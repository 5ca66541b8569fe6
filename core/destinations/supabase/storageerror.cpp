#include "destinations/supabase/storageerror.h"

#include "destinations/common/httpfailure.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

struct Meaning
{
    FailureKind kind;
    Advice advice;
};

struct StorageWords
{
    QString code {};
    QString message {};
    int status = 0; // the one that is meant
};

StorageWords wordsOf(const HttpReply &reply)
{
    StorageWords words;
    words.status = reply.status;
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (!document.isObject()) {
        words.message = httpfailure::serverWords(reply, {}); // of the tus routes, or of a proxy
        return words;
    }
    const QJsonObject o = document.object();
    words.code = tameText(o.value("code"_L1).toString());
    words.message = tameText(o.value("message"_L1).toString());
    const QJsonValue status = o.value("statusCode"_L1);
    const int meant = status.isString() ? status.toString().toInt() : status.toInt();
    if (meant >= 400 && meant < 600)
        words.status = meant;
    return words;
}

// Codes of supabase/storage, src/internal/errors/codes.ts.
std::optional<Meaning> meaningOfCode(const QString &code)
{
    struct Row
    {
        QLatin1StringView code;
        Meaning meaning;
    };
    static constexpr Row rows[] = {
        {"NoSuchBucket"_L1, {FailureKind::PlaceMissing, Advice::FixSettings}},
        {"InvalidBucketName"_L1, {FailureKind::PlaceMissing, Advice::FixSettings}},
        {"TenantNotFound"_L1, {FailureKind::PlaceMissing, Advice::FixSettings}},
        {"KeyAlreadyExists"_L1, {FailureKind::AlreadyExists, Advice::AskUser}},
        {"ResourceAlreadyExists"_L1, {FailureKind::AlreadyExists, Advice::AskUser}},
        {"EntityTooLarge"_L1, {FailureKind::TooLarge, Advice::GiveUp}},
        {"InvalidMimeType"_L1, {FailureKind::TypeRefused, Advice::GiveUp}},
        {"InvalidKey"_L1, {FailureKind::NameRefused, Advice::GiveUp}},
        {"KeyTooLongError"_L1, {FailureKind::NameRefused, Advice::GiveUp}}, // S3's own
        {"InvalidJWT"_L1, {FailureKind::SignInNeeded, Advice::SignIn}},
        {"InvalidSignature"_L1, {FailureKind::SignInNeeded, Advice::SignIn}},
        {"AccessDenied"_L1, {FailureKind::PermissionDenied, Advice::FixSettings}},
        {"ResourceLocked"_L1, {FailureKind::Locked, Advice::WaitThenRetry}},
        {"LockTimeout"_L1, {FailureKind::Locked, Advice::WaitThenRetry}},
        {"SlowDown"_L1, {FailureKind::RateLimited, Advice::WaitThenRetry}},
        {"DatabaseTimeout"_L1, {FailureKind::ServerError, Advice::Retry}},
        {"DatabaseError"_L1, {FailureKind::ServerError, Advice::Retry}},
        {"InternalError"_L1, {FailureKind::ServerError, Advice::Retry}},
    };
    for (const Row &row : rows) {
        if (code == row.code)
            return row.meaning;
    }
    return std::nullopt;
}

// Where no code tells: old servers, and the plain text of the tus routes.
std::optional<Meaning> meaningOfText(const StorageWords &words)
{
    const auto says = [&words](QLatin1StringView part) {
        return words.message.contains(part, Qt::CaseInsensitive);
    };
    if (says("claim timestamp check failed"_L1) || says("jwt expired"_L1)
        || says("invalid compact jws"_L1) || says("signature verification failed"_L1)
        || says("property 'authorization'"_L1))
        return Meaning {FailureKind::SignInNeeded, Advice::SignIn};
    if (says("row-level security"_L1))
        return Meaning {FailureKind::PermissionDenied, Advice::FixSettings};
    if (words.status == 409 && says("already exists"_L1))
        return Meaning {FailureKind::AlreadyExists, Advice::AskUser};
    if (words.status == 404 && says("bucket not found"_L1))
        return Meaning {FailureKind::PlaceMissing, Advice::FixSettings};
    if (words.status == 400 && says("invalid key"_L1))
        return Meaning {FailureKind::NameRefused, Advice::GiveUp};
    // Another request took the upload's lock over, or holds it.
    if (says("lock acquired"_L1) || says("acquire lock"_L1) || says("acquiring lock"_L1))
        return Meaning {FailureKind::Locked, Advice::WaitThenRetry};
    return std::nullopt;
}

// A HEAD has no body: a refusal made before the tus handler was reached is told by the type of the
// body that is not there (measured: 400, application/json, no Tus-Resumable).
bool isTokenRefusedOnHead(const HttpReply &reply)
{
    return reply.status == 400 && reply.body.isEmpty() && reply.header("Tus-Resumable").isEmpty()
        && reply.header("Content-Type").startsWith("application/json");
}

bool isAboutBucket(FailureKind kind)
{
    return kind == FailureKind::PlaceMissing || kind == FailureKind::PermissionDenied
        || kind == FailureKind::TooLarge || kind == FailureKind::TypeRefused;
}

} // namespace

Failure storageFailure(const HttpReply &reply, const QString &bucket, const QDateTime &now)
{
    const StorageWords words = wordsOf(reply);
    HttpReply meant = reply;
    meant.status = words.status;
    Failure failure = httpfailure::ofStatus(meant, now);
    failure.httpStatus = reply.status;
    failure.code = words.code;
    failure.detail = words.message;

    std::optional<Meaning> meaning = meaningOfText(words);
    if (!meaning)
        meaning = meaningOfCode(words.code);
    if (!meaning && isTokenRefusedOnHead(reply))
        meaning = {FailureKind::SignInNeeded, Advice::SignIn};
    if (meaning) {
        failure.kind = meaning->kind;
        failure.advice = meaning->advice;
    }
    if (isAboutBucket(failure.kind))
        failure.subject = bucket;
    return failure;
}

} // namespace ferry
