#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

class QMimeData;

namespace ferry {

// What a drag or the clipboard offers for upload. Paths keep the file system's own bytes: a name
// that is not UTF-8 survives, which QUrl::toLocalFile would not let it.
struct DroppedPaths
{
    QList<QByteArray> paths {}; // absolute
    int refused = 0; // addresses that are not on this computer

    bool isEmpty() const { return paths.isEmpty(); }
};

// From text/uri-list (RFC 2483), or from text whose every line is the path of something that exists.
DroppedPaths droppedPaths(const QMimeData &data);

// Whether there is a list of files at all, without reading it.
bool offersFiles(const QMimeData &data);

// "812 files and 3 folders · 9.1 GB" of what was dragged, folders not looked into.
QString droppedSummary(const QList<QByteArray> &paths);

} // namespace ferry
