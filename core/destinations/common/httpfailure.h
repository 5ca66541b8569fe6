#pragma once

#include "base/failure.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

namespace ferry {

struct HttpReply;

// Plain HTTP answers as Failures. Services with errors of their own look at those first and fall
// back on this.
namespace httpfailure {

// By the status alone (RFC 9110, 4918 and 6585): kind, advice, httpStatus, retryAfter, requestId.
// A yes that came before all of the body had left is BadReply, code "early-reply".
// No clock of this computer has a say.
Failure ofStatus(const HttpReply &reply);
inline Failure ofStatus(const HttpReply &reply, const QDateTime &) // for who still passes a time
{
    return ofStatus(reply);
}

// A date as servers write it (RFC 9110, IMF-fixdate), in UTC; invalid when it is none.
QDateTime dateOf(const QByteArray &header);

// Retry-After in seconds or as a date, which is held against the reply's own Date: by the server's
// clock it is past, and zero, or it is not. Nothing when absent, nonsense or without a Date.
std::optional<std::chrono::milliseconds> retryAfter(const HttpReply &reply);

// The reply's own words, where they are plain text, JSON or XML, with every one of `secrets`
// blacked out: servers like to quote what they were sent. Empty for HTML, which is written for
// browsers.
QString serverWords(const HttpReply &reply, const QList<QByteArray> &secrets);

// Whether the reply calls itself a web page. As the answer to an upload it is more likely a sign-in
// page of some hotel than the server.
bool isWebPage(const HttpReply &reply);

} // namespace httpfailure
} // namespace ferry
