#pragma once

#include "destinations/remotefiles.h"

#include <QByteArray>

#include <atomic>

namespace ferry {

// What lies in a destination's folder: regular files, in folders however deep. Links are neither shown nor
// followed, so that nothing outside is ever deleted. All of it is one page.
class FolderFiles final : public RemoteFiles
{
public:
    // `root` is the folder, absolute.
    explicit FolderFiles(QByteArray root)
        : m_root(std::move(root))
    { }
    ~FolderFiles() override { m_isOver->store(true); }

    Task<Result<RemotePage>> list(RemoteQuery query, UploadContext &context) override;
    Task<Result<QList<RemoteFile>>> look(QList<RemoteFile> files, UploadContext &context) override;
    Task<Result<void>> remove(RemoteFile file, UploadContext &context) override;
    Task<Result<void>> download(
        RemoteFile file, std::shared_ptr<DownloadFile> into, UploadContext &context) override;

    static constexpr qsizetype most = 200'000; // files shown at a time

private:
    QByteArray m_root;
    std::shared_ptr<std::atomic<bool>> m_isOver = std::make_shared<std::atomic<bool>>(false);
};

} // namespace ferry
