#pragma once

#include <QString>
#include <QStringList>

namespace ferry {

// What the check of a destination met where all is well, as far as it can be seen without uploading.
// A value: ui/common/checkwords makes the sentence. Of the rest, what the kind has use for.
struct CheckFinding
{
    enum class Kind {
        Ready = 1, // and no more to say
        Folder, // `place`: its path
        Server, // answers; whether it takes files shows with the first
        WebDav,
        Tus, // `details`: its extensions, as it lists them
        Bucket, // `place`: its name; `mostBytes` and `details`, the types, are those it takes
        Key, // is good; `files` of `mostFiles` are stored
    };

    Kind kind = Kind::Ready;
    QString place {};
    QStringList details {};
    qint64 mostBytes = -1; // -1: no limit, or nobody knows; the same for the others
    qint64 files = -1;
    qint64 mostFiles = -1;
    // What the server calls itself and what was entered, where these are two addresses of one host.
    QString named {};
    QString entered {};
};

} // namespace ferry
