#pragma once

#include "base/result.h"
#include "base/task.h"
#include "store/answerpost.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace ferry {

// Tasks that go on by themselves: each ends in an answer to whoever asked, if he is still there.
// Lives in one thread, with its tasks.
class Errands final : public QObject
{
    Q_OBJECT

public:
    // `done` (may be empty) is called in the thread of `context`.
    template<typename T>
    void run(Task<Result<T>> task, QObject *context, std::function<void(Result<T>)> done)
    {
        m_answers.watch(context);
        auto made = std::make_unique<ErrandFor<T>>();
        ErrandFor<T> *errand = made.get();
        m_errands.push_back(std::move(made));
        errand->task = std::move(task);
        errand->task.start(
            [this, errand, guard = QPointer<QObject>(context), done = std::move(done)]() mutable {
                auto result = std::make_shared<Result<T>>(errand->task.take());
                if (done) {
                    m_answers.post(
                        guard, [done = std::move(done), result] { done(std::move(*result)); });
                }
                QMetaObject::invokeMethod(
                    this, [this, errand] { drop(errand); }, Qt::QueuedConnection);
            });
    }

    void clear() { m_errands.clear(); }

private:
    struct Errand
    {
        Errand() = default;
        virtual ~Errand() = default;
        Errand(const Errand &) = delete;
        Errand &operator=(const Errand &) = delete;
    };
    template<typename T>
    struct ErrandFor final : Errand
    {
        Task<Result<T>> task {};
    };

    void drop(const Errand *errand)
    {
        std::erase_if(m_errands, [errand](const auto &one) { return one.get() == errand; });
    }

    AnswerPost m_answers {};
    std::vector<std::unique_ptr<Errand>> m_errands {};
};

} // namespace ferry
