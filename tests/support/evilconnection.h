#pragma once

#include "evilserver.h"

#include <QTcpSocket>
#include <QTimer>

namespace ferry::testing {

// One client of the EvilServer, in the server's thread; owned by its socket.
class EvilConnection final : public QObject
{
    Q_OBJECT

public:
    EvilConnection(EvilServer &server, QTcpSocket *socket, int number);
    ~EvilConnection() override;

private:
    void onReadyRead();
    bool takeHead();
    void takeBody(qint64 most);
    void afterBody();
    void obey(Reading::Then then);
    void answer();
    void send();
    void sendOneByte();
    void finish();
    void leave();
    void setBusy(bool busy);
    void leaveWithTheClient();
    void reset();

    EvilServer &m_server;
    QTcpSocket *m_socket;
    int m_number;
    SeenRequest m_request {};
    Reading m_reading {};
    Answer m_answer {};
    QByteArray m_head {};
    QByteArray m_outgoing {};
    qint64 m_bodyLength = 0;
    bool m_inBody = false;
    bool m_answered = false;
    bool m_deaf = false;
    bool m_busy = false;
    QTimer m_pace {};
    QTimer m_trickle {};
    QTimer m_watch {};
};

} // namespace ferry::testing
