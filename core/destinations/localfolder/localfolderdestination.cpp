#include "destinations/localfolder/localfolderdestination.h"

#include "base/awaitables.h"
#include "destinations/common/backgroundhash.h"
#include "destinations/common/commonoptions.h"
#include "destinations/common/conflicts.h"
#include "destinations/localfolder/flushrounds.h"
#include "destinations/localfolder/foldercopy.h"
#include "destinations/localfolder/folderfiles.h"
#include "destinations/uploadcontext.h"
#include "files/remotename.h"
#include "files/sourcefile.h"

#include <QDir>

#include <cerrno>
#include <unistd.h>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

using Outcome = UploadedFile::Outcome;
using CopyPointer = std::shared_ptr<FolderCopy>;

// Between two looks at a copy from the lane: progress, throttling, other files' turn on the pool.
constexpr std::chrono::milliseconds stepTime {100};
constexpr std::chrono::milliseconds throttlePause {20};

// Only a kill leaves a part behind, and a small one costs less than a commit for every file.
constexpr qint64 worthRemembering = 16 << 20;

QString folderOf(const DestinationConfig &config)
{
    QString path = config.setting(u"path"_s, u"~/Ferry"_s);
    if (path == "~"_L1 || path.startsWith("~/"_L1))
        path = QDir::homePath() + path.mid(1);
    return QDir::cleanPath(path);
}

// The upload's hold on its copy: when the upload ends, however it does, work on the pool ends soon.
class CopyHold final
{
public:
    explicit CopyHold(CopyPointer copy)
        : m_copy(std::move(copy))
    { }
    ~CopyHold() { m_copy->stop(); }
    CopyHold(const CopyHold &) = delete;
    CopyHold &operator=(const CopyHold &) = delete;

private:
    CopyPointer m_copy;
};

class LocalFolderDestination final : public Destination,
                                     public Checkable,
                                     public Resumable,
                                     public Findable
{
public:
    explicit LocalFolderDestination(const QString &folder)
        : m_root(QFile::encodeName(folder))
        , m_files(m_root)
    { }

    Task<Result<UploadedFile>> upload(UploadRequest request, UploadContext &context) override;
    Checkable *checkable() override { return this; }
    Task<Result<CheckFinding>> check(UploadContext &context) override;
    // A copy begins anew each time; the token is there for its part to be found.
    Resumable *resumable() override { return this; }
    Task<Result<void>> discard(QByteArray token, UploadContext &context) override;
    Findable *findable() override { return this; }
    RemoteFiles *remoteFiles() override { return &m_files; }
    Task<Result<std::optional<UploadedFile>>> find(
        EarlierUpload earlier, UploadContext &context) override;

private:
    // Each is one stage of upload().
    Task<Result<UploadedFile>> settleConflict(
        CopyPointer copy, ConflictPolicy policy, UploadContext &context);
    Task<Result<void>> write(CopyPointer copy, UploadContext &context);
    Task<Result<FolderCopy::Publication>> finishSmall(CopyPointer copy, UploadContext &context);
    Task<Result<FolderCopy::Publication>> finishLarge(CopyPointer copy, UploadContext &context);

    static UploadedFile result(const FolderCopy &copy, Outcome outcome);

    QByteArray m_root;
    FolderFiles m_files;
    FlushRounds m_flushes {};
};

UploadedFile LocalFolderDestination::result(const FolderCopy &copy, Outcome outcome)
{
    const QString path = QFile::decodeName(copy.targetPath());
    const bool isThere = outcome != Outcome::SkippedExists;
    return {.outcome = outcome,
        .remote = path,
        .link = QUrl::fromLocalFile(path),
        .bytes = copy.size(),
        .verified = isThere ? Verification::Hash : Verification::NotVerified,
        .sha256 = copy.sha256()};
}

Task<Result<UploadedFile>> LocalFolderDestination::upload(
    UploadRequest request, UploadContext &context)
{
    context.setPhase(UploadPhase::Preparing);
    request.name = remotename::shortened(request.name);
    OnPool<Result<CopyPointer>> opening(
        context.pool(), [root = m_root, request] { return FolderCopy::open(root, request); });
    const Result<CopyPointer> opened = co_await opening;
    if (!opened)
        co_return failed(opened.error());
    const CopyPointer &copy = *opened;
    const CopyHold hold(copy);

    const bool mayRename = request.conflict == ConflictPolicy::KeepBoth
        || request.conflict == ConflictPolicy::Replace;
    if (copy->isNameTaken() && !mayRename) {
        Result<UploadedFile> settled = co_await settleConflict(copy, request.conflict, context);
        co_return settled;
    }
    if (!request.resumeToken.isEmpty())
        context.setStored(0);
    if (copy->size() >= worthRemembering) {
        const Result<void> kept = co_await context.keepToken(copy->partPath());
        if (!kept)
            co_return failed(kept.error());
    }
    const Result<void> written = co_await write(copy, context);
    if (!written)
        co_return failed(written.error());
    context.keepHash(copy->sha256());
    Task<Result<FolderCopy::Publication>> finishing
        = copy->isSmall() ? finishSmall(copy, context) : finishLarge(copy, context);
    const Result<FolderCopy::Publication> published = co_await finishing;
    if (!published)
        co_return failed(published.error());
    if (*published == FolderCopy::Publication::NameTaken) {
        // Somebody else took the name while we copied.
        Result<UploadedFile> settled = co_await settleConflict(copy, request.conflict, context);
        co_return settled;
    }
    co_return result(*copy, Outcome::Uploaded);
}

Task<Result<UploadedFile>> LocalFolderDestination::settleConflict(
    CopyPointer copy, ConflictPolicy policy, UploadContext &context)
{
    context.setPhase(UploadPhase::Checking);
    OnPool<Result<bool>> comparing(context.pool(), [copy] { return copy->isSameContent(); });
    const Result<bool> same = co_await comparing;
    if (!same)
        co_return failed(same.error());
    if (*same)
        co_return result(*copy, Outcome::SkippedSameFile);
    if (policy == ConflictPolicy::Skip)
        co_return result(*copy, Outcome::SkippedExists);
    OnPool<std::optional<FileThere>> looking(context.pool(), [copy] { return copy->otherFile(); });
    const std::optional<FileThere> there = co_await looking;
    co_return failed(alreadyExists(QFile::decodeName(copy->targetPath()).section(u'/', -1), there));
}

Task<Result<void>> LocalFolderDestination::write(CopyPointer copy, UploadContext &context)
{
    context.setPhase(UploadPhase::Uploading);
    const std::shared_ptr<SharedRate> rate = context.rate();
    for (;;) {
        OnPool<Result<FolderCopy::Step>> copying(
            context.pool(), [copy, rate] { return copy->copyFor(stepTime, *rate); });
        const Result<FolderCopy::Step> step = co_await copying;
        if (!step)
            co_return failed(step.error());
        context.setSent(copy->copied());
        context.setStored(copy->copied());
        if (*step == FolderCopy::Step::Finished)
            co_return Result<void> {};
        if (*step == FolderCopy::Step::Throttled)
            co_await Sleep(throttlePause);
    }
}

Task<Result<FolderCopy::Publication>> LocalFolderDestination::finishSmall(
    CopyPointer copy, UploadContext &context)
{
    // Named: GCC 12 destroys an aggregate twice that is made inside the awaited expression.
    FlushRounds::Open part {.descriptor = copy->partDescriptor(), .owner = copy};
    Task<Result<void>> flushing = m_flushes.flush(context.pool(), std::move(part));
    const Result<void> durable = co_await flushing;
    if (!durable)
        co_return failed(durable.error());
    OnPool<Result<FolderCopy::Publication>> publishing(
        context.pool(), [copy]() -> Result<FolderCopy::Publication> {
            const Result<void> verified = copy->verify();
            if (!verified)
                return failed(verified.error());
            return copy->publish();
        });
    Result<FolderCopy::Publication> published = co_await publishing;
    if (!published || *published == FolderCopy::Publication::NameTaken)
        co_return published;
    FlushRounds::Open folder {.descriptor = copy->folderDescriptor(), .owner = copy};
    Task<Result<void>> naming = m_flushes.flush(context.pool(), std::move(folder));
    const Result<void> named = co_await naming;
    if (!named)
        co_return failed(named.error());
    co_return published;
}

Task<Result<FolderCopy::Publication>> LocalFolderDestination::finishLarge(
    CopyPointer copy, UploadContext &context)
{
    context.setPhase(UploadPhase::Finishing);
    OnPool<Result<void>> flushing(context.pool(), [copy] { return copy->flushPart(); });
    const Result<void> durable = co_await flushing;
    if (!durable)
        co_return failed(durable.error());

    context.setPhase(UploadPhase::Checking);
    OnPool<Result<FolderCopy::Publication>> publishing(
        context.pool(), [copy]() -> Result<FolderCopy::Publication> {
            const Result<void> verified = copy->verify();
            if (!verified)
                return failed(verified.error());
            const auto published = copy->publish();
            if (!published || *published == FolderCopy::Publication::NameTaken)
                return published;
            const Result<void> named = copy->flushFolder();
            if (!named)
                return failed(named.error());
            return published;
        });
    Result<FolderCopy::Publication> published = co_await publishing;
    co_return published;
}

Task<Result<void>> LocalFolderDestination::discard(QByteArray token, UploadContext &context)
{
    OnPool<Result<void>> removing(
        context.pool(), [path = std::move(token)] { return FolderCopy::removePart(path); });
    Result<void> removed = co_await removing;
    co_return removed;
}

// The copy is read: nothing else says that it still holds the same bytes.
Task<Result<std::optional<UploadedFile>>> LocalFolderDestination::find(
    EarlierUpload earlier, UploadContext &context)
{
    const QByteArray path = QFile::encodeName(QDir::cleanPath(earlier.remote));
    if (!path.startsWith(QByteArray(m_root + '/')))
        co_return std::optional<UploadedFile>();
    OnPool<Result<SourceFile>> opening(
        context.readers(), [path] { return SourceFile::open(path); });
    Result<SourceFile> opened = co_await opening;
    if (!opened || opened->size() != earlier.bytes)
        co_return std::optional<UploadedFile>();
    const auto copy = std::make_shared<const SourceFile>(std::move(*opened));
    BackgroundHash hash(context.pool(), copy);
    Later<Result<QByteArray>> &later = hash.result();
    const Result<QByteArray> sha256 = co_await later;
    if (!sha256 || *sha256 != earlier.sha256)
        co_return std::optional<UploadedFile>();
    UploadedFile found;
    found.remote = QFile::decodeName(path);
    found.link = QUrl::fromLocalFile(found.remote);
    found.bytes = earlier.bytes;
    found.verified = Verification::Hash;
    co_return std::optional<UploadedFile>(found);
}

Task<Result<CheckFinding>> LocalFolderDestination::check(UploadContext &context)
{
    OnPool<Result<CheckFinding>> looking(context.pool(), [root = m_root]() -> Result<CheckFinding> {
        const Result<TargetFolder> folder = TargetFolder::open(root, u"check"_s);
        if (!folder)
            return failed(folder.error());
        if (::access(root.constData(), W_OK | X_OK) != 0)
            return failed(targetFailure(errno, root));
        return CheckFinding {.kind = CheckFinding::Kind::Folder, .place = QFile::decodeName(root)};
    });
    Result<CheckFinding> found = co_await looking;
    co_return found;
}

Result<std::unique_ptr<Destination>> make(const DestinationSetup &setup)
{
    const QString folder = folderOf(setup.config);
    if (!folder.startsWith(u'/')) {
        return failed({.kind = FailureKind::SettingsInvalid,
            .advice = Advice::FixSettings,
            .subject = u"path"_s});
    }
    return std::make_unique<LocalFolderDestination>(folder);
}

OptionSpecs options()
{
    return {{.key = u"path"_s,
                .label = QT_TRANSLATE_NOOP("OptionForm", "Folder"),
                .help = QT_TRANSLATE_NOOP(
                    "OptionForm", "Files are copied here; it is made when missing."),
                .kind = OptionSpec::Kind::Folder,
                .need = OptionSpec::Need::Required,
                .defaultValue = u"~/Ferry"_s},
        commonoptions::sameBytes(false), commonoptions::keepDays()};
}

} // namespace

DestinationKind localFolderKind()
{
    return {.id = u"folder"_s,
        .label = QT_TRANSLATE_NOOP("DestinationKind", "This computer"),
        .summary = QT_TRANSLATE_NOOP(
            "DestinationKind", "A folder of this computer, a disk or a mounted share."),
        .options = options(),
        .make = make,
        .place = folderOf,
        .usesNetwork = false};
}

} // namespace ferry
