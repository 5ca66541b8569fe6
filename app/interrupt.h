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

Q_SIGNALS:
    void requested();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace ferry
