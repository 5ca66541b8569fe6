#include "destinations/filesapi/filestoken.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ferry {

using namespace Qt::StringLiterals;

QByteArray FilesToken::toBytes() const
{
    QJsonObject json;
    if (!id.isEmpty())
        json.insert(u"id"_s, id);
    if (sentAt > 0)
        json.insert(u"sent"_s, sentAt);
    return json.isEmpty() ? QByteArray() : QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<FilesToken> FilesToken::fromBytes(const QByteArray &bytes)
{
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    if (!json.isObject())
        return std::nullopt;
    return FilesToken {.id = json["id"_L1].toString(), .sentAt = json["sent"_L1].toInteger()};
}

} // namespace ferry
