#include "destinations/secretkeys.h"

#include "destinations/registry.h"
#include "net/secretheaders.h"

#include <algorithm>

namespace ferry::secretkeys {

using namespace Qt::StringLiterals;

namespace {

constexpr auto headerPrefix = "header."_L1;
constexpr auto marksKey = "secret-headers"_L1; // a setting that no kind offers: names, with commas

bool hasHeaders(const DestinationKind &kind)
{
    return std::any_of(kind.options.begin(), kind.options.end(),
        [](const OptionSpec &option) { return option.kind == OptionSpec::Kind::Headers; });
}

} // namespace

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
