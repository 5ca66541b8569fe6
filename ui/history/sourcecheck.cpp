#include "ui/history/sourcecheck.h"

#include "base/awaitables.h"
#include "files/filestamp.h"

#include <QThreadPool>

namespace ferry {

SourceState sourceStateNow(const HistoryEntry &entry)
{
    if (entry.path.isEmpty())
        return SourceState::Elsewhere;
    const Result<FileStamp> stamp = stampRegularFile(entry.path);
    if (!stamp) {
        switch (stamp.error().kind) {
        case FailureKind::SourceGone: return SourceState::Gone;
        case FailureKind::NotRegularFile:
        case FailureKind::SymbolicLink: return SourceState::Changed;
        default: return SourceState::Unknown;
        }
    }
    const qint64 modified = stamp->modified / 1'000'000; // ms
    const bool same = stamp->size == entry.bytes && modified <= entry.startedAt;
    return same ? SourceState::Unchanged : SourceState::Changed;
}

Task<SourceState> checkSource(QThreadPool &pool, HistoryEntry entry)
{
    OnPool<SourceState> look(pool, [entry = std::move(entry)] { return sourceStateNow(entry); });
    const SourceState state = co_await look;
    co_return state;
}

} // namespace ferry
