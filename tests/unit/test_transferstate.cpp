#include "queue/transferstate.h"

#include <QtTest>

using namespace ferry;

// The whole table, 11 by 11: what may happen to a transfer, and what must never.
class TestTransferState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMoveIsDecided_data();
    void everyMoveIsDecided();
    void everyUnfinishedStateCanBeCancelled();
};

void TestTransferState::everyMoveIsDecided_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<QString>("targets");
    // W waiting, P preparing, U uploading, F finishing, R retry wait, p paused, N needs answer,
    // D done, S skipped, X failed, C cancelled
    QTest::newRow("waiting") << 1 << "PpXC";
    QTest::newRow("preparing") << 2 << "WUFRpNDSXC";
    QTest::newRow("uploading") << 3 << "WFRpNDSXC";
    QTest::newRow("finishing") << 4 << "WURpNDSXC";
    QTest::newRow("retry wait") << 5 << "WpXC";
    QTest::newRow("paused") << 6 << "WXC";
    QTest::newRow("needs answer") << 7 << "WpSXC";
    QTest::newRow("done") << 8 << "";
    QTest::newRow("skipped") << 9 << "";
    QTest::newRow("failed") << 10 << "WC";
    QTest::newRow("cancelled") << 11 << "W";
}

void TestTransferState::everyMoveIsDecided()
{
    QFETCH(int, from);
    QFETCH(QString, targets);
    const QString letters = QStringLiteral("WPUFRpNDSXC");
    for (int to = 1; to <= int(transferStateCount); ++to) {
        const bool expected = targets.contains(letters.at(to - 1));
        QVERIFY2(mayMove(TransferState(from), TransferState(to)) == expected,
            qPrintable(QStringLiteral("%1 to %2").arg(from).arg(to)));
    }
}

void TestTransferState::everyUnfinishedStateCanBeCancelled()
{
    for (int from = 1; from <= int(transferStateCount); ++from) {
        if (!isFinal(TransferState(from)))
            QVERIFY(mayMove(TransferState(from), TransferState::Cancelled));
    }
}

QTEST_GUILESS_MAIN(TestTransferState)
#include "test_transferstate.moc"
