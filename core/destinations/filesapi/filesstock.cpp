#include "destinations/filesapi/filesstock.h"

#include "base/clock.h"
#include "destinations/uploadcontext.h"

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Room is what it was ten minutes ago, less what came since; whether one file is there may change sooner.
constexpr std::chrono::milliseconds freshFor {10min};
constexpr std::chrono::milliseconds seenFor {2min};

} // namespace

qint64 FilesStock::mostFiles() const
{
    const FilesSettings &settings = m_client.settings();
    return settings.purpose.mostFiles >= 0 ? settings.purpose.mostFiles
                                           : settings.service->mostFilesInAll;
}

bool FilesStock::counts() const
{
    return m_client.settings().lists && !m_isUnknowable
        && (mostFiles() >= 0 || m_client.settings().service->mostBytesInAll >= 0);
}

bool FilesStock::isFresh(std::chrono::milliseconds most, const UploadContext &context) const
{
    return m_kept && context.clock().monotonic() - m_kept->at < most;
}

Task<Result<void>> FilesStock::hasRoom(qint64 bytes, UploadContext &context)
{
    if (!counts())
        co_return Result<void>();
    if (!isFresh(freshFor, context) || shortage(bytes)) {
        const Result<void> counted = co_await count(context);
        if (!counted)
            co_return failed(counted.error());
    }
    if (const std::optional<Failure> none = shortage(bytes))
        co_return failed(*none);
    co_return Result<void>();
}

Task<Result<void>> FilesStock::count(UploadContext &context)
{
    const Result<FilesClient::Listing> listing = co_await m_client.list(0, context);
    if (!listing) {
        const int status = listing.error().httpStatus;
        m_isUnknowable = status == 405 || status == 501;
        if (m_isUnknowable)
            co_return Result<void>();
        co_return failed(listing.error());
    }
    Kept kept;
    kept.isWhole = listing->isWhole;
    kept.at = context.clock().monotonic();
    for (const FileObject &file : listing->files)
        kept.files.insert(file.id, file);
    m_kept = std::move(kept);
    co_return Result<void>();
}

void FilesStock::added(const FileObject &file)
{
    if (m_kept)
        m_kept->files.insert(file.id, file);
}

void FilesStock::lost(const QString &id)
{
    if (m_kept)
        m_kept->files.remove(id);
}

// One list answers for all that are looked for in the next minutes; a service that grants three requests a minute
// leaves no other way.
Task<Result<std::optional<FileObject>>> FilesStock::find(QString id, UploadContext &context)
{
    if (m_client.settings().lists && !m_isUnknowable && !isFresh(seenFor, context)) {
        const Result<void> counted = co_await count(context);
        if (!counted)
            co_return failed(counted.error());
    }
    if (m_kept && m_kept->files.contains(id))
        co_return std::optional<FileObject>(m_kept->files.value(id));
    if (m_kept && m_kept->isWhole)
        co_return std::optional<FileObject>();
    const Result<FileObject> file = co_await m_client.get(id, context);
    if (file)
        co_return std::optional<FileObject>(*file);
    if (file.error().code == "file-gone"_L1)
        co_return std::optional<FileObject>();
    co_return failed(file.error());
}

qint64 FilesStock::countOfPurpose() const
{
    const FilesPurpose &purpose = m_client.settings().purpose;
    qint64 count = 0;
    for (const FileObject &file : m_kept->files) {
        const bool isCounted
            = purpose.mostFiles < 0 || file.purpose.isEmpty() || file.purpose == purpose.id;
        count += isCounted ? 1 : 0;
    }
    return count;
}

qint64 FilesStock::bytesInAll() const
{
    qint64 sum = 0;
    for (const FileObject &file : m_kept->files)
        sum += qMax<qint64>(0, file.bytes);
    return sum;
}

std::optional<Failure> FilesStock::shortage(qint64 bytes) const
{
    if (!m_kept)
        return std::nullopt;
    const qint64 most = mostFiles();
    const qint64 count = countOfPurpose();
    if (most >= 0 && count >= most) {
        return Failure {.kind = FailureKind::QuotaExceeded,
            .advice = Advice::GiveUp,
            .code = u"too-many-files"_s,
            .detail = u"%1 files are there, and %2 may be"_s.arg(count).arg(most)};
    }
    const qint64 mostBytes = m_client.settings().service->mostBytesInAll;
    if (mostBytes >= 0 && bytesInAll() + bytes > mostBytes) {
        return Failure {.kind = FailureKind::QuotaExceeded,
            .advice = Advice::GiveUp,
            .code = u"no-room"_s,
            .limitBytes = mostBytes};
    }
    return std::nullopt;
}

} // namespace ferry
