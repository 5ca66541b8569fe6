#include "base/event.h"

#include "base/failurename.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace ferry {

namespace {

Event about(Event::Kind kind, const QUuid &item)
{
    Event event;
    event.kind = kind;
    event.item = item;
    return event;
}

Event withFailure(Event event, const Failure &failure, int attempt)
{
    event.attempt = attempt;
    event.why = failureKindName(failure.kind).toLatin1();
    event.status = failure.httpStatus;
    event.code = failure.code.toUtf8();
    event.requestId = failure.requestId.toUtf8();
    return event;
}

bool isPlain(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || QByteArrayView("-_.:/=+").contains(c);
}

void put(QByteArray &line, const char *key, const QByteArray &value)
{
    if (value.isEmpty())
        return;
    line += ' ';
    line += key;
    line += '=';
    line += value;
}

void put(QByteArray &line, const char *key, qint64 number, qint64 least)
{
    if (number >= least)
        put(line, key, QByteArray::number(number));
}

// Of Ferry's own making, yet a host is typed by a person.
QByteArray asValue(const QByteArray &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text;
    QByteArray ascii = text.left(200);
    for (char &c : ascii)
        c = c >= ' ' && c < 127 ? c : '?';
    const QByteArray list
        = QJsonDocument(QJsonArray {QString::fromLatin1(ascii)}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace

Event Event::queued(const QUuid &item, qint64 bytes)
{
    Event event = about(Kind::Queued, item);
    event.bytes = bytes;
    return event;
}

Event Event::started(const QUuid &item)
{
    return about(Kind::Started, item);
}

Event Event::progress(const QUuid &item, qint64 offset, qint64 bytes)
{
    Event event = about(Kind::Progress, item);
    event.offset = offset;
    event.bytes = bytes;
    return event;
}

Event Event::waiting(
    const QUuid &item, const Failure &why, std::chrono::milliseconds wait, int attempt)
{
    Event event = withFailure(about(Kind::Waiting, item), why, attempt);
    event.wait = wait;
    return event;
}

Event Event::held(const QUuid &item, const QByteArray &reason)
{
    Event event = about(Kind::Held, item);
    event.why = reason;
    return event;
}

Event Event::done(const QUuid &item, qint64 bytes, std::chrono::milliseconds took)
{
    Event event = about(Kind::Done, item);
    event.bytes = bytes;
    event.took = took;
    return event;
}

Event Event::skipped(const QUuid &item)
{
    return about(Kind::Skipped, item);
}

Event Event::cancelled(const QUuid &item)
{
    return about(Kind::Cancelled, item);
}

Event Event::failed(const QUuid &item, const Failure &why, int attempt)
{
    return withFailure(about(Kind::Failed, item), why, attempt);
}

Event Event::broke(const QUuid &item, const Failure &why, std::chrono::milliseconds took)
{
    Event event = withFailure(about(Kind::Broke, item), why, 0);
    event.took = took;
    return event;
}

Event Event::noted(const QByteArray &what)
{
    Event event;
    event.why = what;
    return event;
}

QByteArray eventKindName(Event::Kind kind)
{
    switch (kind) {
    case Event::Kind::Request: return "request";
    case Event::Kind::Queued: return "queued";
    case Event::Kind::Started: return "started";
    case Event::Kind::Progress: return "progress";
    case Event::Kind::Waiting: return "waiting";
    case Event::Kind::Held: return "held";
    case Event::Kind::Done: return "done";
    case Event::Kind::Skipped: return "skipped";
    case Event::Kind::Cancelled: return "cancelled";
    case Event::Kind::Failed: return "failed";
    case Event::Kind::Broke: return "broke";
    case Event::Kind::Noted: break;
    }
    return "noted";
}

QByteArray eventLine(const Event &event, qint64 pid)
{
    QByteArray line;
    line.reserve(160);
    line
        += QDateTime::fromMSecsSinceEpoch(event.at, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
    line += ' ';
    line += eventKindName(event.kind);
    put(line, "pid", pid, 1);
    if (!event.item.isNull())
        put(line, "item", event.item.toByteArray(QUuid::WithoutBraces));
    put(line, "verb", asValue(event.verb));
    put(line, "host", asValue(event.host));
    put(line, "attempt", event.attempt, 1);
    put(line, "wait_ms", event.wait.count(), 0);
    put(line, "why", asValue(event.why));
    put(line, "status", event.status, 1);
    put(line, "code", tameCode(event.code));
    put(line, "request", tameCode(event.requestId));
    put(line, "offset", event.offset, 0);
    put(line, "bytes", event.bytes, 0);
    put(line, "took_ms", event.took.count(), 0);
    line += '\n';
    return line;
}

QByteArray tameCode(QByteArrayView text)
{
    constexpr qsizetype longest = 64;
    const bool isCode = text.size() <= longest && std::all_of(text.begin(), text.end(), isPlain);
    // A JSON Web Token's head, and Supabase's keys; a server may have sent back what it was sent.
    const bool isKey = text.contains("eyJ") || text.contains("sb_");
    return isCode && !isKey ? text.toByteArray() : QByteArray();
}

} // namespace ferry
