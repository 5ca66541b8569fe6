#pragma once

namespace ferry {

// Keeps the calling thread, and those it starts from now on, on one core; `number` picks it.
//
// Qt hands a request's body from the thread of its manager to its HTTP thread in pieces of 16 KiB,
// and each waits for the other. On two cores every piece wakes a sleeping core, twice: one 2 GB
// file took 3.7 CPU seconds per GB and went at 290 MB/s; on one core 1.7, at 570 (2 cores,
// loopback). Does nothing where the system has no such call, or fewer than two cores.
void bindThreadToCore(int number);

} // namespace ferry
