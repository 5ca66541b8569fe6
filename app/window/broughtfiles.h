#pragma once

#include "app/composition.h"
#include "app/instancesocket.h"
#include "ask/queueuploads.h"

#include <list>

namespace ferry {

// Files that a question in a terminal needs somewhere, while this window has the profile: its queue brings them, and
// the terminal is answered when they are there. GUI thread.
class BroughtFiles final
{
public:
    explicit BroughtFiles(Composition &composition); // outlives this

    void bring(const InstanceMessage &message, const InstanceServer::Answer &answer);

private:
    Composition &m_composition;
    QueueUploads m_uploads;
    std::list<Task<AskUploads::Brought>> m_tasks {}; // their places stay as others come and go
};

} // namespace ferry
