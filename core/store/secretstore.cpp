#include "store/secretstore.h"

#include "store/keychainlock.h"

#include <QFileInfo>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <chrono>
#include <utility>

namespace ferry {

using namespace std::chrono_literals;

namespace {

// QtKeychain has no limit of its own: a wallet that asks for its password, or a bus that nobody
// answers on, would hold us up for ever.
constexpr auto longestWait = 10s;
constexpr auto unlockInterval = 2s;

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

// Starts a change, a job that deletes itself. `done` is called once: with the job when it ended in
// time, with null otherwise.
void change(QKeychain::Job *job, const QString &key, QObject *context,
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
    if (const auto late = m_late.constFind(place); late != m_late.cend()) {
        const Look found = *late;
        m_late.erase(late);
        QMetaObject::invokeMethod(
            this, [done = std::move(done), found] { done(found); }, Qt::QueuedConnection);
        return;
    }
    const bool isAsked = m_asked.contains(place);
    Question &question = m_asked[place];
    if (!isAsked)
        question.number = ++m_questions;
    question.waiting.push_back(std::move(done));
    if (!hasSessionBus()) {
        QMetaObject::invokeMethod(
            this, [this, place] { answer(place, {}); }, Qt::QueuedConnection);
        return;
    }
    QTimer::singleShot(longestWait, this, [this, place, number = question.number] {
        const auto asked = m_asked.find(place);
        if (asked == m_asked.end() || asked->number != number)
            return;
        asked->isLate = true;
        for (const auto &each : std::exchange(asked->waiting, {}))
            each({Reading::Slow, {}});
    });
    if (isAsked)
        return;
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(place);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this,
        [this, place, job] { takeRead(place, *job, job->textData()); });
    job->start();
}

void SecretStore::takeRead(const QString &place, QKeychain::Job &job, const QString &secret)
{
    switch (job.error()) {
    case QKeychain::NoError: answer(place, {Reading::Found, secret}); return;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: answer(place, {Reading::Locked, {}}); return;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: answer(place, {Reading::Unavailable, {}}); return;
    default: break;
    }
    const Reading otherwise
        = job.error() == QKeychain::EntryNotFound ? Reading::NotThere : Reading::Unavailable;
    askKeychainLocked(this, [this, place, otherwise](bool isLocked) {
        m_wasLocked = m_wasLocked || isLocked;
        answer(place, {isLocked ? Reading::Locked : otherwise, {}});
    });
}

void SecretStore::answer(const QString &place, const Look &found)
{
    const Question asked = m_asked.take(place);
    for (const auto &each : asked.waiting)
        each(found);
    if (!asked.isLate)
        return;
    if (asked.waiting.empty() && !asked.isOutdated)
        m_late.insert(place, found); // not to ask again, which may open a window
    Q_EMIT mayAnswerNow();
}

void SecretStore::forgetSession(const QUuid &owner, const QString &key)
{
    m_session.remove(keyOf(owner, key));
}

void SecretStore::awaitUnlock()
{
    if (m_unlockTimer == nullptr) {
        m_unlockTimer = new QTimer(this);
        m_unlockTimer->setInterval(unlockInterval);
        connect(m_unlockTimer, &QTimer::timeout, this, [this] {
            askKeychainLocked(this, [this](bool isLocked) {
                // Somebody who said no to an open one is not asked again.
                const bool wasLocked = std::exchange(m_wasLocked, isLocked);
                if (isLocked || !wasLocked || !m_unlockTimer->isActive())
                    return;
                m_unlockTimer->stop();
                Q_EMIT mayAnswerNow();
            });
        });
    }
    m_unlockTimer->start();
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
    outdate(place);
    ++m_changes;
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(secret);
    change(job, place, this,
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
    outdate(place);
    ++m_changes;
    change(new QKeychain::DeletePasswordJob(m_service), place, this,
        [this](const QKeychain::Job *) { changeEnded(); });
}

void SecretStore::outdate(const QString &place)
{
    m_late.remove(place);
    if (const auto asked = m_asked.find(place); asked != m_asked.end())
        asked->isOutdated = true;
}

void SecretStore::changeEnded()
{
    if (--m_changes == 0)
        Q_EMIT settled();
}

} // namespace ferry
