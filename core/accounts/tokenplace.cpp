#include "accounts/tokenplace.h"

#include "base/awaitables.h"
#include "store/secretstore.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

const QString secretName = u"session"_s;

bool writeAll(int file, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t put = ::write(file, bytes.constData() + done, size_t(bytes.size() - done));
        if (put < 0 && errno != EINTR)
            return false;
        done += qMax<ssize_t>(0, put);
    }
    return ::fsync(file) == 0;
}

// A new file beside the old one, then the name: whoever reads sees one of the two, whole.
bool replaceFile(const QString &folder, const QString &fileName, const QByteArray &bytes)
{
    QDir().mkpath(folder);
    const QByteArray place = QFile::encodeName(folder);
    ::chmod(place.constData(), 0700);
    const QByteArray name = QFile::encodeName(fileName);
    const QByteArray part = name + ".part"; // whoever writes holds the account's lock
    ::unlink(part.constData());
    const int file = ::open(part.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    const bool written = writeAll(file, bytes);
    ::close(file);
    if (!written || ::rename(part.constData(), name.constData()) != 0) {
        ::unlink(part.constData());
        return false;
    }
    const int parent = ::open(place.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool onDisk = parent >= 0 && ::fsync(parent) == 0;
    if (parent >= 0)
        ::close(parent);
    return onDisk;
}

TokenPlace::Look lookInto(const QString &fileName)
{
    const int file = ::open(
        QFile::encodeName(fileName).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (file < 0) {
        return {
            errno == ENOENT ? TokenPlace::Reading::NotThere : TokenPlace::Reading::Doubtful, {}};
    }
    QByteArray bytes(64 << 10, Qt::Uninitialized);
    const ssize_t got = ::read(file, bytes.data(), size_t(bytes.size()));
    ::close(file);
    const auto tokens = Tokens::fromSecret(QString::fromUtf8(bytes.left(qMax<ssize_t>(0, got))));
    return {tokens ? TokenPlace::Reading::Found : TokenPlace::Reading::Doubtful, tokens};
}

} // namespace

TokenPlace::TokenPlace(SecretStore &secrets, QThreadPool &pool, const QString &plainFolder,
    const QUuid &account, Kind kind)
    : m_secrets(secrets)
    , m_pool(pool)
    , m_plainFolder(plainFolder)
    , m_account(account)
    , m_kind(kind)
{ }

QString TokenPlace::fileName() const
{
    return m_plainFolder + u'/' + m_account.toString(QUuid::WithoutBraces) + u".json"_s;
}

Task<TokenPlace::Look> TokenPlace::look()
{
    if (m_unwritten)
        co_return Look {Reading::Found, m_unwritten};
    if (m_kind == Kind::PlainFile) {
        OnPool<Look> reading(m_pool, [name = fileName()] { return lookInto(name); });
        co_return co_await reading;
    }
    Later<SecretStore::Look> answer;
    m_secrets.look(m_account, secretName,
        [state = answer.state()](const SecretStore::Look &look) { state->deliver(look); });
    const SecretStore::Look found = co_await answer;
    Look look;
    if (found.reading == SecretStore::Reading::Found)
        look.tokens = Tokens::fromSecret(found.secret);
    if (look.tokens)
        look.reading = Reading::Found;
    co_return look;
}

Task<TokenPlace::Kept> TokenPlace::keep(Tokens tokens)
{
    const QString secret = tokens.toSecret();
    if (m_kind == Kind::PlainFile) {
        OnPool<bool> writing(
            m_pool, [folder = m_plainFolder, name = fileName(), bytes = secret.toUtf8()] {
                return replaceFile(folder, name, bytes);
            });
        const bool written = co_await writing;
        m_unwritten = written ? std::nullopt : std::optional(std::move(tokens));
        co_return written ? Kept::InPlainFile : Kept::InMemory;
    }
    Later<SecretStore::Kept> answer;
    m_secrets.write(m_account, secretName, secret,
        [state = answer.state()](SecretStore::Kept kept) { state->deliver(kept); });
    const SecretStore::Kept kept = co_await answer;
    co_return kept == SecretStore::Kept::InKeychain ? Kept::InKeychain : Kept::InMemory;
}

void TokenPlace::forget()
{
    m_unwritten.reset();
    m_secrets.remove(m_account, secretName);
    ::unlink(QFile::encodeName(fileName()).constData());
}

} // namespace ferry
