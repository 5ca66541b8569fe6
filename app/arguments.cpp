#include "app/arguments.h"

#include "app/givenfiles.h"
#include "app/terminal.h"
#include "destinations/common/settingvalue.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <sys/stat.h>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

const QMap<QByteArray, Arguments::Command> &commands()
{
    using enum Arguments::Command;
    static const QMap<QByteArray, Arguments::Command> known {{"upload", Upload}, {"resume", Resume},
        {"history", History}, {"destinations", Destinations}, {"accounts", Accounts},
        {"sync", Sync}, {"log", Log}, {"ask", Ask}, {"questions", Questions}, {"remote", Remote},
        {"stats", Stats}};
    return known;
}

// Levenshtein's distance, with a swap of neighbours as one step.
qsizetype lettersApart(const QByteArray &a, const QByteArray &b)
{
    QList<QList<qsizetype>> steps(a.size() + 1, QList<qsizetype>(b.size() + 1));
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype k = 0; k <= b.size(); ++k) {
            if (i == 0 || k == 0) {
                steps[i][k] = i + k;
                continue;
            }
            const qsizetype change = a.at(i - 1) == b.at(k - 1) ? 0 : 1;
            steps[i][k]
                = qMin(qMin(steps[i - 1][k], steps[i][k - 1]) + 1, steps[i - 1][k - 1] + change);
            if (i > 1 && k > 1 && a.at(i - 1) == b.at(k - 2) && a.at(i - 2) == b.at(k - 1))
                steps[i][k] = qMin(steps[i][k], steps[i - 2][k - 2] + 1);
        }
    }
    return steps[a.size()][b.size()];
}

// The command that is at most so many letters away; empty when none is.
QString commandNearest(const QByteArray &word, qsizetype most)
{
    QString nearest;
    constexpr qsizetype longestWord = 32;
    if (word.size() > longestWord)
        return nearest;
    for (auto it = commands().keyBegin(); it != commands().keyEnd(); ++it) {
        const qsizetype apart = lettersApart(word, *it);
        if (apart <= most) {
            most = apart - 1;
            nearest = QString::fromLatin1(*it);
        }
    }
    return nearest;
}

bool takesValue(const QString &option)
{
    return QStringList {u"--profile"_s, u"--to"_s, u"--jobs"_s, u"--limit"_s, u"--on-conflict"_s,
        u"--kind"_s, u"--set"_s, u"--secret"_s, u"--every"_s, u"--files-from"_s, u"--model"_s,
        u"--older-than"_s, u"--since"_s, u"--output"_s, u"--for"_s, u"--action"_s}
        .contains(option);
}

void applySetting(Arguments &arguments, const QString &setting)
{
    const qsizetype equals = setting.indexOf(u'=');
    if (equals <= 0)
        arguments.error = u"--set takes key=value."_s;
    else if (setting.mid(equals + 1).trimmed().isEmpty())
        arguments.error
            = u"--set %1 has an empty value. Without it the setting takes its default."_s.arg(
                setting.left(equals + 1));
    else
        arguments.settings.insert(setting.left(equals), setting.mid(equals + 1));
}

void apply(Arguments &arguments, const QString &option, const QByteArray &bytes)
{
    const QString value = QFile::decodeName(bytes);
    if (value.isEmpty()) {
        arguments.error = u"%1 needs a value, and this one is empty."_s.arg(option);
    } else if (option == "--files-from"_L1) {
        arguments.filesFrom = bytes;
    } else if (option == "--profile"_L1) {
        arguments.profile = value;
    } else if (option == "--to"_L1) {
        arguments.to = value;
    } else if (option == "--model"_L1) {
        arguments.model = value;
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
            arguments.error
                = u"--limit takes a rate such as 500k or 2M (bytes per second), and 0 for none."_s;
    } else if (option == "--on-conflict"_L1) {
        arguments.onConflict = value;
        if (!QStringList {u"ask"_s, u"keep-both"_s, u"replace"_s, u"skip"_s}.contains(value))
            arguments.error = u"--on-conflict takes ask, keep-both, replace or skip."_s;
    } else if (option == "--older-than"_L1 || option == "--since"_L1) {
        const std::optional<int> days = settingvalue::days(value);
        if (!days)
            arguments.error = u"%1 takes a number of days, as 30d or 6w."_s.arg(option);
        (option == "--since"_L1 ? arguments.sinceDays : arguments.olderThanDays) = days;
    } else if (option == "--for"_L1) {
        arguments.linkLife = settingvalue::duration(value);
        if (!arguments.linkLife)
            arguments.error = u"--for takes a time, as 30m, 12h, 7d or 2w."_s;
    } else if (option == "--action"_L1) {
        arguments.action = windowAction(value);
        if (!arguments.action)
            arguments.error = u"--action takes %1."_s.arg(windowActionWords());
    } else if (option == "--output"_L1) {
        arguments.output = bytes;
    } else if (option == "--every"_L1) {
        const int seconds = value.toInt();
        if (seconds < 1 || seconds > 86400)
            arguments.error = u"--every takes a number of seconds."_s;
        arguments.every = std::chrono::seconds(seconds);
    } else if (option == "--secret"_L1) {
        arguments.secretKeys.append(value);
    } else if (option == "--set"_L1) {
        applySetting(arguments, value);
    }
}

// Options that are a word alone; false when it is none of them.
bool applyFlag(Arguments &arguments, const QString &option)
{
    if (option == "--json"_L1)
        arguments.json = true;
    else if (option == "--gapplication-service"_L1) // GLib's word for it, which launchers know
        arguments.waitsForDesktop = true;
    else if (option == "--secret-stdin"_L1)
        arguments.secretFromStdin = true;
    else if (option == "--code"_L1)
        arguments.byCode = true;
    else if (option == "--plain-tokens"_L1)
        arguments.plainTokens = true;
    else if (option == "--watch"_L1)
        arguments.watch = true;
    else if (option == "--follow"_L1)
        arguments.follow = true;
    else if (option == "--claim"_L1)
        arguments.claim = true;
    else if (option == "--setup-script"_L1)
        arguments.setupScript = true;
    else if (option == "--no-realtime"_L1)
        arguments.realtime = false;
    else if (option == "--from0"_L1)
        arguments.nulSeparated = true;
    else if (option == "--follow-links"_L1)
        arguments.followLinks = true;
    else if (option == "--even-if-there"_L1)
        arguments.evenIfThere = true;
    else if (option == "--orphans"_L1)
        arguments.orphans = true;
    else if (option == "--dry-run"_L1)
        arguments.dryRun = true;
    else if (option == "--yes"_L1)
        arguments.yes = true;
    else
        return false;
    return true;
}

bool isThere(const QByteArray &path)
{
    struct stat found = {};
    return path.contains('/') || path == "-" || ::lstat(path.constData(), &found) == 0;
}

// What was meant, perhaps: as few letters apart as a slip of the hand makes.
QString noSuchCommand(const QByteArray &word)
{
    constexpr qsizetype slip = 2;
    const QString known = commandNearest(word, slip);
    return u"There is no command “%1” and no file of that name here. %2"_s.arg(
        terminal::visible(QFile::decodeName(word)),
        known.isEmpty() ? u"See ferry --help."_s : u"Did you mean ferry %1?"_s.arg(known));
}

} // namespace

Arguments Arguments::parse(const QList<QByteArray> &argv)
{
    Arguments arguments;
    bool onlyFiles = false;
    bool commandSeen = false;
    bool mayBeCommand = false; // the first word is meant as one, or is a file
    for (qsizetype i = 1; i < argv.size() && arguments.error.isEmpty(); ++i) {
        const QByteArray &word = argv.at(i);
        if (onlyFiles || !word.startsWith('-') || word == "-") {
            if (!onlyFiles && !commandSeen && arguments.rest.isEmpty()
                && commands().contains(word)) {
                arguments.command = commands().value(word);
                commandSeen = true;
            } else {
                mayBeCommand |= !onlyFiles && arguments.rest.isEmpty();
                arguments.rest.append(onlyFiles && word == "-" ? QByteArray("./-") : word);
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
                apply(arguments, option, joined ? word.mid(equals + 1) : argv.at(++i));
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
    if (!arguments.error.isEmpty())
        return arguments;
    const bool isForWindow = arguments.command == Command::Window && arguments.rest.isEmpty();
    if (arguments.action && !isForWindow && arguments.command != Command::Help
        && arguments.command != Command::Version) {
        arguments.error
            = u"--action is for Ferry's window, and goes with no command and no files."_s;
        return arguments;
    }
    if (arguments.command == Command::Ask && !arguments.rest.isEmpty())
        arguments.question = arguments.rest.takeFirst();
    if (arguments.command == Command::Ask && arguments.question.trimmed().isEmpty())
        arguments.error
            = u"What is the question? As in: ferry ask \"What is it about?\" thesis.pdf"_s;
    else if (arguments.rest.contains(QByteArray()))
        arguments.error = arguments.namesFiles()
            ? u"One of the names is empty, as if from a variable that is not set."_s
            : u"One of the words is empty, as if from a variable that is not set."_s;
    else if (arguments.command == Command::Window && mayBeCommand
        && !isThere(arguments.rest.first()))
        arguments.error = noSuchCommand(arguments.rest.first());
    return arguments;
}

std::optional<Arguments::Refusal> Arguments::findFiles()
{
    if (!namesFiles())
        return std::nullopt;
    if (rest.removeAll("-") > 0 && filesFrom.isEmpty())
        filesFrom = "-";
    if (!filesFrom.isEmpty()) {
        const auto listed = givenfiles::readList(filesFrom, nulSeparated ? '\0' : '\n');
        if (!listed)
            return Refusal {listed.error()};
        if (listed->isEmpty() && rest.isEmpty())
            return Refusal {u"The list names no files, so there is nothing to do."_s, 1};
        rest += *listed;
    }
    const QByteArray here = givenfiles::currentFolder();
    const auto isRelative = [](const QByteArray &path) { return !path.startsWith('/'); };
    if (here.isEmpty() && std::any_of(rest.cbegin(), rest.cend(), isRelative))
        return Refusal {u"The current folder is gone: name the files by their full paths."_s, 1};
    rest = givenfiles::canonical(rest, here);
    return std::nullopt;
}

QString Arguments::help()
{
    return uR"(Ferry uploads files: several at a time, resumable, remembered.

ferry [--to DESTINATION] [FILES…]   open the window, with these files queued
ferry --action add-files|show-history|pause|resume
                   have the window do that; opens one if there is none
ferry upload [--to DESTINATION[/folder]] [--jobs N|auto] [--limit RATE]
             [--on-conflict ask|keep-both|replace|skip] [--follow-links]
             [--even-if-there] [--json] FILES… | --files-from FILE [--from0]
ferry resume [--jobs N|auto] [--limit RATE] [--on-conflict …] [--json]
ferry history [TEXT] [--json]
ferry stats [--since 30d] [--json]  sums of the history: uploads, bytes saved, failures, speeds
ferry remote list DESTINATION[/folder] [TEXT] [--orphans] [--older-than 30d] [--json]
ferry remote download DESTINATION FILE [--output FILE] [--json]
ferry remote link DESTINATION FILE… [--for 7d] [--json]
ferry remote delete DESTINATION FILES… [--dry-run] [--yes] [--json]
ferry remote clean DESTINATION [--older-than 30d] [--orphans] [--dry-run] [--yes] [--json]
ferry remote rule DESTINATION [30d|off]
ferry destinations [list] [--json]
ferry destinations add NAME --kind folder|supabase|tus|http|kimi|glm|openai|route|automatic
                   [--set key=value]… [--secret header.NAME]… [--secret-stdin]
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
ferry ask "QUESTION" [--to DESTINATION] [--model MODEL] [--json] FILES…
ferry questions [TEXT] [--json]     what was asked, and the answers, as Markdown or JSON
ferry log [--follow] [--json]       what happened, without names, tokens or URLs: a log to send
ferry --version

With each: --profile DIR keeps settings, queue and history in DIR, which is Ferry's own, empty or new.
--files-from FILE: the files are named in FILE, one a line, or with --from0 as find -print0 does; - is
standard input. Without --to they go to the default destination; where there is none, to the one chosen last.
--follow-links: upload what symbolic links lead to. --even-if-there:
also what a destination that takes the same bytes once has already.
ferry remote shows what is stored at a destination; FILE is a name or an id of that list. delete and
clean name each file first and ask on the terminal; --dry-run only names them, --yes does not ask. clean:
what this history uploaded and nobody used for so long (--older-than, or the destination's rule), or what it
does not know (--orphans, but for the last day). Nothing is deleted by itself.
A secret (a key, a token, a password) is asked for, read with --secret-stdin, or taken from
FERRY_SECRET, which is for the destination that --to names alone. --secret header.NAME: the value of
that header is one, and several are read one a line in the order of these options. --code: sign in with the six digits that are sent by e-mail. --plain-tokens: where there
is no keychain, keep the sign-in in a file of the profile that only you can read. --claim: uploads of
this computer from before there was an account join the synced history.
Exit status: 0 all done or skipped, 1 some failed, 2 usage, 130 interrupted (ferry resume goes on).
Of ferry ask: 0 answered, 1 it could not begin or was not kept, 2 usage, 3 a file could not be brought
there, 4 the service gave no answer, or half of one, 5 it took too long, 130 interrupted.
)"_s;
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
    if (bytes > 0 && bytes < 1)
        return std::nullopt;
    return bytes < 9e15 ? std::optional<qint64>(std::llround(bytes)) : std::nullopt;
}

} // namespace ferry
