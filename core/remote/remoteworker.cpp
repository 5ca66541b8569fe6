#include "remote/remoteworker.h"

#include "base/awaitables.h"
#include "destinations/common/downloadfile.h"
#include "destinations/destination.h"
#include "net/httpclient.h"
#include "net/retrypolicy.h"
#include "remote/listingguard.h"
#include "remote/remotecontext.h"
#include "store/database.h"

#include <QRandomGenerator>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct RemoteWorker::Errand
{
    Errand(RemoteWorker &worker, quint64 errand)
        : number(errand)
        , context(
              worker.m_pool, [&worker]() -> HttpClient & { return worker.http(); },
              [&worker, errand](qint64 bytes) { Q_EMIT worker.progressed(errand, bytes); })
    { }

    quint64 number;
    QString kind {};
    RemoteContext context;
    std::unique_ptr<Destination> destination {};
    RemoteFiles *files = nullptr;
    Task<RemoteEnd> task {}; // last: it refers to the others
};

namespace {

// It concerns whatever is tried next as well.
bool concernsAll(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::Offline:
    case FailureKind::TlsRejected:
    case FailureKind::ProxyRejected:
    case FailureKind::SignInNeeded:
    case FailureKind::RateLimited:
    case FailureKind::RedirectRefused: return true;
    default: return failure.code == "not-deleted"_L1;
    }
}

RemoteEnd endedBy(Failure failure)
{
    RemoteEnd end;
    end.failure = std::move(failure);
    return end;
}

} // namespace

RemoteWorker::RemoteWorker(
    Database &database, RemoteAccess::Factory factory, EventLog *log, QThreadPool &pool)
    : m_database(database)
    , m_factory(std::move(factory))
    , m_log(log)
    , m_pool(pool)
{ }

RemoteWorker::~RemoteWorker() = default;

void RemoteWorker::shutDown()
{
    m_errands.clear();
    m_http.reset();
}

HttpClient &RemoteWorker::http()
{
    if (!m_http)
        m_http = std::make_unique<HttpClient>();
    m_http->setLog(m_log, {});
    return *m_http;
}

// Null: it has ended already, with what is wrong.
RemoteWorker::Errand *RemoteWorker::begin(quint64 number, const DestinationSetup &setup)
{
    Result<std::unique_ptr<Destination>> made = m_factory(setup);
    if (!made) {
        Q_EMIT ended(number, endedBy(made.error()));
        return nullptr;
    }
    RemoteFiles *files = (*made)->remoteFiles();
    if (files == nullptr) {
        Q_EMIT ended(number,
            endedBy({.kind = FailureKind::Refused,
                .advice = Advice::GiveUp,
                .code = u"lists-nothing"_s}));
        return nullptr;
    }
    auto errand = std::make_unique<Errand>(*this, number);
    errand->kind = setup.config.kind;
    errand->destination = std::move(*made);
    errand->files = files;
    Errand *begun = errand.get();
    m_errands[number] = std::move(errand);
    return begun;
}

void RemoteWorker::run(Errand &errand, Task<RemoteEnd> task)
{
    errand.task = std::move(task);
    errand.task.start([this, number = errand.number] {
        QMetaObject::invokeMethod(
            this,
            [this, number] {
                const auto found = m_errands.find(number);
                if (found == m_errands.end())
                    return;
                const std::unique_ptr<Errand> over = std::move(found->second);
                m_errands.erase(found);
                Q_EMIT ended(number, over->task.take());
            },
            Qt::QueuedConnection);
    });
}

void RemoteWorker::cancel(quint64 errand)
{
    m_errands.erase(errand);
}

void RemoteWorker::list(quint64 number, const DestinationSetup &setup, const QString &folder)
{
    if (Errand *errand = begin(number, setup))
        run(*errand, listing(*errand, folder));
}

void RemoteWorker::remove(
    quint64 number, const DestinationSetup &setup, const QList<RemoteFile> &files)
{
    if (Errand *errand = begin(number, setup))
        run(*errand, removing(*errand, files));
}

void RemoteWorker::link(quint64 number, const DestinationSetup &setup,
    const QList<RemoteFile> &files, std::chrono::seconds life)
{
    if (Errand *errand = begin(number, setup))
        run(*errand, linking(*errand, files, life));
}

void RemoteWorker::download(quint64 number, const DestinationSetup &setup, const RemoteEntry &entry,
    const QByteArray &path, bool mayReplace)
{
    if (Errand *errand = begin(number, setup))
        run(*errand, downloading(*errand, entry, path, mayReplace));
}

Task<bool> RemoteWorker::mayTryAgain(Failure failure, int attempts, UploadContext &context)
{
    static constexpr RetryPolicy policy {.mostAttempts = 4, .longestRetryAfter = 2min};
    const std::optional<std::chrono::milliseconds> wait = attempts < policy.mostAttempts
        ? policy.next(failure, attempts, QRandomGenerator::global()->generateDouble())
        : std::nullopt;
    if (!wait)
        co_return false;
    Task<void> pausing = context.pause(*wait);
    co_await pausing;
    co_return true;
}

Task<Result<RemoteUploads>> RemoteWorker::known(QString kind)
{
    Later<Result<RemoteUploads>> found;
    m_database.read<Result<RemoteUploads>>(
        [kind](QSqlDatabase &connection) { return remoteuploads::ofKind(connection, kind); }, this,
        [state = found.state()](
            Result<RemoteUploads> uploads) { state->deliver(std::move(uploads)); });
    Result<RemoteUploads> uploads = co_await found;
    co_return uploads;
}

Task<Result<RemotePage>> RemoteWorker::page(Errand &errand, RemoteQuery query)
{
    for (int attempts = 1;; ++attempts) {
        Task<Result<RemotePage>> asking = errand.files->list(query, errand.context);
        Result<RemotePage> answer = co_await asking;
        if (answer)
            co_return answer;
        Task<bool> waiting = mayTryAgain(answer.error(), attempts, errand.context);
        const bool again = co_await waiting;
        if (!again)
            co_return answer;
    }
}

Task<RemoteEnd> RemoteWorker::listing(Errand &errand, QString folder)
{
    Task<Result<RemoteUploads>> reading = known(errand.kind);
    const Result<RemoteUploads> uploads = co_await reading;
    if (!uploads)
        co_return endedBy(uploads.error());
    if (!folder.isEmpty() && !errand.files->hasFolders()) {
        // Listing all instead would have all of it deleted.
        co_return endedBy({.kind = FailureKind::Refused,
            .advice = Advice::GiveUp,
            .code = u"no-folders"_s,
            .subject = tameText(folder)});
    }
    RemoteEnd end;
    end.room = errand.files->room();
    end.givesBack = errand.files->givesBack().has_value();
    end.longestLink = errand.files->longestLink();
    end.now = m_clock.wall().toMSecsSinceEpoch();
    ListingGuard guard;
    RemoteQuery query {.folder = folder};
    do {
        Task<Result<RemotePage>> asking = page(errand, query);
        const Result<RemotePage> answer = co_await asking;
        const Result<QList<RemoteFile>> files
            = answer.and_then([&guard](const RemotePage &page) { return guard.take(page); });
        if (!files) {
            end.failure = files.error();
            co_return end;
        }
        if (answer->serverNow > 0)
            end.now = qMin(end.now, answer->serverNow);
        QList<RemoteEntry> entries;
        for (const RemoteFile &file : *files) {
            const auto upload
                = uploads->constFind(file.remoteId.isEmpty() ? file.remote : file.remoteId);
            entries.append(
                {file, upload == uploads->constEnd() ? std::nullopt : std::optional(*upload)});
            end.bytes += qMax<qint64>(0, file.bytes);
        }
        end.files += entries.size();
        if (!entries.isEmpty())
            Q_EMIT listed(errand.number, entries);
        query.cursor = answer->next;
    } while (!query.cursor.isEmpty());
    co_return end;
}

Task<Result<QList<RemoteFile>>> RemoteWorker::look(Errand &errand, QList<RemoteFile> files)
{
    for (int attempts = 1;; ++attempts) {
        Task<Result<QList<RemoteFile>>> looking = errand.files->look(files, errand.context);
        Result<QList<RemoteFile>> there = co_await looking;
        if (there)
            co_return there;
        Task<bool> waiting = mayTryAgain(there.error(), attempts, errand.context);
        const bool again = co_await waiting;
        if (!again)
            co_return there;
    }
}

// A deletion may be repeated: after a lost answer the file is gone, and that is what was wanted.
Task<RemoteRemoval> RemoteWorker::removeOne(
    Errand &errand, RemoteFile file, QList<RemoteFile> there)
{
    RemoteRemoval removal {.file = file};
    const auto now = std::find_if(
        there.cbegin(), there.cend(), [&file](const RemoteFile &one) { return one.id == file.id; });
    if (now == there.cend()) {
        removal.outcome = RemoteRemoval::Outcome::Gone;
        co_return removal;
    }
    if (!file.isStill(*now)) {
        removal.outcome = RemoteRemoval::Outcome::Changed;
        co_return removal;
    }
    for (int attempts = 1;; ++attempts) {
        Task<Result<void>> deleting = errand.files->remove(file, errand.context);
        const Result<void> deleted = co_await deleting;
        if (deleted)
            co_return removal;
        removal.outcome = RemoteRemoval::Outcome::Failed;
        removal.failure = deleted.error();
        Task<bool> waiting = mayTryAgain(deleted.error(), attempts, errand.context);
        const bool again = co_await waiting;
        if (!again)
            co_return removal;
        Task<Result<QList<RemoteFile>>> looking = look(errand, {file});
        const Result<QList<RemoteFile>> still = co_await looking;
        if (still && still->isEmpty()) {
            removal = {.file = file};
            co_return removal;
        }
        if (still && !file.isStill(still->constFirst())) {
            removal = {.file = file, .outcome = RemoteRemoval::Outcome::Changed};
            co_return removal;
        }
        removal = {.file = file};
    }
}

Task<RemoteEnd> RemoteWorker::removing(Errand &errand, QList<RemoteFile> files)
{
    RemoteEnd end;
    const int atOnce = errand.files->lookedAtOnce();
    for (qsizetype done = 0; done < files.size();) {
        const QList<RemoteFile> portion = files.mid(done, atOnce);
        Task<Result<QList<RemoteFile>>> looking = look(errand, portion);
        const Result<QList<RemoteFile>> there = co_await looking;
        for (const RemoteFile &file : portion) {
            RemoteRemoval removal {.file = file, .outcome = RemoteRemoval::Outcome::Failed};
            if (there) {
                Task<RemoteRemoval> deleting = removeOne(errand, file, *there);
                removal = co_await deleting;
            } else {
                removal.failure = there.error();
            }
            ++done;
            Q_EMIT removed(errand.number, removal);
            if (removal.failure && concernsAll(*removal.failure)) {
                end.failure = removal.failure;
                end.untried = files.size() - done;
                co_return end;
            }
        }
    }
    co_return end;
}

Task<RemoteEnd> RemoteWorker::linking(
    Errand &errand, QList<RemoteFile> files, std::chrono::seconds life)
{
    const std::chrono::seconds longest = errand.files->longestLink();
    if (longest <= 0s)
        co_return endedBy(
            {.kind = FailureKind::Refused, .advice = Advice::GiveUp, .code = u"no-links"_s});
    if (life <= 0s || life > longest) {
        co_return endedBy({.kind = FailureKind::Refused,
            .advice = Advice::GiveUp,
            .code = u"link-life"_s,
            .detail = QString::number(std::chrono::floor<std::chrono::days>(longest).count())});
    }
    RemoteEnd end;
    for (qsizetype done = 0; done < files.size();) {
        for (int attempts = 1;; ++attempts) {
            Task<Result<QUrl>> asking = errand.files->link(files.at(done), life, errand.context);
            const Result<QUrl> link = co_await asking;
            if (link) {
                Q_EMIT linked(errand.number, files.at(done), *link);
                break;
            }
            Task<bool> waiting = mayTryAgain(link.error(), attempts, errand.context);
            const bool again = co_await waiting;
            if (again)
                continue;
            end.failure = link.error();
            end.untried = files.size() - done;
            co_return end;
        }
        ++done;
    }
    co_return end;
}

Task<RemoteEnd> RemoteWorker::downloading(
    Errand &errand, RemoteEntry entry, QByteArray path, bool mayReplace)
{
    if (const Result<void> given = errand.files->givesBack(); !given)
        co_return endedBy(given.error());
    Task<Result<QList<RemoteFile>>> looking = look(errand, {entry.file});
    const Result<QList<RemoteFile>> there = co_await looking;
    if (!there)
        co_return endedBy(there.error());
    if (there->isEmpty()) {
        co_return endedBy({.kind = FailureKind::PlaceMissing,
            .advice = Advice::GiveUp,
            .code = u"file-gone"_s,
            .subject = tameText(entry.file.name)});
    }
    if (!entry.file.isStill(there->constFirst())) {
        co_return endedBy({.kind = FailureKind::VerifyFailed,
            .advice = Advice::GiveUp,
            .code = u"changed-there"_s,
            .subject = tameText(entry.file.name)});
    }
    entry.file = there->constFirst();
    for (int attempts = 1;; ++attempts) {
        Task<RemoteEnd> trying = fetching(errand, entry, path, mayReplace);
        RemoteEnd end = co_await trying;
        if (!end.failure)
            co_return end;
        Task<bool> waiting = mayTryAgain(*end.failure, attempts, errand.context);
        const bool again = co_await waiting;
        if (!again)
            co_return end;
    }
}

Task<RemoteEnd> RemoteWorker::fetching(
    Errand &errand, RemoteEntry entry, QByteArray path, bool mayReplace)
{
    using Made = Result<std::shared_ptr<DownloadFile>>;
    const auto existing
        = mayReplace ? DownloadFile::Existing::Replace : DownloadFile::Existing::Keep;
    OnPool<Made> making(m_pool, [path, existing] { return DownloadFile::create(path, existing); });
    const Made made = co_await making;
    if (!made)
        co_return endedBy(made.error());
    const std::shared_ptr<DownloadFile> file = *made;
    Task<Result<void>> getting = errand.files->download(entry.file, file, errand.context);
    const Result<void> got = co_await getting;
    if (!got)
        co_return endedBy(got.error());
    RemoteEnd end;
    end.copied = file->bytes();
    end.sha256 = file->sha256();
    const QByteArray expected = entry.expectedHash();
    if (entry.file.bytes >= 0 && entry.file.bytes != end.copied)
        co_return endedBy({.kind = FailureKind::VerifyFailed,
            .advice = Advice::GiveUp,
            .code = u"wrong-size-back"_s,
            .detail = u"%1 of %2"_s.arg(end.copied).arg(entry.file.bytes)});
    if (!expected.isEmpty() && expected != end.sha256)
        co_return endedBy({.kind = FailureKind::ChecksumMismatch,
            .advice = Advice::GiveUp,
            .code = u"wrong-hash-back"_s});
    end.verified = !expected.isEmpty() ? Verification::Hash
        : entry.file.bytes >= 0        ? Verification::Size
                                       : Verification::NotVerified;
    OnPool<Result<void>> finishing(m_pool, [file] { return file->finish(); });
    const Result<void> finished = co_await finishing;
    if (!finished)
        co_return endedBy(finished.error());
    co_return end;
}

} // namespace ferry
