#include "ui/common/noticewords.h"

#include "ui/common/format.h"

#include <QCoreApplication>

namespace ferry {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

QString rescuedWords(const DatabaseNotice &notice)
{
    const QString words = notice.fromBackup
        ? Words::tr("The database was damaged and has been set aside as %1. %2 uploads of the "
                    "history and %3 of the queue were saved from it and from a backup.",
            nullptr, int(notice.uploads))
        : Words::tr("The database was damaged and has been set aside as %1. %2 uploads of the "
                    "history and %3 of the queue were saved from it.",
            nullptr, int(notice.uploads));
    return words.arg(notice.setAside, format::count(notice.uploads), format::count(notice.queued));
}

} // namespace

QString noticeWords(const DatabaseNotice &notice)
{
    switch (notice.kind) {
    case DatabaseNotice::Kind::Rescued: return rescuedWords(notice);
    case DatabaseNotice::Kind::Newer: break;
    }
    return Words::tr("The database was made by a newer Ferry. It can be looked at, not changed.");
}

} // namespace ferry
