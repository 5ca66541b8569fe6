#include "support/manualclock.h"
#include "transfers/holdkeeper.h"
#include "transfers/quiethours.h"

#include <QSignalSpy>
#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

namespace {

// In the week of Monday, 1 June 2026.
QDateTime at(Qt::DayOfWeek day, int hour, int minute = 0)
{
    return {QDate(2026, 6, day), QTime(hour, minute)};
}

QuietHours hours(const char *text)
{
    return QuietHours::fromText(QString::fromLatin1(text));
}

} // namespace

Q_DECLARE_METATYPE(QuietHours)

// The hours in which uploads wait, and what keeps the queue waiting in them.
class TestQuietHours : public QObject
{
    Q_OBJECT

private:
    ManualClock m_clock {};
    QStringList m_said {};

    std::unique_ptr<HoldKeeper> keeper(const QDateTime &now)
    {
        m_clock.wallTime = now.toUTC();
        m_said.clear();
        auto made = std::make_unique<HoldKeeper>(m_clock);
        connect(made.get(), &HoldKeeper::holdWanted, this, [this](HoldReason reason, qint64 until) {
            m_said += (reason == HoldReason::Schedule ? u"hold schedule "_s : u"hold metered "_s)
                + (until == 0 ? QString()
                              : QDateTime::fromMSecsSinceEpoch(until).toString(u"ddd hh:mm"_s));
        });
        connect(made.get(), &HoldKeeper::liftWanted, this, [this](HoldReason reason) {
            m_said += reason == HoldReason::Schedule ? u"lift schedule"_s : u"lift metered"_s;
        });
        return made;
    }
    // What was said since it was asked last.
    QStringList said() { return std::exchange(m_said, {}); }
    void goTo(HoldKeeper &keeper, const QDateTime &time)
    {
        m_clock.wallTime = time.toUTC();
        keeper.look();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theyEnd_data()
    {
        QTest::addColumn<QuietHours>("hours");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDateTime>("end"); // null: now is none of them
        const auto day = hours("on 09:00-17:00 12345");
        const auto night = hours("on 22:00-06:00 15");
        const auto whole = hours("on 00:00-00:00 67");
        const auto row = [](const char *name, const QuietHours &which, const QDateTime &now,
                             const QDateTime &end) { QTest::newRow(name) << which << now << end; };
        row("before", day, at(Qt::Monday, 8, 59), {});
        row("from the first minute", day, at(Qt::Monday, 9), at(Qt::Monday, 17));
        row("to the last", day, at(Qt::Friday, 16, 59), at(Qt::Friday, 17));
        row("no longer", day, at(Qt::Friday, 17), {});
        row("on another day", day, at(Qt::Saturday, 12), {});
        row("past midnight", night, at(Qt::Tuesday, 5, 59), at(Qt::Tuesday, 6));
        row("the evening before", night, at(Qt::Monday, 23), at(Qt::Tuesday, 6));
        row("not the evening after", night, at(Qt::Tuesday, 23), {});
        row("not the morning of the first day", night, at(Qt::Monday, 5), {});
        row("whole days follow each other", whole, at(Qt::Saturday, 12),
            QDateTime(QDate(2026, 6, 8), QTime(0, 0)));
        QuietHours off = day;
        off.isOn = false;
        row("switched off", off, at(Qt::Monday, 12), {});
        row("on no day", hours("on 09:00-17:00"), at(Qt::Monday, 12), {});
    }
    void theyEnd()
    {
        QFETCH(QuietHours, hours);
        QFETCH(QDateTime, now);
        QFETCH(QDateTime, end);
        QCOMPARE(hours.endAfter(now), end);
    }

    void theNextOnesAreKnown()
    {
        const QuietHours day = hours("on 09:00-17:00 1");
        QCOMPARE(day.nextAfter(at(Qt::Monday, 8)), at(Qt::Monday, 9));
        QCOMPARE(day.nextAfter(at(Qt::Monday, 9)), QDateTime(QDate(2026, 6, 8), QTime(9, 0)));
        QVERIFY(!hours("on 09:00-17:00").nextAfter(at(Qt::Monday, 8)).isValid());
    }

    void theyAreKeptAsText()
    {
        QuietHours all {.isOn = true, .from = {22, 30}, .to = {6, 5}, .days = 0b1000001};
        QCOMPARE(all.toText(), u"on 22:30-06:05 17"_s);
        QCOMPARE(QuietHours::fromText(all.toText()), all);
        all.isOn = false;
        QCOMPARE(QuietHours::fromText(all.toText()), all);
        for (const char *nonsense : {"", "on", "on 25:00-06:00 1", "on 9-10 1", "what is this"})
            QCOMPARE(hours(nonsense), QuietHours {});
    }

    void theQueueWaitsInThem()
    {
        const auto made = keeper(at(Qt::Monday, 8));
        made->setQuietHours(hours("on 09:00-17:00 12345"));
        QVERIFY(said().isEmpty()); // not before it begins
        made->start();
        // Whatever an earlier run has left behind.
        QCOMPARE(said(), (QStringList {u"lift schedule"_s, u"lift metered"_s}));
        goTo(*made, at(Qt::Monday, 8, 59));
        QVERIFY(said().isEmpty());
        goTo(*made, at(Qt::Monday, 9));
        QCOMPARE(said(), QStringList {u"hold schedule Mon 17:00"_s});
        goTo(*made, at(Qt::Monday, 12));
        QVERIFY(said().isEmpty());
        goTo(*made, at(Qt::Monday, 17));
        QCOMPARE(said(), QStringList {u"lift schedule"_s});
    }

    void aStartWithinThemHolds()
    {
        const auto made = keeper(at(Qt::Monday, 12));
        made->setQuietHours(hours("on 09:00-17:00 1"));
        made->start();
        QCOMPARE(said(), (QStringList {u"hold schedule Mon 17:00"_s, u"lift metered"_s}));
    }

    void otherHoursHoldAtOnce()
    {
        const auto made = keeper(at(Qt::Monday, 12));
        made->start();
        said();
        made->setQuietHours(hours("on 09:00-17:00 1"));
        QCOMPARE(said(), QStringList {u"hold schedule Mon 17:00"_s});
        made->setQuietHours(hours("on 09:00-18:00 1"));
        QCOMPARE(said(), QStringList {u"hold schedule Mon 18:00"_s});
        made->setQuietHours(hours("off 09:00-18:00 1"));
        QCOMPARE(said(), QStringList {u"lift schedule"_s});
    }

    void whoOverrulesThemIsLeftAloneUntilTheNextOnes()
    {
        const auto made = keeper(at(Qt::Monday, 12));
        made->setQuietHours(hours("on 09:00-17:00 12"));
        made->start();
        said();
        made->overrule();
        QCOMPARE(said(), QStringList {u"lift schedule"_s});
        goTo(*made, at(Qt::Monday, 16, 59));
        goTo(*made, at(Qt::Monday, 17));
        QVERIFY(said().isEmpty());
        goTo(*made, at(Qt::Tuesday, 9));
        QCOMPARE(said(), QStringList {u"hold schedule Tue 17:00"_s});
    }

    void itWaitsOnAMeteredConnectionUntilOverruled()
    {
        const auto made = keeper(at(Qt::Monday, 12));
        made->setMetered(true);
        made->start();
        QCOMPARE(said(), (QStringList {u"lift schedule"_s, u"lift metered"_s}));
        made->setPausesOnMetered(true);
        QCOMPARE(said(), QStringList {u"hold metered "_s});
        made->overrule();
        QCOMPARE(said(), QStringList {u"lift metered"_s});
        goTo(*made, at(Qt::Tuesday, 12));
        QVERIFY(said().isEmpty());
        made->setMetered(false);
        made->setMetered(true); // another one: it was not meant
        QCOMPARE(said(), QStringList {u"hold metered "_s});
        made->setPausesOnMetered(false);
        QCOMPARE(said(), QStringList {u"lift metered"_s});
    }

    void theClockMaySpring()
    {
        const auto made = keeper(at(Qt::Monday, 12));
        made->setQuietHours(hours("on 09:00-17:00 1"));
        made->start();
        said();
        goTo(*made, at(Qt::Monday, 8)); // set back
        QCOMPARE(said(), QStringList {u"lift schedule"_s});
        goTo(*made, at(Qt::Wednesday, 8)); // slept through
        QVERIFY(said().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestQuietHours)
#include "test_quiethours.moc"
