#include "destinations/common/downloadfile.h"

#include "destinations/localfolder/targetfolder.h"
#include "files/remotename.h"

#include <QUuid>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 255; // NAME_MAX

Failure nameTaken(const QByteArray &name)
{
    return {.kind = FailureKind::AlreadyExists,
        .advice = Advice::AskUser,
        .code = u"here-already"_s,
        .subject = tameText(remotename::fromFileSystem(name))};
}

} // namespace

Result<std::shared_ptr<DownloadFile>> DownloadFile::create(
    const QByteArray &path, Existing existing)
{
    const qsizetype slash = path.lastIndexOf('/');
    const QByteArray folder = slash > 0 ? path.first(slash) : QByteArray("/");
    std::shared_ptr<DownloadFile> file(new DownloadFile);
    file->m_path = path;
    file->m_name = path.sliced(slash + 1);
    file->m_existing = existing;
    file->m_folder = Descriptor(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!file->m_folder.isValid())
        return failed(targetFailure(errno, folder));
    struct stat there = {};
    const bool isTaken
        = ::fstatat(file->m_folder.number(), file->m_name.constData(), &there, AT_SYMLINK_NOFOLLOW)
        == 0;
    if (isTaken && (existing == Existing::Keep || S_ISDIR(there.st_mode)))
        return failed(nameTaken(file->m_name));
    file->m_partName = ".ferry-" + QUuid::createUuid().toByteArray(QUuid::Id128) + ".download";
    file->m_part = Descriptor(::openat(file->m_folder.number(), file->m_partName.constData(),
        O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (!file->m_part.isValid())
        return failed(targetFailure(errno, folder));
    file->m_isThere = true;
    return file;
}

DownloadFile::~DownloadFile()
{
    if (m_isThere)
        ::unlinkat(m_folder.number(), m_partName.constData(), 0);
}

Result<void> DownloadFile::write(QByteArrayView bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count
            = ::write(m_part.number(), bytes.data() + done, size_t(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failed(targetFailure(errno, m_path));
        done += count;
    }
    m_hash.add(bytes.data(), bytes.size());
    m_bytes += bytes.size();
    return {};
}

Result<void> DownloadFile::finish()
{
    if (::fsync(m_part.number()) != 0)
        return failed(targetFailure(errno, m_path));
    const int folder = m_folder.number();
    const unsigned flags = m_existing == Existing::Keep ? RENAME_NOREPLACE : 0;
    int done = ::renameat2(folder, m_partName.constData(), folder, m_name.constData(), flags);
    if (done != 0 && (errno == EINVAL || errno == ENOSYS)) {
        // File systems without that rename: a second name is refused where there is one already.
        done = flags == 0 ? ::renameat(folder, m_partName.constData(), folder, m_name.constData())
                          : ::linkat(folder, m_partName.constData(), folder, m_name.constData(), 0);
        if (done == 0 && flags != 0)
            ::unlinkat(folder, m_partName.constData(), 0);
    }
    if (done != 0)
        return failed(errno == EEXIST ? nameTaken(m_name) : targetFailure(errno, m_path));
    m_isThere = false;
    ::fsync(folder); // some file systems cannot: no reason to fail
    return {};
}

Result<QByteArray> DownloadFile::localName(const QString &remoteName)
{
    const auto hides = [](QChar c) { return !c.isPrint() && !c.isSurrogate(); };
    const bool isHidden = std::any_of(remoteName.begin(), remoteName.end(), hides);
    const QByteArray name = remoteName.toUtf8();
    const bool isPlace = name.isEmpty() || name == "." || name == ".." || name.contains('/');
    if (isHidden || isPlace || name.size() > longestName) {
        return failed({.kind = FailureKind::NameRefused,
            .advice = Advice::AskUser,
            .code = u"unsafe-name"_s,
            .subject = tameText(remoteName.left(200))});
    }
    return name;
}

} // namespace ferry
