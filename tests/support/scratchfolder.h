#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace ferry {

// A folder of the test's own, addressed in the file system's bytes, since QFile cannot name every
// file there is, nor QTemporaryDir remove it. It goes away with the test.
class ScratchFolder final
{
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder &) = delete;
    ScratchFolder &operator=(const ScratchFolder &) = delete;

    QByteArray path() const { return m_path; }
    QByteArray path(const QByteArray &name) const { return m_path + '/' + name; }

    // Writes a file, and makes the folders on the way. The path comes back.
    QByteArray write(const QByteArray &name, const QByteArray &content) const;
    QByteArray makeFolder(const QByteArray &name) const;
    QByteArray read(const QByteArray &name) const; // null when there is none
    QList<QByteArray> names(const QByteArray &folder = {}) const; // sorted

private:
    QByteArray m_path {};
};

// Runs as the user "nobody" while alive, since root may read everything. Without root it does
// nothing, and is not needed.
class WithoutPrivileges final
{
public:
    WithoutPrivileges();
    ~WithoutPrivileges();
    WithoutPrivileges(const WithoutPrivileges &) = delete;
    WithoutPrivileges &operator=(const WithoutPrivileges &) = delete;

private:
    bool m_wasRoot;
};

} // namespace ferry
