#include "net/transport.h"

#ifdef FERRY_CURL
#include "net/curl/curlaccessmanager.h"
#endif

#include <QNetworkAccessManager>

namespace ferry {

namespace {

// QHttpNetworkConnectionPrivate::defaultHttpChannelCount of Qt 6.
constexpr Transport qt {
    .make = [] { return std::make_unique<QNetworkAccessManager>(); }, .mostRequests = 6};

#ifdef FERRY_CURL
constexpr Transport curl {.make = []() -> std::unique_ptr<QNetworkAccessManager> {
                              return std::make_unique<CurlAccessManager>();
                          },
    .mostRequests = 1000,
    .greetsProxies = true};
#endif

} // namespace

Transport usualTransport()
{
#ifdef FERRY_CURL
    if (qgetenv("FERRY_TRANSPORT") != "qt" && CurlAccessManager::isPossible())
        return curl;
#endif
    return qt;
}

} // namespace ferry
