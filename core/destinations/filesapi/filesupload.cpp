#include "destinations/filesapi/filesupload.h"

#include "base/awaitables.h"
#include "base/clock.h"
#include "destinations/common/opensource.h"
#include "files/remotename.h"
#include "files/sourcefile.h"
#include "net/multipartbody.h"

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A service stamps with whole seconds, and its clock is read from an answer a moment later.
constexpr auto stampSlack = 3s;
// Without a date in its answers the service's clock is taken for ours, give or take.
constexpr auto clockSlack = 5min;
// Between two looks at a file that is being read: doubled from the first to the longest.
constexpr std::chrono::milliseconds firstLook {1s};
constexpr std::chrono::milliseconds longestLook {15s};
// A text that is not there by then comes to the next attempt, which goes on waiting.
constexpr std::chrono::milliseconds longestWait {30min};

// A server may give a name back as the form wrote it, or decoded.
bool isNamed(const QString &name, const QString &wanted)
{
    const QString coded = QString::fromUtf8(MultipartBody::quotedName(wanted));
    return name == wanted || name == coded
        || name.normalized(QString::NormalizationForm_C)
        == wanted.normalized(QString::NormalizationForm_C);
}

Failure unclear(qsizetype count)
{
    return {.kind = FailureKind::VerifyFailed,
        .advice = Advice::GiveUp,
        .code = u"unclear-which"_s,
        .detail = u"%1 files of this name and size came there since"_s.arg(count)};
}

} // namespace

FilesUpload::FilesUpload(
    FilesClient &client, FilesStock &stock, UploadRequest request, UploadContext &context)
    : m_client(client)
    , m_stock(stock)
    , m_request(std::move(request))
    , m_context(context)
    , m_token(FilesToken::fromBytes(m_request.resumeToken).value_or(FilesToken()))
{ }

// Names mean nothing to a files API, and folders less: the last segment is for people.
QString FilesUpload::fileName() const
{
    return remotename::shortened(m_request.name.section(u'/', -1));
}

Task<Result<UploadedFile>> FilesUpload::run()
{
    const Result<void> opened = co_await open();
    if (!opened)
        co_return failed(opened.error());
    const Result<FileObject> file = co_await bring();
    if (!file)
        co_return failed(file.error());
    const Result<void> judged = co_await judge(*file);
    if (!judged)
        co_return failed(judged.error());
    // The hash is made while the bytes travel and the text is read.
    const Result<QByteArray> sha256 = co_await hash();
    if (!sha256)
        co_return failed(sha256.error());
    const Result<void> extracted = co_await followExtraction(*file);
    if (!extracted)
        co_return failed(extracted.error());
    UploadedFile done;
    done.remote = fileName();
    done.remoteId = file->id;
    done.bytes = m_source->size();
    done.verified = file->bytes >= 0 ? Verification::Size : Verification::NotVerified;
    done.sha256 = *sha256;
    co_return done;
}

Task<Result<void>> FilesUpload::open()
{
    const Result<QByteArray> path = remotename::toUrlPath(m_request.name);
    if (!path)
        co_return failed(path.error());
    const auto opened = co_await openSource(m_request.path, m_request.stamp, m_context);
    if (!opened)
        co_return failed(opened.error());
    m_source = *opened;
    if (m_source->stamp() != m_request.stamp)
        m_request.sha256.clear(); // it is that of the stamp
    if (m_request.sha256.isEmpty())
        m_hashing.emplace(m_context, m_source);
    co_return m_client.settings().fits(m_request.name, m_source->size());
}

Task<Result<FileObject>> FilesUpload::bring()
{
    const Result<std::optional<FileObject>> there = co_await known();
    if (!there)
        co_return failed(there.error());
    if (*there)
        co_return **there;
    co_return co_await send();
}

// What an earlier attempt has brought there.
Task<Result<std::optional<FileObject>>> FilesUpload::known()
{
    if (!m_token.id.isEmpty()) {
        Result<FileObject> file = co_await m_client.get(m_token.id, m_context);
        if (file)
            co_return std::optional<FileObject>(*file);
        if (file.error().code != "file-gone"_L1)
            co_return failed(file.error());
        m_token = {};
    }
    if (m_token.sentAt == 0)
        co_return std::optional<FileObject>();
    m_context.setPhase(UploadPhase::Checking);
    co_return co_await look();
}

// Names and sizes are equal by chance more often than one thinks; so a file counts only when it came
// after the first sending, nobody's history has it, and it is the only one.
Task<Result<std::optional<FileObject>>> FilesUpload::look()
{
    Result<QList<FileObject>> found = co_await candidates();
    if (!found)
        co_return failed(found.error());
    if (found->isEmpty())
        co_return std::optional<FileObject>();
    EarlierQuery query;
    query.kind = m_client.settings().service->id;
    for (const FileObject &file : std::as_const(*found))
        query.remoteIds.append(file.id);
    const Result<QList<EarlierUpload>> taken = co_await m_context.earlier(query);
    if (!taken)
        co_return failed(taken.error());
    for (const EarlierUpload &upload : *taken) {
        found->removeIf([&upload](const FileObject &file) { return file.id == upload.remoteId; });
    }
    if (found->size() > 1)
        co_return failed(unclear(found->size()));
    if (found->isEmpty())
        co_return std::optional<FileObject>();
    co_return std::optional<FileObject>(found->first());
}

// By the service's clock: its time now, less what has passed here since.
Task<Result<QList<FileObject>>> FilesUpload::candidates()
{
    const qint64 roughly = m_token.sentAt / 1000
        - std::chrono::duration_cast<std::chrono::seconds>(clockSlack).count();
    const Result<FilesClient::Listing> listing = co_await m_client.list(roughly, m_context);
    if (!listing)
        co_return failed(listing.error());
    qint64 since = roughly;
    if (listing->serverTime.isValid()) {
        const qint64 passed = m_context.clock().wall().toMSecsSinceEpoch() - m_token.sentAt;
        since = listing->serverTime.toSecsSinceEpoch() - (qMax<qint64>(0, passed) + 999) / 1000
            - stampSlack.count();
    }
    const QString name = fileName();
    const QString purpose = m_client.settings().purpose.id;
    QList<FileObject> found;
    for (const FileObject &file : listing->files) {
        const bool isOfPurpose = file.purpose.isEmpty() || file.purpose == purpose;
        if (isOfPurpose && file.bytes == m_source->size() && file.createdAt >= since
            && file.state != FileObject::State::Broken && isNamed(file.name, name))
            found.append(file);
    }
    co_return found;
}

Task<Result<FileObject>> FilesUpload::send()
{
    const Result<void> room = co_await m_stock.hasRoom(m_source->size(), m_context);
    if (!room)
        co_return failed(room.error());
    // The first sending that may have got through is the one that counts.
    const bool isFirst = m_token.sentAt == 0;
    if (isFirst) {
        FilesToken token;
        token.sentAt = m_context.clock().wall().toMSecsSinceEpoch();
        const Result<void> kept = co_await keep(token);
        if (!kept)
            co_return failed(kept.error());
    }
    m_context.setPhase(UploadPhase::Uploading);
    FilesClient::Sent sent = co_await m_client.send(m_source, fileName(), m_context);
    if (sent.file)
        co_return *sent.file;
    if (sent.mayBeThere)
        co_return co_await afterLostReply(sent.file.error());
    if (isFirst) {
        const Result<void> forgotten
            = co_await keep(FilesToken()); // it is not there: no need to look
        Q_UNUSED(forgotten);
    }
    co_return failed(sent.file.error());
}

Task<Result<FileObject>> FilesUpload::afterLostReply(Failure failure)
{
    if (!m_client.settings().lists) {
        // Nobody can say, and a second sending might store it twice: that is for the user to decide.
        failure.kind = FailureKind::ReplyTimedOut;
        failure.advice = Advice::GiveUp;
        co_return failed(failure);
    }
    m_context.setPhase(UploadPhase::Checking);
    const Result<std::optional<FileObject>> there = co_await look();
    if (there && *there)
        co_return **there;
    if (!there && there.error().code == "unclear-which"_L1)
        co_return failed(there.error());
    co_return failed(failure); // the next attempt looks once more before it sends
}

Task<Result<void>> FilesUpload::judge(FileObject file)
{
    m_context.setPhase(UploadPhase::Checking);
    const Result<void> unchanged = co_await checkUnchanged(file.id);
    if (!unchanged)
        co_return failed(unchanged.error());
    if (file.bytes >= 0 && file.bytes != m_source->size()) {
        const Result<void> removed = co_await m_client.remove(file.id, m_context);
        m_stock.lost(file.id);
        const Result<void> forgotten = co_await keep(FilesToken());
        Q_UNUSED(removed); // it is no worse than not having tried
        Q_UNUSED(forgotten);
        co_return failed({.kind = FailureKind::VerifyFailed,
            .advice = Advice::Retry,
            .code = u"other-size"_s,
            .detail = u"The server has %1 bytes of %2"_s.arg(file.bytes).arg(m_source->size())});
    }
    FilesToken token;
    token.id = file.id;
    token.sentAt = m_token.sentAt;
    const Result<void> kept = co_await keep(token);
    if (!kept)
        co_return failed(kept.error());
    m_stock.added(file);
    m_context.setStored(m_source->size());
    co_return Result<void>();
}

// What is there is neither the old file nor the new one.
Task<Result<void>> FilesUpload::checkUnchanged(QString id)
{
    const Result<void> unchanged = co_await checkSource(m_source, m_context);
    if (unchanged)
        co_return Result<void>();
    const Result<void> removed = co_await m_client.remove(id, m_context);
    const Result<void> forgotten = co_await keep(FilesToken());
    Q_UNUSED(removed);
    Q_UNUSED(forgotten);
    co_return failed(unchanged.error());
}

Task<Result<void>> FilesUpload::followExtraction(FileObject file)
{
    std::chrono::milliseconds pause = firstLook;
    std::chrono::milliseconds waited {0};
    while (file.state == FileObject::State::Pending && m_client.settings().followsExtraction) {
        m_context.setPhase(UploadPhase::Extracting);
        if (waited >= longestWait) {
            co_return failed({.kind = FailureKind::ReplyTimedOut,
                .advice = Advice::WaitThenRetry,
                .code = u"still-extracting"_s});
        }
        co_await m_context.pause(pause);
        waited += pause;
        pause = std::min(2 * pause, longestLook);
        const Result<FileObject> now = co_await m_client.get(file.id, m_context);
        if (now)
            file = *now;
        else if (now.error().kind != FailureKind::RateLimited)
            co_return failed(now.error());
        else
            pause = std::max(
                pause, now.error().retryAfter.value_or(longestLook)); // it was a look too many
        if (!now && waited + pause > longestWait)
            co_return failed(now.error()); // the queue waits as long as it takes, and others go on
    }
    if (file.state != FileObject::State::Broken)
        co_return Result<void>();
    // It is of no use there, and counts among those that may be kept.
    const Result<void> removed = co_await m_client.remove(file.id, m_context);
    const Result<void> forgotten = co_await keep(FilesToken());
    Q_UNUSED(removed);
    Q_UNUSED(forgotten);
    m_stock.lost(file.id);
    co_return failed({.kind = FailureKind::TypeRefused,
        .advice = Advice::GiveUp,
        .code = u"not-extracted"_s,
        .detail = file.trouble});
}

Task<Result<QByteArray>> FilesUpload::hash()
{
    if (!m_hashing)
        co_return m_request.sha256;
    Later<Result<QByteArray>> &later = m_hashing->result();
    const Result<QByteArray> made = co_await later;
    if (made)
        m_context.keepHash(*made);
    co_return made;
}

Task<Result<void>> FilesUpload::keep(FilesToken token)
{
    const Result<void> kept = co_await m_context.keepToken(token.toBytes());
    if (kept)
        m_token = token;
    co_return kept;
}

} // namespace ferry
