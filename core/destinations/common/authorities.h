#pragma once

#include "base/result.h"

#include <QString>

namespace ferry {

class HttpClient;

// Makes the client trust a private certificate authority as well. `setting` is PEM text or the path
// of a file that holds some; empty is nothing to do. Failure: SettingsInvalid, subject "ca".
Result<void> trustAuthorities(HttpClient &client, const QString &setting);

} // namespace ferry
