#pragma once

#include "base/result.h"
#include "net/httpline.h"
#include "net/httpmessage.h"
#include "net/networkwatch.h"
#include "net/transport.h"

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

struct NetworkDefaults;

class Download;
class EventLog;
class Exchange;
class Throttle;

// The only owner of QNetworkAccessManager, whoever carries its requests (net/transport.h). It lives in
// one thread, as do its exchanges, and must outlive them. A manager of Qt's own opens at most six
// connections to a host, so there are as many managers as the number of requests under way needs.
//
// What all requests have in common: HTTP/1.1 only, no redirects followed, no cookies, no cached
// credentials, own timers (one for stalled sending, one for the reply), replies capped at 1 MiB,
// truncated replies and final 1xx reported as errors, packed replies unpacked. Connections that are idle are
// not used again after a sleep, or when this computer has got other addresses.
//
// Qt's own manager cannot do all that libcurl can: it reads nothing while it writes, so that an early
// refusal is lost when a reset is right behind it; it has no limit for headers, and no switch for Nagle's
// algorithm.
class HttpClient final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        // All addresses of the host together, and what a proxy takes.
        std::chrono::milliseconds connecting {std::chrono::seconds(15)};
        std::chrono::milliseconds handshake {std::chrono::seconds(15)}; // TLS
        std::chrono::milliseconds sendStall {std::chrono::seconds(120)};
        // To a request of 64 KiB at most, unless it says otherwise itself.
        std::chrono::milliseconds smallReply {std::chrono::seconds(60)};
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

    // As `other` has it now: this client stands in for that one.
    void takeLogOf(const HttpClient &other) { setLog(other.m_log, other.m_item); }

    // Trust these certificates too (PEM), for servers with a private authority. False when `pem`
    // holds none.
    bool addAuthorities(const QByteArray &pem);

    // For all requests from now on.
    void setLine(const HttpLine &line);

    // No request uses those again that there are; who is under way goes on.
    void leaveConnections();

private:
    friend class Download;
    friend class Exchange;

    struct Manager
    {
        std::unique_ptr<QNetworkAccessManager> network;
        int live = 0; // requests under way
        bool isLeft = false; // takes no more: its connections are not to be used again
    };

    Manager &freestManager();
    void dropLeft();
    QNetworkReply *send(Manager &manager, const HttpRequest &request);
    void watch(Exchange *exchange);
    void unwatch(Exchange *exchange);
    void checkTimers();
    void logIn(QNetworkRequest &wire, const Manager &manager) const;
    HttpHeaders loginHeaders() const; // the secrets among what the line adds to a request
    void learnDefaults();
    void renewTls();

    const Transport m_transport = usualTransport();
    Limits m_limits {};
    HttpLine m_line {};
    NetworkWatch m_network {};
    Throttle *m_throttle = nullptr;
    EventLog *m_log = nullptr;
    QUuid m_item {};
    QNetworkRequest m_template {}; // what all requests have in common
    std::shared_ptr<const NetworkDefaults> m_defaults; // when it was looked at last
    QList<QSslCertificate> m_authorities {}; // trusted beside those
    std::unique_ptr<QSslConfiguration> m_tls; // null: the system's
    std::vector<std::unique_ptr<Manager>> m_managers {};
    std::vector<Exchange *> m_exchanges {};
    QTimer *m_timer = nullptr;
};

} // namespace ferry
