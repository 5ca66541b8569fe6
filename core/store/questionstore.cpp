#include "store/questionstore.h"

#include "store/questionrows.h"

namespace ferry {

namespace {

Result<QList<QuestionEntry>> findAll(QSqlDatabase &connection, const QString &text)
{
    QList<QuestionEntry> entries;
    QuestionQuery query {.text = text};
    for (;;) {
        const QuestionPage page = questionrows::search(connection, query);
        if (page.failure)
            return failed(*page.failure);
        entries += page.entries;
        if (!page.more)
            return entries;
        query.beforeAskedAt = entries.last().askedAt;
        query.beforeRow = entries.last().row;
    }
}

} // namespace

void QuestionStore::keep(
    const QuestionEntry &entry, QObject *context, std::function<void(Result<qint64>)> done)
{
    m_database.write<qint64>(
        [entry](QSqlDatabase &connection) { return questionrows::keep(connection, entry); },
        context, std::move(done));
}

void QuestionStore::search(
    const QuestionQuery &query, QObject *context, std::function<void(QuestionPage)> done)
{
    m_database.read<QuestionPage>(
        [query](QSqlDatabase &connection) { return questionrows::search(connection, query); },
        context, std::move(done));
}

void QuestionStore::forget(const QUuid &id, QObject *context, std::function<void(Result<int>)> done)
{
    m_database.write<int>(
        [id](QSqlDatabase &connection) { return questionrows::remove(connection, id); }, context,
        std::move(done));
}

void QuestionStore::exportAll(const QString &text, Format format, QObject *context,
    std::function<void(Result<QByteArray>)> done)
{
    m_database.read<Result<QByteArray>>(
        [text, format](QSqlDatabase &connection) {
            return findAll(connection, text).map([format](const QList<QuestionEntry> &entries) {
                return exported(entries, format);
            });
        },
        context, std::move(done));
}

Result<qint64> QuestionStore::keepNow(const QuestionEntry &entry)
{
    return m_database.writeNow<qint64>(
        [&entry](QSqlDatabase &connection) { return questionrows::keep(connection, entry); });
}

QuestionPage QuestionStore::searchNow(const QuestionQuery &query)
{
    return m_database.readNow<QuestionPage>(
        [&query](QSqlDatabase &connection) { return questionrows::search(connection, query); });
}

} // namespace ferry
