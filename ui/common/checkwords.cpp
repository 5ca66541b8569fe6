#include "ui/common/checkwords.h"

#include "ui/common/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

QString bucketWords(const CheckFinding &finding)
{
    // As Supabase's own pages count them.
    const QString most
        = finding.mostBytes < 0 ? QString() : QLocale().formattedDataSize(finding.mostBytes);
    const QString types = format::listed(finding.details);
    if (most.isEmpty() && types.isEmpty())
        return Words::tr("Uploads to “%1” are allowed").arg(finding.place);
    if (types.isEmpty())
        return Words::tr("Uploads to “%1” are allowed, files up to %2").arg(finding.place, most);
    if (most.isEmpty())
        return Words::tr("Uploads to “%1” are allowed, types %2").arg(finding.place, types);
    return Words::tr("Uploads to “%1” are allowed, files up to %2, types %3")
        .arg(finding.place, most, types);
}

QString keyWords(const CheckFinding &finding)
{
    if (finding.files < 0)
        return Words::tr("The key is good");
    const QString files = format::count(finding.files);
    if (finding.mostFiles < 0)
        return Words::tr("The key is good; %1 files are stored", nullptr, int(finding.files))
            .arg(files);
    return Words::tr("The key is good; %1 of %2 files are stored", nullptr, int(finding.mostFiles))
        .arg(files, format::count(finding.mostFiles));
}

QString plainWords(const CheckFinding &finding)
{
    switch (finding.kind) {
    case CheckFinding::Kind::Ready: break;
    case CheckFinding::Kind::Folder: return finding.place;
    case CheckFinding::Kind::Server:
        return Words::tr("The server answers; the first upload will show whether it takes files");
    case CheckFinding::Kind::WebDav: return Words::tr("A WebDAV server answers");
    case CheckFinding::Kind::Tus:
        return finding.details.isEmpty()
            ? Words::tr("The server takes tus uploads; extensions: none")
            : Words::tr("The server takes tus uploads; extensions: %1")
                  .arg(format::listed(finding.details));
    case CheckFinding::Kind::Bucket: return bucketWords(finding);
    case CheckFinding::Kind::Key: return keyWords(finding);
    }
    return {};
}

} // namespace

QString checkWords(const CheckFinding &finding)
{
    const QString words = plainWords(finding);
    if (finding.named.isEmpty())
        return words;
    return Words::tr("%1. The server calls itself %2, and the address entered is %3. Ferry stays "
                     "with the latter. Have the proxy in front of it send X-Forwarded-Proto and "
                     "X-Forwarded-Host, or enter the address that the server uses",
        "what was found, address, address")
        .arg(words, finding.named, finding.entered);
}

} // namespace ferry
