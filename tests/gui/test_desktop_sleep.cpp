#include "support/privatebus.h"
#include "ui/desktop/sleepguard.h"

#include <QDBusUnixFileDescriptor>
#include <QSignalSpy>

#include <fcntl.h>
#include <unistd.h>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

QueueProgress progressOf(qint64 active, std::optional<HoldReason> heldBack = {})
{
    return {.files = active + 3,
        .active = active,
        .uploading = active,
        .waiting = 3,
        .heldBack = heldBack};
}

} // namespace

// A stand-in of logind: each lock is the writing end of a pipe, and its reading end hears when it is let go.
class LogindStandIn final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~LogindStandIn() override
    {
        for (const int end : std::as_const(m_ends))
            ::close(end);
    }
    QStringList asked {};

    int held() const
    {
        int count = 0;
        for (const int end : m_ends) {
            char byte = 0;
            count += ::read(end, &byte, 1) != 0 ? 1 : 0; // 0: nobody holds the other end
        }
        return count;
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(
        const QString &what, const QString &who, const QString &, const QString &mode)
    {
        asked.append(what + u' ' + who + u' ' + mode);
        int ends[2] = {};
        if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        m_ends.append(ends[0]);
        QDBusUnixFileDescriptor lock(ends[1]);
        ::close(ends[1]); // it was duplicated
        return lock;
    }

Q_SIGNALS:
    void PrepareForSleep(bool begins);

private:
    QList<int> m_ends {};
};

// The computer's sleep, with a stand-in of logind on a bus of the test's own.
class TestDesktopSleep final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theComputerStaysAwakeWhileBytesMove();
    void itFallsAsleepOnceNothingRuns();
    void otherHoldsDoNotLetItFallAsleep();
    void nothingIsDelayedWhileNothingMoves();
    void asleepItTakesNoLock();

private:
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<LogindStandIn> m_logind;
};

void TestDesktopSleep::init()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY2(m_bus->isRunning(), "dbus-daemon does not run");
    m_logind = std::make_unique<LogindStandIn>();
    QDBusConnection system = m_bus->connection(u"system"_s);
    QVERIFY(system.registerObject(u"/org/freedesktop/login1"_s, m_logind.get(),
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(system.registerService(u"org.freedesktop.login1"_s));
}

void TestDesktopSleep::cleanup()
{
    m_bus.reset();
    m_logind.reset();
}

void TestDesktopSleep::theComputerStaysAwakeWhileBytesMove()
{
    {
        SleepGuard guard(m_bus->connection(u"ferry"_s));
        guard.learn(progressOf(0));
        guard.learn(progressOf(2));
        guard.learn(progressOf(2));
        QTRY_VERIFY(guard.isHolding() && guard.isDelaying());
        // None for what waits.
        QCOMPARE(
            m_logind->asked, QStringList({u"sleep:idle Ferry block"_s, u"sleep Ferry delay"_s}));
        QCOMPARE(m_logind->held(), 2);
        guard.learn(progressOf(0)); // offline, say
        QVERIFY(guard.isHolding()); // for a moment: the next file may begin at once
        QTRY_VERIFY(!guard.isHolding() && !guard.isDelaying());
        QTRY_COMPARE(m_logind->held(), 0);
        guard.learn(progressOf(1));
        QTRY_COMPARE(m_logind->held(), 2);
    }
    QTRY_COMPARE(m_logind->held(), 0); // they go with Ferry
}

void TestDesktopSleep::itFallsAsleepOnceNothingRuns()
{
    SleepGuard guard(m_bus->connection(u"ferry"_s));
    QSignalSpy asleep(&guard, &SleepGuard::fallingAsleep);
    QSignalSpy awake(&guard, &SleepGuard::awake);
    guard.learn(progressOf(2));
    QTRY_COMPARE(m_logind->held(), 2);

    Q_EMIT m_logind->PrepareForSleep(true);
    QTRY_COMPARE(asleep.size(), 1);
    guard.learn(progressOf(2)); // as it was a moment before
    guard.learn(progressOf(1, HoldReason::Asleep));
    QVERIFY(guard.isDelaying());
    guard.learn(progressOf(0)); // nothing runs, but something might begin
    QVERIFY(guard.isDelaying());
    guard.learn(progressOf(0, HoldReason::Asleep));
    QVERIFY(!guard.isDelaying());
    QTRY_COMPARE(m_logind->held(), 0);

    Q_EMIT m_logind->PrepareForSleep(false);
    QTRY_COMPARE(awake.size(), 1);
    QCOMPARE(asleep.size(), 1);
    guard.learn(progressOf(2));
    QTRY_COMPARE(m_logind->held(), 2);
}

void TestDesktopSleep::otherHoldsDoNotLetItFallAsleep()
{
    SleepGuard guard(m_bus->connection(u"ferry"_s));
    QSignalSpy asleep(&guard, &SleepGuard::fallingAsleep);
    guard.learn(progressOf(1));
    QTRY_VERIFY(guard.isDelaying());
    Q_EMIT m_logind->PrepareForSleep(true);
    QTRY_COMPARE(asleep.size(), 1);
    guard.learn(progressOf(0, HoldReason::Offline)); // a file for a folder may begin yet
    QVERIFY(guard.isDelaying());
    guard.learn(progressOf(0, HoldReason::PausedByUser));
    QVERIFY(!guard.isDelaying());
}

void TestDesktopSleep::nothingIsDelayedWhileNothingMoves()
{
    SleepGuard guard(m_bus->connection(u"ferry"_s));
    QSignalSpy asleep(&guard, &SleepGuard::fallingAsleep);
    guard.learn(progressOf(0));
    Q_EMIT m_logind->PrepareForSleep(true);
    QTRY_COMPARE(asleep.size(), 1); // nothing is to begin, either
    QVERIFY(m_logind->asked.isEmpty());
}

void TestDesktopSleep::asleepItTakesNoLock()
{
    SleepGuard guard(m_bus->connection(u"ferry"_s));
    QSignalSpy asleep(&guard, &SleepGuard::fallingAsleep);
    Q_EMIT m_logind->PrepareForSleep(true);
    QTRY_COMPARE(asleep.size(), 1);
    guard.learn(progressOf(2)); // it had begun in the same moment
    QVERIFY(m_logind->asked.isEmpty());
}

QTEST_GUILESS_MAIN(TestDesktopSleep)
#include "test_desktop_sleep.moc"
