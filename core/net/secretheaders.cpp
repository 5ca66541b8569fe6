#include "net/secretheaders.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// RFC 9110 and 6265, and what well-known services ask their keys in.
constexpr std::array secretNames {"authorization"_L1, "proxy-authorization"_L1, "cookie"_L1,
    "x-api-key"_L1, "api-key"_L1, "apikey"_L1, "x-apikey"_L1, "x-auth-token"_L1, "x-auth-key"_L1,
    "x-access-token"_L1, "x-amz-security-token"_L1, "x-goog-api-key"_L1, "x-vault-token"_L1,
    "x-functions-key"_L1, "x-jfrog-art-api"_L1, "ocp-apim-subscription-key"_L1, "private-token"_L1,
    "job-token"_L1, "deploy-token"_L1, "accesskey"_L1};

constexpr qsizetype shortest = 6; // "true" is no secret

QStringList wordsOf(const HttpHeaders &secrets)
{
    QStringList words;
    for (const auto &[name, value] : secrets) {
        const QString text = QString::fromUtf8(value);
        words << text << text.section(u' ', 1);
    }
    erase_if(words, [](const QString &word) { return word.size() < shortest; });
    return words;
}

} // namespace

bool isSecretHeader(QStringView name)
{
    return std::any_of(secretNames.begin(), secretNames.end(),
        [name](QLatin1StringView known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

void hideSecrets(Failure &failure, const HttpHeaders &secrets, const QUrl &url)
{
    QStringList words = wordsOf(secrets);
    for (const QString &part : {url.path(QUrl::FullyEncoded), url.path().section(u'/', -1)}) {
        if (part.size() >= shortest)
            words << part;
    }
    for (const QString &word : words) {
        for (QString *text : {&failure.detail, &failure.code, &failure.subject, &failure.requestId})
            text->replace(word, QStringLiteral("…"));
    }
}

void hideSecrets(HttpReply &reply, const HttpHeaders &sent)
{
    for (const auto &[name, value] : sent) {
        if (!isSecretHeader(QString::fromLatin1(name)))
            continue;
        for (const QByteArray &word : {value, value.mid(value.indexOf(' ') + 1)}) {
            if (word.size() < shortest)
                continue;
            reply.body.replace(word, "…");
            reply.body.replace(QByteArray(word).replace('/', "\\/"), "…"); // as JSON may have it
            for (auto &[known, said] : reply.headers) {
                if (known.compare("Location", Qt::CaseInsensitive) != 0)
                    said.replace(word, "…");
            }
        }
    }
}

bool quotesSecret(const QByteArray &text, const HttpHeaders &headers)
{
    HttpHeaders secrets = headers;
    erase_if(secrets,
        [](const auto &header) { return !isSecretHeader(QString::fromLatin1(header.first)); });
    const QString plain = QString::fromUtf8(text);
    const QString decoded = QString::fromUtf8(QByteArray::fromPercentEncoding(text));
    const QStringList words = wordsOf(secrets);
    return std::any_of(words.cbegin(), words.cend(),
        [&](const QString &word) { return plain.contains(word) || decoded.contains(word); });
}

} // namespace ferry
