#include "app/programnetwork.h"

#include "destinations/common/authorities.h"
#include "net/proxychoice.h"
#include "store/secretstore.h"
#include "store/settingsstore.h"

#include <QCoreApplication>
#include <QPointer>
#include <QUrl>
#include <QUuid>

#include <utility>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// Whose secret the proxy's password is: the program's, beside those of destinations and accounts.
const QUuid program(u"6d6f7271-7e1c-4d0a-9c55-0f1b8c0f2a11"_s);
const auto passwordKey = u"proxy-password"_s;

// "http://me:secret@proxy" becomes "http://me@proxy" and a password.
void takePasswordOut(NetworkChoice &choice)
{
    QUrl url(choice.proxy);
    if (url.password().isEmpty())
        return;
    choice.password = url.password(QUrl::FullyDecoded);
    url.setPassword({});
    choice.proxy = url.toString(QUrl::FullyEncoded);
}

} // namespace

ProgramNetwork::ProgramNetwork(SettingsStore &settings, SecretStore &secrets)
    : m_settings(settings)
    , m_secrets(secrets)
    , m_pool(std::make_unique<QThreadPool>())
{
    m_pool->setMaxThreadCount(1);
}

ProgramNetwork::~ProgramNetwork()
{
    constexpr int atMost = 500; // ms
    if (!m_pool->waitForDone(atMost))
        static_cast<void>(m_pool.release()); // a drive that does not answer keeps no program alive
}

void ProgramNetwork::load()
{
    const QString path = m_settings.value(Setting::Authorities);
    const QNetworkProxy proxy = ProxyChoice::parse(m_settings.value(Setting::Proxy))
                                    .value_or(QNetworkProxy(QNetworkProxy::DefaultProxy));
    if (path.isEmpty() && proxy.type() == QNetworkProxy::DefaultProxy)
        return;
    m_isLoading = true;
    const auto known = NetworkDefaults::current();
    NetworkDefaults::set({.proxy = proxy, .authorities = known->authorities});
    readPassword(proxy, [this, path](const QNetworkProxy &whole) {
        readAuthorities(path, [this, whole](const Certificates &authorities) {
            NetworkDefaults::set({.proxy = whole, .authorities = authorities});
            loaded();
        });
    });
}

void ProgramNetwork::loaded()
{
    m_isLoading = false;
    for (const std::function<void()> &then : std::exchange(m_waiting, {}))
        then();
}

void ProgramNetwork::whenLoaded(std::function<void()> then)
{
    if (m_isLoading)
        m_waiting.push_back(std::move(then));
    else
        then();
}

void ProgramNetwork::choose(NetworkChoice choice, std::function<void(Result<void>)> done)
{
    takePasswordOut(choice);
    const Result<QNetworkProxy> proxy = ProxyChoice::parse(choice.proxy);
    if (!proxy) {
        done(failed(proxy.error()));
        return;
    }
    readAuthorities(choice.authorities,
        [this, choice, proxy = *proxy, done = std::move(done)](const Certificates &authorities) {
            if (!choice.authorities.isEmpty() && authorities.isEmpty()) {
                done(failed({.kind = FailureKind::SettingsInvalid,
                    .advice = Advice::FixSettings,
                    .detail = u"no certificate could be read"_s,
                    .subject = u"ca"_s}));
                return;
            }
            m_settings.set(Setting::Proxy, choice.proxy);
            m_settings.set(Setting::Authorities, choice.authorities);
            if (choice.password && choice.password->isEmpty())
                m_secrets.remove(program, passwordKey);
            else if (choice.password)
                m_secrets.write(program, passwordKey, *choice.password, [](SecretStore::Kept) {});
            const auto hold = [authorities, done](const QNetworkProxy &whole) {
                NetworkDefaults::set({.proxy = whole, .authorities = authorities});
                done({});
            };
            if (!choice.password) {
                readPassword(proxy, hold);
                return;
            }
            QNetworkProxy whole = proxy;
            whole.setPassword(*choice.password);
            hold(whole);
        });
}

void ProgramNetwork::readAuthorities(const QString &path, std::function<void(Certificates)> done)
{
    if (path.isEmpty()) {
        done({});
        return;
    }
    // Both may be gone by then: see the destructor.
    m_pool->start([guard = QPointer<ProgramNetwork>(this), path, done = std::move(done)] {
        const Certificates found
            = QSslCertificate::fromData(ferry::readAuthorities(path), QSsl::Pem);
        if (QObject *application = QCoreApplication::instance()) {
            QMetaObject::invokeMethod(
                application,
                [guard, done, found] {
                    if (guard)
                        done(found);
                },
                Qt::QueuedConnection);
        }
    });
}

// Only of a proxy that asks who comes.
void ProgramNetwork::readPassword(
    const QNetworkProxy &proxy, std::function<void(QNetworkProxy)> done)
{
    if (proxy.user().isEmpty()) {
        done(proxy);
        return;
    }
    m_secrets.look(program, passwordKey,
        [this, proxy, done = std::move(done)](const SecretStore::Look &found) {
            if (found.reading == SecretStore::Reading::Locked)
                m_secrets.awaitUnlock(); // the composition loads once more then

            QNetworkProxy whole = proxy;
            if (found.reading == SecretStore::Reading::Found)
                whole.setPassword(found.secret);
            done(whole);
        });
}

} // namespace ferry
