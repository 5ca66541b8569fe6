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

// The file that grows is looked at again after this long.
constexpr std::chrono::milliseconds growingPause {10'000};

QString codeOf(int error)
{
    switch (error) {
    case ENAMETOOLONG: return u"ENAMETOOLONG"_s;
    case EMFILE: return u"EMFILE"_s;
    case ENFILE: return u"ENFILE"_s;
    case ENOMEM: return u"ENOMEM"_s;
    case EIO: return u"EIO"_s;
    case ESTALE: return u"ESTALE"_s;
    case ETXTBSY: return u"ETXTBSY"_s;
    default: return {};
    }
}

Failure ofSource(int error)
{
    Failure failure {.kind = FailureKind::SourceUnreadable,
        .advice = Advice::GiveUp,
        .code = codeOf(error),
        .detail = tameText(qt_error_string(error))};
    switch (error) {
    case ENOENT:
    case ENOTDIR:
    case ESTALE: // NFS: the file was deleted on the server
    case ENXIO: // the device behind it is gone
    case ENODEV: failure.kind = FailureKind::SourceGone; break;
    case ELOOP: // O_NOFOLLOW met a link
        failure.kind = FailureKind::SymbolicLink;
        break;
    case EMFILE:
    case ENFILE:
    case ENOMEM:
    case ETXTBSY:
    case EAGAIN: // another program holds a lease
        failure.advice = Advice::Retry;
        break;
    default: break;
    }
    return failure;
}

Failure sourceChanged()
{
    return {.kind = FailureKind::SourceChanged, .advice = Advice::GiveUp};
}

Failure sourceGrowing()
{
    return {.kind = FailureKind::SourceChanged,
        .advice = Advice::WaitThenRetry,
        .retryAfter = growingPause,
        .code = u"growing"_s};
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
