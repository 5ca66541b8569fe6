#pragma once

#include <QObject>

class QTimer;

namespace ferry {

// Switches Nagle's algorithm off for the process's TCP sockets. Qt 6.4 never does, and has no way
// to ask for it: the last partial segment of each body then waits for an acknowledgement (measured:
// 1,000 files of 1 MB went three times as fast without).
//
// Fenced in here because it reaches below Qt: it looks through the process's own descriptors for
// TCP sockets that still have the delay. Linux only; elsewhere it does nothing. One per HttpClient.
class LowDelay final : public QObject
{
    Q_OBJECT

public:
    explicit LowDelay(QObject *parent = nullptr);

    // A connection is about to be opened. Its descriptor may not exist before the host was looked
    // up, so there is a look now and two shortly after.
    void noticeNewSocket();

private:
    QTimer *m_soon;
    QTimer *m_later;
};

} // namespace ferry
