#pragma once

#include "base/failure.h"

#include <QByteArray>
#include <QUuid>

#include <chrono>

namespace ferry {

// One thing that happened, for the log that a person can send to somebody else. It has no field for what
// must not be sent: no path, no name, no URL, no token, and of a server's own words none but its code and
// the request's id.
struct Event
{
    enum class Kind : quint8 {
        Request = 1,
        Queued,
        Started,
        Progress,
        Waiting, // it is tried again by itself, after `wait`
        Held, // it goes on once `why` has gone
        Done,
        Skipped,
        Cancelled,
        Failed,
        Broke, // an attempt of the item ended without its file
        Noted, // anything else: `why` says what
    };

    Kind kind = Kind::Noted;
    QUuid item {}; // TransferItem::uploadId, which is also the id in the history
    qint64 bytes = -1; // of the file; of a request: of its body
    qint64 offset = -1; // confirmed by the server
    std::chrono::milliseconds took {-1};
    std::chrono::milliseconds wait {-1};
    int attempt = 0;
    int status = 0;
    QByteArray verb {};
    QByteArray host {};
    QByteArray requestId {};
    QByteArray code {}; // a server's or the system's
    QByteArray why {}; // a word of Ferry's own
    qint64 at = 0; // ms since the epoch; EventLog::note() sets it

    static Event queued(const QUuid &item, qint64 bytes);
    static Event started(const QUuid &item);
    static Event progress(const QUuid &item, qint64 offset, qint64 bytes);
    static Event waiting(
        const QUuid &item, const Failure &why, std::chrono::milliseconds wait, int attempt);
    static Event held(const QUuid &item, const QByteArray &reason);
    static Event done(const QUuid &item, qint64 bytes, std::chrono::milliseconds took);
    static Event skipped(const QUuid &item);
    static Event cancelled(const QUuid &item);
    static Event failed(const QUuid &item, const Failure &why, int attempt);
    static Event broke(const QUuid &item, const Failure &why, std::chrono::milliseconds took);
    static Event noted(const QByteArray &what);

    // What went as it should: the first to be counted instead of written when there is too much.
    bool isRoutine() const
    {
        return kind <= Kind::Progress ? status < 400 && why.isEmpty() : kind == Kind::Done;
    }
};

// "request", "waiting" …
QByteArray eventKindName(Event::Kind kind);

// The event as a line of the log: the time in UTC, what happened, then key=value, each only where there
// is something to say.
//
//   2026-11-27T01:20:03.123Z waiting pid=4711 item=0193… attempt=2 wait_ms=1500 why=ServerError status=503
//
// A value with spaces or quotes in it is written as a JSON string. Lines hold ASCII alone and end with
// a line feed.
QByteArray eventLine(const Event &event, qint64 pid);

// What came from outside, as far as it may be a code or an id: up to 64 letters, digits and "-_.:/=+".
// Empty for anything else, and for what looks like a key or a token.
QByteArray tameCode(QByteArrayView text);

} // namespace ferry
