#include "remote/listingguard.h"

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Failure> refused(const QString &code, qsizetype number)
{
    return failed({.kind = FailureKind::BadReply,
        .advice = Advice::GiveUp,
        .code = code,
        .detail = QString::number(number)});
}

} // namespace

Result<QList<RemoteFile>> ListingGuard::take(const RemotePage &page)
{
    QList<RemoteFile> fresh;
    for (const RemoteFile &file : page.files) {
        const qsizetype before = m_ids.size();
        m_ids.insert(file.id);
        if (m_ids.size() > before)
            fresh.append(file);
    }
    if (m_ids.size() > mostFiles)
        return refused(u"list-too-long"_s, mostFiles);
    const bool repeats = fresh.isEmpty() && !page.files.isEmpty();
    const bool goesRound = !page.next.isEmpty() && m_cursors.contains(page.next);
    m_cursors.insert(page.next);
    m_emptyPages = fresh.isEmpty() ? m_emptyPages + 1 : 0;
    const bool leadsNowhere = m_emptyPages > mostEmptyPages && !page.next.isEmpty();
    if (repeats || goesRound || leadsNowhere)
        return refused(u"list-repeats"_s, m_ids.size());
    return fresh;
}

} // namespace ferry
