#include "store/questionrows.h"

#include "store/historytext.h"
#include "store/sql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ferry::questionrows {

using namespace Qt::StringLiterals;

namespace {

// Paths are bytes, and JSON has none.
QString filesToJson(const QList<QuestionFile> &files)
{
    QJsonArray array;
    for (const QuestionFile &file : files) {
        array.append(QJsonObject {{u"name"_s, file.name},
            {u"path"_s, QString::fromLatin1(file.path.toPercentEncoding("/"))},
            {u"remote_id"_s, file.remoteId}, {u"link"_s, file.link}, {u"bytes"_s, file.bytes}});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<QuestionFile> filesFromJson(const QByteArray &json)
{
    QList<QuestionFile> files;
    for (const QJsonValue value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject object = value.toObject();
        files.append({.name = object.value("name"_L1).toString(),
            .path = QByteArray::fromPercentEncoding(object.value("path"_L1).toString().toLatin1()),
            .remoteId = object.value("remote_id"_L1).toString(),
            .link = object.value("link"_L1).toString(),
            .bytes = object.value("bytes"_L1).toInteger(-1)});
    }
    return files;
}

QString searchable(const QuestionEntry &entry)
{
    QStringList parts {entry.question, entry.answer, entry.model, entry.destinationName};
    for (const QuestionFile &file : entry.files)
        parts.append(file.name);
    return parts.join(u'\n').normalized(QString::NormalizationForm_C).toCaseFolded();
}

// A null string would be NULL, which no column of these takes.
QString text(const QString &words)
{
    return words.isNull() ? u""_s : words;
}

QVariant failureOf(const QuestionEntry &entry)
{
    return entry.failure ? QVariant(QString::fromUtf8(failureToJson(*entry.failure))) : QVariant();
}

// An index without content of its own is told what it forgets.
Result<void> unindex(QSqlDatabase &connection, const QUuid &id)
{
    return sql::run(connection,
        "INSERT INTO questions_search (questions_search, rowid, search)"
        " SELECT 'delete', row, search FROM questions WHERE id = ?",
        id.toRfc4122())
        .map([](sql::Query *) {});
}

Result<void> write(QSqlDatabase &connection, const QuestionEntry &entry)
{
    return sql::run(connection,
        "INSERT INTO questions (id, asked_at, ended_at, destination, destination_name,"
        " destination_kind, model, question, answer, reasoning, outcome, finish, failure,"
        " failed_file, question_tokens, answer_tokens, files, search)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET ended_at = excluded.ended_at, model = excluded.model,"
        " answer = excluded.answer, reasoning = excluded.reasoning, outcome = excluded.outcome,"
        " finish = excluded.finish, failure = excluded.failure,"
        " failed_file = excluded.failed_file,"
        " question_tokens = excluded.question_tokens, answer_tokens = excluded.answer_tokens,"
        " files = excluded.files, search = excluded.search",
        entry.id.toRfc4122(), entry.askedAt, entry.endedAt, entry.destination.toRfc4122(),
        text(entry.destinationName), text(entry.destinationKind), text(entry.model),
        text(entry.question), text(entry.answer), text(entry.reasoning), int(entry.outcome),
        text(entry.finish), failureOf(entry), text(entry.failedFile), entry.questionTokens,
        entry.answerTokens, filesToJson(entry.files), searchable(entry))
        .map([](sql::Query *) {});
}

constexpr auto columns
    = "SELECT q.row, q.id, q.asked_at, q.ended_at, q.destination, q.destination_name,"
      " q.destination_kind, q.model, q.question, q.answer, q.reasoning, q.outcome, q.finish,"
      " q.failure, q.failed_file, q.question_tokens, q.answer_tokens, q.files FROM questions AS q ";

QuestionEntry read(const sql::Query &row)
{
    const auto uuid
        = [&row](int column) { return QUuid::fromRfc4122(row.value(column).toByteArray()); };
    return {.row = row.value(0).toLongLong(),
        .id = uuid(1),
        .askedAt = row.value(2).toLongLong(),
        .endedAt = row.value(3).toLongLong(),
        .destination = uuid(4),
        .destinationName = row.value(5).toString(),
        .destinationKind = row.value(6).toString(),
        .model = row.value(7).toString(),
        .question = row.value(8).toString(),
        .answer = row.value(9).toString(),
        .reasoning = row.value(10).toString(),
        .outcome = QuestionOutcome(row.value(11).toInt()),
        .finish = row.value(12).toString(),
        .failure = failureFromJson(row.value(13).toByteArray()),
        .failedFile = row.value(14).toString(),
        .questionTokens = row.value(15).toLongLong(),
        .answerTokens = row.value(16).toLongLong(),
        .files = filesFromJson(row.value(17).toByteArray())};
}

} // namespace

Result<qint64> keep(QSqlDatabase &connection, const QuestionEntry &entry)
{
    return unindex(connection, entry.id)
        .and_then([&] { return write(connection, entry); })
        .and_then([&] {
            return sql::run(connection,
                "INSERT INTO questions_search (rowid, search)"
                " SELECT row, search FROM questions WHERE id = ?",
                entry.id.toRfc4122());
        })
        .map([&](sql::Query *) {
            return sql::value(
                connection, "SELECT row FROM questions WHERE id = ?", entry.id.toRfc4122())
                .toLongLong();
        });
}

Result<int> remove(QSqlDatabase &connection, const QUuid &id)
{
    return unindex(connection, id)
        .and_then([&] {
            return sql::run(connection, "DELETE FROM questions WHERE id = ?", id.toRfc4122());
        })
        .map([](sql::Query *query) { return query->numRowsAffected(); });
}

QuestionPage search(QSqlDatabase &connection, const QuestionQuery &query)
{
    const historytext::Words words = historytext::wordsOf(query.text);
    QString where = u"WHERE 1"_s;
    QVariantList values;
    if (!words.match.isEmpty()) {
        where += u" AND q.row IN (SELECT rowid FROM questions_search"
                 " WHERE questions_search MATCH ?)"_s;
        values.append(words.match);
    }
    for (const QString &word : words.contained) {
        where += u" AND instr(q.search, ?) > 0"_s;
        values.append(word);
    }
    if (query.beforeRow > 0) {
        where += u" AND (q.asked_at, q.row) < (?, ?)"_s;
        values << query.beforeAskedAt << query.beforeRow;
    }
    QuestionPage page;
    Result<sql::Query> rows = sql::select(connection,
        QString::fromLatin1(columns) + where + u" ORDER BY q.asked_at DESC, q.row DESC LIMIT "_s
            + QString::number(query.limit + 1),
        values);
    while (rows && rows->next()) {
        if (page.entries.size() == query.limit) {
            page.more = true;
            break;
        }
        page.entries.append(read(*rows));
    }
    if (!rows)
        page.failure = rows.error();
    else if (const std::optional<Failure> trouble = sql::trouble(connection))
        page.failure = trouble;
    return page;
}

} // namespace ferry::questionrows
