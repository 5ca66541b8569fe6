#pragma once

#include "support/evilserver.h"

#include <QMutex>

#include <functional>
#include <optional>

namespace ferry::testing {

// GoTrue with one user and one session, as an EvilServer's script: it rotates refresh tokens, takes
// the parent of the active one again, and revokes the family of any other that was used. (GoTrue's
// source, tokens/service.go.)
class SignInService final
{
public:
    // Looks at each request before it is done, and at its answer afterwards.
    using Before = std::function<std::optional<Answer>(const SeenRequest &)>;
    using After = std::function<Answer(const SeenRequest &, const Answer &)>;

    Answer answer(const SeenRequest &request);

    void setBefore(Before before);
    void setAfter(After after);
    void setLifetime(int seconds);
    void revoke();

    QByteArray activeToken() const;
    int rotations() const;
    bool isRevoked() const;

    static QByteArray json(const QByteArray &code, const QByteArray &message = "no");
    static Answer error(int status, const QByteArray &code);
    static const QByteArray userId;

private:
    Answer token(const SeenRequest &request);
    Answer session();

    mutable QMutex m_mutex {};
    Before m_before {};
    After m_after {};
    QByteArray m_active {};
    QByteArray m_parent {};
    int m_number = 0;
    int m_access = 0;
    int m_lifetime = 3600;
    bool m_revoked = false;
};

} // namespace ferry::testing
