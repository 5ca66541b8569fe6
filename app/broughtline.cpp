#include "app/broughtline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ferry::broughtline {

using namespace Qt::StringLiterals;

QString write(const AskUploads::Brought &brought)
{
    QJsonObject line;
    if (brought.failure) {
        line.insert(u"failure"_s, QString::fromUtf8(failureToJson(*brought.failure)));
        for (qsizetype i = 0; i < brought.files.size(); ++i) {
            if (brought.files.at(i).name == brought.failedFile)
                line.insert(u"file"_s, i); // not its name, which the way there may alter
        }
    } else {
        QJsonArray ids;
        for (const AskFile &file : brought.files)
            ids.append(file.remoteId);
        line.insert(u"remote_ids"_s, ids);
    }
    return QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

AskUploads::Brought read(const QString &line, QList<AskFile> files)
{
    const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
    AskUploads::Brought brought {.files = std::move(files)};
    const QJsonArray ids = object.value("remote_ids"_L1).toArray();
    if (ids.size() == brought.files.size()) {
        for (qsizetype i = 0; i < ids.size(); ++i)
            brought.files[i].remoteId = ids.at(i).toString();
        return brought;
    }
    const QByteArray told = object.value("failure"_L1).toString().toUtf8();
    brought.failure = failureFromJson(told).value_or(Failure {
        .kind = FailureKind::Interrupted, .advice = Advice::GiveUp, .code = u"window-closed"_s});
    const qsizetype which = object.value("file"_L1).toInteger(-1);
    if (which >= 0 && which < brought.files.size())
        brought.failedFile = brought.files.at(which).name;
    return brought;
}

} // namespace ferry::broughtline
