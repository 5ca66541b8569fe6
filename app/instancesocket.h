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

// The window's end: a local socket for its user alone. A message is answered "ok" once `handle` has
// called back, that is when the files are saved, so that the other side may go.
class InstanceServer final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(bool accepted)>;
    using Handler = std::function<void(InstanceMessage, Answer)>;

    InstanceServer(const QString &socketName, Handler handler, QObject *parent = nullptr);

private:
    void onConnected();
    void onLine(QLocalSocket *socket);

    QLocalServer *m_server;
    Handler m_handler;
};

// The other end: true when a window took the message. Waits at most ten seconds.
bool sendToInstance(const QString &socketName, const InstanceMessage &message);

} // namespace ferry
