#pragma once

#include "destinations/remotefiles.h"

#include <QSet>

namespace ferry {

// Sees to it that a listing ends, whatever the server says: no page twice, no page without end, no more than
// somebody can look through. Nothing may be deleted by a listing that it refused. Pure.
class ListingGuard final
{
public:
    static constexpr qsizetype mostFiles = 200'000;
    static constexpr int mostEmptyPages = 50; // in a row, that promise more

    // The files of the page that had not been listed before. Failure: BadReply, GiveUp, "list-repeats" or
    // "list-too-long", with the number in the detail.
    Result<QList<RemoteFile>> take(const RemotePage &page);

private:
    QSet<QString> m_ids {};
    QSet<QString> m_cursors {};
    int m_emptyPages = 0;
};

} // namespace ferry
