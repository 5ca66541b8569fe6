#include "destinations/filesapi/fileobject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

bool isPlainId(const QString &id)
{
    constexpr qsizetype longest = 200;
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || c == u'-' || c == u'_' || c == u'.' || c == u':';
    };
    return !id.isEmpty() && id.size() <= longest && id.front() != u'.'
        && std::all_of(id.begin(), id.end(), isPlain);
}

FileObject::State stateOf(const QString &status)
{
    if (status.isEmpty() || status == "ok"_L1 || status == "ready"_L1 || status == "processed"_L1
        || status == "uploaded"_L1 || status == "success"_L1 || status == "completed"_L1)
        return FileObject::State::Done;
    if (status == "error"_L1 || status == "failed"_L1 || status == "fail"_L1)
        return FileObject::State::Broken;
    return FileObject::State::Pending;
}

// Some say it in a text, OpenAI in seconds, and a proxy may say it in a string.
qint64 numberOf(const QJsonValue &value, qint64 otherwise)
{
    if (value.isDouble())
        return value.toInteger(otherwise);
    bool isNumber = false;
    const qint64 number = value.toString().left(20).toLongLong(&isNumber);
    return isNumber ? number : otherwise;
}

// BigModel has been seen to give milliseconds.
qint64 secondsOf(qint64 time)
{
    constexpr qint64 farAway = 100'000'000'000; // the year 5138 in seconds, 1973 in milliseconds
    return time > farAway ? time / 1000 : qMax<qint64>(0, time);
}

std::optional<FileObject> fileOf(const QJsonObject &json)
{
    FileObject file;
    file.id = json.value("id"_L1).toString();
    if (file.id.isEmpty() && json.value("id"_L1).isDouble())
        file.id = QString::number(json.value("id"_L1).toInteger());
    if (!isPlainId(file.id))
        return std::nullopt;
    constexpr qsizetype longestName = 2048;
    file.name = json.value("filename"_L1).toString().left(longestName);
    file.purpose = tameText(json.value("purpose"_L1).toString().left(100));
    file.bytes = numberOf(json.value("bytes"_L1), -1);
    file.createdAt = secondsOf(numberOf(json.value("created_at"_L1), 0));
    file.state = stateOf(json.value("status"_L1).toString().left(40).toLower());
    file.trouble = tameText(json.value("status_details"_L1).toString());
    return file;
}

Failure badReply(const QString &code, const QString &detail)
{
    return {.kind = FailureKind::BadReply, .advice = Advice::Retry, .code = code, .detail = detail};
}

} // namespace

Result<FileObject> readFileObject(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    // z.ai wraps some of its answers.
    const bool isWrapped = !object.contains("id"_L1) && object.value("data"_L1).isObject();
    std::optional<FileObject> file
        = fileOf(isWrapped ? object.value("data"_L1).toObject() : object);
    if (!file)
        return failed(badReply(u"not-a-file"_s, u"the answer names no file"_s));
    return *file;
}

Result<FileList> readFileList(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonValue data = object.value("data"_L1);
    if (!data.isArray())
        return failed(badReply(u"not-a-list"_s, u"the answer is no list of files"_s));
    FileList list;
    list.more = object.value("has_more"_L1).toBool();
    for (const QJsonValue value : data.toArray()) {
        if (std::optional<FileObject> file = fileOf(value.toObject()))
            list.files.append(*std::move(file));
    }
    return list;
}

} // namespace ferry
