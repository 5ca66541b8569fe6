#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace ferry {

// Brings answers into the threads of those who asked. Someone may be destroyed in its own thread
// just while an answer is being posted from ours: the one lock of the program makes its destructor
// wait for that moment, and QObject then drops the posted answer.
class AnswerPost final
{
public:
    AnswerPost();
    ~AnswerPost();

    // In a thread that keeps `context` alive meanwhile; null is allowed.
    void watch(QObject *context);

    // From any thread: `call` runs in the thread of `context`, or nowhere if it is gone.
    void post(const QPointer<QObject> &context, std::function<void()> call);

private:
    struct State;
    std::shared_ptr<State> m_state; // the watched may outlive us
};

} // namespace ferry
