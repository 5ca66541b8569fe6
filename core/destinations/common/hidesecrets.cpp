#include "destinations/common/hidesecrets.h"

#include <QStringList>

namespace ferry {

void hideSecrets(Failure &failure, const HttpHeaders &secrets, const QUrl &url)
{
    QStringList words {url.path(QUrl::FullyEncoded), url.path().section(u'/', -1)};
    for (const auto &[name, value] : secrets) {
        const QString text = QString::fromUtf8(value);
        words << text << text.section(u' ', 1);
    }
    constexpr qsizetype shortest = 6; // "true" is no secret
    for (const QString &word : words) {
        if (word.size() < shortest)
            continue;
        for (QString *text : {&failure.detail, &failure.code, &failure.subject, &failure.requestId})
            text->replace(word, QStringLiteral("…"));
    }
}

} // namespace ferry
