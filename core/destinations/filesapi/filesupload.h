#pragma once

#include "destinations/common/backgroundhash.h"
#include "destinations/filesapi/filesstock.h"
#include "destinations/filesapi/filestoken.h"
#include "destinations/uploadcontext.h"

#include <memory>
#include <optional>

namespace ferry {

// One attempt at one file. A files API cannot resume, and sending twice stores twice: whenever an earlier
// sending may have got through, the service is asked first, and what is there is adopted.
class FilesUpload final
{
public:
    // All but the request outlive it.
    FilesUpload(
        FilesClient &client, FilesStock &stock, UploadRequest request, UploadContext &context);

    Task<Result<UploadedFile>> run();

private:
    Task<Result<void>> open();
    Task<Result<FileObject>> bring(); // there it is, by whatever way
    Task<Result<std::optional<FileObject>>> known();
    Task<Result<std::optional<FileObject>>> look();
    Task<Result<QList<FileObject>>> candidates();
    Task<Result<FileObject>> send();
    Task<Result<FileObject>> afterLostReply(Failure failure);
    Task<Result<void>> judge(FileObject file);
    Task<Result<void>> checkUnchanged(QString id);
    Task<Result<void>> followExtraction(FileObject file);
    Task<Result<QByteArray>> hash();
    Task<Result<void>> keep(FilesToken token);
    QString fileName() const;

    FilesClient &m_client;
    FilesStock &m_stock;
    UploadRequest m_request;
    UploadContext &m_context;
    FilesToken m_token {};
    std::shared_ptr<const SourceFile> m_source {};
    std::optional<BackgroundHash> m_hashing {};
};

} // namespace ferry
