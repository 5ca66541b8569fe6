#include "app/remotecommand.h"

#include "app/keychainwait.h"
#include "app/remotelines.h"
#include "app/remoterule.h"
#include "app/terminal.h"
#include "app/terminalquestion.h"
#include "app/words.h"
#include "destinations/common/downloadfile.h"
#include "destinations/common/settingvalue.h"
#include "ui/common/failuretext.h"
#include "ui/common/format.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonObject>

#include <unistd.h>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds usualLife {std::chrono::days(7)}; // of a link

} // namespace

RemoteCommand::RemoteCommand(Composition &composition, const Arguments &arguments)
    : m_composition(composition)
    , m_arguments(arguments)
{ }

int RemoteCommand::refuse(const QString &sentence) const
{
    terminal::complain(sentence);
    return 2;
}

std::optional<int> RemoteCommand::start()
{
    if (const std::optional<int> refused = understand())
        return refused;
    if (m_verb == Verb::Rule)
        return setRemoteRule(m_composition.destinations(), m_setup.config, m_arguments.rest,
            [this] { Q_EMIT changed(); });
    RemoteAccess &remote = m_composition.remote();
    connect(&remote, &RemoteAccess::listed, this, &RemoteCommand::onListed);
    connect(&remote, &RemoteAccess::removed, this, &RemoteCommand::onRemoved);
    connect(&remote, &RemoteAccess::linked, this,
        [this](quint64 errand, const RemoteFile &file, const QUrl &link) {
            if (errand == m_work && !m_isOver)
                printLink(file, link);
        });
    connect(&remote, &RemoteAccess::progressed, this, &RemoteCommand::onProgress);
    connect(&remote, &RemoteAccess::ended, this, &RemoteCommand::onEnded);
    m_composition.giveEnvironmentSecretTo(m_setup.config.id);
    m_composition.giveDestinations(
        [this](const QList<DestinationSetup> &setups) { begin(setups); });
    return std::nullopt;
}

std::optional<int> RemoteCommand::understand()
{
    static const QMap<QByteArray, Verb> verbs {{"list", Verb::List}, {"download", Verb::Download},
        {"link", Verb::Link}, {"delete", Verb::Delete}, {"clean", Verb::Clean},
        {"rule", Verb::Rule}};
    QList<QByteArray> &words = m_arguments.rest;
    if (words.isEmpty() || !verbs.contains(words.constFirst()))
        return refuse(Words::tr(
            "What is stored can be listed, downloaded, linked to, deleted and cleaned up. See "
            "ferry --help."));
    m_verb = verbs.value(words.takeFirst());
    if (words.isEmpty())
        return refuse(Words::tr("Which destination? See: ferry destinations list"));
    const QString to = QFile::decodeName(words.takeFirst());
    const auto target = m_composition.findTarget(to);
    if (!target)
        return refuse(Composition::noTargetText(to));
    m_setup.config = target->destination;
    m_folder = target->folder;
    const bool filters = m_verb == Verb::List || m_verb == Verb::Clean;
    if (!filters && (m_arguments.olderThanDays || m_arguments.orphans))
        return refuse(
            Words::tr("--older-than and --orphans are for list and clean; delete takes names."));
    m_selection.olderThanDays = m_arguments.olderThanDays;
    m_selection.orphans = m_arguments.orphans;
    if (m_verb == Verb::Clean)
        return understandClean();
    if (m_verb == Verb::List && words.size() <= 1) {
        m_selection.text = words.isEmpty() ? QString() : QFile::decodeName(words.constFirst());
        return std::nullopt;
    }
    if (m_verb == Verb::Download && words.size() != 1)
        return refuse(Words::tr("Download takes one file, by its name or id."));
    if (m_arguments.linkLife && m_verb != Verb::Link)
        return refuse(Words::tr("--for says how long a link works: ferry remote link."));
    if ((m_verb == Verb::Delete || m_verb == Verb::Link) && words.isEmpty())
        return refuse(Words::tr("Which files? By name or id, as ferry remote list shows them."));
    if (m_verb == Verb::List)
        return refuse(Words::tr("List takes one text to look for."));
    return std::nullopt;
}

// What is old is deleted only where this history brought it; what it does not know, only when that is said.
std::optional<int> RemoteCommand::understandClean()
{
    if (!m_arguments.rest.isEmpty())
        return refuse(Words::tr("Clean takes no names; see ferry remote delete."));
    const bool isOwnFolder = m_setup.config.kind == "folder"_L1;
    if (m_selection.orphans && isOwnFolder)
        return refuse(Words::tr(
            "In a folder of this computer, what Ferry did not bring there is yours. Name what is "
            "to be deleted: ferry remote delete."));
    if (!m_selection.olderThanDays && !m_selection.orphans)
        m_selection.olderThanDays = settingvalue::days(m_setup.config.setting(u"keep-days"_s));
    if (!m_selection.olderThanDays && !m_selection.orphans)
        return refuse(Words::tr(
            "Which files? --older-than 30d, --orphans, or a rule for this destination: ferry "
            "remote rule NAME 30d."));
    m_selection.oursOnly = !m_selection.orphans;
    m_selection.forDeletion = true;
    return std::nullopt;
}

void RemoteCommand::begin(const QList<DestinationSetup> &setups)
{
    for (const DestinationSetup &setup : setups) {
        if (setup.config.id == m_setup.config.id)
            m_setup = setup;
    }
    if (m_setup.secretsState != SecretsState::Known) {
        terminal::complain(keychainWords(terminal::visible(m_setup.config.name)));
        end(1);
        return;
    }
    m_listing = m_composition.remote().list(m_setup, m_folder);
}

void RemoteCommand::interrupt()
{
    m_composition.remote().cancel(m_listing);
    m_composition.remote().cancel(m_work);
    terminal::redraw({});
    if (m_removed > 0)
        terminal::complain(
            Words::tr("Interrupted: %1 files deleted before that.", nullptr, int(m_removed))
                .arg(format::count(m_removed)));
    end(130);
}

void RemoteCommand::end(int status)
{
    if (std::exchange(m_isOver, true))
        return;
    Q_EMIT finished(status);
}

QString RemoteCommand::sentence(const Failure &failure) const
{
    return failureSentence(failure,
        {.destination = terminal::visible(m_setup.config.name),
            .destinationKind = m_setup.config.kind});
}

void RemoteCommand::onListed(quint64 errand, const QList<RemoteEntry> &entries)
{
    if (errand != m_listing || m_isOver)
        return;
    m_entries += entries;
    if (!m_arguments.json && ::isatty(STDERR_FILENO) != 0)
        terminal::redraw(Words::tr("%1 files listed…", nullptr, int(m_entries.size()))
                             .arg(format::count(m_entries.size())));
}

void RemoteCommand::onEnded(quint64 errand, const RemoteEnd &what)
{
    if (m_isOver)
        return;
    terminal::redraw({});
    if (errand == m_listing)
        listEnded(what);
    else if (errand == m_work && m_verb == Verb::Download)
        downloadEnded(what);
    else if (errand == m_work && m_verb == Verb::Link)
        linkEnded(what);
    else if (errand == m_work)
        removeEnded(what);
}

void RemoteCommand::listEnded(const RemoteEnd &what)
{
    if (what.failure) {
        terminal::complain(sentence(*what.failure));
        end(1);
        return;
    }
    switch (m_verb) {
    case Verb::List: printList(what); return;
    case Verb::Clean: {
        const RemoteSelection::Result found = m_selection.from(m_entries, what.now);
        for (const QString &line : remotelines::leftOut(found))
            terminal::complain(line);
        deleteThese(found.chosen);
        return;
    }
    case Verb::Delete:
        if (const auto chosen = named())
            deleteThese(*chosen);
        else
            end(1);
        return;
    case Verb::Download:
        if (const auto chosen = named())
            downloadThis(*chosen);
        else
            end(1);
        return;
    case Verb::Link:
        if (const auto chosen = named())
            linkThese(*chosen);
        else
            end(1);
        return;
    case Verb::Rule: break;
    }
}

void RemoteCommand::printEntry(const QString &event, const RemoteEntry &entry) const
{
    if (m_arguments.json)
        terminal::printJson(remotelines::json(event, entry));
    else
        terminal::print(remotelines::text(entry));
}

void RemoteCommand::printList(const RemoteEnd &what)
{
    const RemoteSelection::Result found = m_selection.from(m_entries, what.now);
    for (const RemoteEntry &entry : found.chosen)
        printEntry(u"file"_s, entry);
    if (m_arguments.json) {
        terminal::printJson(remotelines::sums(what, found.chosen.size()));
    } else {
        terminal::complain(remotelines::sumsText(what, m_entries, found.chosen.size()));
        for (const QString &line : remotelines::leftOut(found))
            terminal::complain(line);
    }
    end(0);
}

// Each word is one file's id, or a name that one file alone has.
std::optional<QList<RemoteEntry>> RemoteCommand::named() const
{
    QList<RemoteEntry> chosen;
    for (const QByteArray &word : m_arguments.rest) {
        const QString wanted = QFile::decodeName(word);
        QList<RemoteEntry> found;
        for (const RemoteEntry &entry : m_entries) {
            if (entry.file.id == wanted)
                found = {entry};
            else if (entry.file.name == wanted
                && (found.isEmpty() || found.last().file.id != wanted))
                found.append(entry);
        }
        if (found.size() == 1) {
            chosen.append(found);
            continue;
        }
        terminal::complain(found.isEmpty()
                ? Words::tr("There is no file “%1” there. Nothing was done.")
                      .arg(terminal::visible(wanted))
                : Words::tr("There are %1 files of the name “%2” there: name one by its id. "
                            "Nothing was done.",
                    nullptr, int(found.size()))
                      .arg(format::count(found.size()), terminal::visible(wanted)));
        return std::nullopt;
    }
    return chosen;
}

// The answer to the question, whoever gave it. Without one nothing is deleted.
bool RemoteCommand::mayDelete(const QList<RemoteEntry> &entries)
{
    qint64 bytes = 0;
    for (const RemoteEntry &entry : entries) {
        printEntry(u"would_delete"_s, entry);
        bytes += qMax<qint64>(0, entry.file.bytes);
    }
    const int number = int(entries.size());
    const auto say = [&](const QString &sentence) {
        return sentence.arg(
            format::count(number), format::size(bytes), terminal::visible(m_setup.config.name));
    };
    if (m_arguments.dryRun) {
        terminal::complain(say(Words::tr("Would delete %1 files, %2 in all, from “%3”. Nothing was "
                                         "deleted.",
            nullptr, number)));
        end(0);
        return false;
    }
    if (::isatty(STDIN_FILENO) == 0) {
        terminal::complain(say(Words::tr("Nothing was deleted: there is no terminal to ask on. Say "
                                         "--yes to delete %1 files, %2 in all, from “%3”.",
            nullptr, number)));
        end(2);
        return false;
    }
    const std::optional<int> refusal = terminalquestion::refusal(say(
        Words::tr("Delete %1 files, %2 in all, from “%3”? They cannot be brought back. Type yes:",
            "\"yes\" is what has to be typed", number)));
    if (!refusal)
        return true;
    terminal::complain(Words::tr("Nothing was deleted."));
    end(*refusal);
    return false;
}

void RemoteCommand::deleteThese(const QList<RemoteEntry> &entries)
{
    if (entries.isEmpty()) {
        terminal::complain(Words::tr("There is nothing to delete."));
        end(0);
        return;
    }
    if ((m_arguments.dryRun || !m_arguments.yes) && !mayDelete(entries))
        return;
    QList<RemoteFile> chosen;
    for (const RemoteEntry &entry : entries)
        chosen.append(entry.file);
    m_work = m_composition.remote().remove(m_setup, chosen);
}

void RemoteCommand::onRemoved(quint64 errand, const RemoteRemoval &removal)
{
    using Outcome = RemoteRemoval::Outcome;
    if (errand != m_work || m_isOver)
        return;
    m_removed += removal.outcome == Outcome::Removed ? 1 : 0;
    m_left += removal.outcome == Outcome::Changed ? 1 : 0;
    m_failed += removal.outcome == Outcome::Failed ? 1 : 0;
    const QString why = removal.failure ? sentence(*removal.failure) : QString();
    if (m_arguments.json)
        terminal::printJson(remotelines::removalJson(removal, why));
    else
        terminal::print(remotelines::removalText(removal, why));
}

void RemoteCommand::removeEnded(const RemoteEnd &what)
{
    const qint64 failed = m_failed + what.untried;
    if (m_arguments.json) {
        terminal::printJson({{u"event"_s, u"finished"_s}, {u"deleted"_s, m_removed},
            {u"changed"_s, m_left}, {u"failed"_s, m_failed}, {u"untried"_s, what.untried}});
    } else {
        terminal::complain(remotelines::removedText(m_removed, m_left, failed));
    }
    end(m_left > 0 || failed > 0 ? 1 : 0);
}

void RemoteCommand::downloadThis(const QList<RemoteEntry> &entries)
{
    m_fetched = entries.constFirst();
    QByteArray path = m_arguments.output;
    if (path.isEmpty()) {
        const auto name = DownloadFile::localName(m_fetched.file.name.section(u'/', -1));
        if (!name) {
            terminal::complain(sentence(name.error()));
            end(1);
            return;
        }
        path = *name;
    }
    if (!path.startsWith('/'))
        path = QFile::encodeName(QDir::currentPath()) + '/' + path;
    m_path = path;
    m_work = m_composition.remote().download(m_setup, m_fetched, path, false);
}

void RemoteCommand::onProgress(quint64 errand, qint64 bytes)
{
    if (errand == m_work && !m_isOver && !m_arguments.json && ::isatty(STDERR_FILENO) != 0)
        terminal::redraw(format::partOf(bytes, qMax(bytes, m_fetched.file.bytes)));
}

void RemoteCommand::downloadEnded(const RemoteEnd &what)
{
    if (what.failure) {
        const QString why = sentence(*what.failure);
        if (m_arguments.json)
            terminal::printJson({{u"event"_s, u"finished"_s}, {u"state"_s, u"failed"_s},
                {u"id"_s, m_fetched.file.id}, {u"error"_s, why}});
        else
            terminal::complain(why);
        end(1);
        return;
    }
    const QString path = QFile::decodeName(m_path);
    if (m_arguments.json)
        terminal::printJson({{u"event"_s, u"finished"_s}, {u"state"_s, u"done"_s},
            {u"id"_s, m_fetched.file.id}, {u"path"_s, path}, {u"bytes"_s, what.copied},
            {u"sha256"_s, QString::fromLatin1(what.sha256.toHex())},
            {u"verified"_s, remotelines::verifiedWord(what.verified)}});
    else
        terminal::print(remotelines::downloaded(path, what));
    end(0);
}

// What anybody can open has its link already, unless one is wanted that ends.
void RemoteCommand::linkThese(const QList<RemoteEntry> &entries)
{
    QList<RemoteFile> unlinked;
    for (const RemoteEntry &entry : entries) {
        if (!entry.file.link.isEmpty() && !m_arguments.linkLife)
            printLink(entry.file, entry.file.link);
        else
            unlinked.append(entry.file);
    }
    if (unlinked.isEmpty())
        end(0);
    else
        m_work = m_composition.remote().link(
            m_setup, unlinked, m_arguments.linkLife.value_or(usualLife));
}

void RemoteCommand::printLink(const RemoteFile &file, const QUrl &link) const
{
    const QString text = link.toString(QUrl::FullyEncoded);
    if (m_arguments.json)
        terminal::printJson({{u"event"_s, u"link"_s}, {u"id"_s, file.id}, {u"link"_s, text}});
    else
        terminal::print(text);
}

void RemoteCommand::linkEnded(const RemoteEnd &what)
{
    if (what.failure)
        terminal::complain(sentence(*what.failure));
    end(what.failure ? 1 : 0);
}

} // namespace ferry
