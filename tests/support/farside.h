#pragma once

#include "destinations/destinationconfig.h"
#include "support/evilserver.h"

#include <QMutex>

#include <functional>
#include <memory>
#include <optional>

namespace ferry::testing {

// What the contract suite knows of a destination's other end. One per test.
class FarSide
{
public:
    FarSide() = default;
    virtual ~FarSide() = default;
    FarSide(const FarSide &) = delete;
    FarSide &operator=(const FarSide &) = delete;

    virtual DestinationSetup setup() = 0; // with `plantedSecret` as its credential
    virtual bool holds(const QString &name, const QByteArray &content) = 0;
    // The same, of a name that others had before, or that was chosen anew.
    virtual bool holdsBytes(const QString &name, const QByteArray &content)
    {
        return holds(name, content);
    }
    virtual int count() = 0; // of finished files
    virtual qint64 chunkBytes() const { return 1 << 20; }
    virtual bool resumes() const { return false; }
    virtual bool takesEmptyFiles() const { return true; }
    virtual bool hasNames() const { return true; } // each of which belongs to one file

    static QByteArray plantedSecret() { return "planted-token-7f3a9c51e2"; }
};

// One with a server, which a test can spoil.
class ServerFarSide : public FarSide
{
public:
    using Spoiler = std::function<std::optional<Answer>(const SeenRequest &)>;

    ServerFarSide();
    ~ServerFarSide() override;

    EvilServer &server() { return *m_server; }

    // Before the upload begins. Both are called in the server's thread.
    void spoil(Spoiler spoiler);
    void spoilReading(EvilServer::ReadingScript reading);

    virtual void forgetUploads() { } // as after their expiry
    // The service's own way to refuse with what is a plain HTTP status elsewhere.
    virtual Answer refusal(int status) const { return {.status = status}; }
    // A request that carries content, or announces some.
    virtual bool isUpload(const SeenRequest &request) const = 0;

protected:
    // Once, by the constructor of the last class: `answer` is then ready to be called.
    void startServer(EvilServer::Script answer);
    // By the destructor of the last class, before what its script uses goes.
    void stopServer() { m_server.reset(); }

private:
    mutable QMutex m_mutex {};
    Spoiler m_spoiler {};
    EvilServer::ReadingScript m_reading {};
    std::unique_ptr<EvilServer> m_server;
};

} // namespace ferry::testing
