#pragma once

#include "destinations/common/conflicts.h"
#include "destinations/common/contenttypes.h"
#include "destinations/supabase/storageapi.h"
#include "destinations/supabase/uploadlimits.h"
#include "destinations/supabase/uploadprobe.h"
#include "destinations/tus/tusupload.h"
#include "destinations/uploadtypes.h"

#include <memory>
#include <optional>

namespace ferry {

// How a Supabase destination was set up, beyond project, bucket and key.
struct SupabaseSettings
{
    QString folder {};
    QByteArray cacheSeconds {}; // a bare number; "max-age=…" makes the tus route say no-cache
    qint64 resumableAbove = 0; // bytes
    bool verify = true;
    ContentTypes types {};
    QString authorities {};
    bool hasAccount = false; // somebody is signed in, or has to
};

// One attempt to bring one file into a bucket: the standard upload for small files, tus for larger
// ones, and what to do when the name is taken. Every object carries its SHA-256, the upload's id
// and the original name in its metadata, which is how a finished upload whose answer was lost, and
// a file that is there already, are recognised.
//
// Storage takes the last byte first and makes the object afterwards, so HEAD of an upload says
// nothing about the object (the tus server unlocks an upload before its finish hook runs). What
// counts as evidence is the 204 with the full offset, which comes after the commit and is a size
// that the server said (Size, even where we may not read), or the object seen with our metadata.
//
// Two uploads of one name that overlap both succeed there, and the last one stays. So the object is
// looked at afterwards: who lost hears of it and goes by the policy, who won says that it replaced.
//
// A broken answer is followed by a question and never by the whole body at once: the object may be
// there, or the name be taken; and a server that refuses while the body is on its way is asked for
// its reason by an upload without one.
class SupabaseUpload final : public TusService
{
public:
    // Supabase asks for chunks of exactly 6 MB (guide on resumable uploads), but for the last.
    static constexpr qint64 chunkBytes = 6 << 20;

    // `api`, `settings` and `context` outlive this.
    SupabaseUpload(StorageApi &api, const SupabaseSettings &settings, UploadRequest request,
        UploadLimits limits, std::shared_ptr<const SourceFile> source, UploadContext &context);

    Task<Result<UploadedFile>> run(); // once

    HttpHeaders headers() const override;
    Failure failureOf(const HttpReply &reply, const QDateTime &now) const override;
    Task<Result<void>> prepare() override;
    Task<Result<void>> renew(HttpHeaders refused) override;
    Task<Result<bool>> wasFinished() override;
    Task<Result<bool>> awaitFinish() override;

private:
    NumberedNames namesToTry() const;
    Result<void> useName(const QString &name);
    Task<Result<void>> prepareToSend();
    Task<Result<void>> prepareHash();
    Task<Result<Verification>> store();
    Task<Result<Verification>> storeAtOnce();
    Task<Result<Verification>> storeResumably();
    Task<Result<std::optional<Verification>>> lookForAnswer();
    Task<Failure> explained(Failure failure);
    Task<Result<std::optional<UploadedFile>>> settleConflict(Failure failure);
    Result<std::optional<UploadedFile>> settleRace(Failure failure);
    Task<Result<Verification>> verify(Verification soFar);
    Task<Result<void>> keepUnsure();

    UploadProbe asProbe() const;
    bool isResumable() const;
    bool replaces() const { return m_request.conflict == ConflictPolicy::Replace; }
    SentObject sent() const;
    bool isOurs(const StoredObject &object);
    bool isSameFile(const StoredObject &object) const;
    QByteArray metadata() const;
    UploadedFile fileStored(UploadedFile::Outcome outcome, Verification verified) const;

    StorageApi &m_api;
    const SupabaseSettings &m_settings;
    UploadRequest m_request;
    UploadLimits m_limits;
    std::shared_ptr<const SourceFile> m_source;
    UploadContext &m_context;

    std::optional<TusToken> m_token {};
    QByteArray m_type {};
    QString m_name {}; // the one being tried, with the folder
    QString m_key {}; // its object key
    QString m_version {}; // of the object to be, as it stands in the upload's URL
    bool m_isSeen = false; // the object was looked at already
    bool m_replaced = false; // and something had stood there before it
    int m_racesLost = 0;
};

} // namespace ferry
