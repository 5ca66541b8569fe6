#include "store/secretstore.h"

#include <QFileInfo>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <chrono>

namespace ferry {

using namespace std::chrono_literals;

namespace {

// QtKeychain has no limit of its own: a wallet that asks for its password, or a bus that nobody
// answers on, would hold us up for ever.
constexpr auto longestWait = 3s;

QString keyOf(const QUuid &owner, const QString &key)
{
    return owner.toString(QUuid::WithoutBraces) + u'/' + key;
}

// Where the keychain would be asked. Without it, as on a server or from cron, asking is futile and
// would load 2 MB of libraries to learn so. A display is enough to find a bus or to start one.
bool hasSessionBus()
{
#ifdef Q_OS_LINUX
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || qEnvironmentVariableIsSet("DISPLAY")
        || (!runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"));
#else
    return true;
#endif
}

// Starts a job that deletes itself. `done` is called once: with the job when it ended in time, with
// null otherwise.
void run(QKeychain::Job *job, const QString &key, QObject *context,
    std::function<void(QKeychain::Job *)> done)
{
    if (!hasSessionBus()) {
        job->deleteLater();
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(nullptr); }, Qt::QueuedConnection);
        return;
    }
    job->setKey(key);
    job->setInsecureFallback(false);
    auto *limit = new QTimer(context);
    limit->setSingleShot(true);
    const auto finish = [limit, done = std::move(done)](QKeychain::Job *ended) {
        if (!limit->isActive() && ended != nullptr)
            return; // too late: the time was up before
        limit->stop();
        limit->deleteLater();
        done(ended);
    };
    QObject::connect(job, &QKeychain::Job::finished, limit, finish);
    QObject::connect(limit, &QTimer::timeout, limit, [finish] { finish(nullptr); });
    limit->start(longestWait);
    job->start();
}

bool isWell(const QKeychain::Job *ended)
{
    return ended != nullptr && ended->error() == QKeychain::NoError;
}

} // namespace

SecretStore::SecretStore(const QString &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{ }

void SecretStore::look(
    const QUuid &owner, const QString &key, std::function<void(const Look &)> done)
{
    const QString place = keyOf(owner, key);
    if (const auto kept = m_session.constFind(place); kept != m_session.cend()) {
        const Look found {Reading::Found, *kept};
        QMetaObject::invokeMethod(
            this, [done = std::move(done), found] { done(found); }, Qt::QueuedConnection);
        return;
    }
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    run(job, place, this, [job, done = std::move(done)](const QKeychain::Job *ended) {
        if (isWell(ended))
            done({Reading::Found, job->textData()});
        else if (ended != nullptr && ended->error() == QKeychain::EntryNotFound)
            done({Reading::NotThere, {}});
        else
            done({Reading::Unavailable, {}});
    });
}

void SecretStore::read(const QUuid &owner, const QString &key, std::function<void(QString)> done)
{
    look(owner, key, [done = std::move(done)](const Look &found) { done(found.secret); });
}

void SecretStore::write(
    const QUuid &owner, const QString &key, const QString &secret, std::function<void(Kept)> done)
{
    const QString place = keyOf(owner, key);
    // Until the keychain has it, and whenever it does not take it.
    m_session.insert(place, secret);
    ++m_changes;
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(secret);
    run(job, place, this,
        [this, place, secret, done = std::move(done)](const QKeychain::Job *ended) {
            if (isWell(ended) && m_session.value(place) == secret)
                m_session.remove(place);
            done(isWell(ended) ? Kept::InKeychain : Kept::ThisSession);
            changeEnded();
        });
}

void SecretStore::remove(const QUuid &owner, const QString &key)
{
    const QString place = keyOf(owner, key);
    m_session.remove(place);
    ++m_changes;
    run(new QKeychain::DeletePasswordJob(m_service), place, this,
        [this](const QKeychain::Job *) { changeEnded(); });
}

void SecretStore::changeEnded()
{
    if (--m_changes == 0)
        Q_EMIT settled();
}

} // namespace ferry
