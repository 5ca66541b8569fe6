#pragma once

#include "base/result.h"
#include "net/floodguard.h"
#include "net/httpmessage.h"

#include <QNetworkRequest>
#include <QObject>
#include <QUuid>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

class QNetworkAccessManager;
class QNetworkReply;
class QSslConfiguration;
class QTimer;

namespace ferry {

class Download;
class EventLog;
class Exchange;
class LowDelay;
class SocketPool;
class Throttle;
class UploadSocket;

// The only owner of QNetworkAccessManager. It lives in one thread, as do its exchanges, and must
// outlive them. Each manager opens at most six connections to a host, so there are as many managers
// as the number of requests under way needs. Content goes through connections of our own, see
// UploadSocket.
//
// What it cures of Qt 6.4's behaviour: HTTP/1.1 only, no redirects followed, no cookies, no cached
// credentials, own timers (one for stalled sending, one for the reply), replies capped at 1 MiB,
// truncated replies and final 1xx reported as errors, TCP_NODELAY where it can be had.
class HttpClient final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds sendStall {std::chrono::seconds(120)};
        // None for uploads, which take as long as they move: for short requests alone.
        std::optional<std::chrono::milliseconds> total {};
        qint64 replyBytes = 1 << 20;
    };

    explicit HttpClient(QObject *parent = nullptr);
    ~HttpClient() override;

    void setLimits(const Limits &limits);
    const Limits &limits() const { return m_limits; }

    // The rate all request bodies share; may be null. Outlives the client.
    void setThrottle(Throttle *throttle) { m_throttle = throttle; }
    Throttle *throttle() const { return m_throttle; }

    // Each request that is made from now on is noted there, as one of this item's; null: of nobody's.
    // To be called right before a request is made, since uploads take turns. Outlives the client.
    void setLog(EventLog *log, const QUuid &item)
    {
        m_log = log;
        m_item = item;
    }

    // Trust these certificates too (PEM), for servers with a private authority. False when `pem`
    // holds none.
    bool addAuthorities(const QByteArray &pem);

private:
    friend class Download;
    friend class Exchange;

    struct Manager
    {
        std::unique_ptr<QNetworkAccessManager> network;
        int live = 0; // requests under way
    };

    Manager &freestManager();
    QNetworkReply *send(Manager &manager, const HttpRequest &request);
    bool goesDirectly(const HttpRequest &request) const;
    std::unique_ptr<UploadSocket> connectionFor(const QUrl &url);
    void takeBack(std::unique_ptr<UploadSocket> socket);
    QByteArray headOf(const HttpRequest &request) const;
    void watch(Exchange *exchange);
    void unwatch(Exchange *exchange);
    void checkTimers();
    void checkFloods(std::chrono::milliseconds now);

    Limits m_limits {};
    Throttle *m_throttle = nullptr;
    EventLog *m_log = nullptr;
    QUuid m_item {};
    QNetworkRequest m_template {}; // what all requests have in common
    std::unique_ptr<QSslConfiguration> m_tls;
    std::vector<std::unique_ptr<Manager>> m_managers {};
    std::unique_ptr<SocketPool> m_sockets;
    std::vector<Exchange *> m_exchanges {};
    std::unique_ptr<LowDelay> m_lowDelay;
    FloodGuard m_floodGuard {};
    QTimer *m_timer = nullptr;
};

} // namespace ferry
