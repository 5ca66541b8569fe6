#pragma once

#include "app/composition.h"
#include "app/instancesocket.h"
#include "ask/askuploads.h"
#include "base/awaitables.h"

#include <QLocalSocket>

#include <memory>

namespace ferry {

// By the window that has the same profile open: it uploads the files as ordinary ones, and answers once they are there
// or why they are not. A window that is closed meanwhile has answered no.
class HandedFiles final : public AskUploads
{
    Q_OBJECT

public:
    HandedFiles(Composition &composition, const QString &socketName);

    Task<Brought> bring(QList<AskFile> files, DestinationId destination) override;

private:
    void takeLine();
    void loseWindow();
    void deliver(Brought brought);
    Brought failure(const Failure &failure, qsizetype which) const;

    Composition &m_composition;
    QString m_socketName;
    QList<AskFile> m_files {}; // that the window has
    std::weak_ptr<Later<Brought>::State> m_waiting {};
    QLocalSocket m_socket {};
};

} // namespace ferry
