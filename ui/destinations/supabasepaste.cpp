#include "ui/destinations/supabasepaste.h"

#include <QRegularExpression>

namespace ferry {

using namespace Qt::StringLiterals;

std::optional<SupabasePaste> sortSupabasePaste(const QString &text)
{
    static const QRegularExpression url(uR"(https?://[^\s"'`,;<>]+)"_s);
    // New keys are opaque with a prefix, old ones are JSON Web Tokens: three Base64 parts, the
    // first beginning with {" (Supabase's guide on API keys). A secret key is taken too, so that
    // the field can say why it is refused.
    static const QRegularExpression key(
        uR"(sb_(?:publishable|secret)_[A-Za-z0-9_-]+|eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)"_s);
    const QRegularExpressionMatch foundUrl = url.match(text);
    const QRegularExpressionMatch foundKey = key.match(text);
    if (!foundUrl.hasMatch() || !foundKey.hasMatch())
        return std::nullopt;
    return SupabasePaste {foundUrl.captured(), foundKey.captured()};
}

} // namespace ferry
