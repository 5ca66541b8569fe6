#include "ask/chatmessages.h"

#include "destinations/common/filetype.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

QJsonObject message(const QString &role, const QJsonValue &content)
{
    return {{u"role"_s, role}, {u"content"_s, content}};
}

bool isText(AskManner manner)
{
    return manner == AskManner::Inline || manner == AskManner::Content
        || manner == AskManner::Parse;
}

QString framed(const ChatFile &file)
{
    if (file.manner == AskManner::Content)
        return file.text;
    const QJsonObject frame {{u"filename"_s, file.name}, {u"content"_s, file.text}};
    return QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact));
}

QJsonObject urlPart(const QString &type, const QString &url)
{
    return {{u"type"_s, type}, {type, QJsonObject {{u"url"_s, url}}}};
}

// Of a file that the service fetches itself: as what, its name tells.
QJsonObject linkPart(const ChatFile &file)
{
    const QByteArray type = fileTypeOf(file.name);
    if (type.startsWith("image/"))
        return urlPart(u"image_url"_s, file.reference);
    return urlPart(type.startsWith("video/") ? u"video_url"_s : u"file_url"_s, file.reference);
}

QJsonObject partOf(const ChatFile &file)
{
    switch (file.manner) {
    case AskManner::ImageId: return urlPart(u"image_url"_s, u"ms://"_s + file.reference);
    case AskManner::VideoId: return urlPart(u"video_url"_s, u"ms://"_s + file.reference);
    case AskManner::Link: return linkPart(file);
    default: break;
    }
    return {{u"type"_s, u"file"_s}, {u"file"_s, QJsonObject {{u"file_id"_s, file.reference}}}};
}

} // namespace

QJsonArray chatMessages(const QList<ChatFile> &files, const QString &question)
{
    QJsonArray messages;
    QJsonArray parts;
    for (const ChatFile &file : files) {
        if (isText(file.manner))
            messages.append(message(u"system"_s, framed(file)));
        else
            parts.append(partOf(file));
    }
    if (parts.isEmpty()) {
        messages.append(message(u"user"_s, question));
        return messages;
    }
    parts.append(QJsonObject {{u"type"_s, u"text"_s}, {u"text"_s, question}});
    messages.append(message(u"user"_s, parts));
    return messages;
}

QJsonArray continuation(const QString &answerSoFar)
{
    return {message(u"assistant"_s, answerSoFar),
        message(u"user"_s,
            u"Your answer was cut off. Go on exactly where it stopped, without repeating anything."_s)};
}

} // namespace ferry
