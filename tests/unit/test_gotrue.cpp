#include "accounts/gotrue.h"
#include "accounts/gotrueerror.h"
#include "support/manualclock.h"
#include "support/run.h"
#include "support/signinservice.h"

#include <QTest>

#include <atomic>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray publicKey = "sb_publishable_planted51c0ffee";
const QString password = u"planted-pass-5a7e"_s;
const QByteArray refreshToken = "planted-refresh-9d1b";

// {"alg":"HS256"} . {"role":"service_role"} . a signature
const QByteArray serviceKey = "eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoic2VydmljZV9yb2xlIn0.c2lnbmVk";

Answer jsonAnswer(int status, const QByteArray &body, const HttpHeaders &headers = {})
{
    return {.status = status,
        .headers = HttpHeaders {{"Content-Type", "application/json"}} + headers,
        .body = body};
}

struct Stand
{
    explicit Stand(EvilServer::Script script)
        : server(std::move(script))
    {
        auto made = GoTrue::make({server.url().toString(), publicKey, {}}, clock);
        if (!made)
            qFatal("%s", failureToJson(made.error()).constData());
        client = std::move(*made);
    }

    ManualClock clock {};
    EvilServer server;
    std::unique_ptr<GoTrue> client;
};

bool mentions(const Failure &failure, const QByteArray &secret)
{
    return failureToJson(failure).contains(secret);
}

} // namespace

Q_DECLARE_METATYPE(ferry::FailureKind)
Q_DECLARE_METATYPE(ferry::Advice)

// The sign-in service of a project, well and unwell.
class TestGoTrue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProjectIsCheckedBeforeAnythingIsSent_data();
    void aProjectIsCheckedBeforeAnythingIsSent();
    void whatAProjectOffersIsRead();
    void aPlaceThatIsNoProjectSaysSo_data();
    void aPlaceThatIsNoProjectSaysSo();
    void theRequestsAreGoTrues();
    void aSignUpMayNeedTheAddressConfirmed();
    void everyShapeOfErrorIsRead_data();
    void everyShapeOfErrorIsRead();
    void onlyTheCodesThatMeanItEndASession_data();
    void onlyTheCodesThatMeanItEndASession();
    void anAnswerWithoutASessionIsNone_data();
    void anAnswerWithoutASessionIsNone();
    void noSecretGetsIntoAFailure_data();
    void noSecretGetsIntoAFailure();
    void aRedirectGetsNoToken();
    void anEndlessAnswerIsCutOff();
    void aPrivateAuthorityIsTrustedWhenItIsNamed();
};

void TestGoTrue::aProjectIsCheckedBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("authorities");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("subject");
    const QString url = u"https://abcdefghijklmnopqrst.supabase.co"_s;
    const auto invalid = FailureKind::SettingsInvalid;
    QTest::newRow("no url") << u"hello"_s << publicKey << QString() << invalid << u"url"_s;
    QTest::newRow("dashboard") << u"https://supabase.com/dashboard/project/x"_s << publicKey
                               << QString() << invalid << u"url"_s;
    QTest::newRow("no key") << url << QByteArray("  ") << QString() << invalid << u"key"_s;
    QTest::newRow("two lines of key")
        << url << QByteArray("abc\r\nHost: evil") << QString() << invalid << u"key"_s;
    QTest::newRow("secret key") << url << QByteArray("sb_secret_x") << QString()
                                << FailureKind::SecretKeyRefused << u"key"_s;
    QTest::newRow("service role") << url << serviceKey << QString() << FailureKind::SecretKeyRefused
                                  << u"key"_s;
    QTest::newRow("no certificate") << url << publicKey << u"/nowhere.pem"_s << invalid << u"ca"_s;
}

void TestGoTrue::aProjectIsCheckedBeforeAnythingIsSent()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, key);
    QFETCH(QString, authorities);
    ManualClock clock;
    const auto made = GoTrue::make({url, key, authorities}, clock);
    QVERIFY(!made);
    QTEST(made.error().kind, "kind");
    QTEST(made.error().subject, "subject");
    QVERIFY(!mentions(made.error(), key) || key.trimmed().isEmpty());
}

void TestGoTrue::whatAProjectOffersIsRead()
{
    SignInService service;
    Stand stand([&service](const SeenRequest &request) { return service.answer(request); });
    stand.clock.wallTime = QDateTime({2026, 11, 23}, {11, 50}, Qt::UTC);
    const auto offers = run(stand.client->offers());
    QVERIFY(offers && *offers);
    QVERIFY((*offers)->emailSignIn);
    QVERIFY((*offers)->signUp);
    QCOMPARE((*offers)->skew, std::chrono::minutes(10));
    QCOMPARE(stand.server.request(0).header("apikey"), publicKey);
    QVERIFY2(stand.server.request(0).header("Authorization").isEmpty(), "a key is no bearer");
}

void TestGoTrue::aPlaceThatIsNoProjectSaysSo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("subject");
    QTest::newRow("web page") << 200 << QByteArray("<html>hotel</html>") << FailureKind::BadReply
                              << u"url"_s;
    QTest::newRow("other json") << 200 << QByteArray("{\"external\":[]}") << FailureKind::BadReply
                                << u"url"_s;
    QTest::newRow("not found") << 404 << QByteArray("404 page not found")
                               << FailureKind::PlaceMissing << u"url"_s;
    QTest::newRow("wrong key") << 401
                               << QByteArray(R"({"message":"Invalid API key","hint":"look"})")
                               << FailureKind::SettingsInvalid << u"key"_s;
    QTest::newRow("wrong key, with a code")
        << 401 << QByteArray(R"({"code":"no_authorization","message":"x"})")
        << FailureKind::SettingsInvalid << u"key"_s;
    QTest::newRow("asleep") << 503 << QByteArray("later") << FailureKind::ServerError << QString();
}

void TestGoTrue::aPlaceThatIsNoProjectSaysSo()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Stand stand([status, body](const SeenRequest &) { return jsonAnswer(status, body); });
    const auto offers = run(stand.client->offers());
    QVERIFY(offers && !*offers);
    QTEST(offers->error().kind, "kind");
    QTEST(offers->error().subject, "subject");
}

void TestGoTrue::theRequestsAreGoTrues()
{
    SignInService service;
    Stand stand([&service](const SeenRequest &request) { return service.answer(request); });
    const auto in = run(stand.client->signIn(u"mira@example.org"_s, u"right-password"_s));
    QVERIFY(in && *in);
    QCOMPARE((*in)->accessToken, "access-1");
    QCOMPARE((*in)->lifetime, std::chrono::hours(1));
    QCOMPARE((*in)->user.toByteArray(QUuid::WithoutBraces), SignInService::userId);
    const auto again = run(stand.client->refresh((*in)->refreshToken));
    QVERIFY(again && *again);
    const auto sent = run(stand.client->sendCode(u"mira@example.org"_s));
    QVERIFY(sent && *sent);
    const auto code = run(stand.client->signInWithCode(u"mira@example.org"_s, u"123456"_s));
    QVERIFY(code && *code);
    const auto up = run(stand.client->signUp(u"new@example.org"_s, u"right-password"_s));
    QVERIFY(up && *up);
    const auto out = run(stand.client->signOut((*code)->accessToken));
    QVERIFY(out && *out);
    QByteArrayList lines;
    for (const SeenRequest &request : stand.server.requests()) {
        lines.append(request.verb + ' ' + request.target + ' ' + request.body);
        QCOMPARE(request.header("apikey"), publicKey);
        QCOMPARE(request.header("X-Supabase-Api-Version"), "2024-01-01");
    }
    QCOMPARE(lines,
        QByteArrayList({R"(POST /auth/v1/token?grant_type=password )"
                        R"({"email":"mira@example.org","password":"right-password"})",
            R"(POST /auth/v1/token?grant_type=refresh_token {"refresh_token":"refresh-1"})",
            R"(POST /auth/v1/otp {"create_user":false,"email":"mira@example.org"})",
            R"(POST /auth/v1/verify )"
            R"({"email":"mira@example.org","token":"123456","type":"email"})",
            R"(POST /auth/v1/signup {"email":"new@example.org","password":"right-password"})",
            "POST /auth/v1/logout?scope=local {}"}));
    QCOMPARE(stand.server.request(5).header("Authorization"), "Bearer access-3");
}

void TestGoTrue::aSignUpMayNeedTheAddressConfirmed()
{
    Stand stand([](const SeenRequest &) {
        return jsonAnswer(200, R"({"id":"3f1c5a52-6a0e-4c7e-9a37-3c8a0b1d2e4f","email":"a@b.c"})");
    });
    const auto up = run(stand.client->signUp(u"a@b.c"_s, password));
    QVERIFY(up && !*up);
    QCOMPARE(up->error().code, u"email_not_confirmed"_s);
}

void TestGoTrue::everyShapeOfErrorIsRead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<Advice>("advice");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    const auto needed = FailureKind::SignInNeeded;
    QTest::newRow("2024-01-01") << 400 << QByteArray()
                                << QByteArray(R"({"code":"invalid_credentials","message":"Wrong"})")
                                << needed << Advice::SignIn << u"invalid_credentials"_s
                                << u"Wrong"_s;
    QTest::newRow("older") << 422 << QByteArray()
                           << QByteArray(
                                  R"({"code":422,"error_code":"otp_disabled","msg":"No otp"})")
                           << needed << Advice::SignIn << u"otp_disabled"_s << u"No otp"_s;
    QTest::newRow("oauth") << 400 << QByteArray()
                           << QByteArray(
                                  R"({"error":"invalid_request","error_description":"What?"})")
                           << needed << Advice::SignIn << u"invalid_request"_s << u"What?"_s;
    QTest::newRow("header alone") << 403 << QByteArray("session_not_found") << QByteArray("oops")
                                  << needed << Advice::SignIn << u"session_not_found"_s
                                  << QString();
    QTest::newRow("the header beats the body")
        << 400 << QByteArray("user_banned") << QByteArray(R"({"code":"other","message":"m"})")
        << needed << Advice::SignIn << u"user_banned"_s << u"m"_s;
    QTest::newRow("too many") << 429 << QByteArray("over_email_send_rate_limit")
                              << QByteArray(R"({"code":"over_email_send_rate_limit"})")
                              << FailureKind::RateLimited << Advice::WaitThenRetry
                              << u"over_email_send_rate_limit"_s << QString();
    QTest::newRow("broken") << 500 << QByteArray("unexpected_failure")
                            << QByteArray(R"({"code":"unexpected_failure","message":"db"})")
                            << FailureKind::ServerError << Advice::Retry << u"unexpected_failure"_s
                            << u"db"_s;
    QTest::newRow("the gateway's")
        << 401 << QByteArray() << QByteArray(R"({"message":"Invalid API key"})")
        << FailureKind::SettingsInvalid << Advice::FixSettings << QString() << u"Invalid API key"_s;
    QTest::newRow("a code that is none")
        << 400 << QByteArray("Bearer eyJ…") << QByteArray(R"({"code":["x"],"message":7})")
        << FailureKind::Refused << Advice::FixSettings << QString() << QString();
}

void TestGoTrue::everyShapeOfErrorIsRead()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    HttpReply reply {.status = status, .body = body};
    if (!header.isEmpty())
        reply.headers.append({"X-Sb-Error-Code", header});
    const Failure failure = goTrueFailure(reply, QDateTime::currentDateTimeUtc(), {});
    QTEST(failure.kind, "kind");
    QTEST(failure.advice, "advice");
    QTEST(failure.code, "code");
    QTEST(failure.detail, "detail");
}

void TestGoTrue::onlyTheCodesThatMeanItEndASession_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("ends");
    for (const char *code : {"refresh_token_not_found", "refresh_token_already_used",
             "session_not_found", "session_expired", "user_banned", "user_not_found"})
        QTest::newRow(code) << 400 << true;
    for (const char *code : {"validation_failed", "bad_jwt", "invalid_request", "conflict",
             "over_request_rate_limit", "a_code_of_next_year"})
        QTest::newRow(code) << 400 << false;
    // Whatever a sick server says beside its status.
    QTest::addRow("%s", "session_not_found ") << 500 << false;
    QTest::addRow("%s", "session_expired ") << 429 << false;
}

void TestGoTrue::onlyTheCodesThatMeanItEndASession()
{
    QFETCH(int, status);
    HttpReply reply {.status = status};
    reply.headers.append({"x-sb-error-code", QByteArray(QTest::currentDataTag()).trimmed()});
    QTEST(endsSession(goTrueFailure(reply, QDateTime::currentDateTimeUtc(), {})), "ends");
}

void TestGoTrue::anAnswerWithoutASessionIsNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not json") << QByteArray("<html>");
    QTest::newRow("no fields") << QByteArray("{}");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("no refresh token") << QByteArray(R"({"access_token":"a","expires_in":3600})");
    QTest::newRow("no lifetime") << QByteArray(R"({"access_token":"a","refresh_token":"r"})");
    QTest::newRow("negative lifetime")
        << QByteArray(R"({"access_token":"a","refresh_token":"r","expires_in":-1})");
    QTest::newRow("a token that would be a header of its own")
        << QByteArray(R"({"access_token":"a\r\nHost: evil","refresh_token":"r","expires_in":9})");
    QTest::newRow("numbers for tokens")
        << QByteArray(R"({"access_token":1,"refresh_token":2,"expires_in":9})");
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("a token of a megabyte")
        << QByteArray(R"({"refresh_token":"r","expires_in":9,"access_token":")")
            + QByteArray(1'000'000, 'a') + "\"}";
}

void TestGoTrue::anAnswerWithoutASessionIsNone()
{
    QFETCH(QByteArray, body);
    Stand stand([body](const SeenRequest &) { return jsonAnswer(200, body); });
    const auto session = run(stand.client->refresh(refreshToken));
    QVERIFY(session && !*session);
    QCOMPARE(session->error().kind, FailureKind::BadReply);
    QCOMPARE(session->error().advice, Advice::Retry);
}

void TestGoTrue::noSecretGetsIntoAFailure_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("quoted in the message")
        << QByteArray(R"({"code":"x","message":"you sent SECRET, did you not"})");
    QTest::newRow("beyond where words are cut")
        << QByteArray(R"({"code":"x","message":")") + QByteArray(495, 'm') + "SECRET\"}";
    QTest::newRow("as the code") << QByteArray(R"({"code":"SECRET","message":"m"})");
    QTest::newRow("as the description")
        << QByteArray(R"({"error":"SECRET","error_description":"SECRET"})");
}

void TestGoTrue::noSecretGetsIntoAFailure()
{
    QFETCH(QByteArray, body);
    for (const QByteArray &secret : {password.toUtf8(), refreshToken}) {
        QByteArray answer = body;
        answer.replace("SECRET", secret);
        Stand stand([answer, secret](const SeenRequest &) {
            return jsonAnswer(400, answer, {{"X-Request-Id", "r-" + secret}});
        });
        const auto in = run(stand.client->signIn(u"a@b.c"_s, password));
        QVERIFY(in && !*in);
        const auto renewed = run(stand.client->refresh(refreshToken));
        QVERIFY(renewed && !*renewed);
        const Failure &seen = secret == refreshToken ? renewed->error() : in->error();
        QVERIFY2(!mentions(seen, secret.left(12)), failureToJson(seen).constData());
    }
}

void TestGoTrue::aRedirectGetsNoToken()
{
    SignInService service;
    EvilServer elsewhere(
        [&service](const SeenRequest &request) { return service.answer(request); });
    const QByteArray target = elsewhere.url(u"/auth/v1/token"_s).toEncoded();
    for (const int status : {301, 302, 307, 308}) {
        Stand stand([status, target](const SeenRequest &) {
            return Answer {.status = status, .headers = {{"Location", target}}};
        });
        const auto renewed = run(stand.client->refresh(refreshToken));
        QVERIFY(renewed && !*renewed);
        QCOMPARE(renewed->error().kind, FailureKind::RedirectRefused);
    }
    QCOMPARE(elsewhere.requestCount(), 0);
}

void TestGoTrue::anEndlessAnswerIsCutOff()
{
    Stand stand([](const SeenRequest &) {
        return Answer {.headers = {{"Content-Type", "application/json"}},
            .raw = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"a\":\"",
            .endless = QByteArray(64 << 10, 'x')};
    });
    const auto renewed = run(stand.client->refresh(refreshToken));
    QVERIFY(renewed && !*renewed);
    QCOMPARE(renewed->error().kind, FailureKind::ReplyTooLarge);
}

void TestGoTrue::aPrivateAuthorityIsTrustedWhenItIsNamed()
{
    SignInService service;
    EvilServer server([&service](const SeenRequest &request) { return service.answer(request); },
        {}, EvilServer::Transport::Tls);
    ManualClock clock;
    const QString authority = QString::fromLatin1(EvilServer::authority());
    const auto stranger = GoTrue::make({server.url().toString(), publicKey, {}}, clock);
    QVERIFY(stranger);
    const auto refused = run((*stranger)->signIn(u"mira@example.org"_s, password));
    QVERIFY(refused && !*refused);
    QCOMPARE(refused->error().kind, FailureKind::TlsRejected);
    QCOMPARE(server.requestCount(), 0);
    const auto known = GoTrue::make({server.url().toString(), publicKey, authority}, clock);
    QVERIFY(known);
    const auto in = run((*known)->signIn(u"mira@example.org"_s, u"right-password"_s));
    QVERIFY(in && *in);
}

QTEST_GUILESS_MAIN(TestGoTrue)
#include "test_gotrue.moc"
