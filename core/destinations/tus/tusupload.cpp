#include "destinations/tus/tusupload.h"

#include "base/clock.h"
#include "destinations/common/httpfailure.h"
#include "destinations/common/opensource.h"
#include "destinations/tus/tuschecksum.h"
#include "destinations/tus/tusfailure.h"
#include "destinations/tus/tustermination.h"
#include "destinations/uploadcontext.h"
#include "files/sourcefile.h"
#include "net/exchange.h"
#include "net/filebody.h"
#include "net/secretheaders.h"

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// After the last byte the server may have to assemble the object.
constexpr std::chrono::milliseconds commitDeadline {std::chrono::minutes(10)};

// A refusal while a large chunk is on its way closes the connection before it can be read (measured
// with Supabase Storage). So the first chunk after a loss is one that any socket takes at once.
constexpr qint64 probeBytes = 16 << 10;

QByteArray quoted(const QByteArray &value)
{
    return value.isNull() ? QByteArray("none") : '"' + value.left(40) + '"';
}

} // namespace

TusUpload::TusUpload(Target target, TusService &service, std::shared_ptr<const SourceFile> source,
    UploadContext &context)
    : m_target(std::move(target))
    , m_service(service)
    , m_source(std::move(source))
    , m_context(context)
    , m_length(m_source->size())
    , m_allowance(m_length)
{ }

Task<Result<Verification>> TusUpload::run(std::optional<TusToken> token)
{
    if (token && fits(*token)) {
        m_token = std::move(*token);
        m_sentTo = m_token.sentTo;
    } else if (token) {
        const Result<void> abandoned = co_await abandon(std::move(*token));
        Q_UNUSED(abandoned);
        const Result<void> forgotten = co_await forget();
        if (!forgotten)
            co_return failed(forgotten.error());
    }

    for (;;) {
        const Result<void> over = co_await bringOver();
        Task<Result<bool>> judging = over ? confirm() : recover(over.error());
        const Result<bool> finished = co_await judging;
        if (!finished) {
            const Result<void> kept = co_await keepSent();
            Q_UNUSED(kept); // the one kept before is as good, and knows less
            co_return failed(finished.error());
        }
        if (*finished)
            break;
        m_begunAnew = true;
    }
    if (m_unseen)
        co_return Verification::NotVerified;
    co_return m_token.checksummed &&m_length > 0 ? Verification::Hash : Verification::Size;
}

// Every byte is there. True: and the upload is finished.
Task<Result<bool>> TusUpload::confirm()
{
    if (m_isConfirmed)
        co_return true;
    enter(UploadPhase::Finishing);
    const Result<bool> finished = co_await m_service.awaitFinish();
    if (!finished || *finished)
        co_return finished;
    if (m_begunAnew) {
        co_return failed({.kind = FailureKind::ServerError,
            .advice = Advice::Retry,
            .detail = u"the server has every byte, and no file of them"_s});
    }
    // It is not terminated, since it may yet be finished, and its token stands until another takes
    // its place: whoever is killed in between asks all this again.
    m_unseen = true;
    startOver();
    co_return false;
}

// True: the upload is finished all the same. False: begin anew.
Task<Result<bool>> TusUpload::recover(Failure failure)
{
    if (failure.kind == FailureKind::AlreadyExists && m_unseen)
        co_return true; // it is there, and we may not see it
    if (failure.kind == FailureKind::SourceChanged) {
        const Result<void> abandoned = co_await abandon(m_token);
        Q_UNUSED(abandoned);
        const Result<void> forgotten = co_await forget();
        Q_UNUSED(forgotten); // the token does not fit the file any more
    }
    if (failure.kind == FailureKind::UploadExpired && m_begunAnew) {
        failure.code = u"vanished"_s;
        failure.detail
            = u"The server lost the upload twice in one attempt, the second time after %1 "
              "of %2 bytes"_s.arg(qMax<qint64>(m_furthest, 0))
                  .arg(m_length);
    }
    if (failure.kind != FailureKind::UploadExpired || m_begunAnew)
        co_return failed(failure);
    const Result<bool> finished = co_await m_service.wasFinished();
    if (!finished)
        co_return finished;
    const Result<void> forgotten = co_await forget();
    if (!forgotten)
        co_return failed(forgotten.error());
    co_return finished;
}

bool TusUpload::fits(const TusToken &token) const
{
    return !token.url.isEmpty() && token.stamp == m_source->stamp() && token.place == m_target.place
        && m_target.origins.allows(token.url);
}

Task<Result<void>> TusUpload::bringOver()
{
    while (m_token.url.isEmpty() || m_offset != m_length) {
        if (const std::optional<Failure> spent = m_allowance.spent())
            co_return failed(*spent);
        const Result<void> unchanged = co_await checkSource(m_source, m_context);
        if (!unchanged)
            co_return unchanged;
        const Result<void> prepared = co_await m_service.prepare();
        if (!prepared)
            co_return prepared;
        Task<Result<void>> step = m_token.url.isEmpty() ? create()
            : m_offset < 0                              ? askOffset()
                                                        : sendChunk();
        const Result<void> done = co_await step;
        if (done)
            continue;
        const Result<void> mended = co_await mend(done.error());
        if (!mended)
            co_return mended;
    }
    co_return co_await checkSource(m_source, m_context);
}

Task<Result<void>> TusUpload::create()
{
    // A checksum goes with PATCH only, so a server that offers one gets no content here.
    const bool withContent = m_target.offer.creationWithUpload && m_target.offer.checksum.isEmpty()
        && m_length > 0 && m_length <= qMin(m_target.chunkBytes, mostWithCreation);
    HttpRequest post = request("POST", m_target.endpoint);
    post.headers.emplaceBack("Upload-Length", QByteArray::number(m_length));
    if (!m_target.metadata.isEmpty())
        post.headers.emplaceBack("Upload-Metadata", m_target.metadata);
    Exchange::Sent sent;
    if (withContent) {
        enter(UploadPhase::Uploading);
        post.headers.emplaceBack("Content-Type", "application/offset+octet-stream");
        post.body = std::make_unique<FileBody>(m_source, 0, m_length, m_context.readers());
        post.replyDeadline = commitDeadline;
        sent = [this](qint64 bytes) { m_context.setSent(bytes); };
    }
    Exchange exchange(m_context.http(), std::move(post), std::move(sent));
    Result<HttpReply> reply = co_await exchange;
    m_allowance.chunk(exchange.bytesSent(), exchange.bytesSent());
    if (!reply)
        co_return failed(ofTransport(reply.error()));
    if (!reply->saysYes()) // an early yes says how much there is of it
        co_return failed(failureOf(*reply));
    co_return co_await takeCreated(std::move(*reply), withContent, exchange.bytesSent());
}

Task<Result<void>> TusUpload::takeCreated(HttpReply reply, bool withContent, qint64 sent)
{
    const QByteArray location = reply.header("Location");
    if (reply.status != 201 || location.isEmpty())
        co_return failed(tusfailure::ofOther(reply, u"no-upload"_s, u"no upload was created"_s));
    const Result<Location> located
        = m_target.origins.locate(m_target.endpoint, location, m_sentWith);
    if (!located)
        co_return failed(located.error());
    m_named = located->named;
    m_untouched = true;
    m_token = {.url = located->url,
        .stamp = m_source->stamp(),
        .place = m_target.place,
        .expires = tusExpiry(reply),
        .checksummed = !m_target.offer.checksum.isEmpty()};
    m_unseen = false; // nothing of that name is there
    m_sentTo = sent;
    if (m_length == 0)
        co_return Result<void>(); // the offset is asked: that is the evidence
    m_offset = 0; // of a new upload by definition
    m_furthest = 0;
    if (withContent) {
        const Result<void> taken = takeOffset(reply, sent);
        if (!taken || m_offset == m_length)
            co_return taken;
    }
    co_return co_await m_context.keepToken(m_token.toBytes());
}

Task<Result<void>> TusUpload::askOffset()
{
    HttpRequest head = request("HEAD", m_token.url);
    Exchange exchange(m_context.http(), std::move(head));
    const Result<HttpReply> reply = co_await exchange;
    if (!reply)
        co_return failed(ofTransport(reply.error()));
    if (!reply->isSuccess())
        co_return failed(failureOf(*reply));
    m_untouched = false;
    const std::optional<qint64> offset = tusNumber(reply->header("Upload-Offset"));
    const std::optional<qint64> length = tusNumber(reply->header("Upload-Length"));
    if (!offset || *offset > m_length || length.value_or(m_length) != m_length) {
        co_return failed(tusfailure::ofOther(*reply, u"offset"_s,
            u"HEAD said offset %1, length %2"_s.arg(
                QString::fromUtf8(quoted(reply->header("Upload-Offset"))),
                QString::fromUtf8(quoted(reply->header("Upload-Length"))))));
    }
    if (m_sentTo >= 0 && *offset > m_sentTo) {
        co_return failed(tusfailure::ofProtocol(
            u"claims-more"_s, u"%1 bytes, and %2 were sent"_s.arg(*offset).arg(m_sentTo)));
    }
    if (*offset < m_furthest && ++m_standstills >= mostStandstills)
        co_return failed(
            tusfailure::ofProtocol(u"went-back"_s, u"the offset went back again and again"_s));
    m_sentTo = qMax(m_sentTo, *offset);
    co_return moveTo(*offset);
}

Task<Result<void>> TusUpload::sendChunk()
{
    enter(UploadPhase::Uploading);
    const qint64 start = m_offset;
    qint64 length = m_allowance.most(qMin(m_target.chunkBytes, m_length - start));
    if (std::exchange(m_token.lostAt, -1) == start)
        length = qMin(length, probeBytes);
    // Should Ferry end now, nobody knows how much was sent.
    if (std::exchange(m_token.sentTo, -1) >= 0) {
        const Result<void> kept = co_await m_context.keepToken(m_token.toBytes());
        if (!kept)
            co_return kept;
    }

    HttpRequest patch = request("PATCH", m_token.url);
    patch.headers.emplaceBack("Upload-Offset", QByteArray::number(start));
    patch.headers.emplaceBack("Content-Type", "application/offset+octet-stream");
    if (m_token.checksummed && !m_target.offer.checksum.isEmpty()) {
        const Result<QByteArray> sum = co_await tusChecksum(
            m_source, m_target.offer.checksum, start, length, m_context.pool());
        if (!sum)
            co_return failed(sum.error());
        patch.headers.emplaceBack(
            "Upload-Checksum", m_target.offer.checksum + ' ' + sum->toBase64());
    } else {
        m_token.checksummed = false;
    }
    patch.body = std::make_unique<FileBody>(m_source, start, length, m_context.readers());
    if (start + length == m_length)
        patch.replyDeadline = commitDeadline;

    Exchange exchange(m_context.http(), std::move(patch), [this, start](qint64 bytes) {
        m_context.setSent(start + bytes);
        if (start + bytes == m_length)
            enter(UploadPhase::Finishing);
    });
    const Result<HttpReply> reply = co_await exchange;
    const qint64 sentTo = start + exchange.bytesSent();
    m_sentTo = qMax(m_sentTo, sentTo);
    const bool wasUntouched = std::exchange(m_untouched, false);
    if (!reply) {
        // A body that broke off because the file did looks like a lost connection.
        m_allowance.chunk(exchange.bytesSent(), exchange.bytesSent());
        const Result<void> unchanged = co_await checkSource(m_source, m_context);
        co_return failed(unchanged ? ofTransport(reply.error()) : unchanged.error());
    }
    m_untouched = wasUntouched && (reply->status == 404 || reply->status == 410);
    const Result<void> taken
        = reply->saysYes() ? takeOffset(*reply, sentTo) : failed(failureOf(*reply));
    m_allowance.chunk(exchange.bytesSent(), taken ? m_offset - start : exchange.bytesSent());
    co_return taken;
}

// Success: take the next step. Failure: end the attempt with it.
Task<Result<void>> TusUpload::mend(Failure failure)
{
    const bool inChunk = m_offset >= 0 && !m_token.url.isEmpty();
    switch (failure.kind) {
    case FailureKind::SignInNeeded: {
        if (std::exchange(m_renewed, true))
            break;
        m_offset = -1;
        const Result<void> renewed = co_await m_service.renew(m_sentWith);
        if (!renewed && renewed.error().kind == FailureKind::SignInNeeded) {
            failure.advice = renewed.error().advice; // the server's words say more
            break;
        }
        co_return renewed;
    }
    case FailureKind::OffsetConflict:
        if (++m_standstills >= mostStandstills)
            break;
        m_offset = -1;
        co_return Result<void>();
    case FailureKind::ChecksumMismatch:
        if (++m_mismatches >= 2)
            break;
        m_offset = -1;
        co_return Result<void>();
    case FailureKind::ConnectionLost:
    case FailureKind::ReplyTimedOut:
    case FailureKind::SendStalled:
        if (!inChunk)
            break;
        if (m_sentTo == m_length) {
            // Only the answer may be lost.
            const Result<void> asked = co_await askOffset();
            if (asked && m_offset == m_length)
                co_return Result<void>();
        }
        {
            // Whether any of it arrived is unknown: the next attempt asks, and goes on with care.
            m_token.lostAt = m_furthest;
        }
        break;
    default: break;
    }
    co_return failed(failure);
}

// Best effort: what stays behind expires.
Task<Result<void>> TusUpload::abandon(TusToken token)
{
    if (!m_target.offer.termination)
        co_return Result<void>();
    co_return co_await terminateTusUpload(std::move(token), m_target.origins, m_service, m_context);
}

Task<Result<void>> TusUpload::forget()
{
    startOver();
    co_return co_await m_context.keepToken(QByteArray());
}

// How much has left, for the next attempt to hold against what the server says.
Task<Result<void>> TusUpload::keepSent()
{
    if (m_token.url.isEmpty() || m_sentTo < 0)
        co_return Result<void>();
    m_token.sentTo = m_sentTo;
    co_return co_await m_context.keepToken(m_token.toBytes());
}

void TusUpload::startOver()
{
    m_token = {};
    m_offset = -1;
    m_furthest = -1;
    m_sentTo = -1;
    m_context.setStored(0);
}

HttpRequest TusUpload::request(const QByteArray &verb, const QUrl &url)
{
    m_allowance.request();
    HttpRequest request;
    request.verb = verb;
    request.url = url;
    m_sentWith = m_service.headers();
    request.headers = m_sentWith;
    request.headers.emplaceBack("Tus-Resumable", tusVersion);
    return request;
}

Result<void> TusUpload::takeOffset(const HttpReply &reply, qint64 sentTo)
{
    const std::optional<qint64> offset = tusNumber(reply.header("Upload-Offset"));
    if (offset && *offset > sentTo && reply.isEarly())
        return failed(httpfailure::ofStatus(reply));
    if (!offset || *offset > sentTo || *offset < m_offset) {
        return failed(tusfailure::ofOther(reply, u"offset"_s,
            u"offset %1 after bytes %2 to %3 of %4"_s.arg(
                QString::fromUtf8(quoted(reply.header("Upload-Offset"))), QString::number(m_offset),
                QString::number(sentTo), QString::number(m_length))));
    }
    const qint64 expires = tusExpiry(reply);
    if (expires >= 0)
        m_token.expires = expires;
    if (*offset == m_offset && ++m_standstills >= mostStandstills)
        return failed(
            tusfailure::ofProtocol(u"standstill"_s, u"the offset stayed at %1"_s.arg(m_offset)));
    m_isConfirmed = *offset == m_length;
    return moveTo(*offset);
}

Result<void> TusUpload::moveTo(qint64 offset)
{
    m_offset = offset;
    m_context.setStored(offset);
    if (offset > m_furthest) {
        m_allowance.gained(offset - qMax<qint64>(m_furthest, 0));
        m_furthest = offset;
        m_standstills = 0;
        m_mismatches = 0;
        m_renewed = false;
    }
    return {};
}

Failure TusUpload::failureOf(const HttpReply &reply) const
{
    Failure failure = tusFailure(reply, m_token, m_sentWith, m_service, m_context.clock().wall());
    // Another beginning would lead to the same place.
    if (failure.kind == FailureKind::UploadExpired && m_untouched && !m_begunAnew)
        return tusfailure::nowhere(std::move(failure), m_target.endpoint, m_named);
    return failure;
}

// A redirect names a URL, most often that of the upload.
Failure TusUpload::ofTransport(Failure failure) const
{
    hideSecrets(failure, m_sentWith, m_token.url);
    return failure;
}

void TusUpload::enter(UploadPhase phase)
{
    if (std::exchange(m_phase, phase) != phase)
        m_context.setPhase(phase);
}

} // namespace ferry
