#pragma once

#include "files/filestamp.h"

#include <QByteArray>
#include <QString>
#include <QUrl>
#include <QUuid>

namespace ferry {

// A file that a question is about.
struct AskFile
{
    QString name {}; // the last segment, for people and for the model
    QByteArray path {}; // on this computer, the file system's own bytes; empty: it is elsewhere
    FileStamp stamp {}; // when the question was prepared; invalid: not looked at yet
    qint64 bytes = -1;
    QString remoteId {}; // what the service that is asked knows it by; empty: it does not
    QUuid remoteAt {}; // the destination where that id counts; null: the one that is asked
    QUrl link {}; // where anybody can fetch it; empty: nowhere
};

// How a file's content comes before the model. Never by its name alone.
enum class AskManner {
    Inline = 1, // its text stands in the question
    Content, // uploaded; the service has read its text, which stands in the question
    FileId, // uploaded; the question names its id
    ImageId, // Kimi: uploaded for vision, named as ms://<id>
    VideoId,
    Parse, // GLM: its file parser reads the text, which stands in the question
    Link, // the service fetches it itself
};

} // namespace ferry
