#pragma once

#include <QNetworkRequest>

#include <memory>

class QNetworkAccessManager;

namespace ferry {

// Who carries the requests: a QNetworkAccessManager, and how many it can have under way to one host.
struct Transport
{
    std::unique_ptr<QNetworkAccessManager> (*make)() = nullptr;
    int mostRequests = 0;
    // It tells a proxy who comes before it is asked, without which a body cannot be sent.
    bool greetsProxies = false;
};

// libcurl (CurlAccessManager). Qt's own where Ferry was built without libcurl, and with FERRY_TRANSPORT=qt
// in the environment.
Transport usualTransport();

// What CurlReply tells of a request beyond what QNetworkReply has a place for, in bytes; Qt's own
// replies have none of them. Renewed a few times a second and when the reply is over.
//
// What the kernel has taken of it, and the server may have. All of it, if and only if the kernel has
// taken all. Within TLS a few bytes too many may be called taken, never too few: what libcurl was about to
// write counts, up to its buffer's size.
constexpr auto takenAttribute = QNetworkRequest::Attribute(QNetworkRequest::User + 1);
// What has left this computer: the server's kernel has acknowledged it.
constexpr auto arrivedAttribute = QNetworkRequest::Attribute(QNetworkRequest::User + 2);
// A connection to the server stands, and TLS is being agreed upon. From the beginning of a request.
constexpr auto connectedAttribute = QNetworkRequest::Attribute(QNetworkRequest::User + 3);

} // namespace ferry
