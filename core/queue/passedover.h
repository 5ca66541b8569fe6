#pragma once

#include "base/failure.h"
#include "base/ids.h"

#include <QList>

namespace ferry {

// A destination that an automatic one did not choose for a file, or not any more, and why.
struct PassedOver
{
    DestinationId destination = 0;
    QString name {}; // as it was called then
    QString kind {};
    Failure why {};
    bool wasTried = false; // an attempt there failed for it

    bool operator==(const PassedOver &) const = default;
};

// For the database; an empty list is an empty text, and what cannot be read is left out.
QByteArray passedOverToJson(const QList<PassedOver> &passed);
QList<PassedOver> passedOverFromJson(const QByteArray &json);

} // namespace ferry
