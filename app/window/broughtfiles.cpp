#include "app/window/broughtfiles.h"

#include "app/broughtline.h"
#include "files/remotename.h"

#include <QMetaObject>

namespace ferry {

BroughtFiles::BroughtFiles(Composition &composition)
    : m_composition(composition)
    , m_uploads(composition.engine())
{ }

void BroughtFiles::bring(const InstanceMessage &message, const InstanceServer::Answer &answer)
{
    const auto target = m_composition.findTarget(message.to);
    if (!target) {
        answer(Composition::noTargetText(message.to), {});
        return;
    }
    QList<AskFile> files;
    for (const QByteArray &path : message.paths) {
        files.append({.name = remotename::fromFileSystem(path.mid(path.lastIndexOf('/') + 1)),
            .path = path});
    }
    const auto task
        = m_tasks.insert(m_tasks.end(), m_uploads.bring(std::move(files), target->destination.id));
    task->start([this, task, answer] {
        answer({}, broughtline::write(task->take()));
        // Not at once: it is the task that calls.
        QMetaObject::invokeMethod(
            &m_uploads, [this, task] { m_tasks.erase(task); }, Qt::QueuedConnection);
    });
}

} // namespace ferry
