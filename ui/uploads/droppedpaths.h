#pragma once

#include <QByteArray>
#include <QImage>
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
    QImage image {}; // in place of files: copied from a picture, dragged out of a web page

    bool isEmpty() const { return paths.isEmpty() && image.isNull(); }
};

// From text/uri-list (RFC 2483), or from text whose every line is the path of something that exists. A
// picture that comes with the address of itself in the web is taken in the address's place.
DroppedPaths droppedPaths(const QMimeData &data);

// Whether there is a list of files at all, or a picture, without reading it.
bool offersFiles(const QMimeData &data);

// "812 files and 3 folders · 9.1 GB" of what was dragged, folders not looked into.
QString droppedSummary(const DroppedPaths &dropped);

} // namespace ferry
