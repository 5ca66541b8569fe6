#pragma once

#include <QDBusConnection>
#include <QObject>

namespace ferry {

// Whether the system says that there is no network, by QNetworkInformation. It may be wrong (another program may
// hold the line), and so it is a hint and no more. Lives in the GUI thread.
class OfflineHint final : public QObject
{
    Q_OBJECT

public:
    // `bus` is the system's.
    explicit OfflineHint(const QDBusConnection &bus, QObject *parent = nullptr);

    bool isOffline() const { return m_isOffline; }

Q_SIGNALS:
    void changed(bool isOffline);

private:
    void listen();
    void look();

    bool m_isOffline = false;
};

} // namespace ferry
