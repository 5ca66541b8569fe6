#pragma once

#include "app/arguments.h"
#include "app/composition.h"

#include <QObject>

namespace ferry {

// `ferry sync`: the history of this computer and that of the account made the same, once, or again
// and again until it is interrupted.
class SyncCommand final : public QObject
{
    Q_OBJECT

public:
    SyncCommand(Composition &composition, const Arguments &arguments);

    // An exit status at once, or finished() follows.
    std::optional<int> start();
    void interrupt();

Q_SIGNALS:
    void finished(int exitStatus);

private:
    void claim(const QUuid &account);
    void begin();
    void report(const SyncStatus &status);
    void ended(const Result<void> &result);
    void end(const Result<void> &result);

    Composition &m_composition;
    Arguments m_arguments;
    SyncStatus m_said {};
    int m_tries = 0;
    qint64 m_pulled = 0; // in all tries
};

// What a sync came to, in words for the terminal: why it failed, or what still waits.
QString syncProblem(const SyncStatus &status, const Failure &failure);

} // namespace ferry
