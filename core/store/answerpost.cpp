#include "store/answerpost.h"

#include <QMutex>
#include <QSet>

namespace ferry {

struct AnswerPost::State
{
    QMutex mutex {};
    QSet<QObject *> watched {};
};

AnswerPost::AnswerPost()
    : m_state(std::make_shared<State>())
{ }

AnswerPost::~AnswerPost() = default;

void AnswerPost::watch(QObject *context)
{
    if (context == nullptr)
        return;
    const QMutexLocker lock(&m_state->mutex);
    if (m_state->watched.contains(context))
        return;
    m_state->watched.insert(context);
    QObject::connect(
        context, &QObject::destroyed, context,
        [state = m_state](QObject *gone) {
            const QMutexLocker wait(&state->mutex);
            state->watched.remove(gone);
        },
        Qt::DirectConnection);
}

void AnswerPost::post(const QPointer<QObject> &context, std::function<void()> call)
{
    const QMutexLocker lock(&m_state->mutex);
    // ~QObject clears the pointer before it emits destroyed(): if it is set here, the object's end
    // waits for our lock and removes the event.
    if (QObject *receiver = context.data())
        QMetaObject::invokeMethod(receiver, std::move(call), Qt::QueuedConnection);
}

} // namespace ferry
