#pragma once

#include "destinations/filesapi/filesclient.h"

#include <QHash>

#include <chrono>
#include <optional>

namespace ferry {

// What the account keeps already, where a service limits that: known before the first byte of a file that
// would be refused leaves. Asked for anew after a while, since other computers upload too, and whenever it
// says that there is no room: somebody may have made some.
class FilesStock final
{
public:
    explicit FilesStock(FilesClient &client) // outlives it
        : m_client(client)
    { }

    bool counts() const; // there is something that it has to know
    // Failure: QuotaExceeded, "too-many-files" with numbers in the detail, or with the limit in bytes; and those
    // of the listing. A service that lists nothing is not asked.
    Task<Result<void>> hasRoom(qint64 bytes, UploadContext &context);
    void added(const FileObject &file);

    // Whether a file is there, by a list that is not old; asked for itself where the list is too long. Nothing: it
    // is not.
    Task<Result<std::optional<FileObject>>> find(QString id, UploadContext &context);
    void lost(const QString &id); // it is not there any more

    // For who checks the destination: how many are kept and may be; -1: it does not count, or no limit.
    qint64 files() const { return m_kept ? countOfPurpose() : -1; }
    qint64 mostFiles() const;
    Task<Result<void>> count(UploadContext &context);

private:
    struct Kept
    {
        QHash<QString, FileObject> files {}; // by id
        bool isWhole = true;
        std::chrono::milliseconds at {}; // monotonic
    };

    bool isFresh(std::chrono::milliseconds most, const UploadContext &context) const;
    qint64 countOfPurpose() const;
    qint64 bytesInAll() const;
    std::optional<Failure> shortage(qint64 bytes) const;

    FilesClient &m_client;
    std::optional<Kept> m_kept {};
    bool m_isUnknowable = false;
};

} // namespace ferry
