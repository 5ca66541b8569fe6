#include "destinations/common/authorities.h"

#include "net/httpclient.h"

#include <QFile>
#include <QFileInfo>

namespace ferry {

using namespace Qt::StringLiterals;

QByteArray readAuthorities(const QString &setting)
{
    if (setting.contains("-----BEGIN"_L1))
        return setting.toUtf8();
    if (!QFileInfo(setting).isFile())
        return {}; // opening a FIFO blocks
    QFile file(setting);
    constexpr qint64 longest = 4 << 20; // a system's whole bundle is a quarter of a megabyte
    return file.open(QIODevice::ReadOnly) ? file.read(longest) : QByteArray();
}

Result<void> trustAuthorities(HttpClient &client, const QString &setting)
{
    if (setting.trimmed().isEmpty())
        return {};
    if (client.addAuthorities(readAuthorities(setting)))
        return {};
    return failed({.kind = FailureKind::SettingsInvalid,
        .advice = Advice::FixSettings,
        .detail = u"no certificate could be read"_s,
        .subject = u"ca"_s});
}

} // namespace ferry
