#pragma once

#include "transfers/lanework.h"

#include <QList>

namespace ferry {

// Those who carry out attempts, as the dispatcher sees them. What they have to say comes as LaneReports,
// later, never from inside a call.
class UploadLanes
{
public:
    virtual ~UploadLanes() = default;

    // Uploads at a time, over all lanes.
    virtual void setConcurrency(int uploads) = 0;
    // How many more items may be handed over now.
    virtual int room() const = 0;
    virtual int running() const = 0;
    // Handed over by flush(). Each is answered by one report that is not Progress.
    virtual void give(LaneWork work) = 0;
    virtual void flush() = 0;
    // Stops them: Dropped, or Ended for what had ended by then.
    virtual void drop(const QList<TransferId> &ids) = 0;
};

} // namespace ferry
