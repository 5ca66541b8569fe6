#include "destinations/secretkeys.h"

#include "destinations/registry.h"

#include <algorithm>
#include <array>

namespace ferry::secretkeys {

using namespace Qt::StringLiterals;

namespace {

constexpr auto headerPrefix = "header."_L1;
constexpr auto marksKey = "secret-headers"_L1; // a setting that no kind offers: names, with commas

// RFC 9110 and 6265, and what well-known services ask their keys in.
constexpr std::array secretNames {"authorization"_L1, "proxy-authorization"_L1, "cookie"_L1,
    "x-api-key"_L1, "api-key"_L1, "apikey"_L1, "x-apikey"_L1, "x-auth-token"_L1, "x-auth-key"_L1,
    "x-access-token"_L1, "x-amz-security-token"_L1, "x-goog-api-key"_L1, "x-vault-token"_L1,
    "x-functions-key"_L1, "x-jfrog-art-api"_L1, "ocp-apim-subscription-key"_L1, "private-token"_L1,
    "job-token"_L1, "deploy-token"_L1, "accesskey"_L1};

bool hasHeaders(const DestinationKind &kind)
{
    return std::any_of(kind.options.begin(), kind.options.end(),
        [](const OptionSpec &option) { return option.kind == OptionSpec::Kind::Headers; });
}

} // namespace

bool isSecretHeader(QStringView name)
{
    return std::any_of(secretNames.begin(), secretNames.end(),
        [name](QLatin1StringView known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

bool isHeader(QStringView key)
{
    return key.startsWith(headerPrefix) && key.size() > headerPrefix.size();
}

bool isSecretHeaderKey(QStringView key)
{
    return isHeader(key) && isSecretHeader(key.sliced(headerPrefix.size()));
}

QStringList markedHeaders(const DestinationConfig &config)
{
    QStringList keys;
    const QString marks = config.setting(marksKey);
    for (const QString &name : marks.split(u',', Qt::SkipEmptyParts))
        keys.append(QString(headerPrefix + name));
    return keys;
}

void markHeaders(DestinationConfig &config, QStringList keys)
{
    keys.removeDuplicates();
    keys.sort();
    QStringList names;
    for (const QString &key : keys)
        names += key.sliced(headerPrefix.size());
    if (names.isEmpty())
        config.settings.remove(marksKey);
    else
        config.settings.insert(marksKey, names.join(u','));
}

QStringList of(const DestinationConfig &config)
{
    QStringList keys;
    const DestinationKind *kind = findDestinationKind(config.kind);
    if (kind == nullptr)
        return keys;
    for (const OptionSpec &option : kind->options) {
        if (option.kind == OptionSpec::Kind::Secret && !option.secretIsPublic)
            keys += option.key;
    }
    if (hasHeaders(*kind))
        keys += markedHeaders(config);
    return keys;
}

QStringList exposed(const DestinationConfig &config)
{
    QStringList keys;
    for (auto it = config.settings.cbegin(); it != config.settings.cend(); ++it) {
        if (isSecretHeaderKey(it.key()))
            keys += it.key();
    }
    return keys;
}

void cover(DestinationConfig &config, const QStringList &keys)
{
    for (const QString &key : keys)
        config.settings.remove(key);
    markHeaders(config, markedHeaders(config) + keys);
}

} // namespace ferry::secretkeys
