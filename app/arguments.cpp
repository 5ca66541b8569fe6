#include "app/arguments.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <cmath>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

const QMap<QByteArray, Arguments::Command> &commands()
{
    using enum Arguments::Command;
    static const QMap<QByteArray, Arguments::Command> known {{"upload", Upload}, {"resume", Resume},
        {"history", History}, {"destinations", Destinations}, {"accounts", Accounts},
        {"sync", Sync}};
    return known;
}

bool takesValue(const QString &option)
{
    return QStringList {u"--profile"_s, u"--to"_s, u"--jobs"_s, u"--limit"_s, u"--on-conflict"_s,
        u"--kind"_s, u"--set"_s, u"--every"_s}
        .contains(option);
}

void apply(Arguments &arguments, const QString &option, const QString &value)
{
    if (option == "--profile"_L1) {
        arguments.profile = value;
    } else if (option == "--to"_L1) {
        arguments.to = value;
    } else if (option == "--kind"_L1) {
        arguments.kind = value;
    } else if (option == "--jobs"_L1) {
        bool isNumber = false;
        const int jobs = value == "auto"_L1 ? 0 : value.toInt(&isNumber);
        if (value != "auto"_L1 && (!isNumber || jobs < 0 || jobs > 64))
            arguments.error = u"--jobs takes a number from 1 to 64, or auto."_s;
        arguments.jobs = jobs;
    } else if (option == "--limit"_L1) {
        arguments.limit = parseRate(value);
        if (!arguments.limit)
            arguments.error = u"--limit takes a rate such as 500k or 2M (bytes per second)."_s;
    } else if (option == "--on-conflict"_L1) {
        arguments.onConflict = value;
        if (!QStringList {u"ask"_s, u"keep-both"_s, u"replace"_s, u"skip"_s}.contains(value))
            arguments.error = u"--on-conflict takes ask, keep-both, replace or skip."_s;
    } else if (option == "--every"_L1) {
        const int seconds = value.toInt();
        if (seconds < 1 || seconds > 86400)
            arguments.error = u"--every takes a number of seconds."_s;
        arguments.every = std::chrono::seconds(seconds);
    } else if (option == "--set"_L1) {
        const qsizetype equals = value.indexOf(u'=');
        if (equals <= 0)
            arguments.error = u"--set takes key=value."_s;
        else
            arguments.settings.insert(value.left(equals), value.mid(equals + 1));
    }
}

// Options that are a word alone; false when it is none of them.
bool applyFlag(Arguments &arguments, const QString &option)
{
    if (option == "--json"_L1)
        arguments.json = true;
    else if (option == "--secret-stdin"_L1)
        arguments.secretFromStdin = true;
    else if (option == "--code"_L1)
        arguments.byCode = true;
    else if (option == "--plain-tokens"_L1)
        arguments.plainTokens = true;
    else if (option == "--watch"_L1)
        arguments.watch = true;
    else if (option == "--claim"_L1)
        arguments.claim = true;
    else if (option == "--setup-script"_L1)
        arguments.setupScript = true;
    else if (option == "--no-realtime"_L1)
        arguments.realtime = false;
    else
        return false;
    return true;
}

} // namespace

Arguments Arguments::parse(const QList<QByteArray> &argv)
{
    Arguments arguments;
    bool onlyFiles = false;
    bool commandSeen = false;
    for (qsizetype i = 1; i < argv.size() && arguments.error.isEmpty(); ++i) {
        const QByteArray &word = argv.at(i);
        if (onlyFiles || !word.startsWith('-') || word == "-") {
            if (!onlyFiles && !commandSeen && arguments.rest.isEmpty()
                && commands().contains(word)) {
                arguments.command = commands().value(word);
                commandSeen = true;
            } else {
                arguments.rest.append(word);
            }
            continue;
        }
        if (word == "--") {
            onlyFiles = true;
            continue;
        }
        const qsizetype equals = word.indexOf('=');
        const bool joined = word.startsWith("--") && equals > 0;
        const QString option = QFile::decodeName(joined ? word.left(equals) : word);
        if (takesValue(option)) {
            if (!joined && i + 1 >= argv.size())
                arguments.error = option + u" needs a value."_s;
            else
                apply(arguments, option,
                    QFile::decodeName(joined ? word.mid(equals + 1) : argv.at(++i)));
        } else if (option == "--version"_L1) {
            arguments.command = Command::Version;
            commandSeen = true;
        } else if (option == "--help"_L1 || option == "-h"_L1) {
            arguments.command = Command::Help;
            commandSeen = true;
        } else if (!applyFlag(arguments, option)) {
            arguments.error = u"There is no option %1. See ferry --help."_s.arg(option);
        }
    }
    return arguments;
}

QList<QByteArray> Arguments::paths() const
{
    const QByteArray here = QFile::encodeName(QDir::currentPath()) + '/';
    QList<QByteArray> absolute;
    absolute.reserve(rest.size());
    for (const QByteArray &path : rest)
        absolute.append(path.startsWith('/') ? path : here + path);
    return absolute;
}

QString Arguments::help()
{
    return uR"(Ferry uploads files: several at a time, resumable, remembered.

ferry [--to DESTINATION] [FILES…]   open the window, with these files queued
ferry upload [--to DESTINATION[/folder]] [--jobs N|auto] [--limit RATE]
             [--on-conflict ask|keep-both|replace|skip] [--json] FILES…
ferry resume [--jobs N|auto] [--limit RATE] [--on-conflict …] [--json]
ferry history [TEXT] [--json]
ferry destinations [list] [--json]
ferry destinations add NAME --kind folder|supabase|tus|http --set key=value… [--secret-stdin]
ferry destinations check NAME
ferry destinations remove NAME
ferry accounts [list] [--json]
ferry accounts add --set url=URL --set key=KEY --set email=EMAIL [--set ca=FILE]
                   [--code] [--plain-tokens] [--secret-stdin]
ferry accounts sign-in EMAIL [--code] [--plain-tokens] [--secret-stdin]
ferry accounts sign-out EMAIL
ferry accounts remove EMAIL
ferry accounts sync EMAIL on|off    the history of all your computers in one
ferry sync [--claim] [--watch [--every SECONDS] [--no-realtime]] [--json]
ferry sync --setup-script           what the project's SQL editor has to run once
ferry --version

With each: --profile DIR keeps settings, queue and history in DIR.
A secret (a key, a token, a password) is asked for, read with --secret-stdin, or taken from
FERRY_SECRET. --code: sign in with the six digits that are sent by e-mail. --plain-tokens: where there
is no keychain, keep the sign-in in a file of the profile that only you can read. --claim: uploads of
this computer from before there was an account join the synced history.
Exit status: 0 all done or skipped, 1 some failed, 2 usage, 130 interrupted (ferry resume goes on).
)"_s;
}

ConflictPolicy conflictPolicy(const QString &word)
{
    if (word == "replace"_L1)
        return ConflictPolicy::Replace;
    if (word == "skip"_L1)
        return ConflictPolicy::Skip;
    if (word == "keep-both"_L1)
        return ConflictPolicy::KeepBoth;
    return ConflictPolicy::Ask;
}

std::optional<qint64> parseRate(const QString &text)
{
    static const QRegularExpression form(
        u"^\\s*(\\d+(?:\\.\\d+)?)\\s*([kKmMgG]?)(i?)[bB]?(?:/s)?\\s*$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const double base = match.capturedView(3).isEmpty() ? 1000 : 1024;
    const qsizetype power
        = match.captured(2).isEmpty() ? 0 : u"kmg"_s.indexOf(match.captured(2).toLower()) + 1;
    const double bytes = match.captured(1).toDouble() * std::pow(base, double(power));
    return bytes < 9e15 ? std::optional<qint64>(std::llround(bytes)) : std::nullopt;
}

} // namespace ferry
