#pragma once

#include "base/result.h"
#include "base/task.h"
#include "net/httpclient.h"
#include "net/httpmessage.h"
#include "net/replycheck.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <coroutine>
#include <optional>

class QNetworkReply;

namespace ferry {

// One request whose answer is a file: read piece by piece, with no more of it in memory than a megabyte, as
// fast as the reader takes it. It owns the reply and aborts it when destroyed. In the client's thread, which
// outlives it.
//
//     Download download(context.http(), std::move(request));
//     const Result<HttpReply> head = co_await download.head();
//     if (head->status == 200)
//         …co_await download.next()… until it is empty
class Download final : public QObject
{
    Q_OBJECT

public:
    Download(HttpClient &client, HttpRequest request);
    ~Download() override;

    // Status and headers; of anything but a 200 the body as well, 64 KiB of it at most. Failures as Exchange's.
    Task<Result<HttpReply>> head();
    // The next piece of a 200; empty: that was all of it. Failure: ConnectionLost, ReplyTimedOut; BadReply,
    // "cut-short", when the reply had promised more, or "packed" when it is not the file as it is.
    Task<Result<QByteArray>> next();

private:
    struct News
    {
        Download &download;
        bool await_ready() const { return false; }
        void await_suspend(std::coroutine_handle<> waiting);
        void await_resume() const { }
    };

    void begin();
    void wake();
    void note(int status) const;
    bool hasHead() const { return m_hasHead || isOver(); }
    bool isOver() const;
    HttpReply replySoFar() const;
    Result<HttpReply> judged(HttpReply reply) const;
    std::optional<Failure> troubleAtEnd() const;

    HttpClient &m_client;
    HttpRequest m_request;
    HttpClient::Manager *m_manager = nullptr;
    QPointer<QNetworkReply> m_reply {};
    CertificateFault m_certificate {};
    std::coroutine_handle<> m_waiting {};
    QTimer m_stall {};
    std::chrono::steady_clock::time_point m_began {};
    qint64 m_read = 0;
    bool m_hasHead = false;
    bool m_isStalled = false;
    bool m_isWaking = false;
};

} // namespace ferry
