#include "destinations/supabase/supabaseproject.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// A hosted project's reference: twenty lower-case letters, in newer projects digits as well.
bool isReference(const QString &text)
{
    static const QRegularExpression pattern(u"^[a-z0-9]{20}$"_s);
    return pattern.match(text).hasMatch();
}

QUrl below(const QUrl &base, const QString &path)
{
    QUrl url = base;
    url.setPath(base.path() + path);
    return url;
}

tl::unexpected<Failure> badUrl(const QString &why)
{
    return failed({.kind = FailureKind::SettingsInvalid,
        .advice = Advice::FixSettings,
        .detail = why,
        .subject = u"url"_s});
}

} // namespace

Result<SupabaseProject> SupabaseProject::fromText(const QString &text)
{
    QString typed = text.trimmed();
    if (isReference(typed))
        typed = u"https://"_s % typed % u".supabase.co"_s;
    QUrl url(typed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return badUrl(u"not an http or https URL"_s);
    if (!url.userInfo().isEmpty())
        return badUrl(u"a password in a URL would be stored in plain text"_s);
    if (url.host() == "supabase.com"_L1 || url.host() == "app.supabase.com"_L1)
        return badUrl(u"this is the dashboard; the project URL ends in .supabase.co"_s);

    static const QRegularExpression api(u"/(storage|rest|auth)/v1(/.*)?$"_s);
    QString path = url.path().remove(api);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    url.setQuery(QString());
    url.setFragment(QString());

    SupabaseProject project;
    project.base = url;
    project.storage = below(url, u"/storage/v1"_s);
    project.resumable = below(project.storage, u"/upload/resumable"_s);
    // "For optimal performance when uploading large files you should always use the direct storage
    // hostname" (Supabase's guide on resumable uploads).
    const QString reference = url.host().section(u'.', 0, 0);
    if (url.scheme() == "https"_L1 && url.host() == reference % ".supabase.co"_L1) {
        QUrl direct = url;
        direct.setHost(reference % u".storage.supabase.co"_s);
        project.origins.append(direct);
        project.resumable = below(direct, u"/storage/v1/upload/resumable"_s);
    }
    return project;
}

SupabaseKey supabaseKeyKind(const QByteArray &key)
{
    if (key.isEmpty())
        return SupabaseKey::NoKey;
    if (key.startsWith("sb_secret_"))
        return SupabaseKey::Secret;
    const QList<QByteArray> parts = key.split('.');
    if (parts.size() != 3)
        return SupabaseKey::Public;
    const QJsonObject claims = QJsonDocument::fromJson(
        QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding))
                                   .object();
    const QString role = claims.value("role"_L1).toString();
    const bool isSecret = role == "service_role"_L1 || role == "supabase_admin"_L1;
    return isSecret ? SupabaseKey::Secret : SupabaseKey::Public;
}

} // namespace ferry
