#include "app/handover.h"

namespace ferry {

Delivery handOver(const Arguments &arguments, const Profile &profile)
{
    InstanceMessage message;
    message.verb
        = arguments.rest.isEmpty() ? InstanceMessage::Verb::Activate : InstanceMessage::Verb::Add;
    message.to = arguments.to;
    message.onConflict = arguments.onConflict;
    message.activationToken = qgetenv("XDG_ACTIVATION_TOKEN");
    message.paths = arguments.paths();
    return sendToInstance(profile.socketName(), message);
}

} // namespace ferry
