#include "support/privatebus.h"
#include "ui/common/theme.h"
#include "ui/desktop/appearance.h"

#include <QApplication>
#include <QDBusContext>
#include <QDBusMessage>
#include <QSignalSpy>

using namespace ferry;
using namespace Qt::StringLiterals;

// A stand-in of the desktop's portal: its settings, of the first version of the interface or the second.
class PortalStandIn : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QHash<QString, uint> values {};
    int version = 2;
    QStringList asked {};

public Q_SLOTS:
    QDBusVariant ReadOne(const QString &space, const QString &key)
    {
        asked.append(u"ReadOne "_s + key);
        if (version < 2) {
            sendErrorReply(QDBusError::UnknownMethod, u"No such method"_s);
            return QDBusVariant(0U);
        }
        return found(space, key);
    }
    QDBusVariant Read(const QString &space, const QString &key)
    {
        asked.append(u"Read "_s + key);
        return QDBusVariant(QVariant::fromValue(found(space, key)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    QDBusVariant found(const QString &space, const QString &key)
    {
        if (space != u"org.freedesktop.appearance"_s || !values.contains(key))
            sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"Not found"_s);
        return QDBusVariant(values.value(key));
    }
};

// What the desktop says of dark and light, and what Ferry makes of it.
class TestDesktopAppearance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init();
    void cleanup();

    void thePortalSaysWhetherItIsDark_data();
    void thePortalSaysWhetherItIsDark();
    void aChangeIsFollowed();
    void anOlderPortalIsUnderstood();
    void withoutAPortalNothingIsSaid();
    void theThemeFollowsTheSystemUnlessSomebodyChose();
    void highContrastMakesWordsClearer();

private:
    QDBusConnection ferry() { return m_bus->connection(u"ferry"_s); }
    void tell(const QString &space, const QString &key, uint value)
    {
        Q_EMIT m_portal->SettingChanged(space, key, QDBusVariant(value));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<PortalStandIn> m_portal;
};

void TestDesktopAppearance::init()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY2(m_bus->isRunning(), "dbus-daemon does not run");
    m_portal = std::make_unique<PortalStandIn>();
    QDBusConnection desktop = m_bus->connection(u"desktop"_s);
    QVERIFY(desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, m_portal.get(),
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void TestDesktopAppearance::cleanup()
{
    m_bus.reset();
    m_portal.reset();
    m_theme->setMode(Theme::Mode::System);
    m_theme->setSystemLook({});
}

void TestDesktopAppearance::thePortalSaysWhetherItIsDark_data()
{
    QTest::addColumn<uint>("value");
    QTest::addColumn<std::optional<bool>>("dark");
    QTest::newRow("dark") << 1U << std::optional(true);
    QTest::newRow("light") << 2U << std::optional(false);
    QTest::newRow("no preference") << 0U << std::optional<bool>();
    QTest::newRow("of a later version") << 7U << std::optional<bool>();
}

void TestDesktopAppearance::thePortalSaysWhetherItIsDark()
{
    QFETCH(uint, value);
    QFETCH(std::optional<bool>, dark);
    m_portal->values = {{u"color-scheme"_s, value}, {u"contrast"_s, 1}};
    const Appearance appearance(ferry());
    QTRY_VERIFY(appearance.look().highContrast); // asked second
    QCOMPARE(appearance.look().dark, dark);
}

void TestDesktopAppearance::aChangeIsFollowed()
{
    m_portal->values = {{u"color-scheme"_s, 2}};
    const Appearance appearance(ferry());
    QSignalSpy changed(&appearance, &Appearance::changed);
    QTRY_COMPARE(changed.size(), 1);
    tell(u"org.example.other"_s, u"color-scheme"_s, 1); // another program's
    tell(u"org.freedesktop.appearance"_s, u"accent-color"_s, 1);
    tell(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2); // no news
    tell(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1);
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(appearance.look().dark, std::optional(true));
    tell(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 0);
    QTRY_COMPARE(changed.size(), 3);
    QCOMPARE(appearance.look().dark, std::nullopt);
}

void TestDesktopAppearance::anOlderPortalIsUnderstood()
{
    m_portal->version = 1;
    m_portal->values = {{u"color-scheme"_s, 1}};
    const Appearance appearance(ferry());
    QTRY_COMPARE(appearance.look().dark, std::optional(true));
    QVERIFY(m_portal->asked.contains(u"Read color-scheme"_s));
}

void TestDesktopAppearance::withoutAPortalNothingIsSaid()
{
    Appearance nobody(QDBusConnection(u"no such bus"_s));
    QCOMPARE(nobody.look(), Appearance::Look {});
    const Appearance keyless(ferry()); // a portal without these settings
    QTRY_COMPARE(m_portal->asked.size(), 2);
    QCOMPARE(keyless.look(), Appearance::Look {});
}

void TestDesktopAppearance::theThemeFollowsTheSystemUnlessSomebodyChose()
{
    const auto isDark = [] { return tokensOf(QApplication::palette()).dark; };
    QVERIFY(!isDark()); // the palette of a test's platform is light
    m_theme->setSystemLook({.dark = true});
    QVERIFY(isDark());
    m_theme->setMode(Theme::Mode::Light);
    QVERIFY(!isDark());
    m_theme->setSystemLook({.dark = false});
    m_theme->setMode(Theme::Mode::Dark);
    QVERIFY(isDark());
    m_theme->setMode(Theme::Mode::System);
    QVERIFY(!isDark());
    m_theme->setSystemLook({.dark = true});
    m_theme->setSystemLook({}); // no preference: as the palette has it
    QVERIFY(!isDark());
}

void TestDesktopAppearance::highContrastMakesWordsClearer()
{
    for (const bool dark : {false, true}) {
        m_theme->setSystemLook({.dark = dark});
        const Tokens normal = tokensOf(QApplication::palette());
        m_theme->setSystemLook({.dark = dark, .highContrast = true});
        const Tokens high = tokensOf(QApplication::palette());
        QCOMPARE(high.dark, dark);
        QCOMPARE(high.text2, normal.text1);
        QCOMPARE(high.text3, normal.text2);
        QVERIFY(high.line != normal.line);
        QVERIFY(qApp->styleSheet().contains(high.line.name()));
    }
}

QTEST_MAIN(TestDesktopAppearance)
#include "test_desktop_appearance.moc"
