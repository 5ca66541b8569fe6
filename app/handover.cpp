#include "app/handover.h"

#include "app/terminal.h"
#include "app/words.h"

namespace ferry {

Delivery handOver(const Arguments &arguments, const Profile &profile)
{
    InstanceMessage message;
    message.verb
        = arguments.rest.isEmpty() ? InstanceMessage::Verb::Activate : InstanceMessage::Verb::Add;
    if (arguments.action) {
        message.verb = InstanceMessage::Verb::Act;
        message.action = windowActionWord(*arguments.action);
    }
    message.to = arguments.to;
    message.onConflict = arguments.onConflict;
    message.activationToken = qgetenv("XDG_ACTIVATION_TOKEN");
    message.paths = arguments.paths();
    return sendToInstance(profile.socketName(), message);
}

void sayWord(const Delivery &delivery, const Arguments &arguments)
{
    const bool areFiles = !arguments.rest.isEmpty();
    terminal::complain((areFiles ? Words::tr("Ferry's window is open: it uploads them. %1")
                                 : Words::tr("Ferry's window is open. %1"))
                           .arg(delivery.word));
}

} // namespace ferry
