#include "support/scratchfolder.h"

#include <QDir>

#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace ferry {

ScratchFolder::ScratchFolder()
    : m_path(QDir::tempPath().toLocal8Bit() + "/ferry-test-XXXXXX")
{
    // 0755, so that WithoutPrivileges finds its way in.
    if (!::mkdtemp(m_path.data()) || ::chmod(m_path.constData(), 0755) != 0)
        qFatal("no scratch folder");
}

ScratchFolder::~ScratchFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path.toStdString(), ignored);
}

QByteArray ScratchFolder::makeFolder(const QByteArray &name) const
{
    for (qsizetype at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1))
        ::mkdir(path(name.left(at)).constData(), 0755);
    if (::mkdir(path(name).constData(), 0755) != 0 && errno != EEXIST)
        qFatal("no folder %s: %s", name.constData(), qPrintable(qt_error_string(errno)));
    return path(name);
}

QByteArray ScratchFolder::write(const QByteArray &name, const QByteArray &content) const
{
    const qsizetype slash = name.lastIndexOf('/');
    if (slash > 0)
        makeFolder(name.left(slash));
    const QByteArray file = path(name);
    const int descriptor = ::open(file.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (descriptor < 0)
        qFatal("no file %s: %s", name.constData(), qPrintable(qt_error_string(errno)));
    for (qsizetype at = 0; at < content.size();) {
        const ssize_t count
            = ::write(descriptor, content.constData() + at, size_t(content.size() - at));
        if (count <= 0)
            qFatal("cannot write %s", name.constData());
        at += count;
    }
    ::close(descriptor);
    return file;
}

QByteArray ScratchFolder::read(const QByteArray &name) const
{
    const int descriptor = ::open(path(name).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return {};
    QByteArray content("");
    QByteArray block(1 << 16, Qt::Uninitialized);
    for (;;) {
        const ssize_t count = ::read(descriptor, block.data(), size_t(block.size()));
        if (count <= 0)
            break;
        content.append(block.constData(), count);
    }
    ::close(descriptor);
    return content;
}

QList<QByteArray> ScratchFolder::names(const QByteArray &folder) const
{
    QList<QByteArray> found;
    DIR *open = ::opendir(folder.isEmpty() ? path().constData() : path(folder).constData());
    if (!open)
        return found;
    while (const struct dirent *entry = ::readdir(open)) {
        const QByteArray name(entry->d_name);
        if (name != "." && name != "..")
            found.append(name);
    }
    ::closedir(open);
    std::sort(found.begin(), found.end());
    return found;
}

WithoutPrivileges::WithoutPrivileges()
    : m_wasRoot(::geteuid() == 0)
{
    constexpr uid_t nobody = 65534;
    if (m_wasRoot && ::seteuid(nobody) != 0)
        qFatal("cannot become nobody");
}

WithoutPrivileges::~WithoutPrivileges()
{
    if (m_wasRoot && ::seteuid(0) != 0)
        qFatal("cannot become root again");
}

} // namespace ferry
