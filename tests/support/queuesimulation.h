#pragma once

#include "support/manualclock.h"
#include "support/simulateddisk.h"
#include "support/simulatedlanes.h"
#include "transfers/dispatcher.h"

#include <QMap>
#include <QStringList>

namespace ferry::testing {

// One life of the queue, over many runs of the program: ledger, dispatcher and verdict as they are, on a clock, a
// disk and lanes that chance drives. Files are added, people press every button, batches are refused or taken
// without an answer, the program is killed and quits. The same seed tells the same story.
class QueueSimulation final
{
public:
    struct Options
    {
        quint32 seed = 1;
        int steps = 300;
        bool savesComeLate = false; // the control, see SimulatedDisk
    };

    explicit QueueSimulation(const Options &options);
    ~QueueSimulation();

    // What is wrong; empty when all promises were kept.
    QString run();
    const QStringList &trace() const { return m_trace; }

    struct Counts
    {
        int added = 0;
        int done = 0;
        int kills = 0;
        int quits = 0;
        int refusals = 0;
        int routes = 0; // files for several destinations
        int fallbacks = 0; // items that went on to another service
    };
    const Counts &counts() const { return m_counts; }

private:
    struct Program; // one run of it

    // In every other life what belongs together seldom fits into one transaction.
    std::size_t mostInBatch() const
    {
        return m_options.seed % 2 == 0 ? 1 + m_options.seed / 2 % 4 : Journal::mostInBatch;
    }
    void start();
    void step();
    void work();
    void lookAtNews();
    void addFiles();
    void addFile(const TransferItem &file);
    void giveDestinations(bool isLocked);
    void command();
    void disk();
    void kill(bool isSilent);
    void quit();
    void letAllEnd();
    void compareWithDisk(const QSet<TransferId> &exempt);
    void checkNothingIsLost();
    void checkTheEnd();
    void complain(const QString &what);
    QList<TransferId> someIds();
    void say(const QString &what) { m_trace.append(what); }

    Options m_options;
    QRandomGenerator m_random;
    ManualClock m_clock {};
    SimulatedDisk m_disk;
    std::unique_ptr<Program> m_program;
    QHash<TransferId, TransferItem> m_shown {};
    QHash<TransferId, QUuid> m_accepted {}; // every item that was said to be added
    // What each file became on a route. Uploads tell one from the other: a number that the disk never had is given
    // again by the next run.
    QList<QMap<TransferId, QUuid>> m_families {};
    QHash<TransferId, int> m_answers {}; // in this run
    QString m_problem {};
    QStringList m_trace {};
    Counts m_counts {};
    int m_files = 0;
    std::optional<int> m_givenAtLock {}; // set while the first destination's keychain is locked
};

} // namespace ferry::testing
