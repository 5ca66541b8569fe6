#include "store/historysearch.h"

#include "store/historyindex.h"
#include "store/historyrows.h"
#include "store/historytext.h"
#include "store/sql.h"

#include <QElapsedTimer>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// Up to so many hits of the index are fetched and sorted. With more, the newest page is found
// sooner by walking back in time: one row in fifty or so is a hit even among a million.
constexpr qint64 sortedHits = 20'000;

// A part of a statement and the values it binds.
struct Clause
{
    QString text {};
    QVariantList values {};

    void add(const QString &condition, const QVariantList &bound)
    {
        text += (text.isEmpty() ? u""_s : u" AND "_s) + condition;
        values += bound;
    }
};

// Never a column's name in front of row, finished_at and search: both plans name one table only.
Clause filtersOf(const HistoryQuery &query)
{
    Clause clause;
    clause.add(u"h.deleted_at IS NULL"_s, {});
    if (!query.destination.isNull()) {
        clause.add(u"h.place IN (SELECT id FROM places WHERE uuid = ?)"_s,
            {query.destination.toRfc4122()});
    }
    if (!query.device.isNull()) {
        clause.add(
            u"h.device IN (SELECT id FROM devices WHERE uuid = ?)"_s, {query.device.toRfc4122()});
    }
    if (query.outcome)
        clause.add(u"h.outcome = ?"_s, {int(*query.outcome)});
    if (query.since > 0)
        clause.add(u"h.finished_at >= ?"_s, {query.since});
    return clause;
}

void addContained(Clause &clause, const QStringList &words)
{
    for (const QString &word : words)
        clause.add(u"instr(h.search, ?) > 0"_s, {word});
}

// The rows that the index finds, and those of its tail that it does not know yet.
Clause hits(const historytext::Words &words, qint64 indexed)
{
    Clause tail;
    tail.add(u"h.row > ?"_s, {indexed});
    addContained(tail, words.all);
    Clause clause;
    clause.text = u"SELECT rowid AS row FROM history_search WHERE history_search MATCH ?"
                  u" UNION ALL SELECT h.row FROM history AS h WHERE "_s
        + tail.text;
    clause.values = QVariantList {words.match} + tail.values;
    return clause;
}

qint64 countOf(
    QSqlDatabase &connection, const QString &rows, const QVariantList &values, qint64 most)
{
    Result<sql::Query> count = sql::select(connection,
        u"SELECT count(*) FROM (%1 LIMIT %2)"_s.arg(rows, QString::number(most)), values);
    return count && count->next() ? count->value(0).toLongLong() : 0;
}

class Search final
{
public:
    Search(QSqlDatabase &connection, const HistoryQuery &query)
        : m_connection(connection)
        , m_query(query)
        , m_words(historytext::wordsOf(query.text))
        , m_filters(filtersOf(query))
    {
        if (!m_words.match.isEmpty()) {
            m_hits = hits(m_words, historyindex::indexedUpTo(connection));
            m_byIndex
                = countOf(connection, m_hits.text, m_hits.values, sortedHits + 1) <= sortedHits;
        }
        m_source = m_byIndex ? QString(u"("_s + m_hits.text
                       + u") AS hit CROSS JOIN history AS h ON h.row = hit.row"_s)
                             : u"history AS h INDEXED BY history_newest"_s;
        if (m_byIndex)
            m_sourceValues = m_hits.values;
        addContained(m_filters, m_byIndex ? m_words.contained : m_words.all);
    }

    void readPage(HistoryPage &page) const
    {
        Clause where = m_filters;
        if (m_query.beforeRow > 0) {
            where.add(u"(h.finished_at, h.row) < (?, ?)"_s,
                {m_query.beforeFinishedAt, m_query.beforeRow});
        }
        Result<sql::Query> rows = sql::select(m_connection,
            historyrows::selectFrom(m_source) + u"WHERE "_s + where.text
                + u" ORDER BY h.finished_at DESC, h.row DESC LIMIT "_s
                + QString::number(m_query.limit + 1),
            m_sourceValues + where.values);
        while (rows && rows->next()) {
            if (page.entries.size() == m_query.limit) {
                page.more = true;
                return;
            }
            page.entries.append(historyrows::read(*rows));
        }
    }

    qint64 matches(qint64 total) const
    {
        const bool everything = m_words.isEmpty() && m_query.destination.isNull()
            && m_query.device.isNull() && !m_query.outcome && m_query.since == 0;
        if (everything)
            return total;
        // Filters alone are counted in the index. Text is looked for in the rows' own order, which
        // is the disk's.
        const QString source
            = m_byIndex || m_words.isEmpty() ? m_source : u"history AS h NOT INDEXED"_s;
        const QString rows = u"SELECT 1 FROM "_s + source + u" WHERE "_s + m_filters.text;
        return countOf(
            m_connection, rows, m_sourceValues + m_filters.values, HistoryPage::countedAtMost);
    }

private:
    QSqlDatabase &m_connection;
    const HistoryQuery &m_query;
    historytext::Words m_words;
    Clause m_filters;
    Clause m_hits {};
    bool m_byIndex = false;
    QString m_source {};
    QVariantList m_sourceValues {};
};

} // namespace

HistoryPage searchHistory(QSqlDatabase &connection, const HistoryQuery &query)
{
    QElapsedTimer time;
    time.start();
    HistoryPage page;
    const Search search(connection, query);
    search.readPage(page);
    if (query.beforeRow == 0) {
        page.total = sql::value(connection, "SELECT value FROM meta WHERE key = 'history_total'")
                         .toLongLong();
        page.matches = page.more ? search.matches(page.total) : page.entries.size();
    }
    if (const std::optional<Failure> trouble = sql::trouble(connection))
        return {.failure = trouble};
    page.microseconds = time.nsecsElapsed() / 1000;
    return page;
}

QList<HistoryEntry> sameContent(
    QSqlDatabase &connection, const QByteArray &sha256, const QUuid &destination, int limit)
{
    QList<HistoryEntry> entries;
    if (sha256.size() != 32)
        return entries;
    QString where = u"WHERE h.sha256 = ? AND h.outcome = 1 AND h.deleted_at IS NULL"_s;
    QVariantList values {sha256};
    if (!destination.isNull()) {
        where += u" AND h.place IN (SELECT id FROM places WHERE uuid = ?)"_s;
        values.append(destination.toRfc4122());
    }
    Result<sql::Query> rows = sql::select(connection,
        historyrows::selectFrom(u"history AS h INDEXED BY history_by_hash"_s) + where
            + u" ORDER BY h.finished_at DESC LIMIT "_s + QString::number(limit),
        values);
    while (rows && rows->next())
        entries.append(historyrows::read(*rows));
    return entries;
}

} // namespace ferry
