#include "ui/sync/syncwords.h"

#include "ui/common/format.h"
#include "ui/common/synctrouble.h"

#include <QCoreApplication>
#include <QDateTime>

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

QString changes(qint64 number)
{
    return format::counted(Words::tr("%1 changes", nullptr, int(number)), number);
}

QString withDot(const QString &first, const QString &second)
{
    return first + u" · " + second;
}

QString syncedText(const SyncStatus &status, qint64 now)
{
    const QString synced = Words::tr("History synced");
    if (status.quarantined > 0) {
        return withDot(synced,
            format::counted(
                Words::tr("%1 refused", nullptr, int(status.quarantined)), status.quarantined));
    }
    const qint64 last = qMax(status.lastPull, status.lastPush);
    return last > 0 ? withDot(synced, agoText(last, now)) : synced;
}

QString workingText(const SyncStatus &status)
{
    // What takes a moment only is not worth a number that flickers.
    constexpr qint64 worthCounting = 500;
    if (status.toPull >= worthCounting) {
        return Words::tr("Fetching %1 of %2 …")
            .arg(format::count(qMin(status.pulled, status.toPull)), format::count(status.toPull));
    }
    if (status.waiting > 0)
        return Words::tr("Sending %1 …").arg(changes(status.waiting));
    return Words::tr("Syncing history…");
}

QString failedText(const SyncStatus &status)
{
    if (!status.failure || status.failure->kind != FailureKind::QuotaExceeded)
        return Words::tr("History not synced");
    return withDot(Words::tr("History full"), Words::tr("%1 waiting").arg(changes(status.waiting)));
}

// One unit is enough: "12 s", "9 min", "3 h", "400 d".
QString roughly(std::chrono::milliseconds time)
{
    if (time < 1min)
        return Words::tr("%1 s").arg(format::count(time / 1s));
    if (time < 1h)
        return Words::tr("%1 min").arg(format::count(time / 1min));
    if (time < 24h)
        return Words::tr("%1 h").arg(format::count(time / 1h));
    return Words::tr("%1 d").arg(format::count(time / 24h));
}

} // namespace

QString agoText(qint64 time, qint64 now)
{
    const auto ago = std::chrono::milliseconds(qMax<qint64>(0, now - time));
    if (ago < 1s)
        return Words::tr("just now");
    if (ago < 24h) {
        return Words::tr("%1 ago").arg(roughly(ago));
    }
    return format::when(QDateTime::fromMSecsSinceEpoch(time), QDateTime::fromMSecsSinceEpoch(now));
}

SyncLineText syncLineText(const SyncStatus &status, qint64 now)
{
    using enum SyncStatus::Phase;
    switch (status.phase) {
    case Off: return {Words::tr("Sync history…"), Tone::Quiet};
    case SignInNeeded: return {Words::tr("Sign in to sync"), Tone::Warn};
    case NotSetUp: return {Words::tr("Set up history"), Tone::Warn};
    case Offline:
        return {status.waiting > 0 ? withDot(
                    Words::tr("Offline"), Words::tr("%1 waiting").arg(changes(status.waiting)))
                                   : Words::tr("Offline"),
            Tone::Quiet};
    case Working: return {workingText(status), Tone::Good};
    case UpToDate:
        return {syncedText(status, now), status.quarantined > 0 ? Tone::Warn : Tone::Good};
    case Failed: return {failedText(status), Tone::Warn};
    }
    return {};
}

QString syncStateSentence(const SyncStatus &status)
{
    using enum SyncStatus::Phase;
    switch (status.phase) {
    case Off:
        return Words::tr(
            "The history of uploads stays on this computer. With a Supabase project of "
            "your own it is the same on all your computers.");
    case SignInNeeded: return Words::tr("The sync goes on once you have signed in again.");
    case NotSetUp: return Words::tr("The project has no complete table for the history yet.");
    case Offline:
        return Words::tr(
            "The project cannot be reached. Ferry tries again by itself; nothing is lost.");
    case Working: return Words::tr("The history is being synced.");
    case UpToDate:
        return status.quarantined > 0
            ? Words::tr("Here and in the project the history is the same, but for what is refused.")
            : Words::tr("This computer and the project have the same history.");
    case Failed:
        return status.failure ? syncTroubleSentence(*status.failure)
                              : Words::tr("The last sync failed. Ferry tries again by itself.");
    }
    return {};
}

QString syncChannelSentence(const SyncStatus &status)
{
    return status.live ? Words::tr("Live: changes come as they happen")
                       : Words::tr("Asked now and then");
}

QString clockSentence(const SyncStatus &status)
{
    const auto off = std::chrono::abs(status.skew);
    if (off <= 5min)
        return {};
    const QString by = roughly(off);
    return status.skew > 0ms
        ? Words::tr("This computer's clock is behind by %1. The sync does not mind, but the times "
                    "in the history are off.")
              .arg(by)
        : Words::tr("This computer's clock is ahead by %1. The sync does not mind, but the times "
                    "in the history are off.")
              .arg(by);
}

SyncRemedy syncRemedy(const SyncStatus &status)
{
    using enum SyncStatus::Phase;
    switch (status.phase) {
    case Off: return SyncRemedy::Connect;
    case SignInNeeded: return SyncRemedy::SignIn;
    case NotSetUp: return SyncRemedy::SetUp;
    case Offline:
    case Working:
    case UpToDate:
    case Failed: break;
    }
    return SyncRemedy::None;
}

QString syncRemedyLabel(SyncRemedy remedy)
{
    switch (remedy) {
    case SyncRemedy::Connect: return Words::tr("&Connect Supabase…");
    case SyncRemedy::SignIn: return Words::tr("&Sign in…");
    case SyncRemedy::SetUp: return Words::tr("Set &up history…");
    case SyncRemedy::None: break;
    }
    return {};
}

} // namespace ferry
