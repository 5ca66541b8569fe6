#pragma once

#include <QString>

#include <memory>

namespace ferry {

// Who has a database open, between processes. Whoever opens it asks first to be alone: then the
// schema may be made and a damaged file be replaced. Who is not alone waits until the other one has
// opened it, and shares. Ends with the object, or with the process.
//
// SQLite's own locks cannot tell: they are of one transaction, and lie on the file that a rescue
// replaces.
class DatabaseLock final
{
public:
    // Blocks while another process opens. Never null; where no lock can be had (a read-only or
    // foreign file system) nobody is alone.
    static std::unique_ptr<DatabaseLock> forWriting(const QString &fileName);
    // Makes no file; only shares.
    static std::unique_ptr<DatabaseLock> forReading(const QString &fileName);

    ~DatabaseLock();
    Q_DISABLE_COPY_MOVE(DatabaseLock)

    bool isAlone() const { return m_alone; }
    void share();

private:
    explicit DatabaseLock(int descriptor)
        : m_descriptor(descriptor)
    { }

    int m_descriptor;
    bool m_alone = false;
};

} // namespace ferry
