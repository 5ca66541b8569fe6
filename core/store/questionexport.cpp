#include "store/questionstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

QString isoTime(qint64 msecs)
{
    return QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC).toString(Qt::ISODate);
}

QString outcomeWord(QuestionOutcome outcome)
{
    switch (outcome) {
    case QuestionOutcome::Asking: return u"asking"_s;
    case QuestionOutcome::Answered: return u"answered"_s;
    case QuestionOutcome::Stopped: return u"stopped"_s;
    case QuestionOutcome::NotUploaded: return u"not-uploaded"_s;
    case QuestionOutcome::NotAsked: return u"not-asked"_s;
    case QuestionOutcome::TimedOut: break;
    }
    return u"timed-out"_s;
}

QJsonObject jsonOf(const QuestionEntry &entry)
{
    QJsonArray files;
    for (const QuestionFile &file : entry.files) {
        files.append(QJsonObject {
            {u"name"_s, file.name}, {u"remote_id"_s, file.remoteId}, {u"bytes"_s, file.bytes}});
    }
    const auto orNull = [](qint64 number) {
        return number < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(number);
    };
    return {{u"id"_s, entry.id.toString(QUuid::WithoutBraces)},
        {u"asked"_s, isoTime(entry.askedAt)}, {u"state"_s, outcomeWord(entry.outcome)},
        {u"destination"_s, entry.destinationName}, {u"kind"_s, entry.destinationKind},
        {u"model"_s, entry.model}, {u"question"_s, entry.question}, {u"answer"_s, entry.answer},
        {u"reasoning"_s, entry.reasoning}, {u"finish"_s, entry.finish}, {u"files"_s, files},
        {u"question_tokens"_s, orNull(entry.questionTokens)},
        {u"answer_tokens"_s, orNull(entry.answerTokens)}};
}

// What somebody typed is text, and not Markdown: each line of it a quotation, its signs without meaning.
QString quotation(const QString &text)
{
    static const QString signs = u"\\`*_{}[]<>#+-!|~"_s;
    QString quoted = u"> "_s;
    for (const QChar c : text) {
        if (signs.contains(c))
            quoted += u'\\';
        quoted += c;
        if (c == u'\n')
            quoted += u"> "_s;
    }
    return quoted;
}

QString markdownOf(const QuestionEntry &entry)
{
    QStringList names;
    for (const QuestionFile &file : entry.files)
        names.append(u"`"_s + QString(file.name).replace(u'`', u'\'') + u"`"_s);
    QString text = u"## "_s + isoTime(entry.askedAt) + u" · "_s + entry.destinationName + u" · "_s
        + entry.model + u"\n\n"_s;
    if (!names.isEmpty())
        text += names.join(u", "_s) + u"\n\n"_s;
    text += quotation(entry.question) + u"\n\n"_s + entry.answer + u"\n\n"_s;
    return text;
}

} // namespace

QByteArray QuestionStore::exported(const QList<QuestionEntry> &entries, Format format)
{
    if (format == Format::Json) {
        QJsonArray array;
        for (const QuestionEntry &entry : entries)
            array.append(jsonOf(entry));
        return QJsonDocument(array).toJson();
    }
    QString text;
    for (const QuestionEntry &entry : entries)
        text += markdownOf(entry);
    return text.toUtf8();
}

} // namespace ferry
