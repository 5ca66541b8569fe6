#pragma once

#include <QString>

class QJsonObject;

namespace ferry {

// All that the command line prints goes through here. What names and servers bring along is shown and
// never obeyed: a control character becomes a visible escape. Whether somebody got to read it is
// noticed: see outputStatus().
namespace terminal {

// The first thing in main: where one of the three standard streams is closed, the next file opened would
// take its place, and what is printed would go into the database.
void holdStandardStreams();

// "\x1b", "\n", "\u{202e}": control characters, line breaks, and marks that turn the text round.
QString visible(QStringView text);

// A line, or several: the breaks in `text` are ours, so names in it have been through visible().
// False once standard output takes no more; to go on would be in vain.
bool print(const QString &text);
// A piece of a text that goes on: no line end is added.
bool printPiece(const QString &text);
bool printJson(const QJsonObject &object); // one line of JSON
void complain(const QString &text); // to standard error

// The line of progress at the bottom of standard error; an empty one takes it away.
void redraw(const QString &line);

// The exit status of a run that else ends with `status`: 1, and a sentence on standard error, if any
// of its output was lost.
int outputStatus(int status);

} // namespace terminal
} // namespace ferry
