#include "support/historyservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace ferry::testing {

using namespace Qt::StringLiterals;

namespace {

const QString baton = u"018c2f00-0000-7000-8000-0000000000ba"_s;

Answer json(int status, const QByteArray &body)
{
    return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = body};
}

Answer error(int status, const QByteArray &code)
{
    return json(status, R"({"code":")" + code + R"(","message":"no","details":null,"hint":null})");
}

} // namespace

HistoryService::HistoryService(const QByteArray &userId)
    : m_user(userId)
{ }

void HistoryService::setMood(Mood mood)
{
    const QMutexLocker lock(&m_mutex);
    m_mood = mood;
}

void HistoryService::refuse(const QString &name)
{
    const QMutexLocker lock(&m_mutex);
    m_refused.insert(name);
}

QSet<QString> HistoryService::names() const
{
    const QMutexLocker lock(&m_mutex);
    QSet<QString> found;
    for (const QJsonObject &row : m_rows)
        found.insert(row.value("name"_L1).toString());
    return found;
}

int HistoryService::hellos() const
{
    const QMutexLocker lock(&m_mutex);
    return m_hellos;
}

Answer HistoryService::answer(const SeenRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    const bool isHello = request.target.endsWith("/rpc/ferry_hello");
    m_hellos += isHello ? 1 : 0;
    switch (m_mood) {
    case Mood::NotSetUp: return error(404, "PGRST202");
    case Mood::Refusing: return error(401, "PGRST303");
    case Mood::Sick: return error(503, "53300");
    case Mood::Silent: return {.isSilent = true};
    case Mood::Good: break;
    }
    if (isHello)
        return hello(QJsonDocument::fromJson(request.body).object());
    if (request.target.endsWith("/rpc/ferry_setup"))
        return json(200, R"({"schema":1,"missing":["realtime"]})");
    return request.verb == "POST" ? insert(request.body) : pull(request.target);
}

Answer HistoryService::hello(const QJsonObject &arguments)
{
    const bool confirms = arguments.value("baton"_L1).toString() == baton;
    const qint64 before = m_known;
    if (confirms)
        m_known = arguments.value("seen"_L1).toInteger();
    const QJsonObject said {{u"schema"_s, 1}, {u"user_id"_s, QString::fromLatin1(m_user)},
        {u"epoch"_s, u"e"_s}, {u"rev"_s, m_rev}, {u"gc_rev"_s, 0}, {u"baton"_s, baton},
        {u"known"_s, before < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(before)},
        {u"confirmed"_s, confirms}, {u"devices"_s, QJsonArray()}};
    return json(200, QJsonDocument(said).toJson());
}

Answer HistoryService::insert(const QByteArray &body)
{
    const QJsonArray rows = QJsonDocument::fromJson(body).array();
    for (const QJsonValue &row : rows) {
        if (m_refused.contains(row["name"_L1].toString()))
            return error(400, "23514");
    }
    QJsonArray taken;
    for (const QJsonValue &value : rows) {
        QJsonObject row = value.toObject();
        const QString id = row.value("id"_L1).toString();
        if (m_rows.contains(id))
            continue;
        row.insert(u"user_id"_s, QString::fromLatin1(m_user));
        row.insert(u"rev"_s, ++m_rev);
        m_rows.insert(id, row);
        taken.append(row);
    }
    return json(201, QJsonDocument(taken).toJson());
}

Answer HistoryService::pull(const QByteArray &target) const
{
    const QUrlQuery query(QUrl::fromEncoded(target));
    const qint64 above = query.queryItemValue(u"rev"_s).mid(3).toLongLong();
    QList<QJsonObject> rows;
    for (const QJsonObject &row : m_rows) {
        if (row.value("rev"_L1).toInteger() > above)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end(), [](const QJsonObject &one, const QJsonObject &other) {
        return one.value("rev"_L1).toInteger() < other.value("rev"_L1).toInteger();
    });
    QJsonArray page;
    for (const QJsonObject &row : rows)
        page.append(row);
    return json(200, QJsonDocument(page).toJson());
}

} // namespace ferry::testing
