#pragma once

#include "base/result.h"
#include "base/task.h"
#include "destinations/tus/tusallowance.h"
#include "destinations/tus/tusprotocol.h"
#include "destinations/tus/tusservice.h"
#include "destinations/uploadtypes.h"
#include "net/originpolicy.h"

#include <memory>

namespace ferry {

class SourceFile;
class UploadContext;

// One attempt to bring one file to a tus 1.0 server: creation or going on, chunks, and a judgement
// of every answer. The rules that keep a misbehaving or a merely unlucky server from costing the
// user a file:
// - the token is on disk before the first byte of content leaves, except when all of a small file
//   goes along with its creation;
// - the offset is the server's word: HEAD before going on, Upload-Offset of the 204 after a chunk
//   (a server that gave its lock away keeps less than was sent and says so);
// - an offset that is no number, negative, beyond what was sent, or backwards is a failure of the
//   protocol, and so is the third chunk in a row that moved nothing;
// - what HEAD says is held against what has left, to the byte, also that of an earlier attempt: a
//   server cannot have what it never got;
// - requests and bytes are bounded, see TusAllowance;
// - after the last chunk a lost answer is asked for with HEAD, never sent again;
// - every byte there by HEAD's word only: the service is asked whether the upload is finished;
// - the upload URL gone (404, 410), or its bytes never made a file: one new beginning in the same
//   attempt, and no second;
// - the URL of an upload just made leads nowhere: another would lead there too, so that ends it;
// - the URL stays with the account's origins, or nothing is sent to it.
class TusUpload final
{
public:
    struct Target
    {
        QUrl endpoint; // where uploads are created
        OriginPolicy origins;
        TusOffer offer {};
        QByteArray metadata {}; // Upload-Metadata, as made by tusMetadata()
        QString place {}; // kept in the token
        qint64 chunkBytes = 0;
    };

    // `service` and `context` outlive this.
    TusUpload(Target target, TusService &service, std::shared_ptr<const SourceFile> source,
        UploadContext &context);

    // Once. `token` is what an earlier attempt kept, or nothing; one of another file or another
    // place is told to the server as abandoned. Size: the server's offset is the file's length;
    // Hash: it has checked a checksum of every byte. NotVerified: it had every byte, the service
    // could not see what became of them, and the name is taken now. On failure the kept token
    // stands, except after SourceChanged.
    Task<Result<Verification>> run(std::optional<TusToken> token);

    // Where the upload is on the server; a capability, see TusToken. Empty before and when it is gone.
    const QUrl &url() const { return m_token.url; }

    // Creation of a larger upload carries nothing: what it carries is lost when the answer is.
    static constexpr qint64 mostWithCreation = 6 << 20;
    static constexpr int mostStandstills = 3;

private:
    bool fits(const TusToken &token) const;
    Task<Result<void>> bringOver();
    Task<Result<bool>> confirm();
    Task<Result<bool>> recover(Failure failure);
    Task<Result<void>> create();
    Task<Result<void>> takeCreated(HttpReply reply, bool withContent, qint64 sent);
    Task<Result<void>> askOffset();
    Task<Result<void>> sendChunk();
    Task<Result<void>> mend(Failure failure);
    Task<Result<void>> abandon(TusToken token);
    Task<Result<void>> forget();
    void startOver();
    Task<Result<void>> keepSent();

    HttpRequest request(const QByteArray &verb, const QUrl &url);
    Result<void> takeOffset(const HttpReply &reply, qint64 sentTo);
    Result<void> moveTo(qint64 offset);
    Failure failureOf(const HttpReply &reply) const;
    Failure ofTransport(Failure failure) const;
    void enter(UploadPhase phase);

    Target m_target;
    TusService &m_service;
    std::shared_ptr<const SourceFile> m_source;
    UploadContext &m_context;
    const qint64 m_length;

    TusToken m_token {}; // its url is the upload's
    qint64 m_offset = -1; // the server's; -1: it must be asked
    qint64 m_furthest = -1; // the highest offset of this attempt
    qint64 m_sentTo = -1; // the server cannot have more; -1: unknown, an earlier attempt sent it
    TusAllowance m_allowance;
    int m_standstills = 0; // since the offset last moved
    int m_mismatches = 0; // "
    bool m_renewed = false; // "
    bool m_isConfirmed = false; // an answer to content said that all of it is there
    bool m_unseen = false; // so did HEAD of the upload before this one, and nothing was to be seen
    bool m_begunAnew = false;
    bool m_untouched = false; // made in this attempt, and its URL has not been seen to work
    QString m_named {}; // how the server calls itself, where that differs from what was entered
    HttpHeaders m_sentWith {}; // of the last request
    UploadPhase m_phase = UploadPhase::Preparing;
};

} // namespace ferry
