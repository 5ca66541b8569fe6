#pragma once

#include "store/database.h"
#include "store/questionentry.h"

#include <functional>

namespace ferry {

// Questions and answers, in `database`, which outlives it. Nothing of them leaves this computer. Any thread; answers
// come to `context`.
class QuestionStore final
{
public:
    explicit QuestionStore(Database &database)
        : m_database(database)
    { }

    // Adds the entry, or brings the one of the same id up to date.
    void keep(
        const QuestionEntry &entry, QObject *context, std::function<void(Result<qint64>)> done);
    void search(
        const QuestionQuery &query, QObject *context, std::function<void(QuestionPage)> done);
    // Removes it for good.
    void forget(const QUuid &id, QObject *context, std::function<void(Result<int>)> done);

    // Blocking, for the command line.
    Result<qint64> keepNow(const QuestionEntry &entry);
    QuestionPage searchNow(const QuestionQuery &query);

    // As Markdown, for people; as JSON, one array, for programs.
    enum class Format { Markdown = 1, Json };
    static QByteArray exported(const QList<QuestionEntry> &entries, Format format);
    // All that the text finds, however many. Failure: what reading them met.
    void exportAll(const QString &text, Format format, QObject *context,
        std::function<void(Result<QByteArray>)> done);

private:
    Database &m_database;
};

} // namespace ferry
