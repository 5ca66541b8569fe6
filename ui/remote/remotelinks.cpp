#include "ui/remote/remotelinks.h"

#include "ui/common/failuretext.h"
#include "ui/common/format.h"
#include "ui/remote/remoteerrands.h"
#include "ui/remote/remotewords.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

RemoteLinks::RemoteLinks(RemoteErrands &errands, QObject *parent)
    : QObject(parent)
    , m_errands(errands)
{
    connect(&errands, &RemoteErrands::linksEnded, this, &RemoteLinks::takeLinks);
}

void RemoteLinks::copy(const QList<RemoteEntry> &entries, std::chrono::seconds longestLink)
{
    if (entries.isEmpty())
        return;
    const bool hasLink = std::any_of(entries.cbegin(), entries.cend(),
        [](const RemoteEntry &entry) { return !entry.file.link.isEmpty(); });
    if (!hasLink && longestLink >= usualLife) {
        make(entries, usualLife);
        return;
    }
    QStringList links;
    for (const RemoteEntry &entry : entries) {
        const RemoteFile &file = entry.file;
        links += !file.link.isEmpty() ? file.link.toString(QUrl::FullyEncoded)
            : file.remote.isEmpty()   ? file.id
                                      : file.remote;
    }
    QGuiApplication::clipboard()->setText(links.join(u'\n'));
    Q_EMIT copied(tr("Copied %1.")
                      .arg(links.size() == 1 ? quoted(tameText(links.constFirst()))
                                             : RemoteWords::files(links.size())));
}

void RemoteLinks::make(const QList<RemoteEntry> &entries, std::chrono::seconds life)
{
    if (entries.size() > most) {
        Q_EMIT copied(tr("Links are made for %1 files at a time, and %2 are chosen.", nullptr,
            int(entries.size()))
                          .arg(format::count(most), format::count(entries.size())));
        return;
    }
    QList<RemoteFile> files;
    for (const RemoteEntry &entry : entries)
        files += entry.file;
    m_life = life;
    m_errands.link(files, life);
}

void RemoteLinks::takeLinks(const QStringList &links, const RemoteEnd &end)
{
    if (end.failure) {
        Q_EMIT failed(*end.failure);
        return;
    }
    QGuiApplication::clipboard()->setText(links.join(u'\n'));
    const QString until = QLocale().toString(
        QDateTime::currentDateTime().addSecs(m_life.count()), QLocale::ShortFormat);
    Q_EMIT copied(tr("Copied %1 links that work until %2.", nullptr, int(links.size()))
                      .replace("%1"_L1, format::count(links.size()))
                      .replace("%2"_L1, until));
}

} // namespace ferry
