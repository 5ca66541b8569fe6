#pragma once

#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>

#include <memory>

namespace ferry {

// How requests leave this computer where their destination says nothing of its own: what whoever uses the
// program has set for all of it. One of a process, as Qt's default TLS configuration is, since every thread
// has HTTP clients of its own; they look at it for each request. Any thread.
struct NetworkDefaults
{
    // DefaultProxy: as the environment or the system says. Any other holds for all servers but those on
    // this computer.
    QNetworkProxy proxy {QNetworkProxy::DefaultProxy};
    QList<QSslCertificate> authorities {}; // trusted beside the system's

    static std::shared_ptr<const NetworkDefaults> current();
    static void set(const NetworkDefaults &defaults);
};

} // namespace ferry
