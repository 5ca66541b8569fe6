#pragma once

#include "ask/askfile.h"

#include <QJsonArray>
#include <QList>
#include <QString>

namespace ferry {

// A file as a model gets it: a text, or what the service fetches it by.
struct ChatFile
{
    QString name {};
    AskManner manner = AskManner::Inline;
    QString text {}; // with Inline, Content and Parse
    QString reference {}; // with the others: an id, or a URL
};

// The messages of a question about files, in the order in which Kimi's guide wants them: the files' texts as system
// messages, one a file, then the user's message with the pictures and files that are named. Texts come as JSON with
// the file's name, as Kimi's own do, which pass as they are: what stands in a file cannot end the frame around it.
// Pure.
QJsonArray chatMessages(const QList<ChatFile> &files, const QString &question);

// The two messages that have a model go on where its answer was cut off.
QJsonArray continuation(const QString &answerSoFar);

} // namespace ferry
