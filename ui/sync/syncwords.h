#pragma once

#include "sync/syncstatus.h"
#include "ui/common/tokens.h"

#include <QString>

namespace ferry {

// How the sync stands, in words. Pure: `now` is ms since the epoch, wall time, for what is shown
// only.
struct SyncLineText
{
    QString text {}; // "History synced · 12 s ago", "Sign in to sync"
    Tone tone = Tone::Quiet; // of the dot beside it
};
SyncLineText syncLineText(const SyncStatus &status, qint64 now);

// "12 s ago", "3 h ago", "on 21 Nov"; a clock that was set back never gives a time to come.
QString agoText(qint64 time, qint64 now);

// The sentences of the details.
QString syncStateSentence(const SyncStatus &status);
QString syncChannelSentence(const SyncStatus &status); // live, or asked now and then
QString clockSentence(const SyncStatus &status); // empty: the clock is right

// What the line's click leads to, beyond the details.
enum class SyncRemedy { None = 1, Connect, SignIn, SetUp };
SyncRemedy syncRemedy(const SyncStatus &status);
QString syncRemedyLabel(SyncRemedy remedy); // a verb for a button; empty for None

} // namespace ferry
