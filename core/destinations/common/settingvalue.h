#pragma once

#include "base/result.h"
#include "destinations/optionspec.h"

#include <QString>

#include <chrono>
#include <optional>

namespace ferry {

// Settings as somebody typed them. One that makes no sense is refused, and never read as its opposite.
namespace settingvalue {

// yes, no, true, false, on, off, 1, 0; nothing when it is none of these.
std::optional<bool> yesNo(const QString &text);

// "30", "30d", "6w": days; nothing when it is none, or beyond a hundred years.
std::optional<int> days(const QString &text);

// "30m", "12h", "7d", "2w"; nothing when it is none, or beyond a hundred years.
std::optional<std::chrono::seconds> duration(const QString &text);

// A setting that is one of these; `otherwise` when it is empty or none.
bool isYes(const QString &text, bool otherwise);

// As it is to be kept: yes and no in one spelling, a file by its absolute name, seen from `folder`
// (empty: a name that depends on a folder is refused). Touches no file. Failure: SettingsInvalid, the
// subject is the setting.
Result<QString> fitted(const OptionSpec &option, const QString &value, const QString &folder);

// Is the file that the setting names there, and can it be read? Blocks, and so belongs to a pool where
// there is a window. Failure as above.
Result<void> checkFile(const OptionSpec &option, const QString &value);

} // namespace settingvalue
} // namespace ferry
