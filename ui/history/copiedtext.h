#pragma once

#include "store/historystore.h"
#include "ui/links/chosenlinks.h"

#include <QStringList>

namespace ferry::copiedtext {

// What goes to the clipboard for rows of the history, a line each: the link, or the place where there is
// none; the hash, in the form that sha256sum reads, of those that have one.
QStringList links(const QList<HistoryEntry> &entries);
QStringList hashes(const QList<HistoryEntry> &entries);

ChosenLinks::Found foundLinks(const QList<HistoryEntry> &entries);
ChosenLinks::Abilities linkAbilities(const QList<HistoryEntry> &entries);

} // namespace ferry::copiedtext
