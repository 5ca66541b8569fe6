#pragma once

#include "base/result.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QString>
#include <QUuid>

#include <functional>
#include <vector>

class QTimer;

namespace QKeychain {
class Job;
}

namespace ferry {

// Secrets of destinations and accounts in the system's keychain, through QtKeychain, with our own
// time limit. What cannot be kept there is kept in memory for this session and said so; never in a
// plain file. Lives in the GUI thread. Virtual for the tests, whose keychains lock, stall and forget.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    enum class Kept { InKeychain = 1, ThisSession };

    explicit SecretStore(const QString &service, QObject *parent = nullptr);

    enum class Reading {
        Found = 1,
        NotThere, // the keychain is open and has no such entry
        Unavailable, // there is no keychain
        Locked, // it is locked, or somebody refused to open it: it says "not there" then (measured)
        Slow, // not within the time limit; it is still being waited for, see mayAnswerNow()
    };
    struct Look
    {
        Reading reading = Reading::Unavailable;
        QString secret {};
    };
    // Asks nobody twice: while the keychain thinks, further looks for the same wait for that answer.
    virtual void look(
        const QUuid &owner, const QString &key, std::function<void(const Look &)> done);
    // The same without the reason: empty when there is none to be had.
    void read(const QUuid &owner, const QString &key, std::function<void(QString)> done);
    virtual void write(const QUuid &owner, const QString &key, const QString &secret,
        std::function<void(Kept)> done);
    virtual void remove(const QUuid &owner, const QString &key);

    // What the keychain did not take and is kept elsewhere.
    virtual void forgetSession(const QUuid &owner, const QString &key);

    // After a Locked: looks now and then whether it was opened, without asking anybody to.
    virtual void awaitUnlock();

    // While the keychain has not answered all that it was told: a process that ended now would leave
    // behind what it meant to remove, or lose what it meant to keep. Never longer than the limit.
    bool isBusy() const { return m_changes > 0; }

Q_SIGNALS:
    void settled(); // no longer busy
    void mayAnswerNow(); // a slow answer came after all, or the keychain was opened: look again

private:
    // One question to the keychain and all who wait for its answer.
    struct Question
    {
        std::vector<std::function<void(const Look &)>> waiting {};
        int number = 0;
        bool isLate = false;
        bool isOutdated = false; // it was written or removed meanwhile
    };

    void answer(const QString &place, const Look &found);
    void takeRead(const QString &place, QKeychain::Job &job, const QString &secret);
    void outdate(const QString &place);
    void changeEnded();

    QString m_service;
    int m_changes = 0;
    QMap<QString, QString> m_session {};
    QHash<QString, Question> m_asked {};
    QHash<QString, Look> m_late {}; // answers that came when nobody waited any more
    int m_questions = 0;
    QTimer *m_unlockTimer = nullptr;
    bool m_wasLocked = false;
};

} // namespace ferry
