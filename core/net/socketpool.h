#pragma once

#include "net/uploadsocket.h"

#include <memory>
#include <vector>

namespace ferry {

// The connections of one HttpClient that wait for their next request. Lives in its thread.
class SocketPool final : public QObject
{
    Q_OBJECT

public:
    // An idle connection there, or a new one.
    std::unique_ptr<UploadSocket> take(
        const UploadSocket::Target &target, const std::optional<QSslConfiguration> &tls);
    // After a request: kept for the next when it may be.
    void give(std::unique_ptr<UploadSocket> socket);
    void clear();

private:
    void drop(const UploadSocket *socket);

    std::vector<std::unique_ptr<UploadSocket>> m_idle {};
};

} // namespace ferry
