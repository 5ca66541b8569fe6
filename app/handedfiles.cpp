#include "app/handedfiles.h"

#include "app/broughtline.h"

namespace ferry {

using namespace Qt::StringLiterals;

HandedFiles::HandedFiles(Composition &composition, const QString &socketName)
    : m_composition(composition)
    , m_socketName(socketName)
{
    connect(&m_socket, &QLocalSocket::readyRead, this, &HandedFiles::takeLine);
    connect(&m_socket, &QLocalSocket::disconnected, this, &HandedFiles::loseWindow);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &HandedFiles::loseWindow);
}

Task<AskUploads::Brought> HandedFiles::bring(QList<AskFile> files, DestinationId destination)
{
    InstanceMessage message;
    message.verb = InstanceMessage::Verb::Bring;
    for (const DestinationConfig &config : m_composition.destinations().allNow()) {
        if (config.id == destination)
            message.to = config.name;
    }
    for (const AskFile &file : files)
        message.paths.append(file.path);
    m_files = std::move(files);
    m_socket.abort();
    Later<Brought> later;
    m_waiting = later.state();
    m_socket.connectToServer(m_socketName);
    m_socket.write(message.toLine());
    Brought brought = co_await later;
    co_return brought;
}

void HandedFiles::takeLine()
{
    if (!m_socket.canReadLine())
        return;
    const QByteArray line = m_socket.readLine();
    const Delivery delivery = Delivery::fromLine(line);
    if (!delivery.isTaken()) {
        deliver(failure({.kind = FailureKind::Interrupted,
                            .advice = Advice::GiveUp,
                            .detail = delivery.problem},
            0));
        return;
    }
    deliver(broughtline::read(delivery.word, m_files));
}

// Its last line may be there all the same.
void HandedFiles::loseWindow()
{
    if (m_socket.canReadLine())
        takeLine();
    deliver(failure(
        {.kind = FailureKind::Interrupted, .advice = Advice::GiveUp, .code = u"window-closed"_s},
        0));
}

AskUploads::Brought HandedFiles::failure(const Failure &failure, qsizetype which) const
{
    Brought brought {.files = m_files, .failure = failure};
    if (which < m_files.size())
        brought.failedFile = m_files.at(which).name;
    return brought;
}

// Once: the task that waited may be gone, and whoever waits has got it.
void HandedFiles::deliver(Brought brought)
{
    const auto waiting = std::exchange(m_waiting, {}).lock();
    if (waiting)
        waiting->deliver(std::move(brought));
}

} // namespace ferry
