#pragma once

#include "remote/remoteaccess.h"
#include "remote/remoteselection.h"

#include <QJsonObject>
#include <QString>

namespace ferry::remotelines {

// What `ferry remote` prints. Names from outside have been through terminal::visible() in what is text.

QString text(const RemoteEntry &entry);
QJsonObject json(const QString &event, const RemoteEntry &entry);
QJsonObject sums(const RemoteEnd &end, qint64 shown);
QString sumsText(const RemoteEnd &end, const QList<RemoteEntry> &all, qint64 shown);
QStringList leftOut(const RemoteSelection::Result &result);
QString removalText(const RemoteRemoval &removal, const QString &why);
// "12 files deleted, 1 still there.", what came of all of them.
QString removedText(qint64 removed, qint64 changed, qint64 failed);
QJsonObject removalJson(const RemoteRemoval &removal, const QString &why);
QString verifiedWord(Verification verified); // "hash", "size", "no"
QString downloaded(const QString &path, const RemoteEnd &end);

} // namespace ferry::remotelines
