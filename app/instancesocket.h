#pragma once

#include "transfers/uploadengine.h"

#include <QObject>

#include <functional>
#include <optional>

class QLocalServer;
class QLocalSocket;

namespace ferry {

// What one Ferry tells another that has the same profile open.
struct InstanceMessage
{
    // Bring: as Add, for a question; answered once the files are there (broughtline).
    enum class Verb { Add = 1, Activate, Reload, Sync, Act, Bring };

    Verb verb = Verb::Activate;
    QList<QByteArray> paths {};
    QString to {}; // "destination/folder", empty: the current one
    QString onConflict {};
    QString action {}; // with Act: the word of a WindowAction
    QByteArray activationToken {}; // of the desktop, so that the window may come to the front

    // One line of JSON, paths in base64: they need not be UTF-8.
    QByteArray toLine() const;
    static std::optional<InstanceMessage> fromLine(const QByteArray &line);
};

// The window's end: a local socket for its user alone. A message is answered once `handle` has called
// back: when the files are saved, so that the other side may go, or with the reason why they are not.
class InstanceServer final : public QObject
{
    Q_OBJECT

public:
    // With a problem nothing was done; without one there may be a word about what was.
    using Answer = std::function<void(const QString &problem, const QString &word)>;
    using Handler = std::function<void(InstanceMessage, Answer)>;

    InstanceServer(const QString &socketName, Handler handler, QObject *parent = nullptr);

    // Why nobody can be heard; empty when all is well.
    QString problem() const { return m_problem; }

private:
    void onConnected();
    void onLine(QLocalSocket *socket);

    QLocalServer *m_server;
    Handler m_handler;
    QString m_problem {};
};

// What came of a message: a window took it, or said why not, or there is none that answers.
struct Delivery
{
    bool isAnswered = false;
    QString problem {}; // the window's words
    QString word {}; // about what it did

    bool isTaken() const { return isAnswered && problem.isEmpty(); }
    static Delivery fromLine(const QByteArray &line);
};

// The other end. Waits at most ten seconds.
Delivery sendToInstance(const QString &socketName, const InstanceMessage &message);

} // namespace ferry
