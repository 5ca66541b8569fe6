#pragma once

#include "base/result.h"
#include "net/httpclient.h"
#include "net/httpmessage.h"
#include "net/replycheck.h"

#include <QObject>
#include <QPointer>
#include <QUuid>

#include <chrono>
#include <coroutine>
#include <functional>
#include <optional>

class QNetworkReply;

namespace ferry {

// co_await Exchange(client, request): one request, one answer. It owns the reply and aborts it when
// destroyed. The result is a complete HttpReply of any status but 1xx and 3xx, or a Failure of the
// transport. A Failure never says that the server did nothing: after one, ask it.
//
// Kinds: Offline, ConnectionLost, SendStalled, ReplyTimedOut (Retry); BadReply for a truncated
// reply (Retry) or a nonsensical one (GiveUp); ReplyTooLarge, SourceChanged (GiveUp); TlsRejected,
// ProxyRejected, RedirectRefused, SettingsInvalid for a header or URL that cannot be sent
// (FixSettings).
//
// An early refusal (a 413 while the body is still under way) is returned, also when the server then
// closes or resets the connection. Qt's own manager loses it when the reset is right behind the reply, and
// the result is ConnectionLost.
//
// A success is a reply that came when all of the body had left: HttpReply::isEarly() marks one that
// did not, and isSuccess() is false then, whatever its status. What had left is what the kernel took
// (takenAttribute); with Qt's own manager, what Qt took.
//
// `sent` (optional) is told how many bytes of the body have left this computer, as far as its kernel
// knows, from this thread, at most a few times a second: that may be ahead of the server by what its
// own kernel holds. Qt's own manager does not know: then what the kernels may hold is taken off.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    using Sent = std::function<void(qint64 bytes)>;

    Exchange(HttpClient &client, HttpRequest request, Sent sent = {});
    ~Exchange() override;

    // To be called before it is awaited. The body of a success is then not kept but handed on as it comes, in the
    // client's thread; `head` is the reply without it. Each piece gives the reply another `replyDeadline`. False
    // ends the exchange, with BadReply; the call may also destroy it.
    using Received = std::function<bool(const HttpReply &head, QByteArrayView bytes)>;
    void handOn(Received received) { m_received = std::move(received); }

    bool await_ready() { return m_result.has_value(); }
    void await_suspend(std::coroutine_handle<> waiting);
    Result<HttpReply> await_resume() { return std::move(*m_result); }

    // Of the body, after it is over: the server cannot have more, whatever it says.
    qint64 bytesSent() const { return m_bytesSent; }

private:
    friend class HttpClient;

    void start();
    void onReadyRead();
    bool handBytesOn();
    void onFinished();
    void checkTimers(std::chrono::milliseconds now);
    bool checkConnecting(std::chrono::milliseconds now);
    bool checkDeadlines(std::chrono::milliseconds now, bool isHandedOver);
    void unpack(HttpReply &reply) const;
    std::chrono::milliseconds replyTime() const;
    Result<HttpReply> readReply();
    void fail(Failure failure);
    Result<HttpReply> judged(HttpReply reply, Arrival arrival) const;
    qint64 takenSoFar() const;
    qint64 arrivedSoFar() const;
    void drop();
    void note() const;
    void resume();

    HttpClient &m_client;
    HttpRequest m_request;
    Sent m_sent;
    Received m_received {};
    EventLog *m_log; // as it was when the request was made
    QUuid m_item;
    std::coroutine_handle<> m_waiting {};
    std::optional<Result<HttpReply>> m_result {};
    QPointer<QNetworkReply> m_reply {};
    HttpClient::Manager *m_manager = nullptr;
    qint64 m_lastTaken = 0;
    qint64 m_lastArrived = 0;
    qint64 m_handedOn = 0; // of the reply's body
    qint64 m_bytesSent = 0;
    CertificateFault m_certificate {};
    bool m_isConnected = false; // the request is on its way
    std::optional<std::chrono::milliseconds> m_handshakeSince {};
    std::chrono::milliseconds m_started {};
    std::chrono::milliseconds m_lastMove {};
};

} // namespace ferry
