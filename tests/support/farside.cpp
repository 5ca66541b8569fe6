#include "support/farside.h"

namespace ferry::testing {

ServerFarSide::ServerFarSide() = default;
ServerFarSide::~ServerFarSide() = default;

void ServerFarSide::startServer(EvilServer::Script answer)
{
    const auto script = [this, answer = std::move(answer)](const SeenRequest &request) {
        Spoiler spoiler;
        {
            const QMutexLocker lock(&m_mutex);
            spoiler = m_spoiler;
        }
        if (const std::optional<Answer> spoiled = spoiler ? spoiler(request) : std::nullopt)
            return *spoiled;
        return answer(request);
    };
    const auto reading = [this](const SeenRequest &request) {
        const QMutexLocker lock(&m_mutex);
        return m_reading ? m_reading(request) : Reading {};
    };
    m_server = std::make_unique<EvilServer>(script, reading);
}

void ServerFarSide::spoil(Spoiler spoiler)
{
    const QMutexLocker lock(&m_mutex);
    m_spoiler = std::move(spoiler);
}

void ServerFarSide::spoilReading(EvilServer::ReadingScript reading)
{
    const QMutexLocker lock(&m_mutex);
    m_reading = std::move(reading);
}

} // namespace ferry::testing
