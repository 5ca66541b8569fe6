#include "destinations/http/httpdestination.h"

#include "destinations/common/authorities.h"
#include "destinations/common/backgroundhash.h"
#include "destinations/common/conflicts.h"
#include "destinations/common/httpfailure.h"
#include "destinations/common/opensource.h"
#include "destinations/common/serverurl.h"
#include "destinations/common/sourcetime.h"
#include "destinations/http/httpsettings.h"
#include "destinations/http/storedcheck.h"
#include "destinations/http/xmlerror.h"
#include "destinations/uploadcontext.h"
#include "files/contenthash.h"
#include "files/fileerror.h"
#include "files/sourcefile.h"
#include "net/exchange.h"
#include "net/filebody.h"
#include "net/originpolicy.h"
#include "net/secretheaders.h"

#include <cerrno>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// After the last byte the server may have to move the file to its place.
constexpr std::chrono::milliseconds storeDeadline {std::chrono::minutes(5)};
// Up to here a file is read at once and hashed where it is read: a hop to the pool costs more.
constexpr qint64 smallSize = 256 << 10;

// One file on its way.
struct Sending
{
    std::shared_ptr<const SourceFile> source {};
    QByteArray content {}; // all of it when it is small and hashed
    QString name {};
    QUrl url {};

    qint64 size() const { return source->size(); }
    const QByteArray &head() const { return content.isEmpty() ? source->head() : content; }
};

enum class Look { NameFree = 1, NameTaken };

class HttpDestination final : public Destination, public Checkable, public Findable
{
public:
    explicit HttpDestination(HttpSettings settings)
        : m_settings(std::move(settings))
    { }

    Task<Result<UploadedFile>> upload(UploadRequest request, UploadContext &context) override;
    Task<Result<CheckFinding>> check(UploadContext &context) override;
    Checkable *checkable() override { return this; }
    Task<Result<std::optional<UploadedFile>>> find(
        EarlierUpload earlier, UploadContext &context) override;
    Findable *findable() override { return this; }

private:
    Result<void> trust(UploadContext &context);
    // On the pool: it blocks.
    static Result<Sending> open(const HttpSettings &settings, const UploadRequest &request);
    Task<Result<UploadedFile>> transfer(
        Sending sending, QByteArray knownHash, UploadContext &context);
    Task<Result<Look>> chooseName(
        Sending &sending, const UploadRequest &request, UploadContext &context);
    Task<Result<HttpReply>> look(QUrl url, UploadContext &context);
    Task<Result<HttpReply>> send(const Sending &sending, UploadContext &context);
    Task<Result<HttpReply>> sendOnce(const Sending &sending, UploadContext &context);
    Task<Result<HttpReply>> afterLostReply(
        const Sending &sending, Failure failure, UploadContext &context);
    Task<Result<void>> createFolders(QString name, UploadContext &context);
    Task<Result<Verification>> verify(
        const Sending &sending, const HttpReply &stored, UploadContext &context);

    HttpRequest plainRequest(const QByteArray &verb, const QUrl &url) const;
    Failure failureOf(const HttpReply &reply) const;
    UploadedFile result(const Sending &sending) const;

    HttpSettings m_settings;
    bool m_isTrusting = false;
};

Result<void> HttpDestination::trust(UploadContext &context)
{
    if (m_isTrusting)
        return {};
    const Result<void> trusted = trustAuthorities(context.http(), m_settings.authorities);
    m_isTrusting = trusted.has_value();
    return trusted;
}

Failure HttpDestination::failureOf(const HttpReply &reply) const
{
    Failure failure = httpfailure::ofStatus(reply);
    if (!reply.saysYes() && !readXmlError(reply.body, failure))
        failure.detail = httpfailure::serverWords(reply, {});
    hideSecrets(failure, m_settings.secrets);
    return failure;
}

HttpRequest HttpDestination::plainRequest(const QByteArray &verb, const QUrl &url) const
{
    HttpRequest request;
    request.verb = verb;
    request.url = url;
    request.headers = m_settings.headers;
    return request;
}

Result<Sending> HttpDestination::open(const HttpSettings &settings, const UploadRequest &request)
{
    const Result<QUrl> url = settings.url.urlFor(request.name);
    if (!url)
        return failed(url.error());
    Result<SourceFile> opened = SourceFile::open(request.path, request.stamp);
    if (!opened)
        return failed(opened.error());
    const qint64 size = opened->size();
    const bool isHashKnown = !request.sha256.isEmpty() && opened->stamp() == request.stamp;
    const bool isHashedHere = settings.hashes && !isHashKnown && size <= smallSize;
    if (!isHashedHere)
        opened->readHead();
    Sending sending;
    sending.source = std::make_shared<const SourceFile>(std::move(*opened));
    sending.name = request.name;
    sending.url = *url;
    if (!isHashedHere)
        return sending;
    sending.content.resize(size);
    const qint64 count = sending.source->read(0, sending.content.data(), size);
    if (count < 0)
        return failed(fileerror::ofSource(errno));
    if (count != size)
        return failed(fileerror::sourceChanged());
    return sending;
}

UploadedFile HttpDestination::result(const Sending &sending) const
{
    UploadedFile file;
    file.remote = placeOf(sending.url);
    if (!m_settings.url.hasQuery()) // otherwise a signature, which is not given away
        file.link = sending.url;
    file.bytes = sending.size();
    return file;
}

Task<Result<UploadedFile>> HttpDestination::upload(UploadRequest request, UploadContext &context)
{
    const Result<void> trusted = trust(context);
    if (!trusted)
        co_return failed(trusted.error());
    OnPool<Result<Sending>> opening(
        context.readers(), [settings = m_settings, request] { return open(settings, request); });
    Result<Sending> opened = co_await opening;
    if (!opened)
        co_return failed(opened.error());
    Sending sending = std::move(*opened);
    if (sending.source->stamp() != request.stamp)
        request.sha256.clear(); // it is that of the stamp

    if (m_settings.looksFirst && request.conflict != ConflictPolicy::Replace) {
        const Result<Look> look = co_await chooseName(sending, request, context);
        if (!look)
            co_return failed(look.error());
        if (*look == Look::NameTaken) {
            UploadedFile skipped = result(sending);
            skipped.outcome = UploadedFile::Outcome::SkippedExists;
            co_return skipped;
        }
    }
    Result<UploadedFile> file = co_await transfer(std::move(sending), request.sha256, context);
    co_return file;
}

Task<Result<UploadedFile>> HttpDestination::transfer(
    Sending sending, QByteArray knownHash, UploadContext &context)
{
    std::optional<BackgroundHash> hashing;
    QByteArray sha256 = knownHash;
    if (m_settings.hashes && sha256.isEmpty()) {
        if (sending.size() <= smallSize)
            sha256 = ContentHash::ofBytes(sending.content);
        else
            hashing.emplace(context, sending.source);
    }
    context.setPhase(UploadPhase::Uploading);
    const Result<HttpReply> reply = co_await send(sending, context);
    if (!reply)
        co_return failed(reply.error());
    if (!reply->isSuccess())
        co_return failed(failureOf(*reply));
    if (hashing) {
        Later<Result<QByteArray>> &later = hashing->result();
        const Result<QByteArray> made = co_await later;
        if (!made)
            co_return failed(made.error());
        sha256 = *made;
    }
    const Result<void> unchanged = co_await checkSource(sending.source, context);
    if (!unchanged)
        co_return failed(unchanged.error());
    if (sha256 != knownHash)
        context.keepHash(sha256);

    UploadedFile file = result(sending);
    file.sha256 = sha256;
    const Result<Verification> verified = co_await verify(sending, *reply, context);
    if (!verified)
        co_return failed(verified.error());
    file.verified = *verified;
    context.setStored(sending.size()); // not before: a yes alone is no gain
    co_return file;
}

// Plain HTTP has no way to ask and store in one step, so this is best effort; RFC 9110, section 9.3.2, lets
// HEAD tell what GET would. The chosen name is
// kept before a byte leaves: should the reply get lost, the next attempt must not take its own file
// for somebody else's.
Task<Result<Look>> HttpDestination::chooseName(
    Sending &sending, const UploadRequest &request, UploadContext &context)
{
    context.setPhase(UploadPhase::Preparing);
    NumberedNames names(request.name);
    for (;;) {
        const Result<QUrl> url = m_settings.url.urlFor(names.current());
        if (!url)
            co_return failed(url.error());
        sending.name = names.current();
        sending.url = *url;
        const Result<HttpReply> reply = co_await look(*url, context);
        const SentFile sent {
            .size = sending.size(), .isWebPage = m_settings.types.of(sending.name) == "text/html"};
        const Result<NameAnswer> answer = judgeName(sent, reply);
        if (!answer)
            co_return failed(reply ? failureOf(*reply) : answer.error());
        const bool isTaken = *answer == NameAnswer::Taken;
        const bool mayBeOurs = reply && request.resumeToken == sending.name.toUtf8()
            && reply->header("Content-Length").toLongLong() == sending.size();
        if (!isTaken || mayBeOurs)
            break;
        if (request.conflict == ConflictPolicy::Skip)
            co_return Look::NameTaken;
        if (request.conflict == ConflictPolicy::Ask || !names.next())
            co_return failed(alreadyExists(request.name, fileIn(sent, *reply)));
    }
    const QByteArray token = sending.name.toUtf8();
    const Result<void> kept = co_await context.keepToken(token);
    if (!kept)
        co_return failed(kept.error());
    co_return Look::NameFree;
}

Task<Result<HttpReply>> HttpDestination::look(QUrl url, UploadContext &context)
{
    HttpRequest request = plainRequest("HEAD", url);
    request.headers.emplaceBack("Accept-Encoding", "identity"); // the length of the file itself
    Exchange exchange(context.http(), std::move(request));
    Result<HttpReply> reply = co_await exchange;
    co_return reply;
}

Task<Result<HttpReply>> HttpDestination::send(const Sending &sending, UploadContext &context)
{
    Result<HttpReply> reply = co_await sendOnce(sending, context);
    // RFC 4918, section 9.7.1: 409 when the parent is missing; others say 404.
    const bool wantsFolders = reply && (reply->status == 404 || reply->status == 409);
    if (!wantsFolders || !m_settings.createsFolders || m_settings.isPost())
        co_return reply;
    const Result<void> created = co_await createFolders(sending.name, context);
    if (!created)
        co_return failed(created.error());
    reply = co_await sendOnce(sending, context);
    co_return reply;
}

Task<Result<HttpReply>> HttpDestination::sendOnce(const Sending &sending, UploadContext &context)
{
    HttpRequest request;
    request.verb = m_settings.verb;
    request.url = sending.url;
    request.headers = m_settings.headers;
    if (!m_settings.namesItsType)
        request.headers.emplaceBack(
            "Content-Type", m_settings.types.of(sending.name, sending.head()));
    if (!m_settings
             .namesItsTime) // ownCloud's, and understood by others; who does not know it ignores it
        request.headers.emplaceBack("X-OC-Mtime", sourceTime(sending.source->stamp()));
    request.replyDeadline = storeDeadline;
    if (sending.content.isEmpty())
        request.body
            = std::make_unique<FileBody>(sending.source, 0, sending.size(), context.readers());
    else
        request.body = std::make_unique<MemoryBody>(sending.content);
    Exchange exchange(
        context.http(), std::move(request), [&context](qint64 bytes) { context.setSent(bytes); });
    Result<HttpReply> reply = co_await exchange;
    // A PUT may be repeated. A POST may not, unless the server cannot have got all of it.
    const bool isWhole = exchange.bytesSent() >= sending.size();
    if (!reply && m_settings.isPost() && isWhole && reply.error().advice == Advice::Retry
        && reply.error().kind != FailureKind::Offline) {
        reply = co_await afterLostReply(sending, reply.error(), context);
    }
    co_return reply;
}

// Only a file of our size in our place says that a POST went well. Otherwise nobody knows, and a
// second one might store the file twice: that is for the user to decide.
Task<Result<HttpReply>> HttpDestination::afterLostReply(
    const Sending &sending, Failure failure, UploadContext &context)
{
    if (m_settings.verifies && sending.size() > 0) {
        Result<HttpReply> found = co_await look(sending.url, context);
        if (found && found->isSuccess()
            && found->header("Content-Length") == QByteArray::number(sending.size()))
            co_return found;
    }
    failure.kind = FailureKind::ReplyTimedOut;
    failure.advice = Advice::GiveUp;
    co_return failed(failure);
}

// From the top; one that exists answers 405 (RFC 4918, section 9.3.1), and some say 409 or 301.
Task<Result<void>> HttpDestination::createFolders(QString name, UploadContext &context)
{
    const QList<QUrl> folders = m_settings.url.foldersFor(name);
    for (const QUrl &folder : folders) {
        Exchange exchange(context.http(), plainRequest("MKCOL", folder));
        const Result<HttpReply> reply = co_await exchange;
        if (!reply && reply.error().kind != FailureKind::RedirectRefused)
            co_return failed(reply.error());
        if (reply && (reply->status == 401 || reply->status == 403 || reply->status == 507))
            co_return failed(failureOf(*reply));
    }
    co_return Result<void>();
}

Task<Result<Verification>> HttpDestination::verify(
    const Sending &sending, const HttpReply &stored, UploadContext &context)
{
    const SentFile sent {.size = sending.size(),
        .isWebPage = m_settings.types.of(sending.name) == "text/html",
        .isPost = m_settings.isPost()};
    if (!m_settings.verifies)
        co_return judgeUnasked(sent, stored);
    context.setPhase(UploadPhase::Checking);
    QUrl place = sending.url;
    const QByteArray location = stored.header("Location");
    if (sent.isPost && stored.status == 201 && !location.isEmpty()) {
        const Result<QUrl> named
            = OriginPolicy(place).resolveLocation(place, location, m_settings.secrets);
        if (!named)
            co_return judgeUnasked(sent, stored); // somewhere we may not ask
        place = *named;
    }
    const Result<HttpReply> found = co_await look(place, context);
    co_return judgeStored(sent, stored, found);
}

// Of that size, and not written since: a server that does not say when it was is not believed.
Task<Result<std::optional<UploadedFile>>> HttpDestination::find(
    EarlierUpload earlier, UploadContext &context)
{
    constexpr qint64 slack = 10 * 60'000; // ms: between its clock and ours
    if (earlier.link.isEmpty() || !OriginPolicy(m_settings.url.base()).allows(earlier.link))
        co_return std::optional<UploadedFile>();
    const Result<void> trusted = trust(context);
    if (!trusted)
        co_return failed(trusted.error());
    const Result<HttpReply> reply = co_await look(earlier.link, context);
    if (!reply)
        co_return failed(reply.error());
    const QDateTime written = httpfailure::dateOf(reply->header("Last-Modified"));
    const bool isSame = reply->isSuccess() && written.isValid()
        && written.toMSecsSinceEpoch() <= earlier.finishedAt + slack
        && reply->header("Content-Length") == QByteArray::number(earlier.bytes);
    if (!isSame)
        co_return std::optional<UploadedFile>();
    UploadedFile found;
    found.remote = placeOf(earlier.link);
    found.link = earlier.link;
    found.bytes = earlier.bytes;
    found.verified = Verification::Size;
    co_return std::optional<UploadedFile>(found);
}

// Whether somebody answers there, and knows us. That it takes uploads shows with the first.
Task<Result<CheckFinding>> HttpDestination::check(UploadContext &context)
{
    const Result<void> trusted = trust(context);
    if (!trusted)
        co_return failed(trusted.error());
    Exchange exchange(context.http(), plainRequest("OPTIONS", m_settings.url.base()));
    const Result<HttpReply> reply = co_await exchange;
    if (!reply && reply.error().kind != FailureKind::RedirectRefused)
        co_return failed(reply.error());
    if (reply && (reply->status == 401 || (reply->status >= 500 && reply->status != 501)))
        co_return failed(failureOf(*reply));
    CheckFinding found;
    found.kind = reply && !reply->header("DAV").isEmpty() ? CheckFinding::Kind::WebDav
                                                          : CheckFinding::Kind::Server;
    co_return found;
}

Result<std::unique_ptr<Destination>> make(const DestinationSetup &setup)
{
    Result<HttpSettings> settings = HttpSettings::parse(setup);
    if (!settings)
        return failed(settings.error());
    return std::make_unique<HttpDestination>(std::move(*settings));
}

QString place(const DestinationConfig &config)
{
    const Result<UrlTemplate> url = UrlTemplate::parse(config.setting(u"url"_s));
    return url ? serverName(url->base()) + url->base().path() : QString();
}

} // namespace

DestinationKind httpKind()
{
    return {.id = u"http"_s,
        .label = QT_TRANSLATE_NOOP("DestinationKind", "HTTP server"),
        .summary = QT_TRANSLATE_NOOP(
            "DestinationKind", "PUT or POST to a URL: nginx, WebDAV, pre-signed links."),
        .options = HttpSettings::options(),
        .make = make,
        .place = place};
}

} // namespace ferry
