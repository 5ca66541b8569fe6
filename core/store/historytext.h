#pragma once

#include "store/historyentry.h"

#include <QString>
#include <QStringList>

namespace ferry {

// The text that a search of the history looks through, and how a search is read. Both sides are
// folded the same way here, in NFC and without case, so that SQLite only ever compares characters.
namespace historytext {

// Name, path, remote place and destination of an entry, on lines of their own.
QString searchable(const HistoryEntry &entry);

// What a person typed, as words. All of them must be found.
struct Words
{
    QString
        match {}; // for FTS5's MATCH: each word quoted; empty when there is none of three letters
    QStringList contained {}; // words too short for trigrams
    QStringList all {};

    bool isEmpty() const { return all.isEmpty(); }
};
Words wordsOf(const QString &text);

} // namespace historytext
} // namespace ferry
