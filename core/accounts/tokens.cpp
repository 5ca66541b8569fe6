#include "accounts/tokens.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QByteArray Tokens::currentBoot()
{
    return QSysInfo::bootUniqueId();
}

std::chrono::milliseconds Tokens::renewAt() const
{
    const auto margin = std::clamp<std::chrono::milliseconds>(lifetime / 10, 1min, 5min);
    return until - std::min(margin, lifetime / 2);
}

QString Tokens::toSecret() const
{
    const QJsonObject o {{u"v"_s, 1}, {u"refresh"_s, QString::fromLatin1(refresh)},
        {u"access"_s, QString::fromLatin1(access)}, {u"until"_s, qint64(until.count())},
        {u"lifetime"_s, qint64(lifetime.count())}, {u"boot"_s, QString::fromLatin1(boot)}};
    return QString::fromUtf8(QJsonDocument(o).toJson(QJsonDocument::Compact));
}

std::optional<Tokens> Tokens::fromSecret(const QString &secret)
{
    const QJsonObject o = QJsonDocument::fromJson(secret.toUtf8()).object();
    Tokens tokens;
    tokens.refresh = o.value("refresh"_L1).toString().toLatin1();
    if (tokens.refresh.isEmpty())
        return std::nullopt;
    tokens.boot = o.value("boot"_L1).toString().toLatin1();
    if (!tokens.boot.isEmpty() && tokens.boot == currentBoot()) {
        tokens.access = o.value("access"_L1).toString().toLatin1();
        tokens.until = std::chrono::milliseconds(o.value("until"_L1).toInteger());
        tokens.lifetime = std::chrono::milliseconds(o.value("lifetime"_L1).toInteger());
    }
    return tokens;
}

} // namespace ferry
