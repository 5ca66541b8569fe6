#include "app/keychainwait.h"

#include "app/words.h"
#include "store/secretstore.h"

#include <QCoreApplication>

namespace ferry {

void waitForKeychain(QCoreApplication &application, SecretStore &secrets)
{
    if (!secrets.isBusy())
        return;
    QObject::connect(
        &secrets, &SecretStore::settled, &application, [] { QCoreApplication::exit(0); });
    application.exec();
}

QString keychainWords(const QString &destination)
{
    return Words::tr("The secret of “%1” is in the keychain, which is locked or does not answer. "
                     "Unlock the keychain to go on.")
        .arg(destination);
}

QString exposedWords(const QString &headers)
{
    return Words::tr("No keychain takes these secrets, so they stay in the database: %1")
        .arg(headers);
}

} // namespace ferry
