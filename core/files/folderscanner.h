#pragma once

#include "base/failure.h"
#include "files/filestamp.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <atomic>
#include <functional>

namespace ferry {

struct ScannedEntry
{
    QByteArray path; // absolute, the file system's own bytes
    QString relativeName; // from the dropped folder, its own name first: "wedding/raw/DSC_1.NEF"
    FileStamp stamp {}; // valid for a regular file
    std::optional<Failure> failure {}; // why it cannot be uploaded; such entries are listed too
};

// Walks folders with readdir (QDir leaves out names that are not UTF-8), streaming. Symbolic links
// are followed by choice only; then each folder is walked once, and a link to one that was met
// already, a loop, comes as an entry with the failure SymbolicLink, code "loop". Nothing is left out silently: FIFOs, devices, links, unreadable folders
// each come as an entry with a failure. For the pool: it blocks.
class FolderScanner final
{
public:
    enum class Links { List, Follow };
    using Batch = std::function<void(QList<ScannedEntry>)>;

    // Entries per batch; the first batches are smaller, so that rows appear at once.
    static constexpr int batchSize = 1000;

    // Files and folders alike. `batch` is called from the calling thread. Stops soon after `stop`
    // becomes true.
    static void scan(const QByteArray &path, const std::atomic<bool> &stop, const Batch &batch,
        Links links = Links::List);
};

} // namespace ferry
