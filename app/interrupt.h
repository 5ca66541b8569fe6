#pragma once

#include <QObject>

class QSocketNotifier;

namespace ferry {

// SIGINT, SIGTERM and SIGHUP (the terminal was closed) as a signal of Qt: the handler writes one byte
// into a socket, all else happens in the event loop. One per process.
class Interrupt final : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);

    // Stands still until there is something to read from `descriptor`. False: a signal came first,
    // or came before; requested() follows with the event loop. Without one it waits on alone.
    static bool waitForInput(int descriptor);

Q_SIGNALS:
    void requested();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace ferry
