#include "ui/ask/modellisting.h"

#include "ask/askrun.h"

#include <QThreadPool>

namespace ferry {

ModelListing::ModelListing(const DestinationSetup &setup, QObject *parent)
    : QObject(parent)
    , m_context(*QThreadPool::globalInstance())
{
    const Result<FilesSettings> settings = AskRun::settingsOf(setup);
    if (settings)
        m_client = std::make_unique<ChatClient>(*settings, m_context);
    else
        m_models = failed(settings.error());
}

ModelListing::~ModelListing() = default;

void ModelListing::start()
{
    if (!m_client) {
        finish(m_models);
        return;
    }
    m_task = m_client->models();
    m_task.start([this] { finish(m_task.take()); });
}

// Who hears of it may destroy this, and the task that is just ending.
void ModelListing::finish(Result<QStringList> models)
{
    m_models = std::move(models);
    QMetaObject::invokeMethod(this, &ModelListing::ended, Qt::QueuedConnection);
}

} // namespace ferry
