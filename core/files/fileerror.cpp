#include "files/fileerror.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

namespace ferry::fileerror {

using namespace Qt::StringLiterals;

Failure ofSource(int error)
{
    const QString words = tameText(qt_error_string(error));
    switch (error) {
    case ENOENT:
    case ENOTDIR:
    case ESTALE: // NFS: the file was deleted on the server
    case ENXIO: // the device behind it is gone
    case ENODEV:
        return {.kind = FailureKind::SourceGone, .advice = Advice::GiveUp, .detail = words};
    case ELOOP: // O_NOFOLLOW met a link
        return {.kind = FailureKind::SymbolicLink, .advice = Advice::GiveUp, .detail = words};
    case EMFILE:
    case ENFILE:
    case ENOMEM:
    case EAGAIN: // another program holds a lease
        return {.kind = FailureKind::SourceUnreadable, .advice = Advice::Retry, .detail = words};
    default:
        return {.kind = FailureKind::SourceUnreadable, .advice = Advice::GiveUp, .detail = words};
    }
}

Failure sourceChanged()
{
    return {.kind = FailureKind::SourceChanged, .advice = Advice::GiveUp};
}

static QString typeWord(mode_t mode)
{
    switch (mode & S_IFMT) {
    case S_IFIFO: return u"fifo"_s;
    case S_IFSOCK: return u"socket"_s;
    case S_IFCHR:
    case S_IFBLK: return u"device"_s;
    case S_IFDIR: return u"folder"_s;
    default: return u"special file"_s;
    }
}

std::optional<Failure> notForUpload(const struct stat &s, const QByteArray &path)
{
    if (S_ISLNK(s.st_mode))
        return Failure {.kind = FailureKind::SymbolicLink, .advice = Advice::GiveUp};
    if (!S_ISREG(s.st_mode)) {
        return Failure {.kind = FailureKind::NotRegularFile,
            .advice = Advice::GiveUp,
            .detail = typeWord(s.st_mode)};
    }
    if (isMadeUpFileSystem(s, path)) {
        return Failure {.kind = FailureKind::NotRegularFile,
            .advice = Advice::GiveUp,
            .detail = u"made up by the system"_s};
    }
    return std::nullopt;
}

bool isMadeUpFileSystem(const struct stat &s, const QByteArray &path)
{
    // All of them have no block device, so an ordinary disk needs no further system call.
    if (major(s.st_dev) != 0)
        return false;
    // statfs(2) and linux/magic.h
    static constexpr std::array<quint32, 11> madeUp {PROC_SUPER_MAGIC, SYSFS_MAGIC, DEBUGFS_MAGIC,
        TRACEFS_MAGIC, SECURITYFS_MAGIC, CGROUP_SUPER_MAGIC, CGROUP2_SUPER_MAGIC, SELINUX_MAGIC,
        BPF_FS_MAGIC, PSTOREFS_MAGIC, DEVPTS_SUPER_MAGIC};
    struct statfs system;
    if (::statfs(path.constData(), &system) != 0)
        return false;
    return std::find(madeUp.begin(), madeUp.end(), quint32(system.f_type)) != madeUp.end();
}

} // namespace ferry::fileerror
