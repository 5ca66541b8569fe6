#pragma once

#include "accounts/tokens.h"
#include "base/task.h"

#include <QString>
#include <QUuid>

#include <memory>
#include <optional>

class QThreadPool;

namespace ferry {

class SecretStore;

// Where one account's tokens lie: in the keychain, or, once the user has said yes to that, in a
// plain file of his own (0600, replaced as a whole, on the disk before anybody hears of it). Lives in
// the main thread, where the keychain is; files are written in the pool.
class TokenPlace final
{
public:
    enum class Kind { Keychain = 1, PlainFile };
    enum class Reading {
        Found = 1,
        NotThere, // certain: the file is gone
        Doubtful, // the keychain has none, says it has none, or cannot be asked
    };
    struct Look
    {
        Reading reading = Reading::Doubtful;
        std::optional<Tokens> tokens {};
    };
    enum class Kept { InKeychain = 1, InPlainFile, InMemory };

    // `secrets` and `pool` outlive it.
    TokenPlace(SecretStore &secrets, QThreadPool &pool, const QString &plainFolder,
        const QUuid &account, Kind kind);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind) { m_kind = kind; } // moves nothing

    Task<Look> look();
    Task<Kept> keep(Tokens tokens); // InMemory: for this session, and look() finds them there
    void forget(); // wherever they are

private:
    QString fileName() const;

    SecretStore &m_secrets;
    QThreadPool &m_pool;
    QString m_plainFolder;
    QUuid m_account;
    Kind m_kind;
    std::optional<Tokens> m_unwritten {}; // the file could not be written
};

} // namespace ferry
