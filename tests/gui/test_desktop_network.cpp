#include "support/privatebus.h"
#include "ui/desktop/meteredconnection.h"
#include "ui/desktop/offlinehint.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QNetworkInformation>
#include <QSignalSpy>
#include <QThread>

#include <atomic>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

// NMState, of NetworkManager's D-Bus API.
constexpr uint disconnected = 20;
constexpr uint connectedHere = 50;
constexpr uint connected = 70;

} // namespace

// A stand-in of NetworkManager, as Qt's backend sees it: properties, and the news of them.
class NetworkManagerStandIn : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager")
    Q_PROPERTY(uint State READ state)
    Q_PROPERTY(uint Connectivity READ connectivity)
    Q_PROPERTY(uint Metered READ metered)
    Q_PROPERTY(QDBusObjectPath PrimaryConnection READ primaryConnection)

public:
    std::atomic<uint> now = connected;

    uint state() const { return now; }
    uint connectivity() const { return now == connected ? 4 : 1; }
    uint metered() const { return 2; }
    QDBusObjectPath primaryConnection() const { return QDBusObjectPath(u"/"_s); }

    void become(QDBusConnection bus, uint state) // in any thread
    {
        now = state;
        QDBusMessage news = QDBusMessage::createSignal(u"/org/freedesktop/NetworkManager"_s,
            u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        news << u"org.freedesktop.NetworkManager"_s
             << QVariantMap {{u"State"_s, state}, {u"Connectivity"_s, connectivity()}}
             << QStringList();
        bus.send(news);
    }
};

// Qt reads the system's bus once in a program's life; here it is one of the test's own.
class TestDesktopNetwork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void aManagerThatHangsHoldsUpNobody();
    void withoutAManagerNothingIsSaid();
    void offlineIsSaidAndTakenBack();

private:
    std::unique_ptr<PrivateBus> m_bus;
    QThread m_thread {}; // Qt's backend waits for the answers of whoever it asks
    NetworkManagerStandIn m_manager {};
};

void TestDesktopNetwork::initTestCase()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY2(m_bus->isRunning(), "dbus-daemon does not run");
    m_thread.start();
    m_manager.moveToThread(&m_thread);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus->address().toLatin1());
}

void TestDesktopNetwork::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"qt_default_system_bus"_s);
    m_bus.reset();
    m_thread.quit();
    m_thread.wait();
}

void TestDesktopNetwork::withoutAManagerNothingIsSaid()
{
    OfflineHint hint(m_bus->connection(u"ferry"_s));
    // What was asked before is answered before.
    QDBusConnection ferry = m_bus->connection(u"ferry"_s);
    ferry.call(QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"GetId"_s));
    QCoreApplication::processEvents();
    QVERIFY(!hint.isOffline());
    QCOMPARE(QNetworkInformation::instance(), nullptr);
}

// It has the name on the bus, and answers nobody: Qt's own question would wait for it in the window's thread.
void TestDesktopNetwork::aManagerThatHangsHoldsUpNobody()
{
    QDBusConnection deaf = m_bus->connection(u"deaf"_s);
    QVERIFY(deaf.registerService(u"org.freedesktop.NetworkManager"_s));
    struct Deaf : QDBusVirtualObject
    {
        QString introspect(const QString &) const override { return {}; }
        bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
        {
            ++heard;
            message.setDelayedReply(true);
            return true;
        }
        int heard = 0;
    } object;
    QVERIFY(deaf.registerVirtualObject(u"/org/freedesktop/NetworkManager"_s, &object));
    OfflineHint hint(m_bus->connection(u"ferry"_s));
    const MeteredConnection metered(m_bus->connection(u"ferry"_s));
    QTRY_COMPARE(object.heard, 2);
    QCOMPARE(QNetworkInformation::instance(), nullptr);
    QVERIFY(!metered.isKnown());
    QVERIFY(!hint.isOffline());
    deaf.unregisterObject(u"/org/freedesktop/NetworkManager"_s);
    QVERIFY(deaf.unregisterService(u"org.freedesktop.NetworkManager"_s));
}

void TestDesktopNetwork::offlineIsSaidAndTakenBack()
{
    QDBusConnection system = m_bus->connection(u"system"_s);
    QVERIFY(system.registerObject(
        u"/org/freedesktop/NetworkManager"_s, &m_manager, QDBusConnection::ExportAllProperties));
    QVERIFY(system.registerService(u"org.freedesktop.NetworkManager"_s));
    OfflineHint hint(m_bus->connection(u"ferry"_s));
    QSignalSpy changed(&hint, &OfflineHint::changed);
    QTRY_VERIFY(QNetworkInformation::instance() != nullptr);
    QCOMPARE(QNetworkInformation::instance()->backendName(), u"networkmanager"_s);
    QVERIFY(!hint.isOffline());
    m_manager.become(system, disconnected);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(hint.isOffline());
    m_manager.become(
        system, connectedHere); // a network without a way out: a server in it may be meant
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(!hint.isOffline());
    m_manager.become(system, connected);
    m_manager.become(system, disconnected);
    QTRY_COMPARE(changed.size(), 3);
    QVERIFY(hint.isOffline());
}

QTEST_GUILESS_MAIN(TestDesktopNetwork)
#include "test_desktop_network.moc"
