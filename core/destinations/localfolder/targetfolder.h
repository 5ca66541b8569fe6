#pragma once

#include "base/result.h"
#include "destinations/localfolder/descriptor.h"

#include <QByteArray>
#include <QString>

namespace ferry {

// The system's errors about the folder that is copied to, as Failures; `subject` is its path, where
// it is known.
Failure targetFailure(int error, const QByteArray &path);

// The folder a file goes into, open. It is made if it is missing, with the folders above it, and
// what was made is durable. For the pool: it blocks.
class TargetFolder final
{
public:
    // `root` is the destination's folder, `name` the file's path below it. Failure: NameRefused for
    // a name that leaves the root, FolderNotWritable, DiskFull.
    static Result<TargetFolder> open(const QByteArray &root, const QString &name);

    int descriptor() const { return m_folder.number(); }
    const QByteArray &path() const { return m_path; } // absolute

private:
    static Result<Descriptor> enter(int parent, const QByteArray &name, const QByteArray &path);

    Descriptor m_folder {};
    QByteArray m_path {};
};

} // namespace ferry
