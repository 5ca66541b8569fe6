#pragma once

#include "destinations/optionspec.h"

namespace ferry {

// The settings that several kinds of destination have in common, with the same words everywhere.
namespace commonoptions {

OptionSpec token(); // key "token"
OptionSpec headers(); // the family "header.NAME"
OptionSpec sha256(); // key "sha256"
OptionSpec types(); // key "types", as ContentTypes takes it
OptionSpec keepDays(); // of what lists its files, see RemoteFiles
OptionSpec sameBytes(bool isOn); // key "same-bytes", see destinations/samebytes.h
OptionSpec authorities(); // key "ca", as trustAuthorities() takes it
OptionSpecs line(); // with "ca": how to get to the server, as linesettings takes it
OptionSpecs login(); // keys "login", "user", "password" and "ask-first", as linesettings takes them

} // namespace commonoptions
} // namespace ferry
