#include "destinations/localfolder/targetfolder.h"

#include "files/fileerror.h"
#include "files/remotename.h"

#include <QList>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace ferry {

Failure targetFailure(int error, const QByteArray &path)
{
    Failure failure {.kind = FailureKind::FolderNotWritable,
        .advice = Advice::FixSettings,
        .code = fileerror::codeOf(error),
        .detail = tameText(qt_error_string(error)),
        .subject = path.isEmpty() ? QString() : tameText(remotename::fromFileSystem(path))};
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        failure.kind = FailureKind::DiskFull;
        failure.advice = Advice::GiveUp;
        break;
    case EFBIG:
        failure.kind = FailureKind::TooLarge;
        failure.advice = Advice::GiveUp;
        break;
    case ENAMETOOLONG:
    case EILSEQ: // file systems that take UTF-8 only
    case EINVAL: // and those that refuse certain characters, such as vfat
        failure.kind = FailureKind::NameRefused;
        failure.advice = Advice::GiveUp;
        break;
    case EMFILE:
    case ENFILE:
    case ENOMEM: failure.advice = Advice::Retry; break;
    default: break;
    }
    return failure;
}

// Opens a folder below another, and makes it first if need be. Links are followed: the folder is
// the user's own, and so are the links in it.
Result<Descriptor> TargetFolder::enter(int parent, const QByteArray &name, const QByteArray &path)
{
    constexpr int flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
    Descriptor folder(::openat(parent, name.constData(), flags));
    if (folder.isValid())
        return folder;
    if (errno != ENOENT)
        return failed(targetFailure(errno, path));
    if (::mkdirat(parent, name.constData(), 0777) == 0)
        ::fsync(parent); // some file systems cannot: no reason to fail
    else if (errno != EEXIST) // another lane was faster
        return failed(targetFailure(errno, path));
    folder = Descriptor(::openat(parent, name.constData(), flags));
    if (!folder.isValid())
        return failed(targetFailure(errno, path));
    return folder;
}

Result<TargetFolder> TargetFolder::open(const QByteArray &root, const QString &name)
{
    if (const auto safe = remotename::toUrlPath(name); !safe)
        return failed(safe.error());
    QByteArray path = root;
    while (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    QList<QByteArray> below = name.toUtf8().split('/');
    below.removeLast();

    TargetFolder target;
    target.m_folder = Descriptor(::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!target.m_folder.isValid()) {
        if (errno != ENOENT)
            return failed(targetFailure(errno, path));
        // Rarely: the root is missing, and is made from the top.
        below = path.mid(1).split('/') + below;
        path.clear();
        target.m_folder = Descriptor(::open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    }
    if (path == "/")
        path.clear();
    for (const QByteArray &folder : std::as_const(below)) {
        path += '/' + folder;
        Result<Descriptor> entered = enter(target.descriptor(), folder, path);
        if (!entered)
            return failed(entered.error());
        target.m_folder = std::move(*entered);
    }
    target.m_path = path;
    return target;
}

} // namespace ferry
