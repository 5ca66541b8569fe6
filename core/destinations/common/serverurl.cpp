#include "destinations/common/serverurl.h"

namespace ferry {

using namespace Qt::StringLiterals;

Failure urlFault(const QString &key, const QString &code, const QString &why)
{
    return {.kind = FailureKind::SettingsInvalid,
        .advice = Advice::FixSettings,
        .code = code,
        .detail = why,
        .subject = key};
}

QString serverName(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo).authority();
}

std::optional<Failure> serverUrlFault(const QString &text, const QUrl &url, const QString &key)
{
    const QString entered = text.trimmed();
    if (entered.isEmpty())
        return urlFault(key, u"url-missing"_s, u"there is no address"_s);
    const QString scheme = entered.section(u"://"_s, 0, 0).toLower();
    if (!entered.contains("://"_L1) && !entered.startsWith("http:"_L1, Qt::CaseInsensitive)
        && !entered.startsWith("https:"_L1, Qt::CaseInsensitive)) {
        return urlFault(key, u"url-scheme"_s, u"it begins with neither https:// nor http://"_s);
    }
    if (entered.contains("://"_L1) && scheme != "http"_L1 && scheme != "https"_L1) {
        return urlFault(key, u"url-scheme"_s,
            u"only http:// and https:// can be used, and this is %1://"_s.arg(
                tameText(scheme.left(20))));
    }
    if (!url.isValid()) {
        return urlFault(key, u"url-malformed"_s,
            u"it holds a space, another character or a port that a URL cannot have"_s);
    }
    if (url.host().isEmpty())
        return urlFault(key, u"url-host"_s, u"it names no server"_s);
    if (url.authority().contains(u'@')) {
        return urlFault(key, u"url-password"_s,
            u"a name or password in it would be stored in plain text; enter a token or a header "
            "instead"_s);
    }
    return std::nullopt;
}

} // namespace ferry
