#pragma once

#include <QUuid>

namespace ferry {

// Row numbers of this computer's database; 0 is no row.
using TransferId = qint64;
using GroupId = qint64; // a dropped folder
using DestinationId = qint64;

// A time-ordered UUID, version 7 (RFC 9562): 48 bits of Unix milliseconds, then random bits. QUuid
// in Qt 6.4 makes only version 4. Thread-safe.
QUuid uuid7();

} // namespace ferry
