#pragma once

#include "ask/askcontext.h"
#include "base/result.h"
#include "base/task.h"
#include "destinations/destinationconfig.h"

#include <QObject>

namespace ferry {

// The models of one service, asked for once. GUI thread.
class ModelListing final : public QObject
{
    Q_OBJECT

public:
    // `log` notes each request, and outlives this; null: nobody does.
    ModelListing(DestinationSetup setup, EventLog *log, QObject *parent = nullptr);
    ~ModelListing() override;

    void start(); // ended() follows, from the event loop
    const Result<QStringList> &models() const { return m_models; }
    DestinationId service() const { return m_setup.config.id; }

Q_SIGNALS:
    void ended();

private:
    Task<Result<QStringList>> list();
    void finish(Result<QStringList> models);

    DestinationSetup m_setup;
    EventLog *m_log;
    AskContext m_context;
    Result<QStringList> m_models {};
    Task<Result<QStringList>> m_task {}; // the last: it goes first
};

} // namespace ferry
