#pragma once

#include "remote/remoteaccess.h"
#include "ui/common/tokens.h"

#include <QCoreApplication>
#include <QString>

namespace ferry {

// What the remote files' rows, counts and questions say. Names from outside are shown as text, with what nobody
// can see in them made visible as a space.
class RemoteWords final
{
    Q_DECLARE_TR_FUNCTIONS(RemoteWords)

public:
    static QString files(qint64 number); // "1 file", "1,204 files"
    static QString name(const RemoteFile &file); // the last part
    static QString folder(const RemoteFile &file); // empty: none
    static QString size(const RemoteFile &file);
    static QString lastUsed(const RemoteEntry &entry);
    static QString badge(const RemoteEntry &entry);
    static Tone badgeTone(const RemoteEntry &entry);
    static QString evidence(const RemoteEntry &entry); // what the history knows
    static QString counts(const QList<RemoteEntry> &all, const RemoteEnd &end);
    static QString sentence(const RemoteEntry &entry); // a row, read out
    static QString removed(int deleted, int changed, qint64 stillThere);
    static QString downloaded(const RemoteEntry &entry, const RemoteEnd &end);
};

} // namespace ferry
