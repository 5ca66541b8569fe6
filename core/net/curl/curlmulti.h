#pragma once

#include <QObject>
#include <QPointer>
#include <QSocketNotifier>

#include <curl/curl.h>

#include <memory>
#include <unordered_map>
#include <vector>

class QTimer;

namespace ferry {

class CurlReply;

// libcurl's multi interface in the event loop of the thread it lives in: all transfers of that thread, their
// connections, the names that were looked up and the TLS sessions to resume. No thread of its own, but one
// that libcurl starts to look up a name.
//
// libcurl forbids to call it out of its own callbacks. So nothing is emitted there: a reply that has news
// asks with tellSoon() to be called when libcurl has returned. Whoever hears of it then may do anything,
// even destroy this object.
class CurlMulti final : public QObject
{
    Q_OBJECT

public:
    explicit CurlMulti(QObject *parent = nullptr);
    ~CurlMulti() override; // after the last reply

    // An easy handle on which nothing is set. One whose transfer went wrong is not used again: even when
    // reset, it would want to rewind its next body.
    CURL *takeHandle();
    void giveHandle(CURL *easy, CURLcode ended);

    // The transfer ends with CurlReply::onEnded(), unless it is removed before.
    void add(CURL *easy, CurlReply *reply);
    void remove(CURL *easy, CurlReply *reply);

    void tellSoon(CurlReply *reply);

    // One of its connections, which libcurl names by the ports alone.
    curl_socket_t socketBetween(int ownPort, int peerPort) const;

private:
    // Stays when its connection goes: the next one most often gets the same number.
    struct Watch
    {
        explicit Watch(curl_socket_t socket);
        void setEvents(int what);

        QSocketNotifier reading;
        QSocketNotifier writing;
    };

    static int onSocket(CURL *easy, curl_socket_t socket, int what, void *self, void *unused);
    static int onTimer(CURLM *multi, long milliseconds, void *self);
    Watch &watchOf(curl_socket_t socket);
    void act(curl_socket_t socket, int events);
    void readMessages();
    void tellAll();

    CURLM *m_multi;
    CURLSH *m_share;
    QTimer *m_timer;
    QTimer *m_progress; // while bodies are on their way
    std::vector<CURL *> m_spare {};
    std::vector<CurlReply *> m_running {};
    std::vector<QPointer<CurlReply>> m_news {};
    std::unordered_map<curl_socket_t, std::unique_ptr<Watch>> m_watches {};
};

} // namespace ferry
