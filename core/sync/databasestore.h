#pragma once

#include "base/awaitables.h"
#include "store/database.h"
#include "sync/syncstore.h"

namespace ferry {

// The database as a session sees it, from the session's thread. The database outlives it.
class DatabaseStore final : public SyncStore
{
public:
    explicit DatabaseStore(Database &database)
        : m_database(database)
    { }

    Task<Result<void>> run(Work work) override
    {
        Later<Result<void>> answer;
        m_database.write<void>(std::move(work), &m_home,
            [state = answer.state()](Result<void> result) { state->deliver(std::move(result)); });
        co_return co_await answer;
    }

private:
    Database &m_database;
    QObject m_home {}; // of our thread
};

} // namespace ferry
