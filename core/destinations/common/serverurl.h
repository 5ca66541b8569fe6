#pragma once

#include "base/failure.h"

#include <QUrl>

#include <optional>

namespace ferry {

// What is wrong with an address that the user entered, or nothing. SettingsInvalid, with `key` as its
// subject, one code for each way, and a detail that says it: "url-missing", "url-scheme", "url-host",
// "url-malformed", "url-password". No part of the text is quoted but its scheme.
std::optional<Failure> serverUrlFault(const QString &text, const QUrl &url, const QString &key);

// Whose it is, for people: two servers of one computer differ in their port.
QString serverName(const QUrl &url);

// A fault of another kind, worded the same way.
Failure urlFault(const QString &key, const QString &code, const QString &why);

} // namespace ferry
