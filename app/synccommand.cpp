#include "app/synccommand.h"

#include "app/words.h"
#include "net/retrypolicy.h"
#include "ui/common/format.h"
#include "ui/common/synctrouble.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void print(const QByteArray &line, std::FILE *where = stdout)
{
    std::fwrite(line.constData(), 1, std::size_t(line.size()), where);
    std::fputc('\n', where);
    std::fflush(where);
}

QString phaseName(SyncStatus::Phase phase)
{
    switch (phase) {
    case SyncStatus::Phase::Off: return u"off"_s;
    case SyncStatus::Phase::SignInNeeded: return u"sign-in-needed"_s;
    case SyncStatus::Phase::NotSetUp: return u"not-set-up"_s;
    case SyncStatus::Phase::Offline: return u"offline"_s;
    case SyncStatus::Phase::Working: return u"working"_s;
    case SyncStatus::Phase::UpToDate: return u"up-to-date"_s;
    case SyncStatus::Phase::Failed: break;
    }
    return u"failed"_s;
}

QJsonValue timeOrNull(qint64 msecs)
{
    if (msecs == 0)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC).toString(Qt::ISODateWithMs);
}

QByteArray jsonLine(const QString &event, const SyncStatus &status, const QString &error)
{
    const QJsonObject object {{u"event"_s, event}, {u"phase"_s, phaseName(status.phase)},
        {u"waiting"_s, status.waiting}, {u"quarantined"_s, status.quarantined},
        {u"pulled"_s, status.pulled}, {u"to_pull"_s, status.toPull}, {u"live"_s, status.live},
        {u"last_pull"_s, timeOrNull(status.lastPull)},
        {u"last_push"_s, timeOrNull(status.lastPush)}, {u"skew_ms"_s, qint64(status.skew.count())},
        {u"error"_s, error.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(error)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// For how long to wait before the sync is tried once more; nothing: it is over. A server that is being
// started anew, or a moment's trouble, is no reason to fail.
std::optional<std::chrono::milliseconds> patienceFor(const Failure &failure, int tries)
{
    const bool mayPass = failure.kind == FailureKind::ServerError
        || failure.kind == FailureKind::RateLimited || failure.kind == FailureKind::ConnectionLost
        || failure.kind == FailureKind::ReplyTimedOut;
    constexpr int mostTries = 4;
    constexpr std::chrono::milliseconds longest = 30s; // somebody waits for the command
    if (!mayPass || tries >= mostTries || failure.retryAfter.value_or(0ms) > longest)
        return std::nullopt;
    const RetryPolicy policy {.mostAttempts = mostTries, .base = 1s, .longest = longest};
    const Failure retried {
        .kind = failure.kind, .advice = Advice::Retry, .retryAfter = failure.retryAfter};
    const auto wait = policy.next(retried, tries, QRandomGenerator::global()->generateDouble());
    return wait ? std::optional(std::max<std::chrono::milliseconds>(*wait, 500ms)) : std::nullopt;
}

QString errorOf(const SyncStatus &status)
{
    return status.failure ? syncProblem(status, *status.failure) : QString();
}

QString textLine(const SyncStatus &status)
{
    QStringList parts {phaseName(status.phase)};
    if (status.phase == SyncStatus::Phase::Working && status.toPull > 0)
        parts.append(Words::tr("%1 of %2 rows", nullptr, int(status.toPull))
                         .arg(format::count(status.pulled), format::count(status.toPull)));
    if (status.waiting > 0)
        parts.append(Words::tr("%1 waiting", nullptr, int(status.waiting))
                         .arg(format::count(status.waiting)));
    if (status.quarantined > 0)
        parts.append(Words::tr("%1 refused", nullptr, int(status.quarantined))
                         .arg(format::count(status.quarantined)));
    parts.append(
        status.live ? Words::tr("live", "hears of changes at once") : Words::tr("polling"));
    if (status.failure)
        parts.append(errorOf(status));
    return parts.join(u" · "_s);
}

} // namespace

QString syncProblem(const SyncStatus &status, const Failure &failure)
{
    if (status.phase == SyncStatus::Phase::NotSetUp)
        return Words::tr(
            "The project has no table for the history yet, or not all that belongs to it. Run "
            "what ferry sync --setup-script prints in its SQL editor.");
    if (status.phase == SyncStatus::Phase::SignInNeeded)
        return Words::tr("The account is signed out. See: ferry accounts sign-in");
    return syncTroubleSentence(failure);
}

SyncCommand::SyncCommand(Composition &composition, const Arguments &arguments)
    : m_composition(composition)
    , m_arguments(arguments)
{ }

std::optional<int> SyncCommand::start()
{
    if (m_arguments.setupScript) {
        print(HistorySync::setupScript().toUtf8());
        return 0;
    }
    const std::optional<Account> account = m_composition.accounts().historyAccount();
    if (!account) {
        print(Words::tr("No account syncs the history. See: ferry accounts sync EMAIL on").toUtf8(),
            stderr);
        return 1;
    }
    connect(&m_composition.sync(), &HistorySync::statusChanged, this, &SyncCommand::report);
    if (m_arguments.claim)
        claim(account->uuid);
    else
        begin();
    return std::nullopt;
}

void SyncCommand::claim(const QUuid &account)
{
    m_composition.sync().claimOwnerless(account, this, [this](const Result<qint64> &rows) {
        if (!rows) {
            end(failed(rows.error()));
            return;
        }
        if (!m_arguments.json)
            print(Words::tr("%1 earlier uploads joined the history.", nullptr, int(*rows))
                      .arg(format::count(*rows))
                      .toUtf8());
        begin();
    });
}

void SyncCommand::begin()
{
    if (m_arguments.watch)
        m_composition.sync().start();
    else
        m_composition.sync().syncNow(this, [this](const Result<void> &result) { ended(result); });
}

void SyncCommand::ended(const Result<void> &result)
{
    m_pulled += m_composition.sync().status().pulled;
    const auto wait = result ? std::nullopt : patienceFor(result.error(), ++m_tries);
    if (!wait) {
        end(result);
        return;
    }
    if (!m_arguments.json) {
        const QString line = Words::tr("%1 Trying again in %2.", "a sentence, a time");
        const SyncStatus status = m_composition.sync().status();
        print(line.arg(syncProblem(status, result.error()), format::duration(*wait)).toUtf8(),
            stderr);
    }
    QTimer::singleShot(*wait, this, &SyncCommand::begin);
}

// Every change for a program; for a person the turns.
void SyncCommand::report(const SyncStatus &status)
{
    if (m_arguments.json)
        print(jsonLine(u"status"_s, status, errorOf(status)));
    else if (m_arguments.watch
        && (status.phase != m_said.phase || status.live != m_said.live
            || status.quarantined != m_said.quarantined))
        print(textLine(status).toUtf8());
    m_said = status;
}

void SyncCommand::end(const Result<void> &result)
{
    SyncStatus status = m_composition.sync().status();
    status.pulled = m_pulled;
    const QString error = result ? QString() : syncProblem(status, result.error());
    if (m_arguments.json) {
        print(jsonLine(u"finished"_s, status, error));
    } else {
        if (!error.isEmpty())
            print(error.toUtf8(), stderr);
        if (status.waiting > 0)
            print(Words::tr("%1 changes wait to be synced.", nullptr, int(status.waiting))
                      .arg(format::count(status.waiting))
                      .toUtf8());
        if (status.quarantined > 0)
            print(Words::tr("The server refuses %1 rows; Ferry's window shows why.", nullptr,
                int(status.quarantined))
                      .arg(format::count(status.quarantined))
                      .toUtf8());
        if (error.isEmpty() && status.waiting == 0)
            print(Words::tr("The history is synced.").toUtf8());
    }
    Q_EMIT finished(result && status.quarantined == 0 ? 0 : 1);
}

void SyncCommand::interrupt()
{
    constexpr int interruptedBySignal = 130;
    // To watch ends in no other way.
    Q_EMIT finished(m_arguments.watch ? 0 : interruptedBySignal);
}

} // namespace ferry
