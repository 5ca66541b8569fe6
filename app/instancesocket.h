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
    enum class Verb { Add = 1, Activate, Reload, Sync };

    Verb verb = Verb::Activate;
    QList<QByteArray> paths {};
    QString to {}; // "destination/folder", empty: the current one
    QString onConflict {};
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
    using Answer = std::function<void(const QString &problem)>; // empty: all is well
    using Handler = std::function<void(InstanceMessage, Answer)>;

    InstanceServer(const QString &socketName, Handler handler, QObject *parent = nullptr);

private:
    void onConnected();
    void onLine(QLocalSocket *socket);

    QLocalServer *m_server;
    Handler m_handler;
};

// What came of a message: a window took it, or said why not, or there is none that answers.
struct Delivery
{
    bool isAnswered = false;
    QString problem {}; // the window's words

    bool isTaken() const { return isAnswered && problem.isEmpty(); }
};

// The other end. Waits at most ten seconds.
Delivery sendToInstance(const QString &socketName, const InstanceMessage &message);

} // namespace ferry
