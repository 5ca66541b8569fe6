#include "destinations/tus/tusallowance.h"

#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebibyte = 1 << 20;

} // namespace

class TestTusAllowance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void largeChunksNeverMeetIt();
    void smallStepsGoOn();
    void crumbsEnd();
    void whatIsNotTakenIsNotSentAgain();
    void bytesAreBounded();
};

void TestTusAllowance::largeChunksNeverMeetIt()
{
    TusAllowance allowance(100'000 * mebibyte);
    for (int chunk = 0; chunk < 100'000; ++chunk) {
        QVERIFY(!allowance.spent());
        QCOMPARE(allowance.most(mebibyte), mebibyte);
        allowance.request();
        allowance.chunk(mebibyte, mebibyte);
        allowance.gained(mebibyte);
    }
}

// A server that takes no more than 64 KiB at a time is slow, and no liar.
void TestTusAllowance::smallStepsGoOn()
{
    constexpr qint64 step = 64 << 10;
    const qint64 size = 100 * mebibyte;
    TusAllowance allowance(size);
    for (qint64 offset = 0; offset < size; offset += step) {
        QVERIFY(!allowance.spent());
        const qint64 sent = allowance.most(qMin(6 * mebibyte, size - offset));
        const qint64 taken = qMin(step, sent);
        allowance.request();
        allowance.chunk(sent, taken);
        allowance.gained(taken);
    }
}

void TestTusAllowance::crumbsEnd()
{
    TusAllowance allowance(20 * mebibyte);
    int requests = 0;
    while (!allowance.spent()) {
        const qint64 sent = allowance.most(20 * mebibyte);
        allowance.request();
        allowance.chunk(sent, 1);
        allowance.gained(1);
        ++requests;
    }
    QCOMPARE(requests, TusAllowance::requestsAtFirst);
    QCOMPARE(allowance.spent()->kind, FailureKind::BadReply);
    QCOMPARE(allowance.spent()->code, u"takes-too-little"_s);
    QCOMPARE(allowance.spent()->advice, Advice::GiveUp);
}

void TestTusAllowance::whatIsNotTakenIsNotSentAgain()
{
    TusAllowance allowance(100 * mebibyte);
    allowance.chunk(64 * mebibyte, mebibyte);
    QCOMPARE(allowance.most(64 * mebibyte), 2 * mebibyte);
    allowance.chunk(2 * mebibyte, 2 * mebibyte);
    QCOMPARE(allowance.most(64 * mebibyte), 4 * mebibyte);
    allowance.chunk(4 * mebibyte, 0);
    QCOMPARE(allowance.most(64 * mebibyte), 16 << 10);
}

void TestTusAllowance::bytesAreBounded()
{
    TusAllowance allowance(10 * mebibyte);
    for (int round = 0; round < 3; ++round) {
        QVERIFY(!allowance.spent());
        allowance.chunk(10 * mebibyte, 10 * mebibyte);
    }
    QVERIFY(!allowance.spent());
    allowance.chunk(2 * mebibyte, 2 * mebibyte);
    QCOMPARE(allowance.spent()->code, u"sends-too-much"_s);
}

QTEST_GUILESS_MAIN(TestTusAllowance)
#include "test_tusallowance.moc"
