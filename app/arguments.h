#pragma once

#include "app/windowaction.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <chrono>
#include <optional>

namespace ferry {

// The command line as given: file names stay the file system's own bytes, since QCoreApplication
// turns what is not UTF-8 into something that cannot be opened.
struct Arguments
{
    enum class Command {
        Window = 1,
        Upload,
        Resume,
        History,
        Destinations,
        Accounts,
        Sync,
        Log,
        Ask,
        Questions,
        Remote,
        Stats,
        Version,
        Help,
    };

    Command command = Command::Window;
    QString profile {};
    bool json = false;
    QList<QByteArray> rest {}; // files, or the words after the command
    QByteArray question {}; // of `ask`: its first word
    QString model {};
    QString to {};
    std::optional<WindowAction> action {}; // for the window that is open, or that is opened for it
    bool waitsForDesktop = false; // started by the session bus, which says at once what for
    std::optional<int> jobs {}; // 0: automatic
    std::optional<qint64> limit {}; // bytes per second
    QString onConflict {};
    QString kind {};
    QMap<QString, QString> settings {};
    bool secretFromStdin = false;
    QStringList secretKeys {}; // settings whose values are secrets: "header.X-Api-Key"
    bool byCode = false; // sign in with a code sent by e-mail
    bool plainTokens = false; // the user's yes to tokens in a plain file
    bool watch = false; // sync until interrupted
    bool follow = false; // print the log as it grows
    bool claim = false; // rows made before any account synced the history
    bool realtime = true;
    bool setupScript = false; // print what the project's database needs
    std::optional<std::chrono::seconds> every {}; // between two polls
    QByteArray filesFrom {}; // a list of more files, "-": standard input
    bool nulSeparated = false; // that list, rather than a name on each line
    bool followLinks = false;
    bool evenIfThere = false; // the same bytes may be there already
    std::optional<int> olderThanDays {}; // files that were not used for so long
    std::optional<int> sinceDays {}; // statistics of so many days
    bool orphans = false; // files that the history does not know
    bool dryRun = false; // say what would be deleted
    bool yes = false; // the user's yes to deleting
    QByteArray output {}; // a downloaded file's place
    std::optional<std::chrono::seconds> linkLife {};

    // Why the arguments make no sense; empty when they do.
    QString error {};

    bool namesFiles() const
    {
        return command == Command::Window || command == Command::Upload || command == Command::Ask;
    }
    // Reads the list of files and makes all names absolute, each file once. Blocks. What stands in the
    // way is a sentence, with the exit status that belongs to it.
    struct Refusal
    {
        QString sentence {};
        int status = 2;
    };
    std::optional<Refusal> findFiles();
    // `rest`, once the files are found.
    const QList<QByteArray> &paths() const { return rest; }

    static Arguments parse(const QList<QByteArray> &argv);
};

// Of the words that --on-conflict takes; none of them: ask.

// "500", "500k", "2M", "1.5 MB/s", "1Gi": bytes per second, decimal unless "i"; nothing if it is none.
// 0 is no limit; less than a byte a second would come to the same and is none.
std::optional<qint64> parseRate(const QString &text);

} // namespace ferry
