#include "destinations/common/commonoptions.h"

namespace ferry::commonoptions {

using namespace Qt::StringLiterals;
using Kind = OptionSpec::Kind;
using Need = OptionSpec::Need;

OptionSpec token()
{
    return {.key = u"token"_s,
        .label = QT_TRANSLATE_NOOP("OptionForm", "Token"),
        .help = QT_TRANSLATE_NOOP("OptionForm", "Sent as “Authorization: Bearer …”."),
        .kind = Kind::Secret};
}

OptionSpec headers()
{
    return {.key = u"header"_s,
        .label = QT_TRANSLATE_NOOP("OptionForm", "Headers"),
        .help = QT_TRANSLATE_NOOP("OptionForm", "Sent with every request."),
        .kind = Kind::Headers,
        .need = Need::Advanced};
}

OptionSpec sha256()
{
    return {.key = u"sha256"_s,
        .label = QT_TRANSLATE_NOOP("OptionForm", "Compute SHA-256"),
        .help = QT_TRANSLATE_NOOP("OptionForm", "For the history; made while uploading."),
        .kind = Kind::YesNo,
        .need = Need::Advanced,
        .defaultValue = u"yes"_s};
}

OptionSpec types()
{
    return {.key = u"types"_s,
        .label = QT_TRANSLATE_NOOP("OptionForm", "Content types"),
        .help = QT_TRANSLATE_NOOP("OptionForm",
            "For suffixes that should go with another type than the web's usual one."),
        .need = Need::Advanced,
        .placeholder = u"ts=video/mp2t, log=text/plain"_s};
}

OptionSpec sameBytes(bool isOn)
{
    return {.key = u"same-bytes"_s,
        .label = QT_TRANSLATE_NOOP("OptionForm", "Same bytes once"),
        .help = QT_TRANSLATE_NOOP("OptionForm",
            "Skip a file whose content is there already, from any of your computers."),
        .kind = Kind::YesNo,
        .need = Need::Advanced,
        .defaultValue = isOn ? u"yes"_s : u"no"_s};
}

OptionSpec keepDays()
{
    return {.key = u"keep-days"_s,
        .label = QT_TRANSLATE_NOOP("OptionForm", "Keep files for (days)"),
        .help = QT_TRANSLATE_NOOP("OptionForm",
            "Older uploads of yours are offered for deletion in Remote files. Nothing is deleted by itself."),
        .kind = Kind::Days,
        .need = Need::Advanced,
        .placeholder = u"30"_s};
}

OptionSpec authorities()
{
    return {.key = u"ca"_s,
        .label = QT_TRANSLATE_NOOP("OptionForm", "Certificate authority"),
        .help = QT_TRANSLATE_NOOP(
            "OptionForm", "PEM text or the path of a PEM file, for servers with a private one."),
        .kind = Kind::Multiline,
        .need = Need::Advanced,
        .textOrFile = true};
}

} // namespace ferry::commonoptions
