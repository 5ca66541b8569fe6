#pragma once

#include "destinations/destination.h"
#include "net/httpclient.h"
#include "support/fakecontext.h"
#include "support/scratchfolder.h"

#include <QThreadPool>

#include <memory>

namespace ferry::testing {

// A destination and all it needs to upload files of a scratch folder, one attempt after the other,
// the way the queue does: with the token and the hash that the attempt before kept.
class UploadRig final
{
public:
    explicit UploadRig(const DestinationSetup &setup);
    explicit UploadRig(std::unique_ptr<Destination> destination);

    QByteArray write(const QByteArray &fileName, const QByteArray &content);
    // For a file of that name, as it is now.
    UploadRequest requestFor(const QByteArray &fileName) const;

    // One attempt; a Failure of kind Interrupted when it took too long.
    Result<UploadedFile> attempt(const UploadRequest &request);
    // A file and its first attempt; `request` and `context` are then there for more.
    Result<UploadedFile> upload(const QByteArray &fileName, const QByteArray &content);
    // The next attempt, as after a failure.
    Result<UploadedFile> again();

    Destination &destination() { return *m_destination; }
    HttpClient &http() { return m_http; }
    FakeContext &context() { return *m_context; }
    ScratchFolder &folder() { return m_folder; }
    UploadRequest request {};

private:
    ScratchFolder m_folder {};
    QThreadPool m_pool {};
    HttpClient m_http {};
    std::unique_ptr<FakeContext> m_context;
    std::unique_ptr<Destination> m_destination;
};

// Bytes in which every place differs from its neighbours, and chunks from each other.
QByteArray someBytes(qint64 size, quint32 seed = 1);

// Every word of a failure, as the database and the log would show them.
QByteArray wordsOf(const Failure &failure);

} // namespace ferry::testing
