#pragma once

#include "ask/askcontext.h"
#include "ask/chatclient.h"
#include "destinations/destinationconfig.h"

#include <QObject>

#include <memory>

namespace ferry {

// The models of one service, asked for once. GUI thread.
class ModelListing final : public QObject
{
    Q_OBJECT

public:
    explicit ModelListing(const DestinationSetup &setup, QObject *parent = nullptr);
    ~ModelListing() override;

    void start(); // ended() follows, from the event loop
    const Result<QStringList> &models() const { return m_models; }

Q_SIGNALS:
    void ended();

private:
    void finish(Result<QStringList> models);

    AskContext m_context;
    Result<QStringList> m_models {};
    std::unique_ptr<ChatClient> m_client {};
    Task<Result<QStringList>> m_task {}; // the last: it goes first
};

} // namespace ferry
