#include "app/helptext.h"

#include "app/words.h"

#include <QStringList>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// What they do stands beside them where there is room, else below them.
QStringList commands()
{
    return {
        u"ferry [--to DESTINATION] [FILES…]   "_s
            + Words::tr("open the window, with these files queued"),
        u"ferry --action add-files|show-history|pause|resume"_s,
        u"                   "_s + Words::tr("have the window do that; opens one if there is none"),
        uR"(ferry upload [--to DESTINATION[/folder]] [--jobs N|auto] [--limit RATE]
             [--on-conflict ask|keep-both|replace|skip] [--follow-links]
             [--even-if-there] [--json] FILES… | --files-from FILE [--from0]
ferry resume [--jobs N|auto] [--limit RATE] [--on-conflict …] [--json]
ferry history [TEXT] [--json])"_s,
        u"ferry stats [--since 30d] [--json]  "_s
            + Words::tr("sums of the history: uploads, bytes saved, failures, speeds"),
        uR"(ferry remote list DESTINATION[/folder] [TEXT] [--orphans] [--older-than 30d] [--json]
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
ferry accounts remove EMAIL)"_s,
        u"ferry accounts sync EMAIL on|off    "_s
            + Words::tr("the history of all your computers in one"),
        u"ferry sync [--claim] [--watch [--every SECONDS] [--no-realtime]] [--json]"_s,
        u"ferry sync --setup-script           "_s
            + Words::tr("what the project's SQL editor has to run once"),
        u"ferry ask \"QUESTION\" [--to DESTINATION] [--model MODEL] [--json] FILES…"_s,
        u"ferry questions [TEXT] [--json]     "_s
            + Words::tr("what was asked, and the answers, as Markdown or JSON"),
        u"ferry log [--follow] [--json]       "_s
            + Words::tr("what happened, without names, tokens or URLs: a log to send"),
        u"ferry --version"_s,
    };
}

// The breaks in the lines are the translator's to set: at some hundred characters.
QStringList paragraphs()
{
    return {
        Words::tr("With each: --profile DIR keeps settings, queue and history in DIR, which is "
                  "Ferry's own, empty or new."),
        Words::tr(
            "--files-from FILE: the files are named in FILE, one a line, or with --from0 as "
            "find -print0 does; - is\nstandard input. Without --to they go to the default destination; where there is none, to the one chosen last.\n--follow-links: upload what symbolic "
            "links lead to. --even-if-there:\nalso what a destination that takes the same "
            "bytes once has already."),
        Words::tr("ferry remote shows what is stored at a destination; FILE is a name or an id of "
                  "that list. delete and\nclean name each file first and ask on the terminal; "
                  "--dry-run only names them, --yes does not ask. clean:\nwhat this history "
                  "uploaded and nobody used for so long (--older-than, or the destination's rule), "
                  "or what it\ndoes not know (--orphans, but for the last day). Nothing is deleted "
                  "by itself."),
        Words::tr("A secret (a key, a token, a password) is asked for, read with --secret-stdin, "
                  "or taken from\nFERRY_SECRET, which is for the destination that --to names "
                  "alone. --secret header.NAME: the value of\nthat header is one, and several are "
                  "read one a line in the order of these options. --code: sign in\nwith the six "
                  "digits that are sent by e-mail. --plain-tokens: where there is no keychain,\n"
                  "keep the sign-in in a file of the profile that only you can read. --claim: "
                  "uploads of\nthis computer from before there was an account join the synced "
                  "history."),
        Words::tr("Exit status: 0 all done or skipped, 1 some failed, 2 usage, 130 interrupted "
                  "(ferry resume goes on)."),
        Words::tr("Of ferry ask: 0 answered, 1 it could not begin or was not kept, 2 usage, 3 a "
                  "file could not be brought\nthere, 4 the service gave no answer, or half of one, "
                  "5 it took too long, 130 interrupted."),
    };
}

} // namespace

QString helpText()
{
    QStringList lines {
        Words::tr("Ferry uploads files: several at a time, resumable, remembered."), QString()};
    lines += commands();
    lines += QString();
    lines += paragraphs();
    return lines.join(u'\n');
}

} // namespace ferry
