#pragma once

#include "base/result.h"

#include <QMap>
#include <QObject>
#include <QString>
#include <QUuid>

#include <functional>

namespace ferry {

// Secrets of destinations in the system's keychain, through QtKeychain, with our own time limit: a
// keychain that does not answer is absent. What cannot be kept there is kept in memory for this
// session and said so; never in a plain file. Lives in the GUI thread.
class SecretStore final : public QObject
{
    Q_OBJECT

public:
    enum class Kept { InKeychain = 1, ThisSession };

    explicit SecretStore(const QString &service, QObject *parent = nullptr);

    void read(const QUuid &destination, const QString &key, std::function<void(QString)> done);
    void write(const QUuid &destination, const QString &key, const QString &secret,
        std::function<void(Kept)> done);
    void remove(const QUuid &destination, const QString &key);

private:
    QString m_service;
    QMap<QString, QString> m_session {};
};

} // namespace ferry
