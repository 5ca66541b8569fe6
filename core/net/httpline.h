#pragma once

#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

#include <optional>

namespace ferry {

// How a client's requests get to the server and who they say they are, where that is not the usual.
struct HttpLine
{
    // Digest: the server is asked first what to answer, without the body. Qt's own manager cannot, as it
    // sends the body along.
    enum class Login { None = 1, Basic, Digest };

    QNetworkProxy proxy {QNetworkProxy::DefaultProxy}; // ProxyChoice
    QList<QSslCertificate> certificate {}; // one's own, with those that signed it
    std::optional<QSslKey> key {}; // even an empty one would load Qt's TLS
    Login login = Login::None;
    QString user {};
    QString password {};
    // Large bodies wait until the server says that it wants them, or has said nothing for a second.
    bool asksFirst = false;
};

} // namespace ferry
