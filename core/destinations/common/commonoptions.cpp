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

OptionSpecs line()
{
    return {authorities(),
        {.key = u"client-certificate"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "Client certificate"),
            .help = QT_TRANSLATE_NOOP("OptionForm",
                "PEM text or the path of a PEM file, for servers that ask who you are."),
            .kind = Kind::Multiline,
            .need = Need::Advanced,
            .textOrFile = true},
        {.key = u"client-key"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "Key of the client certificate"),
            .help = QT_TRANSLATE_NOOP("OptionForm", "The path of a PEM file; the key stays there."),
            .need = Need::Advanced,
            .textOrFile = true},
        {.key = u"proxy"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "Proxy"),
            .help = QT_TRANSLATE_NOOP("OptionForm",
                "http://, https:// or socks5://, with USER@ where it asks for one; “none” for no "
                "proxy. Without it, as Ferry's settings say."),
            .need = Need::Advanced,
            .placeholder = u"socks5://me@proxy.example.org:1080"_s},
        {.key = u"proxy-password"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "Password for the proxy"),
            .kind = Kind::Secret,
            .need = Need::Advanced}};
}

OptionSpecs login()
{
    return {{.key = u"login"_s,
                .label = QT_TRANSLATE_NOOP("OptionForm", "Login"),
                .help = QT_TRANSLATE_NOOP("OptionForm", "How a name and a password are sent."),
                .kind = Kind::Choice,
                .need = Need::Advanced,
                .choices = {u"basic"_s, u"digest"_s}},
        {.key = u"user"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "User name"),
            .need = Need::Advanced},
        {.key = u"password"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "Password"),
            .kind = Kind::Secret,
            .need = Need::Advanced},
        {.key = u"ask-first"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "Ask before sending"),
            .help = QT_TRANSLATE_NOOP(
                "OptionForm", "Large files wait for the server's word (Expect: 100-continue)."),
            .kind = Kind::YesNo,
            .need = Need::Advanced,
            .defaultValue = u"no"_s}};
}

} // namespace ferry::commonoptions
