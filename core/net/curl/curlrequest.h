#pragma once

#include "net/curl/curltrust.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>

#include <curl/curl.h>

#include <memory>

namespace ferry {

// All there is to know of a request, and how libcurl is told.
struct CurlRequest
{
    QNetworkAccessManager::Operation operation = QNetworkAccessManager::UnknownOperation;
    QByteArray verb {};
    QNetworkRequest request {};
    QIODevice *body = nullptr; // of a known size; outlives the transfer
    QNetworkProxy proxy {};
    CurlTrust *trust = nullptr; // outlives it, too

    qint64 bodySize() const;
    // The URL holds a name and a password, for Digest.
    bool hasLogin() const { return !request.url().userName().isEmpty(); }
    // Sent twice, it does no more than once.
    bool isSafe() const { return verb == "GET" || verb == "HEAD"; }
};

struct CurlFreeList
{
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
using CurlList = std::unique_ptr<curl_slist, CurlFreeList>;

// Sets `easy` up for a request. What it refers to afterwards outlives the transfer: the headers that are
// returned, and `handshake`, which is set for HTTPS.
CurlList setUp(CURL *easy, const CurlRequest &asked, std::shared_ptr<CurlHandshake> &handshake);

} // namespace ferry
