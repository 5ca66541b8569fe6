#include "destinations/http/httpsettings.h"

#include "destinations/common/commonoptions.h"
#include "destinations/common/settingvalue.h"

namespace ferry {

using namespace Qt::StringLiterals;

static tl::unexpected<Failure> invalid(const QString &key, const QString &why)
{
    return failed({.kind = FailureKind::SettingsInvalid,
        .advice = Advice::FixSettings,
        .detail = why,
        .subject = key});
}

static bool isYes(const DestinationConfig &config, const QString &key, bool otherwise)
{
    return settingvalue::isYes(config.setting(key), otherwise);
}

static void addHeaders(HttpSettings &settings, const QMap<QString, QString> &from)
{
    for (auto it = from.begin(); it != from.end(); ++it) {
        if (!it.key().startsWith("header."_L1))
            continue;
        const QByteArray name = it.key().mid(7).toUtf8();
        if (name.compare("content-type", Qt::CaseInsensitive) == 0)
            settings.namesItsType = true;
        if (name.compare("x-oc-mtime", Qt::CaseInsensitive) == 0)
            settings.namesItsTime = true;
        settings.headers.emplaceBack(name, it.value().toUtf8());
    }
}

Result<HttpSettings> HttpSettings::parse(const DestinationSetup &setup)
{
    const DestinationConfig &config = setup.config;
    HttpSettings settings;
    Result<UrlTemplate> url = UrlTemplate::parse(config.setting(u"url"_s));
    if (!url)
        return failed(url.error());
    settings.url = std::move(*url);
    settings.verb = config.setting(u"method"_s, u"PUT"_s).toUpper().toUtf8();
    if (settings.verb != "PUT" && settings.verb != "POST")
        return invalid(u"method"_s, u"PUT or POST"_s);
    settings.verifies = isYes(config, u"verify"_s, true);
    settings.hashes = isYes(config, u"sha256"_s, true);
    settings.createsFolders = isYes(config, u"create-folders"_s, false);
    // What answers at the address of a POST is seldom the file.
    settings.looksFirst = isYes(config, u"check-existing"_s, !settings.isPost());
    const Result<ContentTypes> types = ContentTypes::parse(config.setting(u"types"_s));
    if (!types)
        return failed(types.error());
    settings.types = *types;
    settings.authorities = config.setting(u"ca"_s);

    const QString token = setup.secret(u"token"_s).trimmed();
    if (!token.isEmpty())
        settings.headers.emplaceBack("Authorization", "Bearer " + token.toUtf8());
    addHeaders(settings, config.settings);
    QMap<QString, QString> secrets = setup.secrets; // an empty one is not there
    secrets.removeIf([](const auto &it) { return it.value().isEmpty(); });
    addHeaders(settings, secrets);
    settings.secrets = settings.headers;
    for (const QByteArray &value : settings.url.queryValues())
        settings.secrets.emplaceBack(QByteArray(), value);
    return settings;
}

OptionSpecs HttpSettings::options()
{
    using Kind = OptionSpec::Kind;
    using Need = OptionSpec::Need;
    const OptionSpecs own {
        {.key = u"url"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "URL"),
            .help = QT_TRANSLATE_NOOP("OptionForm",
                "{name} stands for the file's name, {path} for its path with folders."),
            .kind = Kind::Url,
            .need = Need::Required,
            .placeholder = u"https://files.example.org/inbox/{path}"_s},
        {.key = u"method"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "Method"),
            .help = QT_TRANSLATE_NOOP("OptionForm", "PUT can be repeated safely, POST cannot."),
            .kind = Kind::Choice,
            .defaultValue = u"PUT"_s,
            .choices = {u"PUT"_s, u"POST"_s}},
        commonoptions::token(),
        commonoptions::headers(),
        {.key = u"verify"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "Verify"),
            .help = QT_TRANSLATE_NOOP(
                "OptionForm", "Ask the server for the size afterwards, where it tells."),
            .kind = Kind::YesNo,
            .need = Need::Advanced,
            .defaultValue = u"yes"_s},
        commonoptions::sha256(),
        commonoptions::sameBytes(false),
        {.key = u"check-existing"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "Look before uploading"),
            .help = QT_TRANSLATE_NOOP("OptionForm",
                "Ask the server whether the name is taken, where it tells. Without it, files of the "
                "same name are replaced."),
            .kind = Kind::YesNo,
            .need = Need::Advanced,
            .defaultValue = u"yes"_s},
        {.key = u"create-folders"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "Create folders"),
            .help = QT_TRANSLATE_NOOP("OptionForm", "With WebDAV servers, when one is missing."),
            .kind = Kind::YesNo,
            .need = Need::Advanced,
            .defaultValue = u"no"_s},
        commonoptions::types(),
    };
    return own + commonoptions::login() + commonoptions::line();
}

} // namespace ferry
