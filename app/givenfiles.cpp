#include "app/givenfiles.h"

#include "app/words.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace ferry::givenfiles {

namespace {

struct Free
{
    void operator()(char *memory) const { std::free(memory); } // realpath() asks malloc
};
using CString = std::unique_ptr<char, Free>;

QByteArray real(const QByteArray &path)
{
    const CString found(::realpath(path.constData(), nullptr));
    return found ? QByteArray(found.get()) : QByteArray();
}

// Where nothing is there to ask.
QByteArray cleaned(const QByteArray &absolute)
{
    QList<QByteArray> parts;
    for (const QByteArray &part : absolute.split('/')) {
        if (part == ".." && !parts.isEmpty())
            parts.removeLast();
        else if (!part.isEmpty() && part != "." && part != "..")
            parts.append(part);
    }
    return '/' + parts.join('/');
}

// A list of files has few folders.
using Folders = QHash<QByteArray, QByteArray>;

QByteArray canonicalIn(const QByteArray &path, const QByteArray &currentFolder, Folders &known)
{
    const QByteArray absolute = path.startsWith('/') ? path : currentFolder + '/' + path;
    const qsizetype slash = absolute.lastIndexOf('/');
    const QByteArray last = absolute.mid(slash + 1);
    if (last.isEmpty() || last == "." || last == "..") {
        const QByteArray folder = real(absolute);
        return folder.isEmpty() ? cleaned(absolute) : folder;
    }
    const QByteArray parent = absolute.left(qMax<qsizetype>(slash, 1));
    auto folder = known.constFind(parent);
    if (folder == known.constEnd())
        folder = known.insert(parent, real(parent));
    if (folder->isEmpty())
        return cleaned(absolute);
    return (*folder == "/" ? QByteArray() : *folder) + '/' + last;
}

QString because(const QByteArray &name, int error)
{
    return Words::tr("The list of files “%1” cannot be read: %2.")
        .arg(QFile::decodeName(name), QString::fromLocal8Bit(std::strerror(error)));
}

} // namespace

QByteArray currentFolder()
{
    return real(".");
}

QByteArray canonical(const QByteArray &path, const QByteArray &currentFolder)
{
    Folders known;
    return canonicalIn(path, currentFolder, known);
}

QList<QByteArray> canonical(const QList<QByteArray> &paths, const QByteArray &currentFolder)
{
    Folders known;
    QSet<QByteArray> seen;
    QList<QByteArray> found;
    found.reserve(paths.size());
    for (const QByteArray &path : paths) {
        const QByteArray one = canonicalIn(path, currentFolder, known);
        if (seen.contains(one))
            continue;
        seen.insert(one);
        found.append(one);
    }
    return found;
}

tl::expected<QList<QByteArray>, QString> readList(const QByteArray &name, char separator)
{
    const auto close = [](std::FILE *file) { return file == stdin ? 0 : std::fclose(file); };
    const std::unique_ptr<std::FILE, decltype(close)> file(
        name == "-" ? stdin : std::fopen(name.constData(), "re"), close);
    if (!file)
        return tl::unexpected(because(name, errno));
    constexpr qsizetype longest = 64 << 10; // names end at 4 kB: this is no list
    QList<QByteArray> names;
    QByteArray one;
    for (int c = std::getc(file.get());; c = std::getc(file.get())) {
        if (c != EOF && c != uchar(separator)) {
            one.append(char(c));
            if (one.size() > longest)
                return tl::unexpected(because(name, ENAMETOOLONG));
            continue;
        }
        if (!one.isEmpty())
            names.append(QByteArray(one.constData(), one.size())); // no more room than it needs
        one.resize(0);
        if (c == EOF)
            break;
    }
    if (std::ferror(file.get()) != 0)
        return tl::unexpected(because(name, errno));
    return names;
}

} // namespace ferry::givenfiles
