#pragma once

#include "support/evilserver.h"

#include <QHash>
#include <QJsonObject>
#include <QMutex>
#include <QSet>

namespace ferry::testing {

// The history's table and its functions behind PostgREST, as an EvilServer's script: enough of
// resources/supabase/ferry.sql for one user and inserts, and what a test wants to go wrong.
class HistoryService final
{
public:
    enum class Mood {
        Good = 1,
        NotSetUp, // PGRST202
        Refusing, // 401 to everybody
        Sick, // 503
        Silent, // no answer at all
    };

    explicit HistoryService(const QByteArray &userId);

    Answer answer(const SeenRequest &request);

    void setMood(Mood mood);
    void refuse(const QString &name); // rows of that name break a check
    QSet<QString> names() const; // of the rows it has
    int hellos() const;

private:
    Answer hello(const QJsonObject &arguments);
    Answer insert(const QByteArray &body);
    Answer pull(const QByteArray &target) const;

    mutable QMutex m_mutex {};
    QByteArray m_user;
    Mood m_mood = Mood::Good;
    QSet<QString> m_refused {};
    QHash<QString, QJsonObject> m_rows {}; // by id
    qint64 m_rev = 0;
    qint64 m_known = -1;
    int m_hellos = 0;
};

} // namespace ferry::testing
