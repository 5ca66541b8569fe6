#include "ui/ask/modellisting.h"

#include "ask/askrun.h"

#include <QThreadPool>

namespace ferry {

ModelListing::ModelListing(DestinationSetup setup, EventLog *log, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_log(log)
    , m_context(*QThreadPool::globalInstance())
{ }

ModelListing::~ModelListing() = default;

void ModelListing::start()
{
    m_task = list();
    m_task.start([this] { finish(m_task.take()); });
}

Task<Result<QStringList>> ModelListing::list()
{
    const Result<FilesSettings> settings = AskRun::settingsOf(m_setup);
    if (!settings)
        co_return failed(settings.error());
    const Result<void> ready = co_await m_context.prepare(m_setup, m_log);
    if (!ready)
        co_return failed(ready.error());
    ChatClient client(*settings, m_context);
    Result<QStringList> models = co_await client.models();
    co_return models;
}

// Who hears of it may destroy this, and the task that is just ending.
void ModelListing::finish(Result<QStringList> models)
{
    m_models = std::move(models);
    QMetaObject::invokeMethod(this, &ModelListing::ended, Qt::QueuedConnection);
}

} // namespace ferry
