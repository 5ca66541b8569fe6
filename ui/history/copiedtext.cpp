#include "ui/history/copiedtext.h"

#include <algorithm>

namespace ferry::copiedtext {

using namespace Qt::StringLiterals;

static QUrl linkOf(const HistoryEntry &entry)
{
    return QUrl(entry.link, QUrl::StrictMode);
}

QStringList links(const QList<HistoryEntry> &entries)
{
    QStringList links;
    for (const HistoryEntry &entry : entries)
        links += entry.link.isEmpty() ? entry.remote : entry.link;
    return links;
}

QStringList hashes(const QList<HistoryEntry> &entries)
{
    QStringList lines;
    for (const HistoryEntry &entry : entries) {
        if (!entry.sha256.isEmpty())
            lines += QString::fromLatin1(entry.sha256.toHex()) + u"  "_s + entry.name;
    }
    return lines;
}

ChosenLinks::Found foundLinks(const QList<HistoryEntry> &entries)
{
    ChosenLinks::Found found;
    for (const HistoryEntry &entry : entries) {
        if (const QUrl link = linkOf(entry); mayBeGiven(link))
            found.links.append({entry.name, link});
        else
            ++found.without;
    }
    return found;
}

ChosenLinks::Abilities linkAbilities(const QList<HistoryEntry> &entries)
{
    const bool any = std::any_of(entries.cbegin(), entries.cend(),
        [](const HistoryEntry &entry) { return mayBeGiven(linkOf(entry)); });
    return {.copy = any, .open = entries.size() == 1 && mayBeOpened(linkOf(entries.first()))};
}

} // namespace ferry::copiedtext
