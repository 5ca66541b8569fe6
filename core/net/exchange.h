#pragma once

#include "base/result.h"
#include "net/httpmessage.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <coroutine>
#include <functional>
#include <optional>

class QNetworkReply;

namespace ferry {

class HttpClient;

// co_await Exchange(client, request): one request, one answer. It owns the reply and aborts it when
// destroyed. The result is a complete HttpReply of any status, or a Failure of the transport.
//
// `sent` (optional) is told how many bytes of the body were handed over, from this thread, at most a
// few times a second: that is ahead of the server by megabytes.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    using Sent = std::function<void(qint64 bytes)>;

    Exchange(HttpClient &client, HttpRequest request, Sent sent = {});
    ~Exchange() override;

    bool await_ready() { return m_result.has_value(); }
    void await_suspend(std::coroutine_handle<> waiting);
    Result<HttpReply> await_resume() { return std::move(*m_result); }

private:
    friend class HttpClient;

    void start();
    void onReadyRead();
    void onFinished();
    void checkTimers(std::chrono::milliseconds now);
    void fail(FailureKind kind, Advice advice, QString detail = {});
    void complete(Result<HttpReply> result);
    void dropReply();

    HttpClient &m_client;
    HttpRequest m_request;
    Sent m_sent;
    std::coroutine_handle<> m_waiting {};
    std::optional<Result<HttpReply>> m_result {};
    QPointer<QNetworkReply> m_reply {};
    void *m_manager = nullptr;
    QByteArray m_received {};
    qint64 m_lastHandedOver = 0;
    std::chrono::milliseconds m_started {};
    std::chrono::milliseconds m_lastMove {};
    bool m_watched = false;
};

} // namespace ferry
