#pragma once

#include "base/result.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QNetworkProxy>

#include <functional>

namespace ferry {

// The proxy of a client's requests: the one its destination names, none at all, or else the program's
// (NetworkDefaults), or else what the environment says (http_proxy, https_proxy, all_proxy and no_proxy, in either case, as curl reads them),
// or else the system.
//
// A proxy that is itself spoken to in TLS bears its scheme in its host name, "https://proxy.example", since
// QNetworkProxy has no type for it; Qt's own manager does not find such a host.
//
// What was found for a server holds for ten seconds: the system is asked through a library that starts a
// thread, reads settings and may fetch a script, which took longer than the upload of a small file.
class ProxyChoice final : public QNetworkProxyFactory
{
public:
    using Variable = std::function<QByteArray(const char *name)>;

    // DefaultProxy: as NetworkDefaults has it, and else by the environment or the system.
    explicit ProxyChoice(const QNetworkProxy &own = QNetworkProxy(QNetworkProxy::DefaultProxy));

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

    // "http://host:3128", "https://…", "socks5://…" or "socks5h://…", where USER:PASSWORD@ may stand before
    // the host; "host:3128" is http. Names are always looked up by a SOCKS server. "none" is NoProxy, an empty
    // text DefaultProxy. Failure: SettingsInvalid, subject "proxy".
    static Result<QNetworkProxy> parse(const QString &text);

    // What NetworkDefaults means for that server; DefaultProxy where nobody has set anything.
    static QNetworkProxy ofProgram(const QUrl &url);
    // DefaultProxy where the environment says nothing.
    static QNetworkProxy ofEnvironment(const QUrl &url, const Variable &variable);

private:
    struct Found
    {
        QDeadlineTimer until;
        QList<QNetworkProxy> proxies;
    };

    QNetworkProxy m_own;
    QHash<QString, Found> m_found {}; // by scheme, host and port
};

} // namespace ferry
