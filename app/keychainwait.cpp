#include "app/keychainwait.h"

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

} // namespace ferry
