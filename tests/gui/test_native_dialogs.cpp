#include "support/privatebus.h"
#include "ui/desktop/nativedialogs.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QFile>
#include <QFileDialog>
#include <QLibraryInfo>
#include <QSignalSpy>
#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

// A stand-in of a portal that offers dialogs, of the version it is given; 0: it offers none.
class ChooserStandIn final : public QDBusVirtualObject
{
public:
    uint version = 4;
    QStringList titles {}; // of the dialogs that it was to show

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() == "Get"_L1) {
            bus.send(version == 0 ? message.createErrorReply(
                         QDBusError::UnknownInterface, u"There is no such interface"_s)
                                  : message.createReply(QVariant::fromValue(
                                      QDBusVariant(QVariant::fromValue(version)))));
            return true;
        }
        if (message.member() != "OpenFile"_L1)
            return false;
        titles.append(message.arguments().value(1).toString());
        const QString request = u"/org/freedesktop/portal/desktop/request/1"_s;
        bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(request))));
        QDBusMessage chosen = QDBusMessage::createSignal(
            request, u"org.freedesktop.portal.Request"_s, u"Response"_s);
        chosen << 0U << QVariantMap {{u"uris"_s, QStringList {u"file:///tmp/a%20b.txt"_s}}};
        bus.send(chosen);
        return true;
    }
};

bool usesOwnDialogs()
{
    return QCoreApplication::testAttribute(Qt::AA_DontUseNativeDialogs);
}

PrivateBus *sessionBus = nullptr; // made before the application, as a session's is

} // namespace

// Whose dialogs for files are shown.
class TestNativeDialogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aThemeThatSomebodyChoseStays();
    void withoutAPortalTheyAreQts_data();
    void withoutAPortalTheyAreQts();
    void thePortalsAreShownOnceItHasAnswered();

private:
    QDBusConnection ferry() { return sessionBus->connection(u"ferry"_s); }

    ChooserStandIn m_portal {};
};

void TestNativeDialogs::init()
{
    m_portal.version = 4;
    QDBusConnection desktop = sessionBus->connection(u"desktop"_s);
    QVERIFY(desktop.registerVirtualObject(u"/org/freedesktop/portal/desktop"_s, &m_portal));
    QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestNativeDialogs::cleanup()
{
    QDBusConnection desktop = sessionBus->connection(u"desktop"_s);
    desktop.unregisterService(u"org.freedesktop.portal.Desktop"_s);
    desktop.unregisterObject(u"/org/freedesktop/portal/desktop"_s);
}

void TestNativeDialogs::aThemeThatSomebodyChoseStays()
{
    qputenv("QT_QPA_PLATFORMTHEME", "qt6ct");
    QVERIFY(!NativeDialogs::prepare());
    QCOMPARE(qgetenv("QT_QPA_PLATFORMTHEME"), QByteArray("qt6ct"));
    qunsetenv("QT_QPA_PLATFORMTHEME");
}

void TestNativeDialogs::withoutAPortalTheyAreQts_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<uint>("version");
    QTest::newRow("no portal") << false << 0U;
    QTest::newRow("one without dialogs") << true << 0U;
    QTest::newRow("one that cannot choose folders") << true << 2U;
}

void TestNativeDialogs::withoutAPortalTheyAreQts()
{
    QFETCH(bool, isThere);
    QFETCH(uint, version);
    m_portal.version = version;
    QDBusConnection desktop = sessionBus->connection(u"desktop"_s);
    if (!isThere)
        QVERIFY(desktop.unregisterService(u"org.freedesktop.portal.Desktop"_s));
    NativeDialogs dialogs(ferry());
    QTRY_VERIFY(dialogs.children().isEmpty()); // it has been answered
    QVERIFY(usesOwnDialogs());
}

void TestNativeDialogs::thePortalsAreShownOnceItHasAnswered()
{
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::PluginsPath)
            + u"/platformthemes/libqxdgdesktopportal.so"_s))
        QSKIP("Qt's theme for the portal is not installed");
    QVERIFY(usesOwnDialogs());
    const NativeDialogs dialogs(ferry());
    QTRY_VERIFY(!usesOwnDialogs());
    QFileDialog dialog(nullptr, u"Add files"_s);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    QSignalSpy chosen(&dialog, &QFileDialog::filesSelected);
    dialog.open();
    QTRY_COMPARE(m_portal.titles, QStringList {u"Add files"_s});
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toStringList(), QStringList {u"/tmp/a b.txt"_s});
}

int main(int argc, char **argv)
{
    PrivateBus bus;
    sessionBus = &bus;
    if (!bus.isRunning())
        qFatal("dbus-daemon does not run");
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address().toLatin1());
    if (!NativeDialogs::prepare())
        qFatal("a theme is chosen already");
    QApplication application(argc, argv);
    TestNativeDialogs test;
    const int result = QTest::qExec(&test, argc, argv);
    QDBusConnection::disconnectFromBus(u"qt_default_session_bus"_s);
    return result;
}
#include "test_native_dialogs.moc"
