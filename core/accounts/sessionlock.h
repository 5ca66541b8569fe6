#pragma once

#include <QString>
#include <QUuid>

namespace ferry {

// One renewal at a time per account among all processes with one profile: flock on a file, which ends
// with the process, however that dies. Never waits.
//
// The file also counts the renewals, so that a process whose keychain has become unreadable can tell whether the token it remembers is
// still the newest. No secret.
class SessionLock final
{
public:
    SessionLock(const QString &folder, const QUuid &account);
    ~SessionLock();
    SessionLock(const SessionLock &) = delete;
    SessionLock &operator=(const SessionLock &) = delete;

    enum class Taken { Yes = 1, Busy, Impossible }; // Impossible: no file can be made there
    Taken take();
    void letGo();
    bool isHeld() const { return m_held; }

    // However a task ends, the lock goes.
    class LetGo final
    {
    public:
        explicit LetGo(SessionLock &lock)
            : m_lock(lock)
        { }
        ~LetGo() { m_lock.letGo(); }
        LetGo(const LetGo &) = delete;
        LetGo &operator=(const LetGo &) = delete;

    private:
        SessionLock &m_lock;
    };

    // While it is held.
    qint64 count() const;
    qint64 countUp();

private:
    QString m_folder;
    QString m_path;
    int m_file = -1;
    bool m_held = false;
};

} // namespace ferry
