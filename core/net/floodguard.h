#pragma once

#include <QHash>
#include <QtGlobal>

namespace ferry {

// Ends connections whose server never ends its headers. Qt 6.4 has no limit for them, reads them
// byte by byte, and stays in that loop for as long as bytes come: the abort of the reply waits
// behind it, for ever, and so does every other request of that manager (measured).
//
// Such a connection is known by what the kernel holds: Qt empties a socket at once, unless it is
// caught in that loop. Fenced in here because it reaches below Qt: it looks through the process's
// own descriptors. Linux only; elsewhere it never finds one. One per HttpClient.
class FloodGuard final
{
public:
    // To be called a few times a second while a reply's headers are awaited from a server at
    // `port`. True when a connection to that port had unread bytes each time for a second, and was
    // ended.
    bool endFlooded(quint16 port);

private:
    QHash<int, int> m_strikes {}; // by descriptor
};

} // namespace ferry
