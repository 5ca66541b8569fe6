#include "files/folderscanner.h"

#include "files/fileerror.h"
#include "files/remotename.h"

#include <cerrno>
#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <set>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

Failure loop()
{
    return {.kind = FailureKind::SymbolicLink, .advice = Advice::GiveUp, .code = u"loop"_s};
}

struct Freer
{
    void operator()(char *text) const { std::free(text); }
};

// One scan. Folders still to be read wait on a stack, by path: the number of open descriptors does
// not grow with the depth, and memory only with the folders that wait, never with the files. Where
// no link is followed, a loop cannot arise; where they are, device and inode of each folder are kept.
// The length of paths bounds whatever a file system invents.
class Scan final
{
public:
    using Links = FolderScanner::Links;

    Scan(const std::atomic<bool> &stop, const FolderScanner::Batch &batch, Links links)
        : m_stop(stop)
        , m_deliver(batch)
        , m_links(links)
    { }

    void run(const QByteArray &path);

private:
    struct Folder
    {
        QByteArray path;
        QString relativeName;
    };
    struct Closer
    {
        void operator()(DIR *folder) const { ::closedir(folder); }
    };
    using OpenFolder = std::unique_ptr<DIR, Closer>;

    void readFolder(const Folder &folder);
    OpenFolder openFolder(const Folder &folder);
    void meet(ScannedEntry entry, struct stat s);
    bool follow(ScannedEntry &entry, struct stat &s) const;
    void listUnreadable(const Folder &folder, int error);
    void list(ScannedEntry entry);
    void flush();

    const std::atomic<bool> &m_stop;
    const FolderScanner::Batch &m_deliver;
    Links m_links;
    std::set<std::pair<dev_t, ino_t>> m_visited {}; // folders, while links are followed
    std::vector<Folder> m_folders {};
    QList<ScannedEntry> m_entries {};
    qsizetype m_batchSize = 16; // the first; each later one is four times as large
};

void Scan::run(const QByteArray &path)
{
    QByteArray clean = path;
    while (clean.size() > 1 && clean.endsWith('/')) // "link/" would be followed
        clean.chop(1);
    ScannedEntry entry {.path = clean,
        .relativeName = remotename::fromFileSystem(clean.mid(clean.lastIndexOf('/') + 1))};
    struct stat s;
    if (::lstat(clean.constData(), &s) == 0) {
        meet(std::move(entry), s);
    } else {
        entry.failure = fileerror::ofSource(errno);
        list(std::move(entry));
    }
    while (!m_folders.empty() && !m_stop.load(std::memory_order_relaxed)) {
        const Folder folder = std::move(m_folders.back());
        m_folders.pop_back();
        readFolder(folder);
    }
    if (!m_stop.load(std::memory_order_relaxed))
        flush();
}

Scan::OpenFolder Scan::openFolder(const Folder &folder)
{
    const int follow = m_links == Links::Follow ? 0 : O_NOFOLLOW;
    const int descriptor
        = ::open(folder.path.constData(), O_RDONLY | O_DIRECTORY | follow | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return {};
    OpenFolder open(::fdopendir(descriptor));
    if (!open)
        ::close(descriptor);
    return open;
}

void Scan::readFolder(const Folder &folder)
{
    const OpenFolder open = openFolder(folder);
    if (!open) {
        listUnreadable(folder, errno);
        return;
    }
    const QByteArray pathStart = folder.path.endsWith('/') ? folder.path : folder.path + '/';
    const QString nameStart = folder.relativeName + u'/';
    while (!m_stop.load(std::memory_order_relaxed)) {
        errno = 0;
        const struct dirent *found = ::readdir(open.get());
        if (!found) {
            if (errno != 0)
                listUnreadable(folder, errno);
            return;
        }
        const QByteArray name(found->d_name);
        if (name == "." || name == "..")
            continue;
        ScannedEntry entry {
            .path = pathStart + name, .relativeName = nameStart + remotename::fromFileSystem(name)};
        struct stat s;
        if (::fstatat(::dirfd(open.get()), found->d_name, &s, AT_SYMLINK_NOFOLLOW) == 0) {
            meet(std::move(entry), s);
        } else {
            entry.failure = fileerror::ofSource(errno);
            list(std::move(entry));
        }
    }
}

// Looks where a link leads. A file is read by its own name there, since a link in the queue would be
// refused. False when it leads nowhere or in a circle: then `entry` says so.
bool Scan::follow(ScannedEntry &entry, struct stat &s) const
{
    struct stat target;
    if (::stat(entry.path.constData(), &target) != 0) {
        entry.failure = errno == ELOOP ? loop() : fileerror::ofSource(errno);
        return false;
    }
    s = target;
    if (!S_ISREG(target.st_mode))
        return true;
    const std::unique_ptr<char, Freer> real(::realpath(entry.path.constData(), nullptr));
    if (!real) {
        entry.failure = fileerror::ofSource(errno);
        return false;
    }
    entry.path = QByteArray(real.get());
    return true;
}

void Scan::meet(ScannedEntry entry, struct stat s)
{
    const bool isLink = S_ISLNK(s.st_mode);
    if (isLink && m_links == Links::Follow && !follow(entry, s)) {
        list(std::move(entry));
        return;
    }
    if (S_ISDIR(s.st_mode) && !fileerror::isMadeUpFileSystem(s, entry.path)) {
        if (m_links == Links::Follow && !m_visited.emplace(s.st_dev, s.st_ino).second) {
            entry.failure = loop();
            list(std::move(entry));
            return;
        }
        m_folders.push_back({std::move(entry.path), std::move(entry.relativeName)});
        return;
    }
    entry.failure = fileerror::notForUpload(s, entry.path);
    if (!entry.failure)
        entry.stamp = FileStamp::fromStat(s);
    list(std::move(entry));
}

void Scan::listUnreadable(const Folder &folder, int error)
{
    Failure failure {.kind = FailureKind::FolderUnreadable,
        .advice = Advice::GiveUp,
        .detail = tameText(qt_error_string(error))};
    list({.path = folder.path, .relativeName = folder.relativeName, .failure = failure});
}

void Scan::list(ScannedEntry entry)
{
    // Put together, it has twice the room that it needs; it is kept as long as the upload, and there may be 100,000.
    entry.path.squeeze();
    m_entries.append(std::move(entry));
    if (m_entries.size() >= m_batchSize)
        flush();
}

void Scan::flush()
{
    if (m_entries.isEmpty())
        return;
    m_deliver(std::exchange(m_entries, {}));
    m_batchSize = qMin(m_batchSize * 4, qsizetype(FolderScanner::batchSize));
}

} // namespace

void FolderScanner::scan(
    const QByteArray &path, const std::atomic<bool> &stop, const Batch &batch, Links links)
{
    Scan(stop, batch, links).run(path);
}

} // namespace ferry
