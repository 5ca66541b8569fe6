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
// `now` is wall time in UTC, for a Retry-After that is a date.
Failure ofStatus(const HttpReply &reply, const QDateTime &now);

// A date as servers write it (RFC 9110, IMF-fixdate), in UTC; invalid when it is none.
QDateTime dateOf(const QByteArray &header);

// Retry-After in seconds or as a date; a date in the past is zero. Nothing when absent or nonsense.
std::optional<std::chrono::milliseconds> retryAfter(const HttpReply &reply, const QDateTime &now);

// The reply's own words, where they are plain text, JSON or XML, with every one of `secrets`
// blacked out: servers like to quote what they were sent. Empty for HTML, which is written for
// browsers.
QString serverWords(const HttpReply &reply, const QList<QByteArray> &secrets);

// Whether the reply calls itself a web page. As the answer to an upload it is more likely a sign-in
// page of some hotel than the server.
bool isWebPage(const HttpReply &reply);

} // namespace httpfailure
} // namespace ferry
