#pragma once

#include "base/result.h"
#include "store/answerpost.h"
#include "store/databaselock.h"
#include "store/databasenotice.h"

#include <QObject>
#include <QPointer>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

class QTimer;

namespace ferry {

template<typename T>
inline constexpr bool isResult = false;
template<typename T>
inline constexpr bool isResult<Result<T>> = true;

// The one SQLite connection, on its own thread. Closures go in and run in order; their results come
// back by queued call into the thread of `context`, or nowhere if it is gone. The destructor runs
// what is still waiting.
//
// WAL with synchronous=FULL: what a callback reports is on the disk. Files 0600, folder 0700.
class Database final : public QObject
{
    Q_OBJECT

public:
    enum class Access { ReadWrite = 1, ReadOnly };

    // Opens or creates `folder`/ferry.db and brings its schema up to date, after a backup. Blocks.
    // Failure: DatabaseFailed with the cause in `detail`. A database of a newer Ferry opens
    // read-only (see isReadOnly). A damaged one is set aside, restored from the newest backup or
    // salvaged, and `notice` says so; it fails while another process has it open. ReadOnly
    // creates and repairs nothing: it may be used beside a window that writes, and in a folder that
    // cannot be written.
    static Result<std::unique_ptr<Database>> open(
        const QString &folder, Access access = Access::ReadWrite);
    ~Database() override;

    bool isReadOnly() const { return m_readOnly; }
    // What the user should know of how it was opened; nothing when all was well.
    const std::optional<DatabaseNotice> &notice() const { return m_notice; }
    QString fileName() const { return m_fileName; }

    // Runs `work` in one IMMEDIATE transaction: committed when it returns a value, rolled back when
    // it returns a Failure, when it could not read all its rows, or when a write failed. Then it may
    // be tried again: nothing of it is there. (A failed fsync that is repeated would prove nothing;
    // but a second try writes its pages to the log anew.) Without a `context` nobody is answered.
    // `ended` (optional) hears in the database's thread, before the next work begins, whether it was committed.
    template<typename R>
    void write(std::function<Result<R>(QSqlDatabase &)> work, QObject *context,
        std::function<void(Result<R>)> done, std::function<void(bool)> ended = {})
    {
        m_answers.watch(context);
        post([this, work = std::move(work), context = QPointer<QObject>(context),
                 done = std::move(done), ended = std::move(ended)]() mutable {
            auto result = std::make_shared<Result<R>>(transact<R>(work));
            if (ended)
                ended(result->has_value());
            if (done) {
                m_answers.post(
                    context, [done = std::move(done), result] { done(std::move(*result)); });
            }
        });
    }

    // Runs `work` outside a transaction: for reading. An R that is a Result becomes the Failure when
    // not all rows could be read.
    template<typename R>
    void read(std::function<R(QSqlDatabase &)> work, QObject *context, std::function<void(R)> done)
    {
        m_answers.watch(context);
        post([this, work = std::move(work), context = QPointer<QObject>(context),
                 done = std::move(done)]() mutable {
            auto result = std::make_shared<R>(readWhole<R>(work));
            m_answers.post(context, [done = std::move(done), result] { done(std::move(*result)); });
        });
    }

    // The same, waiting for the answer. For the command line and for start-up; never from the GUI
    // thread once the window stands.
    template<typename R>
    R readNow(std::function<R(QSqlDatabase &)> work)
    {
        std::optional<R> result;
        runAndWait([&] { result.emplace(readWhole<R>(work)); });
        return std::move(*result);
    }
    template<typename R>
    Result<R> writeNow(std::function<Result<R>(QSqlDatabase &)> work)
    {
        std::optional<Result<R>> result;
        runAndWait([&] { result.emplace(transact<R>(work)); });
        return std::move(*result);
    }

    // Work that may wait until nothing has been written for a while. Each call is a transaction of
    // its own and short; true: there is more. There is one such work; setting it again is harmless.
    using IdleWork = Result<bool> (*)(QSqlDatabase &);
    void setIdleWork(IdleWork work);

private:
    Database();

    template<typename R>
    Result<R> transact(const std::function<Result<R>(QSqlDatabase &)> &work)
    {
        Result<R> result = begin().and_then([&] { return work(m_connection); });
        if (const std::optional<Failure> trouble = takeTrouble(); trouble && result)
            result = failed(*trouble);
        const bool good = result.has_value();
        const Result<void> ended = end(good);
        if (good && !ended)
            result = failed(ended.error());
        if (!result)
            noteFailure(result.error());
        return result;
    }

    template<typename R>
    R readWhole(const std::function<R(QSqlDatabase &)> &work)
    {
        takeTrouble();
        R result = work(m_connection);
        if (const std::optional<Failure> trouble = takeTrouble()) {
            noteFailure(*trouble);
            if constexpr (isResult<R>)
                result = failed(*trouble);
        }
        return result;
    }

    void post(std::function<void()> job);
    void runAndWait(const std::function<void()> &job);
    std::optional<Failure> takeTrouble();
    Result<void> begin();
    Result<void> reconnect();
    Result<void> end(bool commit);
    void noteFailure(const Failure &failure);
    void runIdleWork();
    void close();

    AnswerPost m_answers {};
    QThread m_thread {};
    QObject *m_worker = nullptr; // lives in m_thread
    QString m_fileName {};
    std::optional<DatabaseNotice> m_notice {};
    bool m_readOnly = false;
    std::unique_ptr<DatabaseLock> m_lock {};
    std::unique_ptr<QTemporaryDir> m_copy {};

    // In m_thread only.
    QSqlDatabase m_connection {};
    QTimer *m_idle = nullptr;
    IdleWork m_idleWork = nullptr;
    bool m_troubled = false; // the last transaction failed at the disk
};

} // namespace ferry
