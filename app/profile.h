#pragma once

#include <QString>

namespace ferry {

// Where a profile lives: one folder with the database and all state.
class Profile final
{
public:
    // `folder` empty: the user's own data folder.
    explicit Profile(const QString &folder);
    ~Profile();
    Profile(const Profile &) = delete;
    Profile &operator=(const Profile &) = delete;

    const QString &folder() const { return m_folder; }
    // The local socket of the window that has this profile open: absolute, in the runtime folder,
    // which belongs to the user alone.
    QString socketName() const;

    // One process works on a profile's queue at a time. The lock is the kernel's: it ends with the
    // process, however that dies.
    bool tryLock();
    bool lock(); // waits

private:
    bool openLockFile();

    QString m_folder;
    int m_lockFile = -1;
};

} // namespace ferry
