#pragma once

#include "destinations/filesapi/filesstock.h"
#include "destinations/remotefiles.h"

namespace ferry {

// What an account keeps at a files API, of the destination's purpose. A file there never changes: its id is
// used once, so that whoever has seen an id knows what is deleted with it.
class FilesRemote final : public RemoteFiles
{
public:
    // Both outlive it.
    FilesRemote(FilesClient &client, FilesStock &stock)
        : m_client(client)
        , m_stock(stock)
    { }

    bool hasFolders() const override { return false; }
    int lookedAtOnce() const override { return 100; }
    RemoteRoom room() const override;
    // Kimi's "content" is the text that it read (platform.kimi.ai/docs/api/files-content), GLM's the result of a
    // batch (docs.bigmodel.cn): neither is the file.
    Result<void> givesBack() const override;

    Task<Result<RemotePage>> list(RemoteQuery query, UploadContext &context) override;
    Task<Result<QList<RemoteFile>>> look(QList<RemoteFile> files, UploadContext &context) override;
    Task<Result<void>> remove(RemoteFile file, UploadContext &context) override;
    Task<Result<void>> download(
        RemoteFile file, std::shared_ptr<DownloadFile> into, UploadContext &context) override;

private:
    bool isOurs(const FileObject &file) const;
    RemoteFile described(const FileObject &file) const;
    Task<Result<QList<RemoteFile>>> lookAtEach(QList<RemoteFile> files, UploadContext &context);

    FilesClient &m_client;
    FilesStock &m_stock;
};

} // namespace ferry
