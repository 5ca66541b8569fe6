#include "net/curl/curlmulti.h"

#include "net/curl/curlreply.h"
#include "net/curl/curlsocket.h"

#include <QTimer>

#include <algorithm>
#include <mutex>
#include <utility>

namespace ferry {

namespace {

// As many as uploads may run at once, and no more.
constexpr long mostIdleConnections = 64;
constexpr size_t mostSpareHandles = 8;
constexpr std::chrono::milliseconds progressInterval {200};

} // namespace

CurlMulti::Watch::Watch(curl_socket_t socket)
    : reading(socket, QSocketNotifier::Read)
    , writing(socket, QSocketNotifier::Write)
{ }

void CurlMulti::Watch::setEvents(int what)
{
    reading.setEnabled(what == CURL_POLL_IN || what == CURL_POLL_INOUT);
    writing.setEnabled(what == CURL_POLL_OUT || what == CURL_POLL_INOUT);
}

CurlMulti::CurlMulti(QObject *parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
    , m_progress(new QTimer(this))
{
    static std::once_flag isReady;
    std::call_once(isReady, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    m_multi = curl_multi_init();
    m_share = curl_share_init();
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &CurlMulti::onSocket);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &CurlMulti::onTimer);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, mostIdleConnections);
    // Without it, each easy handle keeps sessions of its own. One thread: no lock is needed.
    curl_share_setopt(m_share, CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION);
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
    m_progress->setInterval(progressInterval);
    connect(m_progress, &QTimer::timeout, this, [this] {
        for (CurlReply *reply : m_running)
            tellSoon(reply);
        tellAll();
    });
}

CurlMulti::~CurlMulti()
{
    Q_ASSERT(m_running.empty());
    for (CURL *easy : m_spare)
        curl_easy_cleanup(easy);
    curl_multi_cleanup(m_multi);
    curl_share_cleanup(m_share);
}

CURL *CurlMulti::takeHandle()
{
    CURL *easy = m_spare.empty() ? curl_easy_init() : m_spare.back();
    if (!m_spare.empty())
        m_spare.pop_back();
    curl_easy_setopt(easy, CURLOPT_SHARE, m_share);
    return easy;
}

void CurlMulti::giveHandle(CURL *easy, CURLcode ended)
{
    if (ended != CURLE_OK || m_spare.size() >= mostSpareHandles) {
        curl_easy_cleanup(easy);
        return;
    }
    curl_easy_reset(easy);
    m_spare.push_back(easy);
}

void CurlMulti::add(CURL *easy, CurlReply *reply)
{
    curl_easy_setopt(easy, CURLOPT_PRIVATE, reply);
    m_running.push_back(reply);
    curl_multi_add_handle(m_multi, easy);
    if (!m_progress->isActive())
        m_progress->start();
}

void CurlMulti::remove(CURL *easy, CurlReply *reply)
{
    curl_multi_remove_handle(m_multi, easy);
    const auto found = std::find(m_running.begin(), m_running.end(), reply);
    if (found != m_running.end()) {
        *found = m_running.back();
        m_running.pop_back();
    }
    if (m_running.empty())
        m_progress->stop();
}

void CurlMulti::tellSoon(CurlReply *reply)
{
    m_news.emplace_back(reply);
}

curl_socket_t CurlMulti::socketBetween(int ownPort, int peerPort) const
{
    const auto found = std::find_if(m_watches.begin(), m_watches.end(),
        [&](const auto &watch) { return portsOf(watch.first) == std::pair(ownPort, peerPort); });
    return found == m_watches.end() ? CURL_SOCKET_BAD : found->first;
}

int CurlMulti::onSocket(CURL *easy, curl_socket_t socket, int what, void *self, void *)
{
    CurlReply *reply = nullptr;
    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &reply);
    if (reply != nullptr && what != CURL_POLL_REMOVE)
        reply->setSocket(socket);
    static_cast<CurlMulti *>(self)->watchOf(socket).setEvents(what);
    return 0;
}

CurlMulti::Watch &CurlMulti::watchOf(curl_socket_t socket)
{
    std::unique_ptr<Watch> &watch = m_watches[socket];
    if (!watch) {
        watch = std::make_unique<Watch>(socket);
        connect(&watch->reading, &QSocketNotifier::activated, this,
            [this, socket] { act(socket, CURL_CSELECT_IN); });
        connect(&watch->writing, &QSocketNotifier::activated, this,
            [this, socket] { act(socket, CURL_CSELECT_OUT); });
    }
    return *watch;
}

int CurlMulti::onTimer(CURLM *, long milliseconds, void *self)
{
    QTimer *timer = static_cast<CurlMulti *>(self)->m_timer;
    if (milliseconds < 0)
        timer->stop();
    else
        timer->start(int(milliseconds));
    return 0;
}

void CurlMulti::act(curl_socket_t socket, int events)
{
    int running = 0;
    curl_multi_socket_action(m_multi, socket, events, &running);
    readMessages();
    tellAll();
}

void CurlMulti::readMessages()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        CurlReply *reply = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &reply);
        reply->onEnded(message->data.result);
    }
}

// Nothing of this object is touched once somebody was told.
void CurlMulti::tellAll()
{
    for (const QPointer<CurlReply> &reply : std::exchange(m_news, {})) {
        if (reply)
            reply->tell();
    }
}

} // namespace ferry
