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
    ask(entries, life, [this](const ChosenLinks::Found &found) {
        QGuiApplication::clipboard()->setText(linkText(found.links, LinkStyle::Url));
        const QString until = QLocale().toString(found.until, QLocale::ShortFormat);
        const qsizetype links = found.links.size();
        Q_EMIT copied(tr("Copied %1 links that work until %2.", nullptr, int(links))
                          .replace("%1"_L1, format::count(links))
                          .replace("%2"_L1, until));
    });
}

void RemoteLinks::find(const QList<RemoteEntry> &entries, std::chrono::seconds longestLink,
    const ChosenLinks::Then &then)
{
    ChosenLinks::Found found;
    for (const RemoteEntry &entry : entries) {
        if (mayBeGiven(entry.file.link))
            found.links.append({entry.file.name.section(u'/', -1), entry.file.link});
        else
            ++found.without;
    }
    if (found.links.isEmpty() && found.without > 0 && longestLink.count() > 0)
        ask(entries, std::min(usualLife, longestLink), then);
    else
        then(found);
}

ChosenLinks::Abilities RemoteLinks::abilities(
    const QList<RemoteEntry> &entries, std::chrono::seconds longestLink)
{
    const bool any = std::any_of(entries.cbegin(), entries.cend(),
        [](const RemoteEntry &entry) { return mayBeGiven(entry.file.link); });
    const bool canBeMade = !any && !entries.isEmpty() && longestLink.count() > 0;
    return {.copy = any || canBeMade,
        .open = entries.size() == 1 && (canBeMade || mayBeOpened(entries.first().file.link))};
}

void RemoteLinks::ask(
    const QList<RemoteEntry> &entries, std::chrono::seconds life, const ChosenLinks::Then &then)
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
    m_then = then;
    m_errands.link(files, life);
}

void RemoteLinks::takeLinks(const QList<NamedLink> &links, const RemoteEnd &end)
{
    if (end.failure) {
        Q_EMIT failed(*end.failure);
        return;
    }
    m_then({.links = links, .until = QDateTime::currentDateTime().addSecs(m_life.count())});
}

} // namespace ferry
