#pragma once

#include "destinations/localfolder/targetfolder.h"
#include "destinations/uploadtypes.h"
#include "files/contenthash.h"
#include "files/sourcefile.h"

#include <atomic>
#include <chrono>
#include <ctime>
#include <memory>
#include <optional>

namespace ferry {

class SharedRate;

// One file on its way into a folder: written under a name of its own, ".NAME.UPLOAD.ferry-part",
// and renamed when it is whole, durable and read back. Dropped before that, it leaves nothing.
//
// Its functions block, so they run on the pool, one at a time; stop() alone may be called
// meanwhile, from any thread.
class FolderCopy final
{
public:
    enum class Step { Finished, MoreToDo, Throttled };
    enum class Publication { Published, NameTaken };

    // Up to here a file is copied, made durable and verified along with others.
    static constexpr qint64 smallSize = 256 << 10;

    FolderCopy(SourceFile source, TargetFolder folder, const UploadRequest &request);
    ~FolderCopy();
    FolderCopy(const FolderCopy &) = delete;
    FolderCopy &operator=(const FolderCopy &) = delete;

    // Opens the source and the folder, and looks who bears the name. Nothing is written yet.
    static Result<std::shared_ptr<FolderCopy>> open(
        const QByteArray &root, const UploadRequest &request);

    void stop() { m_stop.store(true, std::memory_order_relaxed); }

    qint64 size() const { return m_source.size(); }
    bool isSmall() const { return size() <= smallSize; }
    bool isNameTaken() const { return m_isNameTaken; }
    // Whether what bears the name is a file of the same content.
    Result<bool> isSameContent();
    // What bears the name, where it is a file; of other content, as isSameContent() found.
    std::optional<FileThere> otherFile() const;

    // Copies for about `duration`. Throttled: the rate allows nothing now, come back later.
    Result<Step> copyFor(std::chrono::milliseconds duration, SharedRate &rate);
    qint64 copied() const { return m_copied; }
    const QByteArray &sha256() const { return m_sha256; } // once finished

    // What has to reach the disk, and its file system: the part, then the folder with its new name.
    int partDescriptor() const { return m_part.number(); }
    int folderDescriptor() const { return m_folder.descriptor(); }
    Result<void> flushPart() const;
    Result<void> flushFolder() const;

    // Reads the part back. Failure: VerifyFailed.
    Result<void> verify();

    // Gives the part its name, if the source is still the one that was read.
    Result<Publication> publish();
    // Where the part is until then, absolute.
    QByteArray partPath() const { return m_folder.path() + '/' + m_partName; }
    // Removes the part that a killed attempt left behind; gone is success. Touches nothing that does
    // not bear a part's name. Failure when its folder is not there now: a disk that is not mounted.
    static Result<void> removePart(const QByteArray &path);
    // Where the file is once published.
    QByteArray targetPath() const { return m_folder.path() + '/' + m_name; }

private:
    Result<void> createPart();
    Result<void> reserve(qint64 bytes) const;
    Result<void> writeBlock(qint64 length);
    qint64 holeAhead(qint64 length);
    Result<void> skipHole(qint64 length);
    Result<void> finishPart();
    Result<void> checkSource() const;
    int rename(const QByteArray &name) const; // 0 or errno

    SourceFile m_source;
    TargetFolder m_folder;
    ConflictPolicy m_policy;
    QString m_fileName;
    QByteArray m_name; // of the target, without folder
    QByteArray m_partName;
    bool m_isNameTaken = false;
    std::atomic<bool> m_stop {false};
    Descriptor m_part {};
    struct timespec m_accessed
    { };
    bool m_isSparse = false;
    // The stretch of data at or behind m_copied, in a sparse source.
    qint64 m_dataStart = 0;
    qint64 m_dataEnd = 0;
    QByteArray m_block {};
    qint64 m_copied = 0;
    ContentHash m_hash {};
    QByteArray m_sha256;
};

} // namespace ferry
