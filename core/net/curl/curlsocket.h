#pragma once

#include <QByteArray>

#include <curl/curl.h>

#include <utility>

namespace ferry {

// What libcurl does not tell of a connection, or does not do with it. Fenced in here because it reaches
// below libcurl; where the system is not Linux, each of these knows and does nothing.

// Of both ends, the own one first; 0 of what is not connected.
std::pair<int, int> portsOf(curl_socket_t socket);

// What the kernel holds of the bytes it has taken, because the other side has not acknowledged them.
qint64 unacknowledgedBytes(curl_socket_t socket);

// The other side has closed or reset the connection; what it said before may still be unread.
bool hasLeft(curl_socket_t socket);
bool hasUnread(curl_socket_t socket);

// Has the connection end at once when it is closed: what the kernel holds would go on for minutes on a slow
// line, for a request that was cancelled.
void dropUnsent(curl_socket_t socket);

// Has the kernel spread the packets over each round trip, instead of sending a whole window at once.
// Bursts overflow the router's queue while the window is still growing; the connections that lose packets
// then go slowly to their end, the last one alone on an idle line. Measured at 50 ms and 100 Mbit/s, 5 files
// of 20 MB: 9.0 to 10.6 MB/s without, 11.6 with it, each time. Not within this computer, which has no line
// to overflow: there it cost a fifth of the speed.
void pacePackets(curl_socket_t socket);

// What a server said before it left and libcurl has not read: a write that fails makes libcurl close the
// connection without another look, and an answer that says why would be lost. To be called from a callback
// of the transfer; no more can be done with the connection afterwards.
QByteArray lastWords(CURL *easy, curl_socket_t socket);

} // namespace ferry
