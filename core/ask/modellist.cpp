#include "ask/modellist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

struct Model
{
    QString id {};
    qint64 created = 0; // seconds since the epoch; 0: not said
};

bool answers(const QString &id)
{
    static const QStringList others {u"embed"_s, u"whisper"_s, u"tts"_s, u"dall-e"_s,
        u"moderation"_s, u"transcribe"_s, u"realtime"_s, u"cogview"_s, u"cogvideo"_s, u"sora"_s,
        u"rerank"_s};
    return std::none_of(others.begin(), others.end(),
        [&id](const QString &word) { return id.contains(word, Qt::CaseInsensitive); });
}

} // namespace

Result<QStringList> readModelList(const QByteArray &json)
{
    const QJsonValue data = QJsonDocument::fromJson(json).object().value("data"_L1);
    if (!data.isArray()) {
        return failed({.kind = FailureKind::BadReply,
            .advice = Advice::Retry,
            .code = u"not-a-list"_s,
            .detail = u"the answer is no list of models"_s});
    }
    constexpr qsizetype longestId = 200;
    QList<Model> models;
    for (const QJsonValue value : data.toArray()) {
        const QJsonObject object = value.toObject();
        const QString id = tameText(object.value("id"_L1).toString().left(longestId));
        if (!id.isEmpty() && answers(id))
            models.append({id, object.value("created"_L1).toInteger(0)});
    }
    std::stable_sort(models.begin(), models.end(),
        [](const Model &a, const Model &b) { return a.created > b.created; });
    QStringList ids;
    for (const Model &model : std::as_const(models))
        ids.append(model.id);
    ids.removeDuplicates();
    return ids;
}

} // namespace ferry
