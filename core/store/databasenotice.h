#pragma once

#include <QString>

namespace ferry {

// What the user should know of how the database was opened. A value: ui/common/noticewords makes the
// sentence.
struct DatabaseNotice
{
    enum class Kind {
        Rescued = 1, // it was damaged: the rest of this says what became of it
        Newer, // made by a newer Ferry: it can be looked at, not changed
    };

    Kind kind = Kind::Newer;
    QString setAside {}; // the damaged file's name by now
    qint64 uploads = 0; // of the history, saved
    qint64 queued = 0; // of the queue
    bool fromBackup = false; // some of them from a backup
};

} // namespace ferry
