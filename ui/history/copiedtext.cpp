#include "ui/history/copiedtext.h"

namespace ferry::copiedtext {

using namespace Qt::StringLiterals;

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

} // namespace ferry::copiedtext
