#pragma once

#include "base/task.h"
#include "destinations/filesapi/fileobject.h"
#include "destinations/filesapi/filessettings.h"

#include <QDateTime>

#include <memory>

namespace ferry {

class DownloadFile;
class SourceFile;
class UploadContext;

// The requests of a files API. Lives as long as its tasks, in the lane's thread. Failures as
// filesfailure::of, the network's, and BadReply for an answer that makes no sense.
class FilesClient final
{
public:
    explicit FilesClient(FilesSettings settings);

    const FilesSettings &settings() const { return m_settings; }

    struct Sent
    {
        Result<FileObject> file;
        // All of it had left, and what the server made of it is not known: a second sending might store it
        // twice.
        bool mayBeThere = false;
    };
    // `name` is what the service calls it by.
    Task<Sent> send(std::shared_ptr<const SourceFile> source, QString name, UploadContext &context);

    struct Listing
    {
        QList<FileObject> files {};
        bool isWhole = true; // false: there are more than anybody wants to read
        QDateTime serverTime {}; // of the first answer, by the server's clock; invalid: not said
    };
    struct Page
    {
        QList<FileObject> files {};
        bool more = false;
        QDateTime serverTime {};
    };
    // One page, behind the file `after` where pages can be asked for.
    Task<Result<Page>> page(QString after, UploadContext &context);

    // All files of the purpose, or those of every purpose where the service cannot tell them apart. Ends
    // early at files older than `notBefore` (seconds since the epoch) where the newest come first.
    Task<Result<Listing>> list(qint64 notBefore, UploadContext &context);

    // Failure PlaceMissing, code "file-gone": it is not there.
    Task<Result<FileObject>> get(QString id, UploadContext &context);
    // Success as well when it is not there.
    Task<Result<void>> remove(QString id, UploadContext &context);
    // Its content, where the service gives it back: GET files/{id}/content.
    Task<Result<void>> content(
        QString id, qint64 bytes, std::shared_ptr<DownloadFile> into, UploadContext &context);

private:
    HttpRequest request(const QByteArray &verb, const QUrl &url) const;
    Failure failureOf(const HttpReply &reply) const;
    void judge(const Result<HttpReply> &reply, bool isWhole, Sent &sent) const;
    Result<void> trust(UploadContext &context);
    QUrl pageUrl(const QString &after) const;
    Task<Result<HttpReply>> ask(QByteArray verb, QUrl url, UploadContext &context);

    FilesSettings m_settings;
    bool m_isTrusting = false;
};

} // namespace ferry
