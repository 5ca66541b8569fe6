#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace ferry {

class HttpClient;

// Makes the client trust a private certificate authority as well. `setting` is PEM text or the path
// of a file that holds some; empty is nothing to do. Failure: SettingsInvalid, subject "ca".
Result<void> trustAuthorities(HttpClient &client, const QString &setting);

// The certificates of such a setting as PEM, for those who speak without an HttpClient.
QByteArray readAuthorities(const QString &setting);

} // namespace ferry
