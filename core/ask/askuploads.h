#pragma once

#include "ask/askfile.h"
#include "base/failure.h"
#include "base/ids.h"
#include "base/task.h"
#include "destinations/uploadtypes.h"

#include <QList>
#include <QObject>

#include <optional>

namespace ferry {

// Who brings files to a service before it is asked about them. In the thread of whoever asks.
class AskUploads : public QObject
{
    Q_OBJECT

public:
    struct Brought
    {
        QList<AskFile> files {}; // with the ids that the service knows them by
        std::optional<Failure> failure {};
        QString failedFile {}; // its name
    };

    // All of them, or a failure. Destroying the task stops the waiting; uploads go on.
    virtual Task<Brought> bring(QList<AskFile> files, DestinationId destination) = 0;

Q_SIGNALS:
    void progressed(const QString &name, qint64 stored, qint64 bytes, ferry::UploadPhase phase);
};

} // namespace ferry
