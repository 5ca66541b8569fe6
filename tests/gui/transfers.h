#pragma once

#include "queue/transferitem.h"

namespace ferry {

// A waiting file, for feeding models.
inline TransferItem transfer(
    TransferId id, const QString &name, qint64 size = 1'000'000, GroupId group = 0)
{
    TransferItem made;
    made.id = id;
    made.group = group;
    made.destination = 1;
    made.name = name;
    made.path = "/home/ann/" + name.toUtf8();
    made.stamp.size = size;
    return made;
}

inline TransferItem inState(TransferItem made, TransferState state)
{
    made.state = state;
    if (isActive(state))
        made.course.edit().phase = UploadPhase::Uploading;
    return made;
}

inline TransferItem uploading(TransferItem made, qint64 stored, qint64 speed = 1'000'000)
{
    made = inState(std::move(made), TransferState::Uploading);
    made.stored = stored;
    made.course.edit().bytesPerSecond = speed;
    return made;
}

} // namespace ferry
