#pragma once

#include "base/task.h"
#include "net/authgate.h"

#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QUuid>

#include <chrono>

class QJsonObject;
class QWebSocket;

namespace ferry {

// Hears from the project's Realtime service that rows of the history changed, so that they are pulled
// at once and not at the next poll. A hint is only a hint: it may come late, twice, or never, and
// nothing in it is believed. A server without Realtime is left alone and tried again rarely.
//
// Protocol: Supabase's Realtime guide (guides/realtime/protocol), vsn 1.0.0: Phoenix channels over a
// WebSocket, one JSON object a message, a heartbeat at least every 25 s, the user's token in the join
// and, whenever it is renewed, in an "access_token" event.
//
// Lives in one thread, with the gate. The token goes to the project's own host only: QWebSocket
// follows no redirect.
class RealtimeHint final : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        QUrl project {}; // "https://ref.supabase.co", without "/realtime/v1"
        QUuid user {}; // whose rows
        QByteArray authorities {}; // PEM of private certificate authorities, may be empty
    };

    struct Timing
    {
        std::chrono::milliseconds heartbeat {std::chrono::seconds(25)};
        std::chrono::milliseconds answer {std::chrono::seconds(15)}; // to a connection or a join
        std::chrono::milliseconds firstRetry {std::chrono::seconds(1)}; // doubled, with jitter
        std::chrono::milliseconds longestRetry {std::chrono::minutes(1)};
        std::chrono::milliseconds absent {std::chrono::minutes(20)}; // the server has no Realtime
        std::chrono::milliseconds gather {50}; // hints that come closer together are one
    };

    // The gate outlives it; its headers give the key and the token.
    RealtimeHint(AuthGate &gate, const Timing &timing, QObject *parent = nullptr);
    ~RealtimeHint() override;

    // Connects, and stays so until stop(), whatever happens to the line. Where the gate says that
    // the user must sign in, it rests until it is called again.
    void connectTo(const Place &place);
    void stop();
    // Stopped, by itself or by its owner: it does nothing until connectTo().
    bool isAtRest() const;

    // Changes are told of from here on. Never without a hint() after it: what changed before is
    // still to be pulled.
    bool isLive() const { return m_isLive; }

Q_SIGNALS:
    void hint();
    void liveChanged(bool isLive);

private:
    enum class Credentials { Good = 1, Refused };

    void begin(Credentials last);
    void haveCredentials();
    void open();
    void join();
    void take(const QString &text);
    void takeJoinReply(const QJsonObject &payload);
    void takeSystem(const QJsonObject &payload);
    void beat();
    void sendToken();
    QString send(const QString &topic, const QString &event, const QJsonObject &payload);
    void lost(); // the line: soon again
    void absent(); // the service: rarely again
    void tryAgainIn(std::chrono::milliseconds wait);
    void hangUp();
    void setLive(bool isLive);
    QByteArray header(QByteArrayView name) const;

    AuthGate &m_gate;
    Timing m_timing;
    Place m_place {};
    Task<Result<void>> m_credentials {};
    QWebSocket *m_socket = nullptr;
    QTimer m_deadline {this};
    QTimer m_retry {this};
    QTimer m_heart {this};
    QTimer m_gather {this};
    QByteArray m_token {}; // as the server has it
    HttpHeaders m_shown {}; // the gate's, when it had that
    QString m_joinRef {};
    QString m_heartRef {}; // unanswered; empty: answered
    int m_number = 0;
    int m_losses = 0; // since a heartbeat was answered
    int m_absences = 0; // since it was live
    bool m_renewed = false; // for this join
    bool m_isLive = false;
};

} // namespace ferry
