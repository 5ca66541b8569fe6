#include "net/requestcheck.h"

#include "net/httpmessage.h"

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// RFC 9110, section 5.6.2.
bool isToken(const QByteArray &text)
{
    constexpr QByteArrayView marks = "!#$%&'*+-.^_`|~";
    const auto isTokenCharacter = [marks](char c) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return isLetter || (c >= '0' && c <= '9') || marks.contains(c);
    };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool hasControl(const QByteArray &text)
{
    return std::any_of(text.begin(), text.end(),
        [](char c) { return (uchar(c) < 0x20 && c != '\t') || c == 0x7f; });
}

Failure invalid(const QString &subject)
{
    return {.kind = FailureKind::SettingsInvalid,
        .advice = Advice::FixSettings,
        .subject = tameText(subject)};
}

} // namespace

std::optional<Failure> checkRequest(const HttpRequest &request)
{
    const QString scheme = request.url.scheme();
    const bool isHttp = scheme == "http"_L1 || scheme == "https"_L1;
    if (!isHttp || !request.url.isValid() || request.url.host().isEmpty())
        return invalid(u"url"_s);
    if (!isToken(request.verb))
        return invalid(u"method"_s);
    for (const auto &[name, value] : request.headers) {
        if (!isToken(name) || hasControl(value))
            return invalid(QString::fromLatin1(name));
    }
    return std::nullopt;
}

} // namespace ferry
