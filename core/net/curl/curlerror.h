#pragma once

#include <QByteArray>
#include <QNetworkReply>

#include <curl/curl.h>

namespace ferry {

// How a transfer ended, as far as it says what went wrong.
struct CurlEnding
{
    CURLcode code = CURLE_OK;
    QByteArray words {}; // libcurl's
    bool hasProxy = false;
    bool isConnected = false; // to the server, or to the proxy
    long tunnelStatus = 0; // a proxy's answer to CONNECT
};

QNetworkReply::NetworkError networkError(const CurlEnding &ending);

} // namespace ferry
