#pragma once

#include <QString>

namespace ferry {

// Where a profile lives: one folder with the database and all state. A folder that Ferry made, or an
// empty one, and no other: what else may lie in a folder of the user's is not Ferry's to touch.
class Profile final
{
public:
    // Reading makes and changes nothing, and takes a folder that cannot be written.
    enum class Use { Writing = 1, Reading };

    // `folder` empty: the user's own data folder.
    explicit Profile(const QString &folder, Use use = Use::Writing);
    ~Profile();
    Profile(const Profile &) = delete;
    Profile &operator=(const Profile &) = delete;

    // Why it cannot be used, in a sentence; empty when it can.
    const QString &problem() const { return m_problem; }
    const QString &folder() const { return m_folder; }
    bool isWritable() const;
    // The local socket of the window that has this profile open: absolute, in the runtime folder,
    // which belongs to the user alone.
    QString socketName() const;

    // One process works on a profile's queue at a time. The lock is the kernel's: it ends with the
    // process, however that dies.
    bool tryLock();
    bool lock(); // waits

private:
    QString whyUnfit(Use use);
    QString whyNotOurs() const;

    QString m_folder;
    QString m_problem {};
    int m_lockFile = -1; // its presence also says that the folder is Ferry's
};

} // namespace ferry
