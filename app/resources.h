#pragma once

#include <QString>

namespace ferry {

// What the system lets this process have: file descriptors and memory. With too little of either a
// program does not fail in one place but anywhere, so it is said at the start, and memory that ends
// later ends the run.
namespace resources {

// Takes as many descriptors as the user may have. A sentence if that, or the memory, is too little to
// work with; empty when all is well.
QString whatIsMissing();

// From now on the process says so and ends when there is no memory left, or no thread to be had. The
// queue is on the disk.
void endWhenTheyEnd();

} // namespace resources
} // namespace ferry
