#include "destinations/localfolder/folderfiles.h"

#include "base/awaitables.h"
#include "destinations/common/downloadfile.h"
#include "destinations/localfolder/targetfolder.h"
#include "destinations/uploadcontext.h"
#include "files/filestamp.h"
#include "files/remotename.h"
#include "files/sourcefile.h"

#include <QFile>
#include <QStringList>

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr int openFolder = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
constexpr qsizetype deepest = 200; // folders in folders

using Stop = std::shared_ptr<std::atomic<bool>>;

// A name that is UTF-8 is its own id; another one's bytes are written out.
QString idOf(const QByteArray &path)
{
    const QString text = QString::fromUtf8(path);
    return text.toUtf8() == path && !text.startsWith("hex:"_L1)
        ? text
        : u"hex:"_s + QString::fromLatin1(path.toHex());
}

QByteArray pathOf(const QString &id)
{
    return id.startsWith("hex:"_L1) ? QByteArray::fromHex(id.mid(4).toLatin1()) : id.toUtf8();
}

RemoteFile described(const QByteArray &root, const QByteArray &path, const struct stat &seen)
{
    const FileStamp stamp = FileStamp::fromStat(seen);
    return {.id = idOf(path),
        .name = remotename::fromFileSystem(path),
        .bytes = stamp.size,
        .changedAt = stamp.modified / 1'000'000,
        .version = QString::fromLatin1(stamp.toBytes().toHex()),
        .remote = QFile::decodeName(root + '/' + path),
        .link = QUrl::fromLocalFile(QFile::decodeName(root + '/' + path))};
}

bool isFerrysPart(const QByteArray &name)
{
    return name.endsWith(".ferry-part")
        || (name.startsWith(".ferry-") && name.endsWith(".download"));
}

// Reads a tree by descriptors, so that a folder which becomes a link meanwhile leads nowhere.
class Reading final
{
public:
    Reading(QByteArray root, Stop stop)
        : m_root(std::move(root))
        , m_stop(std::move(stop))
    { }

    Result<QList<RemoteFile>> below(const QByteArray &folder)
    {
        Descriptor top(::open(m_root.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        for (const QByteArray &part : folder.split('/')) {
            if (top.isValid() && !part.isEmpty())
                top = Descriptor(::openat(top.number(), part.constData(), openFolder));
        }
        if (!top.isValid() && errno == ENOENT)
            return QList<RemoteFile>();
        if (!top.isValid())
            return failed(targetFailure(errno, m_root));
        const Result<void> read = readFolder(std::move(top), folder, 0);
        if (!read)
            return failed(read.error());
        return std::move(m_files);
    }

private:
    Result<void> readFolder(Descriptor folder, const QByteArray &path, qsizetype depth)
    {
        const int copy = ::fcntl(folder.number(), F_DUPFD_CLOEXEC, 0);
        DIR *entries = copy >= 0 ? ::fdopendir(copy) : nullptr;
        if (entries == nullptr)
            return failed(targetFailure(errno, m_root + '/' + path));
        const std::unique_ptr<DIR, int (*)(DIR *)> closing(entries, ::closedir);
        while (const dirent *entry = ::readdir(entries)) {
            const QByteArray name(entry->d_name);
            if (name == "." || name == ".." || isFerrysPart(name))
                continue;
            const Result<void> taken = take(folder.number(), path, name, depth);
            if (!taken)
                return taken;
        }
        return {};
    }

    Result<void> take(int folder, const QByteArray &path, const QByteArray &name, qsizetype depth)
    {
        if (m_stop->load())
            return failed({.kind = FailureKind::Interrupted});
        struct stat seen = {};
        if (::fstatat(folder, name.constData(), &seen, AT_SYMLINK_NOFOLLOW) != 0)
            return {}; // gone meanwhile
        const QByteArray whole = path.isEmpty() ? name : path + '/' + name;
        if (S_ISDIR(seen.st_mode) && depth < deepest) {
            Descriptor inner(::openat(folder, name.constData(), openFolder));
            return inner.isValid() ? readFolder(std::move(inner), whole, depth + 1)
                                   : Result<void>(failed(targetFailure(errno, whole)));
        }
        if (!S_ISREG(seen.st_mode))
            return {};
        if (m_files.size() == FolderFiles::most) {
            return failed({.kind = FailureKind::BadReply,
                .advice = Advice::GiveUp,
                .code = u"list-too-long"_s,
                .detail = QString::number(FolderFiles::most)});
        }
        m_files.append(described(m_root, whole, seen));
        return {};
    }

    QByteArray m_root;
    Stop m_stop;
    QList<RemoteFile> m_files {};
};

// The folder that a file lies in, by descriptors from the root on. Nothing: there is none such.
Result<Descriptor> folderOf(const QByteArray &root, const QByteArray &path)
{
    if (const auto sound = remotename::toUrlPath(QString::fromLatin1(path)); !sound)
        return failed(sound.error());
    Descriptor folder(::open(root.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    QList<QByteArray> parts = path.split('/');
    parts.removeLast();
    for (const QByteArray &part : std::as_const(parts)) {
        if (folder.isValid())
            folder = Descriptor(::openat(folder.number(), part.constData(), openFolder));
    }
    if (!folder.isValid())
        return failed(targetFailure(errno, root + '/' + path));
    return folder;
}

Result<std::optional<RemoteFile>> lookAt(const QByteArray &root, const QByteArray &path)
{
    const Result<Descriptor> folder = folderOf(root, path);
    const bool isMissing = !folder && folder.error().code == "ENOENT"_L1;
    if (isMissing)
        return std::optional<RemoteFile>();
    if (!folder)
        return failed(folder.error());
    struct stat seen = {};
    const QByteArray name = path.mid(path.lastIndexOf('/') + 1);
    if (::fstatat(folder->number(), name.constData(), &seen, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno == ENOENT)
            return std::optional<RemoteFile>();
        return failed(targetFailure(errno, root + '/' + path));
    }
    if (!S_ISREG(seen.st_mode))
        return std::optional<RemoteFile>();
    return std::optional<RemoteFile>(described(root, path, seen));
}

Result<void> removeFrom(const QByteArray &root, const QByteArray &path)
{
    const Result<Descriptor> folder = folderOf(root, path);
    if (!folder)
        return failed(folder.error());
    const QByteArray name = path.mid(path.lastIndexOf('/') + 1);
    if (::unlinkat(folder->number(), name.constData(), 0) != 0 && errno != ENOENT)
        return failed(targetFailure(errno, root + '/' + path));
    return {};
}

Result<void> copyInto(const QByteArray &path, DownloadFile &into, const Stop &stop)
{
    const Result<SourceFile> source = SourceFile::open(path);
    if (!source)
        return failed(source.error());
    QByteArray block(1 << 20, Qt::Uninitialized);
    while (into.bytes() < source->size()) {
        if (stop->load())
            return failed({.kind = FailureKind::Interrupted});
        const qint64 count = source->read(into.bytes(), block.data(), block.size());
        if (count <= 0)
            return failed({.kind = FailureKind::SourceUnreadable});
        const Result<void> written = into.write(QByteArrayView(block).first(count));
        if (!written)
            return written;
    }
    return source->checkUnchanged();
}

} // namespace

Task<Result<RemotePage>> FolderFiles::list(RemoteQuery query, UploadContext &context)
{
    OnPool<Result<QList<RemoteFile>>> reading(
        context.pool(), [root = m_root, stop = m_isOver, folder = query.folder.toUtf8()] {
            return Reading(root, stop).below(folder);
        });
    Result<QList<RemoteFile>> files = co_await reading;
    if (!files)
        co_return failed(files.error());
    RemotePage page;
    page.files = std::move(*files);
    co_return page;
}

Task<Result<QList<RemoteFile>>> FolderFiles::look(QList<RemoteFile> files, UploadContext &context)
{
    OnPool<Result<QList<RemoteFile>>> looking(
        context.pool(), [root = m_root, files]() -> Result<QList<RemoteFile>> {
            QList<RemoteFile> there;
            for (const RemoteFile &file : files) {
                const auto seen = lookAt(root, pathOf(file.id));
                if (!seen)
                    return failed(seen.error());
                if (*seen)
                    there.append(**seen);
            }
            return there;
        });
    Result<QList<RemoteFile>> there = co_await looking;
    co_return there;
}

Task<Result<void>> FolderFiles::remove(RemoteFile file, UploadContext &context)
{
    OnPool<Result<void>> removing(
        context.pool(), [root = m_root, path = pathOf(file.id)] { return removeFrom(root, path); });
    Result<void> removed = co_await removing;
    co_return removed;
}

Task<Result<void>> FolderFiles::download(
    RemoteFile file, std::shared_ptr<DownloadFile> into, UploadContext &context)
{
    const QByteArray path = m_root + '/' + pathOf(file.id);
    OnPool<Result<void>> copying(
        context.pool(), [path, into, stop = m_isOver] { return copyInto(path, *into, stop); });
    Result<void> copied = co_await copying;
    if (copied)
        context.setSent(into->bytes());
    co_return copied;
}

} // namespace ferry
