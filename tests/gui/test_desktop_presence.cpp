#include "support/privatebus.h"
#include "ui/desktop/batchwatch.h"
#include "ui/desktop/desktoppresence.h"

#include <QDBusMessage>
#include <QSignalSpy>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

QueueProgress progressOf(qint64 active, qint64 done, qint64 attention = 0)
{
    QueueProgress progress;
    progress.files = active + done + attention;
    progress.active = progress.uploading = active;
    progress.done = done;
    progress.attention = attention;
    progress.bytes = progress.files * 100;
    progress.storedBytes = done * 100;
    return progress;
}

} // namespace

// A stand-in of a desktop's notifications.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint replaces = 0;
        QString summary {};
        QString body {};
        QStringList actions {};
        QVariantMap hints {};
    };
    QStringList capabilities {u"actions"_s, u"body"_s, u"body-markup"_s};
    QList<Shown> shown {};
    QList<uint> closed {};

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &summary,
        const QString &body, const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({replaces, summary, body, actions, hints});
        return replaces != 0 ? replaces : uint(40 + shown.size());
    }
    void CloseNotification(uint id)
    {
        closed.append(id);
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);
};

// Whoever shows a bar in a dock.
class FakeDock : public QObject
{
    Q_OBJECT

public:
    QStringList launchers {};
    QList<QVariantMap> shown {};

public Q_SLOTS:
    void onUpdate(const QString &launcher, const QVariantMap &properties)
    {
        launchers.append(launcher);
        shown.append(properties);
    }
};

class TestDesktopPresence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aBatchEndsWhenNothingIsLeftToDo();
    void whatWasThereBeforeIsNoneOfTheBatch();
    void aPausedBatchHasNotEnded();
    void aSmallFileIsABatch();
    void theEndOfABatchIsToldOnce();
    void nothingIsToldToWhoSeesIt();
    void aNameIsNoMarkup();
    void whatIsChosenThereIsDone();
    void itGoesWhenTheWindowIsSeen();
    void theDockIsToldInWholePercent();
    void aDesktopWithNothingOfThatIsNoTrouble();

private:
    DesktopPresence::Surroundings surroundings()
    {
        return {.session = m_bus->connection(u"ferry"_s),
            .system = m_bus->connection(u"ferry-system"_s),
            .launcher = u"org.example.ferry"_s,
            .isInFront = [this] { return m_isInFront; }};
    }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeNotifications> m_notifications;
    bool m_isInFront = false;
};

void TestDesktopPresence::init()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY2(m_bus->isRunning(), "dbus-daemon does not run");
    m_notifications = std::make_unique<FakeNotifications>();
    m_isInFront = false;
    QDBusConnection desktop = m_bus->connection(u"desktop"_s);
    constexpr auto everything = QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals;
    QVERIFY(desktop.registerObject(
        u"/org/freedesktop/Notifications"_s, m_notifications.get(), everything));
    QVERIFY(desktop.registerService(u"org.freedesktop.Notifications"_s));
}

void TestDesktopPresence::cleanup()
{
    m_bus.reset();
    m_notifications.reset();
}

void TestDesktopPresence::aBatchEndsWhenNothingIsLeftToDo()
{
    BatchWatch watch;
    QVERIFY(!watch.learn(progressOf(0, 0)));
    QVERIFY(!watch.learn(progressOf(3, 0)));
    QVERIFY(!watch.learn(progressOf(1, 1, 1)));
    const auto ended = watch.learn(progressOf(0, 2, 1));
    QVERIFY(ended);
    QCOMPARE(ended->done, 2);
    QCOMPARE(ended->attention, 1);
    QVERIFY(!watch.learn(progressOf(0, 2, 1)));
}

void TestDesktopPresence::whatWasThereBeforeIsNoneOfTheBatch()
{
    BatchWatch watch;
    QVERIFY(!watch.learn(progressOf(2, 7, 4))); // it goes on where the last Ferry stopped
    QVERIFY(!watch.learn(progressOf(1, 8, 4)));
    QVERIFY(!watch.learn(progressOf(1, 0, 4))); // finished ones are taken off the list
    const auto ended = watch.learn(progressOf(0, 1, 4));
    QVERIFY(ended);
    QCOMPARE(ended->done, 2);
    QCOMPARE(ended->attention, 0);
    QVERIFY(!watch.learn(progressOf(1, 1, 4)));
    QVERIFY(!watch.learn(progressOf(0, 1, 4))); // cancelled: no news to who did it
}

void TestDesktopPresence::aPausedBatchHasNotEnded()
{
    BatchWatch watch;
    watch.learn(progressOf(0, 0));
    watch.learn(progressOf(2, 0));
    QueueProgress paused = progressOf(0, 1);
    paused.waiting = paused.paused = 1;
    QVERIFY(!watch.learn(paused));
    QVERIFY(!watch.learn(progressOf(1, 1)));
    const auto ended = watch.learn(progressOf(0, 2));
    QVERIFY(ended);
    QCOMPARE(ended->done, 2);
}

void TestDesktopPresence::aSmallFileIsABatch()
{
    BatchWatch watch;
    watch.learn(progressOf(0, 5));
    const auto ended = watch.learn(progressOf(0, 6));
    QVERIFY(ended);
    QCOMPARE(ended->done, 1);
    QVERIFY(!watch.learn(progressOf(0, 6, 3))); // failed ones that the disk gave back
}

void TestDesktopPresence::theEndOfABatchIsToldOnce()
{
    DesktopPresence presence(surroundings());
    presence.learn(progressOf(0, 0));
    presence.learn(progressOf(3, 0));
    presence.learn(progressOf(0, 2, 1));
    presence.learn(progressOf(0, 2, 1));
    QTRY_COMPARE(m_notifications->shown.size(), 1);
    const FakeNotifications::Shown first = m_notifications->shown.constFirst();
    QCOMPARE(first.summary, u"2 files uploaded"_s);
    QCOMPARE(first.body, u"1 file needs you"_s);
    QVERIFY(first.actions.contains(u"retry"_s));
    QCOMPARE(first.hints.value(u"desktop-entry"_s).toString(), u"org.example.ferry"_s);

    // The next one takes its place.
    presence.learn(progressOf(1, 2, 1));
    presence.learn(progressOf(0, 3, 1));
    QTRY_COMPARE(m_notifications->shown.size(), 2);
    QCOMPARE(m_notifications->shown.constLast().summary, u"1 file uploaded"_s);
    QCOMPARE(m_notifications->shown.constLast().body, QString());
    QCOMPARE(m_notifications->shown.constLast().replaces, 41U);
    QVERIFY(!m_notifications->shown.constLast().actions.contains(u"retry"_s));
}

void TestDesktopPresence::nothingIsToldToWhoSeesIt()
{
    DesktopPresence presence(surroundings());
    m_isInFront = true;
    presence.learn(progressOf(3, 0));
    presence.learn(progressOf(0, 3));
    m_isInFront = false;
    presence.learn(progressOf(1, 3));
    presence.learn(progressOf(0, 4));
    QTRY_COMPARE(m_notifications->shown.size(), 1); // of the second alone
    QCOMPARE(m_notifications->shown.constFirst().summary, u"1 file uploaded"_s);
}

void TestDesktopPresence::aNameIsNoMarkup()
{
    Notifications notifications(m_bus->connection(u"ferry"_s), u"org.example.ferry"_s);
    notifications.show(u"<s>"_s, u"<b>&.txt"_s, {});
    QTRY_COMPARE(m_notifications->shown.size(), 1);
    QCOMPARE(m_notifications->shown.constLast().summary, u"<s>"_s); // never markup
    QCOMPARE(m_notifications->shown.constLast().body, u"&lt;b&gt;&amp;.txt"_s);

    m_notifications->capabilities = QStringList {u"body"_s};
    notifications.show(u"s"_s, u"<b>&.txt"_s, {{u"default"_s, u"Show"_s}});
    QTRY_COMPARE(m_notifications->shown.size(), 2);
    QCOMPARE(m_notifications->shown.constLast().body, u"<b>&.txt"_s);
    QCOMPARE(m_notifications->shown.constLast().actions, QStringList());
}

void TestDesktopPresence::whatIsChosenThereIsDone()
{
    DesktopPresence presence(surroundings());
    QSignalSpy wanted(&presence, &DesktopPresence::windowWanted);
    QSignalSpy retry(&presence, &DesktopPresence::retryWanted);
    presence.learn(progressOf(3, 0));
    presence.learn(progressOf(0, 2, 1));
    QTRY_COMPARE(m_notifications->shown.size(), 1);
    // The answer with its number has come once the next question is answered.
    presence.learn(progressOf(1, 2, 1));
    presence.learn(progressOf(0, 3, 1));
    QTRY_COMPARE(m_notifications->shown.size(), 2);

    Q_EMIT m_notifications->ActionInvoked(7, u"retry"_s); // another program's
    Q_EMIT m_notifications->ActivationToken(41, u"token-1"_s);
    Q_EMIT m_notifications->ActionInvoked(41, u"retry"_s);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toByteArray(), QByteArray("token-1"));
    QCOMPARE(retry.size(), 1);
    Q_EMIT m_notifications->ActionInvoked(41, u"default"_s);
    QTRY_COMPARE(wanted.size(), 2);
    QCOMPARE(wanted.constLast().constFirst().toByteArray(), QByteArray());
    QCOMPARE(retry.size(), 1);
}

void TestDesktopPresence::itGoesWhenTheWindowIsSeen()
{
    DesktopPresence presence(surroundings());
    presence.learn(progressOf(3, 0));
    presence.learn(progressOf(0, 3));
    QTRY_COMPARE(m_notifications->shown.size(), 1);
    // Perhaps before its number is known: it goes all the same, as soon as it is.
    presence.windowCameToFront();
    QTRY_COMPARE(m_notifications->closed, QList<uint> {41});
    presence.windowCameToFront();
    presence.learn(progressOf(1, 3));
    presence.learn(progressOf(0, 4));
    QTRY_COMPARE(m_notifications->shown.size(), 2);
    QCOMPARE(m_notifications->shown.constLast().replaces, 0U);
    QCOMPARE(m_notifications->closed.size(), 1);
}

void TestDesktopPresence::theDockIsToldInWholePercent()
{
    FakeDock dock;
    QDBusConnection other = m_bus->connection(u"dock"_s);
    QVERIFY(other.connect(QString(), QString(), u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s,
        &dock, SLOT(onUpdate(QString, QVariantMap))));
    // Until the bus knows that it listens.
    QVERIFY(other
                .call(QDBusMessage::createMethodCall(
                    u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"GetId"_s))
                .type()
        == QDBusMessage::ReplyMessage);
    {
        DesktopPresence presence(surroundings());
        presence.learn(progressOf(0, 0)); // nothing to show, so nothing is said
        presence.learn(progressOf(2, 0));
        QueueProgress half = progressOf(2, 0);
        for (half.storedBytes = 100; half.storedBytes < 102; ++half.storedBytes)
            presence.learn(half);
    }
    QTRY_COMPARE(dock.shown.size(), 3);
    QCOMPARE(dock.launchers.constFirst(), u"application://org.example.ferry.desktop"_s);
    QCOMPARE(dock.shown.at(0).value(u"count"_s).toLongLong(), 2);
    QCOMPARE(dock.shown.at(0).value(u"progress-visible"_s).toBool(), true);
    QCOMPARE(dock.shown.at(1).value(u"progress"_s).toDouble(), 0.5);
    QCOMPARE(dock.shown.at(2).value(u"progress-visible"_s).toBool(), false); // Ferry has ended
    QCOMPARE(dock.shown.at(2).value(u"count-visible"_s).toBool(), false);
}

void TestDesktopPresence::aDesktopWithNothingOfThatIsNoTrouble()
{
    const QDBusConnection nothing(u"no such bus"_s);
    DesktopPresence presence({.session = nothing,
        .system = nothing,
        .launcher = u"org.example.ferry"_s,
        .isInFront = [] { return false; }});
    presence.learn(progressOf(2, 0));
    presence.learn(progressOf(0, 1, 1));
    presence.windowCameToFront();
    QVERIFY(m_notifications->shown.isEmpty());
}

QTEST_GUILESS_MAIN(TestDesktopPresence)
#include "test_desktop_presence.moc"
