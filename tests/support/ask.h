#pragma once

#include "net/exchange.h"
#include "net/httpclient.h"
#include "support/run.h"

namespace ferry::testing {

inline Task<Result<HttpReply>> ask(
    HttpClient &client, HttpRequest request, Exchange::Sent sent = {})
{
    co_return co_await Exchange(client, std::move(request), std::move(sent));
}

inline HttpRequest request(const QByteArray &verb, const QUrl &url)
{
    return {.verb = verb, .url = url};
}

inline HttpRequest request(const QByteArray &verb, const QUrl &url, const QByteArray &body)
{
    HttpRequest made {.verb = verb, .url = url};
    made.body = std::make_unique<MemoryBody>(body);
    return made;
}

// What came of a request: a status, or a kind of failure with its advice.
struct Outcome
{
    int status = 0;
    QByteArray body {};
    Failure failure {};
    bool isFailure = false;
};

inline Outcome outcomeOf(HttpClient &client, HttpRequest made)
{
    const auto result = run(ask(client, std::move(made)));
    if (!result)
        return {.failure = {.detail = QStringLiteral("no end")}, .isFailure = true};
    if (*result)
        return {.status = (*result)->status, .body = (*result)->body};
    return {.failure = result->error(), .isFailure = true};
}

} // namespace ferry::testing

// Compares an Outcome with a kind and an advice, and shows the failure when they differ.
#define COMPARE_FAILURE(outcome, expectedKind, expectedAdvice)                                     \
    do {                                                                                           \
        const ferry::testing::Outcome seen = (outcome);                                            \
        QVERIFY2(seen.isFailure, qPrintable(QString::number(seen.status)));                        \
        const QByteArray json = ferry::failureToJson(seen.failure);                                \
        QVERIFY2(seen.failure.kind == (expectedKind), json.constData());                           \
        QVERIFY2(seen.failure.advice == (expectedAdvice), json.constData());                       \
    } while (false)
