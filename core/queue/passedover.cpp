#include "queue/passedover.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ferry {

using namespace Qt::StringLiterals;

QByteArray passedOverToJson(const QList<PassedOver> &passed)
{
    if (passed.isEmpty())
        return {};
    QJsonArray all;
    for (const PassedOver &one : passed) {
        all.append(QJsonObject {{u"destination"_s, one.destination}, {u"name"_s, one.name},
            {u"kind"_s, one.kind}, {u"tried"_s, one.wasTried},
            {u"why"_s, QJsonDocument::fromJson(failureToJson(one.why)).object()}});
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QList<PassedOver> passedOverFromJson(const QByteArray &json)
{
    QList<PassedOver> passed;
    const QJsonArray all = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : all) {
        const QJsonObject one = value.toObject();
        const std::optional<Failure> why
            = failureFromJson(QJsonDocument(one.value("why"_L1).toObject()).toJson());
        if (!why)
            continue;
        passed.append({.destination = one.value("destination"_L1).toInteger(),
            .name = one.value("name"_L1).toString(),
            .kind = one.value("kind"_L1).toString(),
            .why = *why,
            .wasTried = one.value("tried"_L1).toBool()});
    }
    return passed;
}

} // namespace ferry
