#pragma once

#include <QDBusConnection>
#include <QObject>

namespace ferry {

// Whether the system calls the connection metered, as a phone's is, by QNetworkInformation. Where it does not
// tell, or has not yet, it is not. Lives in the GUI thread.
class MeteredConnection final : public QObject
{
    Q_OBJECT

public:
    // `bus` is the system's.
    explicit MeteredConnection(const QDBusConnection &bus, QObject *parent = nullptr);

    bool isKnown() const { return m_isKnown; } // the system tells

Q_SIGNALS:
    void changed(bool isMetered);

private:
    void listen();

    bool m_isKnown = false;
};

} // namespace ferry
