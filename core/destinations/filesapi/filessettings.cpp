#include "destinations/filesapi/filessettings.h"

#include "destinations/common/commonoptions.h"
#include "destinations/common/filetype.h"
#include "destinations/common/serverurl.h"
#include "destinations/common/settingvalue.h"

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

using Kind = OptionSpec::Kind;
using Need = OptionSpec::Need;

constexpr qint64 megabyte = 1'000'000; // as people are told

tl::unexpected<Failure> invalid(const QString &key, const QString &why)
{
    return failed({.kind = FailureKind::SettingsInvalid,
        .advice = Advice::FixSettings,
        .detail = why,
        .subject = key});
}

bool hasRegions(const FilesService &service)
{
    return service.regions.size() > 1;
}

QStringList purposesOf(const FilesService &service)
{
    QStringList ids;
    for (const FilesRegion &region : service.regions) {
        for (const FilesPurpose &purpose : region.purposes)
            ids.append(purpose.id);
    }
    ids.removeDuplicates();
    return ids;
}

Result<QUrl> filesUrl(QString base)
{
    base = base.trimmed();
    while (base.endsWith(u'/'))
        base.chop(1);
    if (base.endsWith("/files"_L1))
        base.chop(6);
    const QUrl url(base + "/files"_L1, QUrl::StrictMode);
    if (const std::optional<Failure> fault = serverUrlFault(base, url, u"url"_s))
        return failed(*fault);
    if (url.hasQuery() || url.hasFragment())
        return failed(urlFault(u"url"_s, u"url-malformed"_s, u"it ends in a query"_s));
    return url;
}

// A key that was copied with its "Bearer", or with the line's end.
QString plainKey(const QString &secret)
{
    QString key = secret.trimmed();
    if (key.startsWith("Bearer "_L1, Qt::CaseInsensitive))
        key = key.mid(7).trimmed();
    return key;
}

void addHeaders(FilesSettings &settings, const QMap<QString, QString> &from)
{
    for (auto it = from.begin(); it != from.end(); ++it) {
        if (it.key().startsWith("header."_L1) && !it.value().isEmpty())
            settings.headers.emplaceBack(it.key().mid(7).toUtf8(), it.value().toUtf8());
    }
}

Result<FilesPurpose> purposeOf(
    const FilesService &service, const FilesRegion &region, const DestinationConfig &config)
{
    const QString wanted = config.setting(u"purpose"_s, region.purposes.first().id).trimmed();
    const auto found = std::find_if(region.purposes.begin(), region.purposes.end(),
        [&wanted](const FilesPurpose &purpose) { return purpose.id == wanted; });
    if (hasRegions(service) && found == region.purposes.end()) {
        return invalid(u"purpose"_s,
            u"%1 at %2 does not take files for “%3”"_s.arg(service.name, region.id, wanted));
    }
    FilesPurpose purpose = found == region.purposes.end()
        ? FilesPurpose {.id = wanted, .mostMegabytes = region.purposes.first().mostMegabytes}
        : *found;
    constexpr qsizetype longest = 64;
    const auto isPlain = [](QChar c) { return c.unicode() > ' ' && c.unicode() < 0x7f; };
    if (wanted.size() > longest || !std::all_of(wanted.begin(), wanted.end(), isPlain))
        return invalid(u"purpose"_s, u"it is a word of letters, digits, - and _"_s);
    const QString most = config.setting(u"max-mib"_s);
    if (!most.isEmpty()) {
        bool isNumber = false;
        const int mebibytes = most.toInt(&isNumber);
        if (!isNumber || mebibytes < 0 || mebibytes > 1'000'000)
            return invalid(u"max-mib"_s, u"a number of MiB; 0 for no limit"_s);
        purpose.mostMegabytes = mebibytes == 0 ? -1 : mebibytes;
    }
    return purpose;
}

} // namespace

Result<FilesSettings> FilesSettings::parse(
    const FilesService &service, const DestinationSetup &setup)
{
    const DestinationConfig &config = setup.config;
    const FilesRegion *region = service.region(config.setting(u"region"_s));
    if (region == nullptr)
        return invalid(u"region"_s, u"“%1” is not known"_s.arg(config.setting(u"region"_s)));
    FilesSettings settings {.service = &service};
    const QString own = config.setting(u"url"_s);
    Result<QUrl> files = filesUrl(own.isEmpty() ? region->url : own);
    if (!files)
        return failed(files.error());
    settings.files = std::move(*files);
    if (own.isEmpty() && hasRegions(service))
        settings.region = region;
    Result<FilesPurpose> purpose = purposeOf(service, *region, config);
    if (!purpose)
        return failed(purpose.error());
    settings.purpose = std::move(*purpose);
    settings.followsExtraction
        = settingvalue::isYes(config.setting(u"wait"_s), settings.purpose.isExtracted);
    settings.lists = settingvalue::isYes(config.setting(u"list"_s), true);
    settings.authorities = config.setting(u"ca"_s);

    const QString key = plainKey(setup.secret(u"key"_s));
    if (!key.isEmpty())
        settings.headers.emplaceBack("Authorization", "Bearer " + key.toUtf8());
    addHeaders(settings, config.settings);
    addHeaders(settings, setup.secrets);
    settings.secrets = settings.headers;
    return settings;
}

QUrl FilesSettings::fileUrl(const QString &id) const
{
    return QUrl::fromEncoded(
        files.toEncoded() + '/' + QUrl::toPercentEncoding(id), QUrl::StrictMode);
}

Result<void> FilesSettings::fits(const QString &name, qint64 bytes) const
{
    if (bytes == 0 && !service->takesEmpty) {
        return failed(
            {.kind = FailureKind::Refused, .advice = Advice::GiveUp, .code = u"file-empty"_s});
    }
    const bool isImage = fileTypeOf(name).startsWith("image/");
    const int most = isImage && purpose.mostImageMegabytes >= 0 ? purpose.mostImageMegabytes
                                                                : purpose.mostMegabytes;
    if (most >= 0 && bytes > qint64(most) << 20) {
        return failed({.kind = FailureKind::TooLarge,
            .advice = Advice::GiveUp,
            .code = u"purpose-size"_s,
            .limitBytes = most * megabyte});
    }
    const QString fileName = name.section(u'/', -1);
    const QString suffix = fileName.contains(u'.') ? fileName.section(u'.', -1).toLower() : u""_s;
    if (!purpose.suffixes.isEmpty() && !purpose.suffixes.contains(suffix)) {
        return failed({.kind = FailureKind::TypeRefused,
            .advice = Advice::GiveUp,
            .code = u"purpose-types"_s,
            .detail = purpose.suffixes.join(u", "_s),
            .subject = purpose.id});
    }
    return {};
}

OptionSpecs FilesSettings::options(const FilesService &service)
{
    OptionSpecs all;
    const bool isOwn = !hasRegions(service);
    const OptionSpec url {.key = u"url"_s,
        .label = QT_TRANSLATE_NOOP("OptionForm", "Base URL"),
        .help = QT_TRANSLATE_NOOP(
            "OptionForm", "The API's address, without “/files”: a gateway's, or another server's."),
        .kind = Kind::Url,
        .need = isOwn ? Need::Optional : Need::Advanced,
        .placeholder = service.regions.first().url};
    if (isOwn) {
        all.append(url);
    } else {
        QStringList ids;
        for (const FilesRegion &region : service.regions)
            ids.append(region.id);
        all.append({.key = u"region"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "Region"),
            .help = QT_TRANSLATE_NOOP(
                "OptionForm", "Where the key was made. A key of one is unknown to the other."),
            .kind = Kind::Choice,
            .defaultValue = ids.first(),
            .choices = ids});
    }
    all.append({.key = u"key"_s,
        .label = QT_TRANSLATE_NOOP("OptionForm", "API key"),
        .help = QT_TRANSLATE_NOOP("OptionForm", "Kept in the keychain, and sent there alone."),
        .kind = Kind::Secret,
        .need = isOwn ? Need::Optional : Need::Required});
    OptionSpec purpose {.key = u"purpose"_s,
        .label = QT_TRANSLATE_NOOP("OptionForm", "Purpose"),
        .help
        = QT_TRANSLATE_NOOP("OptionForm", "What the files are for; it decides what is taken."),
        .kind = isOwn ? Kind::Text : Kind::Choice,
        .defaultValue = service.regions.first().purposes.first().id};
    if (!isOwn)
        purpose.choices = purposesOf(service);
    all.append(purpose);
    if (!isOwn)
        all.append(url);
    else
        all.append({.key = u"max-mib"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "Largest file (MiB)"),
            .help = QT_TRANSLATE_NOOP("OptionForm", "Larger ones are not tried; 0 for no limit."),
            .need = Need::Advanced,
            .defaultValue
            = QString::number(service.regions.first().purposes.first().mostMegabytes)});
    all.append({.key = u"wait"_s,
        .label = QT_TRANSLATE_NOOP("OptionForm", "Wait until it is read"),
        .help = QT_TRANSLATE_NOOP("OptionForm",
            "Follow the reading of the text on the server to its end; an upload is done after that."),
        .kind = Kind::YesNo,
        .need = Need::Advanced,
        .defaultValue = service.regions.first().purposes.first().isExtracted ? u"yes"_s : u"no"_s});
    all.append({.key = u"list"_s,
        .label = QT_TRANSLATE_NOOP("OptionForm", "The server lists its files"),
        .help = QT_TRANSLATE_NOOP("OptionForm",
            "After a lost answer Ferry looks whether the file is there; otherwise it asks you."),
        .kind = Kind::YesNo,
        .need = Need::Advanced,
        .defaultValue = u"yes"_s});
    all.append(commonoptions::sameBytes(!isOwn));
    all.append(commonoptions::keepDays());
    if (isOwn)
        all.append(commonoptions::headers());
    all += commonoptions::line();
    return all;
}

} // namespace ferry
