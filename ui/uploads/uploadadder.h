#pragma once

#include "destinations/destinationconfig.h"
#include "ui/uploads/droppedpaths.h"

#include <QObject>
#include <QUuid>

namespace ferry {

class DestinationDesk;
class DestinationPicker;
class UploadEngine;
struct AddRequest;

// The ways in which files come into the queue through the window: chosen, dropped, pasted, handed over by
// another process, or sent again from the history. Where no destination is named, it is the picker's, with
// the folder that stands there. All that it is given outlives it. GUI thread.
class UploadAdder final : public QObject
{
    Q_OBJECT

public:
    UploadAdder(UploadEngine &engine, DestinationPicker &picker,
        const DestinationDesk &destinations, QWidget &window);

    void add(const AddRequest &request);
    void addPaths(const QList<QByteArray> &paths, DestinationId destination = 0);
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
    UploadEngine &m_engine;
    DestinationPicker &m_picker;
    const DestinationDesk &m_destinations;
    QWidget &m_window;
};

} // namespace ferry
