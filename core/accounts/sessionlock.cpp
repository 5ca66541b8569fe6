#include "accounts/sessionlock.h"

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <array>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ferry {

using namespace Qt::StringLiterals;

SessionLock::SessionLock(const QString &folder, const QUuid &account)
    : m_folder(folder)
    , m_path(folder + u'/' + account.toString(QUuid::WithoutBraces) + u".lock"_s)
{ }

SessionLock::~SessionLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

SessionLock::Taken SessionLock::take()
{
    if (m_held)
        return Taken::Yes;
    if (m_file < 0) {
        QDir().mkpath(m_folder);
        ::chmod(QFile::encodeName(m_folder).constData(), 0700);
        m_file = ::open(
            QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    }
    if (m_file < 0)
        return Taken::Impossible;
    if (::flock(m_file, LOCK_EX | LOCK_NB) != 0)
        return Taken::Busy;
    m_held = true;
    return Taken::Yes;
}

void SessionLock::letGo()
{
    if (m_held)
        ::flock(m_file, LOCK_UN);
    m_held = false;
}

qint64 SessionLock::count() const
{
    std::array<char, 32> text {};
    const ssize_t got = ::pread(m_file, text.data(), text.size() - 1, 0);
    return got > 0 ? QByteArray(text.data(), got).trimmed().toLongLong() : 0;
}

qint64 SessionLock::countUp()
{
    const qint64 next = count() + 1;
    const QByteArray text = QByteArray::number(next) + '\n';
    // It only grows, so nothing of the old number stays behind.
    const ssize_t put = ::pwrite(m_file, text.constData(), size_t(text.size()), 0);
    return put == text.size() ? next : -1;
}

} // namespace ferry
