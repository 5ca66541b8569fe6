#pragma once

#include "transfers/ledger.h"

namespace ferry::family {

// The items that one file becomes on its way to several destinations. Each has its own state, retries and row of
// the history; they were stamped once, and what one of them learns of the content all of them know.

// Into the ledger: the disk takes all that are new among them, or none.
QList<Ledger::Answer> add(Ledger &ledger, const QList<TransferItem> &items, int request);

// The hash of the item's file as stamped, for it and for those of its family that are still to go.
void keepHash(Ledger &ledger, Ledger::Entry &entry, const QByteArray &sha256);

} // namespace ferry::family
