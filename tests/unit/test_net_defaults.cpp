#include "net/networkdefaults.h"
#include "net/proxychoice.h"
#include "support/ask.h"
#include "support/evilserver.h"

#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

// What is set for the whole program: clients that exist already obey it with their next request.
class TestNetDefaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { NetworkDefaults::set({}); }

    void aProxyHoldsFromTheNextRequestOn();
    void whatADestinationSaysComesFirst();
    void serversOnThisComputerAreMetDirectly();
    void noneMeansNoneWhateverTheEnvironmentSays();
    void anAuthorityHoldsFromTheNextRequestOn();
};

void TestNetDefaults::aProxyHoldsFromTheNextRequestOn()
{
    EvilServer proxy([](const SeenRequest &) { return Answer {}; });
    HttpClient client;
    client.setLine({.proxy = QNetworkProxy(QNetworkProxy::NoProxy)});
    QCOMPARE(outcomeOf(client, request("GET", proxy.url(u"/straight"_s))).status, 200);
    client.setLine({});
    NetworkDefaults::set({.proxy = ProxyChoice::parse(proxy.url().toString()).value()});
    // A name that nobody but a proxy could look up.
    QCOMPARE(outcomeOf(client, request("GET", QUrl(u"http://files.invalid/there"_s))).status, 200);
    QCOMPARE(proxy.request(1).target, QByteArray("http://files.invalid/there"));
    NetworkDefaults::set({.proxy = QNetworkProxy(QNetworkProxy::NoProxy)});
    QVERIFY(outcomeOf(client, request("GET", QUrl(u"http://files.invalid/there"_s))).isFailure);
}

void TestNetDefaults::whatADestinationSaysComesFirst()
{
    NetworkDefaults::set({.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"program"_s, 1)});
    const QNetworkProxyQuery query(QUrl(u"http://files.example/"_s));
    ProxyChoice usual;
    QCOMPARE(usual.queryProxy(query).value(0).hostName(), u"program"_s);
    ProxyChoice own(QNetworkProxy(QNetworkProxy::HttpProxy, u"own"_s, 1));
    QCOMPARE(own.queryProxy(query).value(0).hostName(), u"own"_s);
    ProxyChoice none(QNetworkProxy(QNetworkProxy::NoProxy));
    QCOMPARE(none.queryProxy(query).value(0).type(), QNetworkProxy::NoProxy);
}

void TestNetDefaults::serversOnThisComputerAreMetDirectly()
{
    NetworkDefaults::set({.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"program"_s, 1)});
    ProxyChoice usual;
    for (const QString &host : {u"localhost"_s, u"127.0.0.1"_s, u"127.3.2.1"_s, u"[::1]"_s}) {
        const QUrl url(u"http://%1:8080/"_s.arg(host));
        QCOMPARE(usual.queryProxy(QNetworkProxyQuery(url)).value(0).type(), QNetworkProxy::NoProxy);
    }
}

void TestNetDefaults::noneMeansNoneWhateverTheEnvironmentSays()
{
    qputenv("http_proxy", "http://environment:1");
    const QNetworkProxyQuery query(QUrl(u"http://files.example/"_s));
    QCOMPARE(ProxyChoice().queryProxy(query).value(0).hostName(), u"environment"_s);
    NetworkDefaults::set({.proxy = QNetworkProxy(QNetworkProxy::NoProxy)});
    QCOMPARE(ProxyChoice().queryProxy(query).value(0).type(), QNetworkProxy::NoProxy);
    qunsetenv("http_proxy");
}

void TestNetDefaults::anAuthorityHoldsFromTheNextRequestOn()
{
    EvilServer server(
        [](const SeenRequest &) { return Answer {}; }, {}, EvilServer::Transport::Tls);
    HttpClient client;
    COMPARE_FAILURE(outcomeOf(client, request("GET", server.url())), FailureKind::TlsRejected,
        Advice::FixSettings);
    NetworkDefaults::set({.authorities = {QSslCertificate(EvilServer::authority())}});
    QCOMPARE(outcomeOf(client, request("GET", server.url())).status, 200);
    // Another authority of its own does not take the program's away.
    QVERIFY(client.addAuthorities(EvilServer::authority()));
    QCOMPARE(outcomeOf(client, request("GET", server.url())).status, 200);
    NetworkDefaults::set({});
    QCOMPARE(outcomeOf(client, request("GET", server.url())).status, 200);
}

QTEST_GUILESS_MAIN(TestNetDefaults)
#include "test_net_defaults.moc"
