#pragma once

#include "store/destinationstore.h"

#include <functional>

namespace ferry {

// `ferry remote rule NAME [30d | off]`: after how many days `clean` offers a destination's uploads for deletion. `words`
// follow the name; `changed` is called once the rule is another one. The exit status.
int setRemoteRule(DestinationStore &destinations, DestinationConfig config,
    const QList<QByteArray> &words, const std::function<void()> &changed);

} // namespace ferry
