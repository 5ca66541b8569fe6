#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTest>

namespace ferry {

// A bus of the test's own, with nobody on it but whom the test brings: dbus-daemon, ended with this.
class PrivateBus final
{
public:
    PrivateBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                QStringLiteral("--print-address"), QStringLiteral("--address=unix:tmpdir=/tmp")});
        while (!m_daemon.canReadLine() && m_daemon.waitForReadyRead(patience)) { }
        m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
    }
    ~PrivateBus()
    {
        for (const QString &name : std::as_const(m_names))
            QDBusConnection::disconnectFromBus(name);
        m_daemon.terminate();
        m_daemon.waitForFinished(patience);
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    const QString &address() const { return m_address; }
    bool isRunning() const { return !m_address.isEmpty(); }
    // One more that is on it, as a program of its own would be.
    QDBusConnection connection(const QString &name)
    {
        m_names.append(name);
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_daemon {};
    QString m_address {};
    QStringList m_names {};
};

} // namespace ferry
