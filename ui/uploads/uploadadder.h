#pragma once

#include "base/task.h"
#include "destinations/destinationconfig.h"
#include "ui/uploads/droppedpaths.h"

#include <QObject>
#include <QUuid>

#include <list>

namespace ferry {

class DestinationDesk;
class DestinationPicker;
class UploadEngine;
struct AddRequest;
struct UiServices;

// The ways in which files come into the queue through the window: chosen, dropped, pasted, handed over by
// another process, or sent again from the history. Where no destination is named, it is the picker's, with
// the folder that stands there. All that it is given outlives it. GUI thread.
class UploadAdder final : public QObject
{
    Q_OBJECT

public:
    UploadAdder(const UiServices &services, DestinationPicker &picker,
        const DestinationDesk &destinations, QWidget &window);

    void add(const AddRequest &request);
    void addPaths(const QList<QByteArray> &paths, DestinationId destination = 0);
    // A picture becomes a file first.
    void addDropped(const DroppedPaths &dropped, DestinationId destination = 0);
    // Where they went before, or the picker's destination when that is gone.
    void addAgain(const QList<QByteArray> &paths, const QUuid &destination);
    void paste();
    void chooseFiles();
    void chooseFolder();

Q_SIGNALS:
    void adding(); // the uploads are worth a look
    void refused(const QString &why);

private:
    Task<void> addPicture(QImage picture, DestinationId destination);

    UploadEngine &m_engine;
    QString m_picturesFolder;
    DestinationPicker &m_picker;
    const DestinationDesk &m_destinations;
    QWidget &m_window;
    std::list<Task<void>> m_keeping {}; // pictures on their way to the disk
};

} // namespace ferry
