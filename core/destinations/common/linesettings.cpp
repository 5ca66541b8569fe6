#include "destinations/common/linesettings.h"

#include "destinations/common/authorities.h"
#include "destinations/common/settingvalue.h"
#include "net/httpclient.h"
#include "net/proxychoice.h"

#include <algorithm>

namespace ferry::linesettings {

using namespace Qt::StringLiterals;

namespace {

const QStringList &keys()
{
    static const QStringList all {
        u"ca"_s, u"proxy"_s, u"client-certificate"_s, u"client-key"_s, u"login"_s, u"ask-first"_s};
    return all;
}

tl::unexpected<Failure> invalid(const QString &key, const QString &why)
{
    return failed({.kind = FailureKind::SettingsInvalid,
        .advice = Advice::FixSettings,
        .detail = why,
        .subject = key});
}

Result<QNetworkProxy> proxyOf(const DestinationSetup &setup)
{
    Result<QNetworkProxy> proxy = ProxyChoice::parse(setup.config.setting(u"proxy"_s));
    if (proxy && !proxy->password().isEmpty())
        return invalid(u"proxy"_s, u"its password is a secret of its own, “proxy-password”"_s);
    if (proxy)
        proxy->setPassword(setup.secret(u"proxy-password"_s));
    return proxy;
}

Result<QSslKey> keyOf(const QString &setting)
{
    const QByteArray pem = readAuthorities(setting);
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return invalid(u"client-key"_s, u"no key without a password could be read"_s);
}

} // namespace

bool areAny(const DestinationConfig &config)
{
    return std::any_of(keys().begin(), keys().end(),
        [&config](const QString &key) { return !config.setting(key).trimmed().isEmpty(); });
}

Result<void> check(const DestinationSetup &setup)
{
    const DestinationConfig &config = setup.config;
    if (const Result<QNetworkProxy> proxy = proxyOf(setup); !proxy)
        return failed(proxy.error());
    if (config.setting(u"client-key"_s).contains("-----BEGIN"_L1))
        return invalid(u"client-key"_s, u"a key stays in its file: give the file's path"_s);
    if (config.setting(u"client-certificate"_s).isEmpty()
        != config.setting(u"client-key"_s).isEmpty())
        return invalid(u"client-key"_s, u"a certificate and its key belong together"_s);
    if (!config.setting(u"login"_s).isEmpty() && config.setting(u"user"_s).isEmpty())
        return invalid(u"user"_s, u"a login needs a name"_s);
    return {};
}

Result<HttpLine> read(const DestinationSetup &setup)
{
    const DestinationConfig &config = setup.config;
    HttpLine line;
    const Result<QNetworkProxy> proxy = proxyOf(setup);
    if (!proxy)
        return failed(proxy.error());
    line.proxy = *proxy;
    line.asksFirst = settingvalue::isYes(config.setting(u"ask-first"_s), false);
    const QString login = config.setting(u"login"_s);
    if (!login.isEmpty())
        line.login = login == "digest"_L1 ? HttpLine::Login::Digest : HttpLine::Login::Basic;
    line.user = config.setting(u"user"_s);
    line.password = setup.secret(u"password"_s);
    if (!config.setting(u"client-certificate"_s).isEmpty()) {
        line.certificate = QSslCertificate::fromData(
            readAuthorities(config.setting(u"client-certificate"_s)), QSsl::Pem);
        const Result<QSslKey> key = keyOf(config.setting(u"client-key"_s));
        if (line.certificate.isEmpty())
            return invalid(u"client-certificate"_s, u"no certificate could be read"_s);
        if (!key)
            return failed(key.error());
        line.key = *key;
    }
    return line;
}

Result<void> apply(const DestinationSetup &setup, HttpClient &client)
{
    return read(setup).map([&client](const HttpLine &line) { client.setLine(line); });
}

} // namespace ferry::linesettings
