#include "net/socketpool.h"

#include <algorithm>

namespace ferry {

namespace {

// As many as uploads may run at once, and no more.
constexpr size_t mostIdle = 64;

} // namespace

// The one that was used last: it is the least likely to be on its way out.
std::unique_ptr<UploadSocket> SocketPool::take(
    const UploadSocket::Target &target, const std::optional<QSslConfiguration> &tls)
{
    const auto found = std::find_if(m_idle.rbegin(), m_idle.rend(), [&target](const auto &socket) {
        return socket->target() == target && socket->isConnected();
    });
    if (found == m_idle.rend())
        return std::make_unique<UploadSocket>(target, tls);
    std::unique_ptr<UploadSocket> socket = std::move(*found);
    m_idle.erase(std::next(found).base());
    disconnect(socket.get(), &UploadSocket::closed, this, nullptr);
    return socket;
}

void SocketPool::give(std::unique_ptr<UploadSocket> socket)
{
    if (!socket->isReusable()) {
        socket.release()->deleteLater(); // often this is its own signal
        return;
    }
    if (m_idle.size() >= mostIdle)
        drop(m_idle.front().get());
    connect(socket.get(), &UploadSocket::closed, this, [this, gone = socket.get()] { drop(gone); });
    m_idle.push_back(std::move(socket));
}

void SocketPool::drop(const UploadSocket *socket)
{
    const auto found = std::find_if(
        m_idle.begin(), m_idle.end(), [socket](const auto &idle) { return idle.get() == socket; });
    if (found == m_idle.end())
        return;
    found->release()->deleteLater();
    m_idle.erase(found);
}

void SocketPool::clear()
{
    m_idle.clear();
}

} // namespace ferry
