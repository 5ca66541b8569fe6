#include "transfers/accountkey.h"

#include "files/contenthash.h"

#include <QUrl>

namespace ferry {

using namespace Qt::StringLiterals;

QByteArray accountKey(const DestinationSetup &setup)
{
    const DestinationConfig &config = setup.config;
    if (const QString own = config.setting(u"account"_s); !own.isEmpty())
        return "account " + own.toUtf8();
    QByteArray secrets;
    for (auto it = setup.secrets.begin(); it != setup.secrets.end(); ++it) {
        if (!it.value().isEmpty())
            secrets += it.key().toUtf8() + '\0' + it.value().toUtf8() + '\0';
    }
    if (secrets.isEmpty())
        return "destination " + QByteArray::number(config.id);
    const QUrl url(config.setting(u"url"_s));
    const QByteArray account = config.kind.toUtf8() + '\0' + url.authority().toUtf8() + '\0'
        + config.setting(u"region"_s).toUtf8() + '\0' + secrets;
    return "key " + ContentHash::ofBytes(account).toHex();
}

} // namespace ferry
