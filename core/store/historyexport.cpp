#include "files/remotename.h"
#include "store/historystore.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 1000;

QString outcomeName(HistoryOutcome outcome)
{
    switch (outcome) {
    case HistoryOutcome::Done: return u"done"_s;
    case HistoryOutcome::Skipped: return u"skipped"_s;
    case HistoryOutcome::Failed: return u"failed"_s;
    case HistoryOutcome::Cancelled: return u"cancelled"_s;
    }
    return {};
}

QString verifiedName(Verification verified)
{
    switch (verified) {
    case Verification::NotVerified: return u"no"_s;
    case Verification::Size: return u"size"_s;
    case Verification::Hash: return u"hash"_s;
    }
    return {};
}

QString timeText(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString errorText(const HistoryEntry &entry)
{
    if (!entry.failure)
        return {};
    return entry.failure->detail.isEmpty() ? entry.failure->code : entry.failure->detail;
}

// Column names of both formats, in order.
const QStringList &columns()
{
    static const QStringList names {u"finished"_s, u"started"_s, u"name"_s, u"path"_s,
        u"destination"_s, u"kind"_s, u"remote"_s, u"link"_s, u"remote_id"_s, u"bytes"_s,
        u"sha256"_s, u"verified"_s, u"outcome"_s, u"error"_s, u"attempts"_s, u"device"_s, u"id"_s};
    return names;
}

QVariantList valuesOf(const HistoryEntry &entry)
{
    return {timeText(entry.finishedAt), timeText(entry.startedAt), entry.name,
        remotename::fromFileSystem(entry.path), entry.destinationName, entry.destinationKind,
        entry.remote, entry.link, entry.remoteId, entry.bytes,
        QString::fromLatin1(entry.sha256.toHex()), verifiedName(entry.verified),
        outcomeName(entry.outcome), errorText(entry), entry.attempts, entry.device,
        entry.id.toString(QUuid::WithoutBraces)};
}

// A cell of RFC 4180, which no spreadsheet takes for a formula (OWASP, "CSV Injection").
QByteArray cell(const QString &value)
{
    QString text = value;
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    const bool plain = !text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n')
        && !text.contains(u'\r');
    if (!plain) {
        text.replace(u'"', u"\"\""_s);
        text = u'"' + text + u'"';
    }
    return text.toUtf8();
}

QByteArray csvLine(const QVariantList &values)
{
    QByteArrayList cells;
    for (const QVariant &value : values)
        cells.append(cell(value.toString()));
    return cells.join(',') + "\r\n";
}

QByteArray jsonObject(const HistoryEntry &entry)
{
    QJsonObject object;
    const QVariantList values = valuesOf(entry);
    for (int i = 0; i < values.size(); ++i)
        object.insert(columns().at(i), QJsonValue::fromVariant(values.at(i)));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

class Writer final
{
public:
    Writer(QIODevice &device, HistoryStore::Format format)
        : m_device(device)
        , m_format(format)
    { }

    bool begin()
    {
        if (m_format == HistoryStore::Format::Json)
            return put("[");
        // The byte order mark is what makes Excel read UTF-8.
        return put("\xEF\xBB\xBF" + csvLine(QVariantList(columns().cbegin(), columns().cend())));
    }

    bool add(const HistoryEntry &entry)
    {
        const bool first = m_rows++ == 0;
        if (m_format == HistoryStore::Format::Json)
            return put((first ? "\n" : ",\n") + jsonObject(entry));
        return put(csvLine(valuesOf(entry)));
    }

    bool end() { return m_format == HistoryStore::Format::Csv || put("\n]\n"); }

    qint64 rows() const { return m_rows; }

private:
    bool put(const QByteArray &bytes) { return m_device.write(bytes) == bytes.size(); }

    QIODevice &m_device;
    HistoryStore::Format m_format;
    qint64 m_rows = 0;
};

} // namespace

Result<qint64> HistoryStore::exportTo(QIODevice &device, Format format, const HistoryQuery &query)
{
    Writer writer(device, format);
    bool good = writer.begin();
    HistoryQuery next = query;
    next.limit = rowsAtOnce;
    for (bool more = true; more && good;) {
        const HistoryPage page = searchNow(next);
        if (page.failure)
            return failed(*page.failure);
        for (const HistoryEntry &entry : page.entries)
            good = good && writer.add(entry);
        more = page.more;
        if (more) {
            next.beforeFinishedAt = page.entries.last().finishedAt;
            next.beforeRow = page.entries.last().row;
        }
    }
    good = good && writer.end();
    if (!good) {
        return failed(
            {.kind = FailureKind::FolderNotWritable, .detail = tameText(device.errorString())});
    }
    return writer.rows();
}

} // namespace ferry
