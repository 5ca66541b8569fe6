#include "unit/storefixtures.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSet>
#include <QTest>

#include <cstdio>

using namespace ferry;
using namespace ferry::fixtures;

namespace {

constexpr int kills = 10;
constexpr int itemsPerWrite = 5;

// The child: adds items and ends some of them, and tells each that was answered for, without end.
// "+ uuid" is in the queue, "- uuid" in the history.
int writeUntilKilled(const QString &folder)
{
    auto database = Database::open(folder);
    if (!database)
        return 1;
    const auto tell = [](char what, const TransferItem &item) {
        std::fprintf(stdout, "%c %s\n", what, item.uploadId.toByteArray().constData());
    };
    for (int number = 0;; number += itemsPerWrite) {
        QList<TransferItem> items;
        for (int i = 0; i < itemsPerWrite; ++i)
            items.append(fileItem(number + i));
        const auto added = addItems(**database, items);
        if (!added)
            return 2;
        for (const TransferItem &item : *added)
            tell('+', item);
        if (!endAll(**database, {{.item = added->first(), .entry = entryOf(added->first())}}))
            return 3;
        tell('-', added->first());
        std::fflush(stdout);
    }
}

} // namespace

class TestStoreCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnsweredRowSurvivesKill();
};

void TestStoreCrash::everyAnsweredRowSurvivesKill()
{
    QTemporaryDir folder;
    QSet<QByteArray> queued;
    QSet<QByteArray> ended;
    for (int round = 0; round < kills; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--child"_s, folder.path()});
        QVERIFY(child.waitForStarted());
        // Killed in the middle of whatever it does after its first few, or many, answers.
        QByteArray told;
        while (told.count('\n') < 1 + round * 13) {
            QVERIFY2(child.waitForReadyRead(30'000), child.readAllStandardError().constData());
            told += child.readAllStandardOutput();
        }
        child.kill();
        QVERIFY(child.waitForFinished());
        told += child.readAllStandardOutput();
        for (const QByteArray &line : told.split('\n')) {
            if (line.startsWith("+ "))
                queued.insert(line.mid(2));
            else if (line.startsWith("- ") && line.size() == 40)
                ended.insert(line.mid(2));
        }
    }
    queued.removeIf([](const QByteArray &id) { return id.size() != 38; }); // a line cut off

    auto database = Database::open(folder.path());
    QVERIFY(database);
    QVERIFY(!(*database)->notice());
    QSet<QByteArray> inQueue;
    const auto queue = loadQueue(**database);
    QVERIFY(queue);
    for (const StoredTransfer &stored : queue->items)
        inQueue.insert(stored.item.uploadId.toByteArray());
    QCOMPARE(inQueue.size(), queue->items.size()); // none twice
    QSet<QByteArray> inHistory;
    const HistoryPage page = HistoryStore(**database).searchNow({.limit = 100'000});
    for (const HistoryEntry &entry : page.entries)
        inHistory.insert(entry.id.toByteArray());
    QCOMPARE(inHistory.size(), page.entries.size());
    QCOMPARE(page.total, page.entries.size());

    QVERIFY(queued.size() > 100);
    QVERIFY(inHistory.contains(ended));
    QVERIFY((inQueue + inHistory).contains(queued));
    QVERIFY(!inQueue.intersects(inHistory)); // in one place each
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--child")
        return writeUntilKilled(QString::fromLocal8Bit(argv[2]));
    TestStoreCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_store_crash.moc"
