#pragma once

#include "base/result.h"

#include <QObject>
#include <QPointer>
#include <QSqlDatabase>
#include <QThread>

#include <functional>
#include <memory>

namespace ferry {

// The one SQLite connection, on its own thread. Closures go in and run in order; their results come
// back by queued call into the thread of `context`, or nowhere if it is gone.
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
    // salvaged, and `notice` says so.
    static Result<std::unique_ptr<Database>> open(
        const QString &folder, Access access = Access::ReadWrite);
    ~Database() override;

    bool isReadOnly() const { return m_readOnly; }
    QString notice() const { return m_notice; } // English; empty when all was well
    QString fileName() const { return m_fileName; }

    // Runs `work` in one IMMEDIATE transaction: committed when it returns a value, rolled back when
    // it returns a Failure. `done` may be empty.
    template<typename R>
    void write(std::function<Result<R>(QSqlDatabase &)> work, QObject *context,
        std::function<void(Result<R>)> done)
    {
        post([this, work = std::move(work), context = QPointer<QObject>(context),
                 done = std::move(done)]() mutable {
            auto result = std::make_shared<Result<R>>(
                begin().and_then([&] { return work(m_connection); }));
            const bool good = result->has_value();
            if (auto ended = end(good); !ended && good)
                *result = failed(ended.error());
            deliver(context, [done = std::move(done), result] {
                if (done)
                    done(std::move(*result));
            });
        });
    }

    // Runs `work` outside a transaction: for reading.
    template<typename R>
    void read(std::function<R(QSqlDatabase &)> work, QObject *context, std::function<void(R)> done)
    {
        post([this, work = std::move(work), context = QPointer<QObject>(context),
                 done = std::move(done)]() mutable {
            auto result = std::make_shared<R>(work(m_connection));
            deliver(context, [done = std::move(done), result] { done(std::move(*result)); });
        });
    }

    // The same, waiting for the answer. For the command line and for start-up; never from the GUI
    // thread once the window stands.
    template<typename R>
    R readNow(std::function<R(QSqlDatabase &)> work)
    {
        std::optional<R> result;
        runAndWait([&] { result.emplace(work(m_connection)); });
        return std::move(*result);
    }
    template<typename R>
    Result<R> writeNow(std::function<Result<R>(QSqlDatabase &)> work)
    {
        std::optional<Result<R>> result;
        runAndWait([&] {
            result.emplace(begin().and_then([&] { return work(m_connection); }));
            const bool good = result->has_value();
            if (auto ended = end(good); !ended && good)
                result.emplace(failed(ended.error()));
        });
        return std::move(*result);
    }

private:
    Database();

    void post(std::function<void()> job);
    void runAndWait(const std::function<void()> &job);
    Result<void> begin();
    Result<void> end(bool commit);
    static void deliver(const QPointer<QObject> &context, std::function<void()> call);

    QThread m_thread {};
    QObject *m_worker = nullptr; // lives in m_thread
    QSqlDatabase m_connection {}; // used in m_thread only
    QString m_fileName {};
    QString m_notice {};
    bool m_readOnly = false;
};

} // namespace ferry
