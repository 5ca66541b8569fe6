#pragma once

#include "app/composition.h"
#include "ask/askuploads.h"
#include "base/awaitables.h"

#include <QHash>
#include <QTimer>

#include <memory>

namespace ferry {

// By the window that has the same profile open: it gets the files, as ordinary uploads, and what became of them is
// read from the history, which both have.
class HandedFiles final : public AskUploads
{
    Q_OBJECT

public:
    HandedFiles(Composition &composition, const QString &socketName);

    Task<Brought> bring(QList<AskFile> files, DestinationId destination) override;

private:
    void look();
    void take(const HistoryPage &page);

    Composition &m_composition;
    QString m_socketName;
    QTimer m_timer {};
    Brought m_brought {};
    QHash<QByteArray, qsizetype> m_open {}; // paths, and which of the files they are
    QUuid m_destination {};
    qint64 m_since = 0;
    std::weak_ptr<Later<Brought>::State> m_waiting {};
};

} // namespace ferry
