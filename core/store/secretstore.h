#pragma once

#include "base/result.h"

#include <QMap>
#include <QObject>
#include <QString>
#include <QUuid>

#include <functional>

namespace ferry {

// Secrets of destinations and accounts in the system's keychain, through QtKeychain, with our own
// time limit: a keychain that does not answer is absent. What cannot be kept there is kept in memory
// for this session and said so; never in a plain file. Lives in the GUI thread. Virtual for the
// tests, whose keychains lock, stall and forget.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    enum class Kept { InKeychain = 1, ThisSession };

    explicit SecretStore(const QString &service, QObject *parent = nullptr);

    // NotThere is the keychain's word, and a locked one says it as well (gnome-keyring whose prompt
    // is refused, measured): it never proves that nothing was saved.
    enum class Reading { Found = 1, NotThere, Unavailable };
    struct Look
    {
        Reading reading = Reading::Unavailable;
        QString secret {};
    };
    virtual void look(
        const QUuid &owner, const QString &key, std::function<void(const Look &)> done);
    // The same without the reason: empty when there is none to be had.
    void read(const QUuid &owner, const QString &key, std::function<void(QString)> done);
    virtual void write(const QUuid &owner, const QString &key, const QString &secret,
        std::function<void(Kept)> done);
    virtual void remove(const QUuid &owner, const QString &key);

    // While the keychain has not answered all that it was told: a process that ended now would leave
    // behind what it meant to remove, or lose what it meant to keep. Never longer than the limit.
    bool isBusy() const { return m_changes > 0; }

Q_SIGNALS:
    void settled(); // no longer busy

private:
    void changeEnded();

    QString m_service;
    int m_changes = 0;
    QMap<QString, QString> m_session {};
};

} // namespace ferry
