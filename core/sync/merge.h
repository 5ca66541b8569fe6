#pragma once

#include "sync/syncrow.h"

namespace ferry {

// How two versions of one row become one. Pure, and without clocks: whoever's clock is a year ahead
// wins nothing. Facts are not looked at, they never change; how the upload ended is a ladder, on which
// equals are told apart by the number of attempts, and then the server's version stays; a tombstone
// beats everything.
namespace merge {

enum class Side { Same = 1, Ours, Theirs };

// Whose ending of the upload stays: outcome, failure, remote, link, hash, verification, stored bytes,
// attempts and time go together.
Side ending(const HistoryEntry &ours, const HistoryEntry &theirs);

struct Merged
{
    Side ending = Side::Same;
    bool isDeleted = false;
    bool mustTell = false; // the server has not all of it
};
Merged rows(const SyncRow &ours, const SyncRow &theirs);

} // namespace merge
} // namespace ferry
