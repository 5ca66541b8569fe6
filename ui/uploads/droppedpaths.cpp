#include "ui/uploads/droppedpaths.h"

#include "ui/common/format.h"
#include "ui/uploads/rowtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QSysInfo>

#include <optional>
#include <sys/stat.h>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Drop)
};

constexpr auto uriList = "text/uri-list"_L1;
// Looking at a file on a sleeping disk takes long, and the drag waits for it.
constexpr qsizetype mostLookedAt = 500;

std::optional<QByteArray> localPath(const QByteArray &uri)
{
    if (!uri.startsWith("file:"))
        return std::nullopt;
    QByteArray rest = uri.mid(5);
    if (rest.startsWith("//")) {
        const qsizetype slash = rest.indexOf('/', 2);
        if (slash < 0)
            return std::nullopt;
        const QByteArray host = rest.mid(2, slash - 2).toLower();
        if (!host.isEmpty() && host != "localhost"
            && host != QSysInfo::machineHostName().toLower().toUtf8())
            return std::nullopt;
        rest = rest.mid(slash);
    }
    const QByteArray path = QByteArray::fromPercentEncoding(rest);
    if (!path.startsWith('/') || path.contains('\0'))
        return std::nullopt;
    return path;
}

QByteArray withoutEndingSlash(QByteArray path)
{
    while (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    return path;
}

bool exists(const QByteArray &path)
{
    struct stat s
    { };
    return ::lstat(path.constData(), &s) == 0;
}

DroppedPaths fromUris(const QByteArray &list)
{
    DroppedPaths dropped;
    for (const QByteArray &line : list.split('\n')) {
        const QByteArray uri = line.trimmed();
        if (uri.isEmpty() || uri.startsWith('#'))
            continue;
        if (const auto path = localPath(uri))
            dropped.paths.append(withoutEndingSlash(*path));
        else
            ++dropped.refused;
    }
    return dropped;
}

DroppedPaths fromText(const QString &text)
{
    DroppedPaths dropped;
    for (QString line : text.split(u'\n')) {
        line = line.trimmed();
        if (line.size() > 1 && (line.startsWith(u'"') || line.startsWith(u'\''))
            && line.endsWith(line.at(0)))
            line = line.sliced(1, line.size() - 2);
        if (line.isEmpty())
            continue;
        if (line.startsWith("~/"_L1))
            line.replace(0, 1, QDir::homePath());
        QByteArray path = QFile::encodeName(line);
        if (const auto local = localPath(line.toUtf8()))
            path = *local;
        path = withoutEndingSlash(path);
        if (!path.startsWith('/') || !exists(path))
            return {}; // prose, not paths
        dropped.paths.append(path);
    }
    return dropped;
}

} // namespace

DroppedPaths droppedPaths(const QMimeData &data)
{
    DroppedPaths dropped = data.hasFormat(uriList) ? fromUris(data.data(uriList))
        : data.hasText()                           ? fromText(data.text())
                                                   : DroppedPaths {};
    if (dropped.isEmpty() && data.hasImage()) {
        dropped.image = qvariant_cast<QImage>(data.imageData());
        dropped.refused = 0;
    }
    return dropped;
}

bool offersFiles(const QMimeData &data)
{
    return data.hasFormat(uriList) || data.hasImage();
}

QString droppedSummary(const DroppedPaths &dropped)
{
    const QList<QByteArray> &paths = dropped.paths;
    if (paths.isEmpty() && !dropped.image.isNull())
        return Words::tr("1 picture");
    qint64 files = 0;
    qint64 folders = 0;
    qint64 bytes = 0;
    for (const QByteArray &path : paths.first(qMin(paths.size(), mostLookedAt))) {
        struct stat s
        { };
        if (::lstat(path.constData(), &s) == 0 && S_ISDIR(s.st_mode)) {
            ++folders;
        } else {
            ++files;
            bytes += s.st_size;
        }
    }
    if (paths.size() > mostLookedAt)
        return format::counted(
            Words::tr("%1 files and folders", nullptr, int(paths.size())), paths.size());
    QString text = format::counted(Words::tr("%1 folders", nullptr, int(folders)), folders);
    if (folders == 0)
        return filesText(files) + u" · "_s + format::size(bytes);
    if (files > 0)
        text = Words::tr("%1 and %2", "files, folders").arg(filesText(files), text);
    return text;
}

} // namespace ferry
