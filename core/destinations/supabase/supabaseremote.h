#pragma once

#include "destinations/remotefiles.h"
#include "destinations/supabase/storageapi.h"

#include <optional>

namespace ferry {

struct SupabaseSettings;

// The objects of a bucket below the destination's folder. Nothing above that folder is shown or deleted.
class SupabaseRemote final : public RemoteFiles
{
public:
    // Both outlive it.
    SupabaseRemote(StorageApi &api, const SupabaseSettings &settings)
        : m_api(api)
        , m_settings(settings)
    { }

    Task<Result<RemotePage>> list(RemoteQuery query, UploadContext &context) override;
    Task<Result<QList<RemoteFile>>> look(QList<RemoteFile> files, UploadContext &context) override;
    Task<Result<void>> remove(RemoteFile file, UploadContext &context) override;
    std::chrono::seconds longestLink() const override;
    Task<Result<QUrl>> link(
        RemoteFile file, std::chrono::seconds life, UploadContext &context) override;
    Task<Result<void>> download(
        RemoteFile file, std::shared_ptr<DownloadFile> into, UploadContext &context) override;

private:
    Task<Result<void>> prepare(UploadContext &context);
    Result<void> checkKey(const QString &key) const;
    QString prefix(const QString &folder) const;
    RemoteFile described(const StoredObject &object) const;

    StorageApi &m_api;
    const SupabaseSettings &m_settings;
    std::optional<bool> m_isPublic {};
};

} // namespace ferry
