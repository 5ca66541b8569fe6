#include "destinations/supabase/uploadlimits.h"

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

bool allows(const QStringList &types, const QString &type)
{
    return types.isEmpty()
        || std::any_of(types.begin(), types.end(), [&type](const QString &allowed) {
               if (allowed.endsWith("/*"_L1))
                   return allowed == "*/*"_L1 || type.startsWith(allowed.chopped(1));
               return allowed.compare(type, Qt::CaseInsensitive) == 0;
           });
}

// Supabase's own sign of an empty folder: with content it is refused with 413, as if it were too
// large (measured).
bool isReserved(const QString &name)
{
    return name.section(u'/', -1) == ".emptyFolderPlaceholder"_L1;
}

} // namespace

Result<void> UploadLimits::check(
    const QString &bucketName, const QString &name, qint64 size, const QByteArray &type) const
{
    if (isReserved(name) && size > 0) {
        return failed({.kind = FailureKind::NameRefused,
            .advice = Advice::GiveUp,
            .code = u"ReservedName"_s,
            .subject = tameText(name)});
    }
    qint64 most = offer.mostBytes;
    if (bucket && bucket->mostBytes >= 0)
        most = most < 0 ? bucket->mostBytes : qMin(most, bucket->mostBytes);
    if (most >= 0 && size > most) {
        return failed({.kind = FailureKind::TooLarge,
            .advice = Advice::GiveUp,
            .subject = bucketName,
            .limitBytes = most});
    }
    if (bucket && !allows(bucket->types, QString::fromLatin1(type))) {
        return failed({.kind = FailureKind::TypeRefused,
            .advice = Advice::GiveUp,
            .code = u"BucketTypes"_s,
            .detail = tameText(u"it takes %1; this is %2"_s.arg(
                bucket->types.join(", "_L1), QString::fromLatin1(type))),
            .subject = bucketName});
    }
    return {};
}

} // namespace ferry
