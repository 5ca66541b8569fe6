#pragma once

#include "queue/transferitem.h"

namespace ferry {

// Sums over transfers, kept up to date by adding and taking away single ones.
struct TransferTally
{
    qint64 files = 0;
    qint64 active = 0;
    qint64 uploading = 0; // of these: not those that are only being prepared
    qint64 waiting = 0; // Waiting, RetryWait, Paused
    qint64 paused = 0; // of these
    qint64 signIn = 0; // of these: an account has to be signed in first
    qint64 attention = 0; // Failed, NeedsAnswer
    qint64 answers = 0; // of these: NeedsAnswer
    qint64 done = 0; // Done, Skipped
    qint64 cancelled = 0;
    qint64 bytes = 0; // of all but cancelled ones
    qint64 stored = 0;
    qint64 bytesPerSecond = 0;

    void add(const TransferItem &item) { count(item, 1); }
    void take(const TransferItem &item) { count(item, -1); }

private:
    void count(const TransferItem &item, int sign);
};

bool waitsForSignIn(const TransferItem &item);

// The bytes that the server has, as far as it has said so; all of them once done.
qint64 storedBytesOf(const TransferItem &item);

} // namespace ferry
