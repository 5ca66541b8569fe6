#include "destinations/common/contenttypes.h"

#include "destinations/common/filetype.h"

#include <QRegularExpression>

namespace ferry {

using namespace Qt::StringLiterals;

Result<ContentTypes> ContentTypes::parse(const QString &setting)
{
    // RFC 6838, section 4.2: what names of types are made of.
    static const QRegularExpression pair(
        u"^\\*?\\.?([^=\\s.]+)\\s*=\\s*([\\w!#$&^.+-]+/[\\w!#$&^.+-]+)$"_s);
    ContentTypes types;
    for (const QString &part : setting.split(u',', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = pair.match(part.trimmed());
        if (!match.hasMatch()) {
            return failed({.kind = FailureKind::SettingsInvalid,
                .advice = Advice::FixSettings,
                .detail
                = tameText(u"suffix=type, such as ts=video/mp2t; not: %1"_s.arg(part.trimmed())),
                .subject = u"types"_s});
        }
        types.m_bySuffix.insert(match.captured(1).toLower(), match.captured(2).toLatin1());
    }
    return types;
}

QByteArray ContentTypes::of(const QString &name, QByteArrayView head) const
{
    if (!m_bySuffix.isEmpty()) {
        const auto own = m_bySuffix.constFind(name.section(u'.', -1).toLower());
        if (own != m_bySuffix.cend() && name.contains(u'.'))
            return *own;
    }
    return fileTypeOf(name, head);
}

} // namespace ferry
