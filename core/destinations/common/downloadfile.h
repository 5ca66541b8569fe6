#pragma once

#include "base/result.h"
#include "destinations/localfolder/descriptor.h"
#include "files/contenthash.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace ferry {

// A file that is being fetched: it grows beside its place under another name, is hashed on the way, and gets
// its name at the end alone, when all of it is on the disk. Gone again if that end never comes. For the pool:
// all but the two numbers block. One call at a time.
class DownloadFile final
{
public:
    enum class Existing { Keep = 1, Replace }; // what is done with a file of that name

    // `path` is absolute. Failure: AlreadyExists with the name as its subject; FolderNotWritable, DiskFull,
    // NameRefused.
    static Result<std::shared_ptr<DownloadFile>> create(const QByteArray &path, Existing existing);
    ~DownloadFile();
    DownloadFile(const DownloadFile &) = delete;
    DownloadFile &operator=(const DownloadFile &) = delete;

    Result<void> write(QByteArrayView bytes);
    // Its name and its place, durable. AlreadyExists when somebody took the name meanwhile.
    Result<void> finish();

    qint64 bytes() const { return m_bytes; }
    // Of what was written; ends the writing.
    QByteArray sha256() { return m_hash.result(); }
    const QByteArray &path() const { return m_path; }

    // What a server calls a file, as a file's name here. Failure: NameRefused, code "unsafe-name", for what
    // would be another place, is too long, or has characters in it that nobody can see.
    static Result<QByteArray> localName(const QString &remoteName);

private:
    DownloadFile() = default;

    QByteArray m_path {};
    QByteArray m_name {};
    QByteArray m_partName {};
    Existing m_existing = Existing::Keep;
    Descriptor m_folder {};
    Descriptor m_part {};
    ContentHash m_hash {};
    qint64 m_bytes = 0;
    bool m_isThere = false; // the part has a name on the disk
};

} // namespace ferry
