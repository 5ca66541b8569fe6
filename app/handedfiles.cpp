#include "app/handedfiles.h"

#include "app/instancesocket.h"

#include <algorithm>
#include <chrono>

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

HandedFiles::HandedFiles(Composition &composition, const QString &socketName)
    : m_composition(composition)
    , m_socketName(socketName)
{
    m_timer.setInterval(500ms);
    connect(&m_timer, &QTimer::timeout, this, &HandedFiles::look);
}

Task<AskUploads::Brought> HandedFiles::bring(QList<AskFile> files, DestinationId destination)
{
    m_since = QDateTime::currentMSecsSinceEpoch();
    m_brought = {.files = files};
    m_open.clear();
    InstanceMessage message;
    message.verb = InstanceMessage::Verb::Add;
    for (const DestinationConfig &config : m_composition.destinations().allNow()) {
        if (config.id != destination)
            continue;
        message.to = config.name;
        m_destination = config.uuid;
    }
    for (qsizetype i = 0; i < files.size(); ++i) {
        message.paths.append(files.at(i).path);
        m_open.insert(files.at(i).path, i);
    }
    const Delivery delivery = sendToInstance(m_socketName, message);
    if (!delivery.isTaken()) {
        m_brought.failure = Failure {
            .kind = FailureKind::Interrupted, .advice = Advice::Retry, .detail = delivery.problem};
        m_brought.failedFile = files.first().name;
        co_return m_brought;
    }
    Later<Brought> later;
    m_waiting = later.state();
    m_timer.start();
    Brought brought = co_await later;
    co_return brought;
}

void HandedFiles::look()
{
    if (m_waiting.expired()) {
        m_timer.stop();
        return;
    }
    m_composition.history().search({.destination = m_destination, .since = m_since}, this,
        [this](const HistoryPage &page) { take(page); });
}

void HandedFiles::take(const HistoryPage &page)
{
    for (const HistoryEntry &entry : page.entries) {
        if (!entry.deviceId.isNull() && entry.path.isEmpty())
            continue;
        const auto open = m_open.constFind(entry.path);
        if (open == m_open.cend() || m_brought.failure)
            continue;
        AskFile &file = m_brought.files[*open];
        m_open.erase(open);
        const bool isThere
            = entry.outcome == HistoryOutcome::Done || entry.outcome == HistoryOutcome::Skipped;
        if (isThere && !entry.remoteId.isEmpty()) {
            file.remoteId = entry.remoteId;
        } else {
            m_brought.failure = entry.failure.value_or(
                Failure {.kind = FailureKind::Interrupted, .code = u"cancelled"_s});
            m_brought.failedFile = file.name;
        }
    }
    if (!m_open.isEmpty() && !m_brought.failure)
        return;
    m_timer.stop();
    if (const auto waiting = m_waiting.lock())
        waiting->deliver(m_brought);
}

} // namespace ferry
