#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace ferry {

// The types that a destination's setting "types" gives to suffixes, in front of fileTypeOf():
// "ts=video/mp2t, log=text/plain".
class ContentTypes final
{
public:
    ContentTypes() = default;

    // Failure: SettingsInvalid with subject "types".
    static Result<ContentTypes> parse(const QString &setting);

    QByteArray of(const QString &name, QByteArrayView head = {}) const;

private:
    QHash<QString, QByteArray> m_bySuffix {}; // in lower case, without the dot
};

} // namespace ferry
