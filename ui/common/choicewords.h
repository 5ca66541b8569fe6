#pragma once

#include "queue/passedover.h"

#include <QString>

namespace ferry {

// Why an automatic destination chose `chosen` and not what comes before it: "GLM takes up to 20 MB for this purpose;
// Kimi chosen", "GLM: no balance left; Kimi took over". No full stop. Empty `chosen`: none of them takes the file.
QString choiceWords(const QList<PassedOver> &passed, const QString &chosen);

} // namespace ferry
