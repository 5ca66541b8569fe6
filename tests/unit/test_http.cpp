#include "destinations/http/httpdestination.h"
#include "files/contenthash.h"
#include "support/httpstore.h"
#include "support/run.h"
#include "support/transports.h"
#include "support/uploadrig.h"

#include <QTest>

#include <atomic>
#include <unistd.h>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

using Settings = QMap<QString, QString>;

class TestHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aFileIsPutAndVerified_data();
    void aFileIsPutAndVerified();
    void headersTokenAndTypeAreSent();
    void withoutVerifyingAndHashingOneRequestIsAll();
    void aServerThatCannotBeAskedIsNoFailure_data();
    void aServerThatCannotBeAskedIsNoFailure();
    void anEarlyYesIsNoSuccess_data();
    void anEarlyYesIsNoSuccess();
    void aFileThatIsNotThereIsNoSuccess_data();
    void aFileThatIsNotThereIsNoSuccess();
    void aPageForEverythingIsNoSuccess_data();
    void aPageForEverythingIsNoSuccess();
    void aPostIsLookedForWhereTheServerPutIt();
    void theTimeOfTheSourceGoesAlong();
    void anotherSizeIsNoSuccess();
    void theSignInPageOfANetworkIsNoSuccess();
    void missingFoldersAreMade();
    void missingFoldersAreAFailureUnlessAskedFor();
    void statusesSayWhatToDo_data();
    void statusesSayWhatToDo();
    void retryAfterMayBeADate();
    void signaturesStayOutOfWordsAndLinks();
    void anObjectStoresWordsArePassedOn();
    void takenNamesFollowThePolicy_data();
    void takenNamesFollowThePolicy();
    void whoCannotBeAskedForANameIsNoConflict_data();
    void whoCannotBeAskedForANameIsNoConflict();
    void whileNobodyKnowsWhetherANameIsTakenNothingIsSent();
    void aPostIsNotAskedForANameUnlessItIsWanted();
    void anOwnFileWhoseReplyWasLostIsNoConflict();
    void aPutWhoseReplyWasLostIsRepeated();
    void aPostWhoseReplyWasLostIsNotRepeated_data();
    void aPostWhoseReplyWasLostIsNotRepeated();
    void aPostThatNeverArrivedWholeIsRepeated();
    void aFileThatChangesMeanwhileIsNotDone();
    void checkingMeetsTheServer();
    void badSettingsAreRefused_data();
    void badSettingsAreRefused();

private:
    // Starts the server and a destination at `path` of it.
    void start(const QString &path, Settings settings = {});
    int requestsOf(const QByteArray &verb) const;

    std::unique_ptr<HttpStore> m_store {};
    std::function<std::optional<Answer>(const SeenRequest &)> m_spoiler {};
    EvilServer::ReadingScript m_reading {};
    std::unique_ptr<EvilServer> m_server {};
    std::unique_ptr<UploadRig> m_rig {};
};

void TestHttp::init()
{
    m_store = std::make_unique<HttpStore>();
}

void TestHttp::cleanup()
{
    m_rig.reset();
    QCOMPARE(liveTaskFrames(), 0);
    m_server.reset();
    m_spoiler = {};
    m_reading = {};
}

void TestHttp::start(const QString &path, Settings settings)
{
    m_server = std::make_unique<EvilServer>(
        [this](const SeenRequest &request) {
            const std::optional<Answer> spoilt = m_spoiler ? m_spoiler(request) : std::nullopt;
            return spoilt ? *spoilt : m_store->answer(request);
        },
        m_reading);
    if (!settings.contains(u"check-existing"_s)) // these stories are of the upload alone
        settings.insert(u"check-existing"_s, u"no"_s);
    settings.insert(u"url"_s, u"http://127.0.0.1:%1"_s.arg(m_server->port()) + path);
    m_rig = std::make_unique<UploadRig>(
        DestinationSetup {.config = {.kind = u"http"_s, .settings = settings},
            .secrets = {{u"token"_s, u"planted-token"_s}}});
}

int TestHttp::requestsOf(const QByteArray &verb) const
{
    int count = 0;
    for (const SeenRequest &request : m_server->requests())
        count += request.verb == verb ? 1 : 0;
    return count;
}

#define VERIFY_DONE(result)                                                                        \
    QVERIFY2((result).has_value(), (result) ? "" : wordsOf((result).error()).constData())

void TestHttp::aFileIsPutAndVerified_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("empty") << qint64(0);
    QTest::newRow("small") << qint64(10'000);
    QTest::newRow("hashed at once, the largest") << qint64(256 << 10);
    QTest::newRow("hashed on the pool, the smallest") << qint64((256 << 10) + 1);
    QTest::newRow("large") << qint64((3 << 20) + 5);
}

void TestHttp::aFileIsPutAndVerified()
{
    QFETCH(qint64, size);
    const QByteArray content = someBytes(size);
    start(u"/in/{path}"_s);
    const Result<UploadedFile> file = m_rig->upload("a b/report#1.pdf", content);
    VERIFY_DONE(file);
    QVERIFY(m_store->holds("/in/a%20b/report%231.pdf", content));
    QCOMPARE(file->bytes, size);
    QCOMPARE(file->verified, Verification::Size);
    QCOMPARE(file->sha256, ContentHash::ofBytes(content));
    QCOMPARE(m_rig->context().keptHash, file->sha256);
    QVERIFY(file->link.toEncoded().endsWith("/in/a%20b/report%231.pdf"));
    QVERIFY(file->remote.endsWith(u"/in/a b/report#1.pdf"_s));
    QCOMPARE(m_rig->context().stored.last(), size);
    QVERIFY(m_rig->context().tokens.isEmpty());
}

void TestHttp::headersTokenAndTypeAreSent()
{
    start(u"/{name}"_s, {{u"header.X-Team"_s, u"blue"_s}});
    VERIFY_DONE(m_rig->upload("photo.jpg", "content"));
    const SeenRequest put = m_server->request(0);
    QCOMPARE(put.verb, "PUT");
    QCOMPARE(put.header("X-Team"), "blue");
    QCOMPARE(put.header("Authorization"), "Bearer planted-token");
    QCOMPARE(put.header("Content-Type"), "image/jpeg");
    QCOMPARE(put.header("Content-Length"), "7");
}

void TestHttp::withoutVerifyingAndHashingOneRequestIsAll()
{
    start(u"/{name}"_s, {{u"verify"_s, u"no"_s}, {u"sha256"_s, u"no"_s}});
    const Result<UploadedFile> file = m_rig->upload("a", "content");
    VERIFY_DONE(file);
    QCOMPARE(file->verified, Verification::NotVerified);
    QVERIFY(file->sha256.isEmpty());
    QVERIFY(m_rig->context().keptHash.isNull());
    QCOMPARE(m_server->requestCount(), 1);
}

void TestHttp::aServerThatCannotBeAskedIsNoFailure_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {401, 403, 405, 500, 501})
        QTest::addRow("%d", status) << status;
}

void TestHttp::aServerThatCannotBeAskedIsNoFailure()
{
    QFETCH(int, status);
    m_spoiler = [status](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb == "HEAD")
            return Answer {.status = status};
        return std::nullopt;
    };
    start(u"/{name}"_s);
    const Result<UploadedFile> file = m_rig->upload("a", "content");
    VERIFY_DONE(file);
    QCOMPARE(file->verified, Verification::NotVerified);
}

// `early200`: it had 3 % of the file, said yes and left. It was called done.
void TestHttp::anEarlyYesIsNoSuccess_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("verify");
    for (const char *method : {"PUT", "POST"}) {
        for (const char *verify : {"yes", "no"})
            QTest::addRow("%s, verify=%s", method, verify)
                << QString::fromLatin1(method) << QString::fromLatin1(verify);
    }
}

void TestHttp::anEarlyYesIsNoSuccess()
{
    QFETCH(QString, method);
    QFETCH(QString, verify);
    SKIP_WITH_QTS_TRANSPORT("it reads nothing while it writes, and so writes to the end");
    m_reading = [](const SeenRequest &request) {
        if (request.verb == "HEAD")
            return Reading {};
        return Reading {.then = Reading::Then::AnswerNow, .after = 1'000'000};
    };
    m_spoiler = [](const SeenRequest &) -> std::optional<Answer> {
        return Answer {.then = Answer::Then::HalfClose,
            .raw = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"};
    };
    start(u"/{name}"_s, {{u"method"_s, method}, {u"verify"_s, verify}});
    const qint64 size = 32 << 20;
    const Result<UploadedFile> file = m_rig->upload("a", someBytes(size));
    QVERIFY(!file);
    QCOMPARE(file.error().kind, FailureKind::BadReply);
    QCOMPARE(file.error().advice, Advice::Retry);
    QCOMPARE(file.error().code, u"early-reply"_s);
    QVERIFY(file.error().detail.contains(QString::number(size)));
    QCOMPARE(m_server->requestCount(), 1);
    QVERIFY(!m_rig->context().stored.contains(size)); // nothing was gained
}

void TestHttp::aFileThatIsNotThereIsNoSuccess_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("method");
    for (const int status : {404, 410}) {
        QTest::addRow("PUT, then %d", status) << status << u"PUT"_s;
        QTest::addRow("POST, then %d", status) << status << u"POST"_s;
    }
}

void TestHttp::aFileThatIsNotThereIsNoSuccess()
{
    QFETCH(int, status);
    QFETCH(QString, method);
    m_spoiler = [status](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb == "HEAD")
            return Answer {.status = status};
        return std::nullopt;
    };
    start(u"/{name}"_s, {{u"method"_s, method}});
    const Result<UploadedFile> file = m_rig->upload("a", "content");
    QVERIFY(!file);
    QCOMPARE(file.error().kind, FailureKind::VerifyFailed);
    QCOMPARE(file.error().code, u"not-there"_s);
    // What may be stored somewhere is not sent a second time.
    QCOMPARE(file.error().advice, method == u"PUT"_s ? Advice::Retry : Advice::GiveUp);
    QVERIFY(!m_rig->context().stored.contains(7));
}

void TestHttp::aPageForEverythingIsNoSuccess_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("verify");
    QTest::addColumn<QByteArray>("content");
    const QByteArray page = "<!DOCTYPE html><title>Please sign in</title>";
    for (const char *method : {"PUT", "POST"}) {
        const QString verb = QString::fromLatin1(method);
        QTest::addRow("%s", method) << verb << u"yes"_s << QByteArray("content");
        QTest::addRow("%s of the same size", method) << verb << u"yes"_s << page;
        QTest::addRow("%s without looking", method) << verb << u"no"_s << QByteArray("content");
    }
}

void TestHttp::aPageForEverythingIsNoSuccess()
{
    QFETCH(QString, method);
    QFETCH(QString, verify);
    QFETCH(QByteArray, content);
    m_spoiler = [](const SeenRequest &) -> std::optional<Answer> {
        return Answer {.headers = {{"Content-Type", "text/html; charset=utf-8"}},
            .body = "<!DOCTYPE html><title>Please sign in</title>"};
    };
    start(u"/{name}"_s, {{u"method"_s, method}, {u"verify"_s, verify}});
    const Result<UploadedFile> file = m_rig->upload("a.bin", content);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, FailureKind::BadReply);
    QCOMPARE(file.error().code, u"web-page"_s);
    QCOMPARE(file.error().advice, method == u"PUT"_s ? Advice::Retry : Advice::GiveUp);
    QVERIFY(m_rig->context().stored.isEmpty());
}

void TestHttp::aPostIsLookedForWhereTheServerPutIt()
{
    HttpStore *store = m_store.get();
    m_spoiler = [store](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb != "POST")
            return std::nullopt;
        store->put("/there/1", request.body);
        return Answer {.status = 201, .headers = {{"Location", "/there/1"}}};
    };
    start(u"/in/{name}"_s, {{u"method"_s, u"POST"_s}});
    const Result<UploadedFile> file = m_rig->upload("a", "content");
    VERIFY_DONE(file);
    QCOMPARE(file->verified, Verification::Size);
    QCOMPARE(m_server->request(1).target, "/there/1");
}

void TestHttp::theTimeOfTheSourceGoesAlong()
{
    start(u"/{name}"_s);
    VERIFY_DONE(m_rig->upload("a", "content"));
    const qint64 modified = m_rig->requestFor("a").stamp.modified;
    QCOMPARE(
        m_server->request(0).header("X-OC-Mtime"), QByteArray::number(modified / 1'000'000'000));

    start(u"/{name}"_s, {{u"header.X-OC-Mtime"_s, u"1"_s}});
    VERIFY_DONE(m_rig->upload("a", "content"));
    QCOMPARE(m_server->request(0).header("X-OC-Mtime"), "1");
}

void TestHttp::anotherSizeIsNoSuccess()
{
    m_spoiler = [](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb == "HEAD")
            return Answer {.raw = "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n"};
        return std::nullopt;
    };
    start(u"/{name}"_s);
    const Result<UploadedFile> file = m_rig->upload("a", "content");
    QVERIFY(!file);
    QCOMPARE(file.error().kind, FailureKind::VerifyFailed);
}

void TestHttp::theSignInPageOfANetworkIsNoSuccess()
{
    m_spoiler = [](const SeenRequest &) -> std::optional<Answer> {
        return Answer {.then = Answer::Then::Close,
            .raw = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"};
    };
    start(u"/{name}"_s);
    const Result<UploadedFile> file = m_rig->upload("a.bin", "content");
    QVERIFY(!file);
    QCOMPARE(file.error().kind, FailureKind::BadReply);
    QCOMPARE(file.error().advice, Advice::Retry);
}

void TestHttp::missingFoldersAreMade()
{
    m_store = std::make_unique<HttpStore>(HttpStore::Folders::Strict);
    start(u"/"_s, {{u"create-folders"_s, u"yes"_s}});
    VERIFY_DONE(m_rig->upload("a/b c/one", "first"));
    VERIFY_DONE(m_rig->upload("a/d/two", "second"));
    QVERIFY(m_store->holds("/a/b%20c/one", "first"));
    QVERIFY(m_store->holds("/a/d/two", "second"));
}

void TestHttp::missingFoldersAreAFailureUnlessAskedFor()
{
    m_store = std::make_unique<HttpStore>(HttpStore::Folders::Strict);
    start(u"/"_s);
    const Result<UploadedFile> file = m_rig->upload("a/one", "first");
    QVERIFY(!file);
    QCOMPARE(file.error().kind, FailureKind::PlaceMissing);
    QCOMPARE(requestsOf("MKCOL"), 0);
}

void TestHttp::statusesSayWhatToDo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<Advice>("advice");
    const auto row = [](int status, FailureKind kind, Advice advice) {
        QTest::addRow("%d", status) << status << kind << advice;
    };
    row(302, FailureKind::RedirectRefused, Advice::FixSettings);
    row(400, FailureKind::Refused, Advice::GiveUp);
    row(401, FailureKind::SignInNeeded, Advice::SignIn);
    row(402, FailureKind::QuotaExceeded, Advice::GiveUp);
    row(403, FailureKind::PermissionDenied, Advice::FixSettings);
    row(404, FailureKind::PlaceMissing, Advice::FixSettings);
    row(409, FailureKind::PlaceMissing, Advice::FixSettings);
    row(413, FailureKind::TooLarge, Advice::GiveUp);
    row(415, FailureKind::TypeRefused, Advice::GiveUp);
    row(418, FailureKind::Refused, Advice::GiveUp);
    row(423, FailureKind::Locked, Advice::WaitThenRetry);
    row(429, FailureKind::RateLimited, Advice::WaitThenRetry);
    row(500, FailureKind::ServerError, Advice::Retry);
    row(503, FailureKind::ServerError, Advice::Retry);
    row(507, FailureKind::QuotaExceeded, Advice::GiveUp);
}

void TestHttp::statusesSayWhatToDo()
{
    QFETCH(int, status);
    QFETCH(FailureKind, kind);
    QFETCH(Advice, advice);
    m_spoiler = [status](const SeenRequest &) -> std::optional<Answer> {
        return Answer {.status = status,
            .headers = {{"Content-Type", "text/plain"}, {"Location", "/elsewhere"}},
            .body = "not\nnow"};
    };
    start(u"/{name}"_s);
    const Result<UploadedFile> file = m_rig->upload("a", "content");
    QVERIFY(!file);
    QCOMPARE(file.error().kind, kind);
    QCOMPARE(file.error().advice, advice);
    QCOMPARE(file.error().httpStatus, status);
    if (status >= 400)
        QCOMPARE(file.error().detail, u"not now"_s);
    else
        QCOMPARE(file.error().detail, u"/elsewhere"_s);
}

void TestHttp::retryAfterMayBeADate()
{
    // By the server's clock, which is years behind.
    m_spoiler = [](const SeenRequest &) -> std::optional<Answer> {
        return Answer {.status = 503,
            .headers = {{"Date", "Wed, 25 Jun 2014 16:00:00 GMT"},
                {"Retry-After", "Wed, 25 Jun 2014 16:01:30 GMT"}}};
    };
    start(u"/{name}"_s);
    const Result<UploadedFile> file = m_rig->upload("a", "content");
    QVERIFY(!file);
    QCOMPARE(file.error().advice, Advice::WaitThenRetry);
    QVERIFY(file.error().retryAfter);
    QCOMPARE(file.error().retryAfter->count(), 90'000);
}

void TestHttp::signaturesStayOutOfWordsAndLinks()
{
    start(u"/bucket/{path}?X-Amz-Signature=planted%2Fsignature"_s);
    const Result<UploadedFile> file = m_rig->upload("a", "content");
    VERIFY_DONE(file);
    QVERIFY(m_server->request(0).target.contains("planted%2Fsignature"));
    QVERIFY(file->remote.endsWith(u"/bucket/a"_s));
    QVERIFY(file->link.isEmpty());

    m_spoiler = [](const SeenRequest &request) -> std::optional<Answer> {
        return Answer {.status = 403,
            .headers = {{"Content-Type", "text/plain"}},
            .body
            = "bad: " + request.target + " planted/signature " + request.header("Authorization")};
    };
    const Result<UploadedFile> refused = m_rig->upload("b", "content");
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.startsWith(u"bad: "_s));
    QVERIFY(!wordsOf(refused.error()).contains("planted"));
}

void TestHttp::anObjectStoresWordsArePassedOn()
{
    m_spoiler = [](const SeenRequest &) -> std::optional<Answer> {
        return Answer {.status = 403,
            .headers = {{"Content-Type", "application/xml"}},
            .body = "<Error><Code>AccessDenied</Code><Message>Request has expired</Message>"
                    "<RequestId>4442</RequestId></Error>"};
    };
    start(u"/{name}"_s);
    const Result<UploadedFile> file = m_rig->upload("a", "content");
    QVERIFY(!file);
    QCOMPARE(file.error().kind, FailureKind::PermissionDenied);
    QCOMPARE(file.error().code, u"AccessDenied"_s);
    QCOMPARE(file.error().detail, u"Request has expired"_s);
    QCOMPARE(file.error().requestId, u"4442"_s);
}

void TestHttp::takenNamesFollowThePolicy_data()
{
    QTest::addColumn<ConflictPolicy>("policy");
    QTest::addColumn<QString>("looksFirst");
    QTest::newRow("ask") << ConflictPolicy::Ask << u"yes"_s;
    QTest::newRow("ask, with nothing said about looking") << ConflictPolicy::Ask << QString();
    QTest::newRow("skip") << ConflictPolicy::Skip << u"yes"_s;
    QTest::newRow("keep both") << ConflictPolicy::KeepBoth << u"yes"_s;
    QTest::newRow("replace") << ConflictPolicy::Replace << u"yes"_s;
    QTest::newRow("ask, but it may not look") << ConflictPolicy::Ask << u"no"_s;
}

void TestHttp::takenNamesFollowThePolicy()
{
    QFETCH(ConflictPolicy, policy);
    QFETCH(QString, looksFirst);
    m_store->put("/a.txt", "theirs");
    start(u"/{name}"_s, {{u"check-existing"_s, looksFirst}});
    m_rig->write("a.txt", "mine!!");
    UploadRequest request = m_rig->requestFor("a.txt");
    request.conflict = policy;
    const Result<UploadedFile> file = m_rig->attempt(request);

    if (policy == ConflictPolicy::Ask && looksFirst != "no"_L1) {
        QVERIFY(!file);
        QCOMPARE(file.error().kind, FailureKind::AlreadyExists);
        QCOMPARE(file.error().advice, Advice::AskUser);
        QVERIFY(file.error().there);
        QCOMPARE(file.error().there->bytes, 6);
        QVERIFY(m_store->holds("/a.txt", "theirs"));
        return;
    }
    VERIFY_DONE(file);
    if (policy == ConflictPolicy::Skip) {
        QCOMPARE(file->outcome, UploadedFile::Outcome::SkippedExists);
        QVERIFY(m_store->holds("/a.txt", "theirs"));
    } else if (policy == ConflictPolicy::KeepBoth) {
        QVERIFY(m_store->holds("/a.txt", "theirs"));
        QVERIFY(m_store->holds("/a%20%282%29.txt", "mine!!"));
        QVERIFY(file->remote.endsWith(u"/a (2).txt"_s));
    } else {
        QVERIFY(m_store->holds("/a.txt", "mine!!"));
    }
}

void TestHttp::whoCannotBeAskedForANameIsNoConflict_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("HEAD is not allowed") << 405 << QByteArray();
    QTest::newRow("HEAD is unknown") << 501 << QByteArray();
    QTest::newRow("a signature for PUT alone") << 403 << QByteArray();
    QTest::newRow("elsewhere") << 302 << QByteArray();
    QTest::newRow("a page for everything") << 200 << QByteArray("text/html; charset=utf-8");
}

void TestHttp::whoCannotBeAskedForANameIsNoConflict()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    m_spoiler = [=](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb != "HEAD")
            return std::nullopt;
        return Answer {
            .status = status, .headers = {{"Content-Type", type}, {"Location", "/else"}}};
    };
    start(u"/{name}"_s, {{u"check-existing"_s, QString()}, {u"verify"_s, u"no"_s}});
    VERIFY_DONE(m_rig->upload("a.bin", "mine"));
    QVERIFY(m_store->holds("/a.bin", "mine"));
}

void TestHttp::whileNobodyKnowsWhetherANameIsTakenNothingIsSent()
{
    m_spoiler = [](const SeenRequest &request) -> std::optional<Answer> {
        return request.verb == "HEAD" ? std::optional(Answer {.status = 503}) : std::nullopt;
    };
    start(u"/{name}"_s, {{u"check-existing"_s, QString()}});
    const Result<UploadedFile> file = m_rig->upload("a.bin", "mine");
    QVERIFY(!file);
    QCOMPARE(file.error().kind, FailureKind::ServerError);
    QCOMPARE(file.error().advice, Advice::Retry);
    QCOMPARE(requestsOf("PUT"), 0);
}

void TestHttp::aPostIsNotAskedForANameUnlessItIsWanted()
{
    m_store->put("/a.txt", "theirs");
    start(u"/{name}"_s,
        {{u"check-existing"_s, QString()}, {u"method"_s, u"POST"_s}, {u"verify"_s, u"no"_s}});
    VERIFY_DONE(m_rig->upload("a.txt", "mine"));
    QCOMPARE(requestsOf("HEAD"), 0);
}

void TestHttp::anOwnFileWhoseReplyWasLostIsNoConflict()
{
    auto lost = std::make_shared<std::atomic<bool>>(false);
    HttpStore *store = m_store.get();
    m_spoiler = [lost, store](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb != "PUT" || lost->exchange(true))
            return std::nullopt;
        store->answer(request);
        return Answer {.then = Answer::Then::Close, .isSilent = true};
    };
    start(u"/{name}"_s, {{u"check-existing"_s, u"yes"_s}});
    const Result<UploadedFile> first = m_rig->upload("a.txt", "mine");
    QVERIFY(!first);
    QCOMPARE(first.error().advice, Advice::Retry);
    m_rig->request.conflict = ConflictPolicy::KeepBoth;
    VERIFY_DONE(m_rig->again());
    QVERIFY(m_store->holds("/a.txt", "mine"));
    QCOMPARE(m_store->count(), 1);
}

void TestHttp::aPutWhoseReplyWasLostIsRepeated()
{
    m_spoiler = [](const SeenRequest &) -> std::optional<Answer> {
        return Answer {.then = Answer::Then::Reset, .isSilent = true};
    };
    start(u"/{name}"_s);
    const Result<UploadedFile> file = m_rig->upload("a", "content");
    QVERIFY(!file);
    QCOMPARE(file.error().kind, FailureKind::ConnectionLost);
    QCOMPARE(file.error().advice, Advice::Retry);
    QCOMPARE(m_server->requestCount(), 1); // the queue repeats it, not we
}

void TestHttp::aPostWhoseReplyWasLostIsNotRepeated_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("and the file is there") << true;
    QTest::newRow("and nobody knows") << false;
}

void TestHttp::aPostWhoseReplyWasLostIsNotRepeated()
{
    QFETCH(bool, isThere);
    HttpStore *store = m_store.get();
    m_spoiler = [store, isThere](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb != "POST")
            return std::nullopt;
        if (isThere)
            store->answer(request);
        return Answer {.then = Answer::Then::Close, .isSilent = true};
    };
    start(u"/{name}"_s, {{u"method"_s, u"POST"_s}});
    const Result<UploadedFile> file = m_rig->upload("a", someBytes(100'000));
    QCOMPARE(requestsOf("POST"), 1);
    if (isThere) {
        VERIFY_DONE(file);
        QCOMPARE(file->verified, Verification::Size);
    } else {
        QVERIFY(!file);
        QCOMPARE(file.error().kind, FailureKind::ReplyTimedOut);
        QCOMPARE(file.error().advice, Advice::GiveUp);
    }
}

void TestHttp::aPostThatNeverArrivedWholeIsRepeated()
{
    m_reading = [](const SeenRequest &) {
        return Reading {.then = Reading::Then::Reset, .after = 100'000};
    };
    start(u"/{name}"_s, {{u"method"_s, u"POST"_s}});
    // More than the kernels hold, so that some of it is still here.
    const Result<UploadedFile> file = m_rig->upload("a", someBytes(32 << 20));
    QVERIFY(!file);
    QCOMPARE(file.error().kind, FailureKind::ConnectionLost);
    QCOMPARE(file.error().advice, Advice::Retry);
}

void TestHttp::aFileThatChangesMeanwhileIsNotDone()
{
    auto victim = std::make_shared<QByteArray>();
    m_spoiler = [victim](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb == "PUT" && ::truncate(victim->constData(), 3) != 0)
            return Answer {.status = 500};
        return std::nullopt;
    };
    start(u"/{name}"_s);
    *victim = m_rig->write("a", "content");
    const Result<UploadedFile> file = m_rig->attempt(m_rig->requestFor("a"));
    QVERIFY(!file);
    QCOMPARE(file.error().kind, FailureKind::SourceChanged);
}

void TestHttp::checkingMeetsTheServer()
{
    start(u"/in/{name}"_s);
    const auto check
        = [this] { return run(m_rig->destination().checkable()->check(m_rig->context())); };
    QVERIFY(check()->has_value());
    QCOMPARE(check()->value().kind, CheckFinding::Kind::WebDav);
    QCOMPARE(m_server->request(0).verb, "OPTIONS");
    QCOMPARE(m_server->request(0).target, "/in/");

    m_spoiler = [](const SeenRequest &) { return Answer {.status = 401}; };
    QCOMPARE(check()->error().kind, FailureKind::SignInNeeded);
    m_spoiler = [](const SeenRequest &) { return Answer {.status = 405}; };
    QVERIFY(check()->has_value());
    QCOMPARE(check()->value().kind, CheckFinding::Kind::Server);
    m_server.reset();
    QCOMPARE(check()->error().kind, FailureKind::Offline);
}

void TestHttp::badSettingsAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("no URL") << u"url"_s << u""_s;
    QTest::newRow("one place for all") << u"url"_s << u"http://localhost/upload"_s;
    QTest::newRow("FTP") << u"url"_s << u"ftp://host/{name}"_s;
    QTest::newRow("DELETE") << u"method"_s << u"DELETE"_s;
}

void TestHttp::badSettingsAreRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    Settings settings {{u"url"_s, u"http://localhost/{name}"_s}};
    settings.insert(key, value);
    const auto made = httpKind().make({.config = {.kind = u"http"_s, .settings = settings}});
    QVERIFY(!made);
    QCOMPARE(made.error().kind, FailureKind::SettingsInvalid);
    QCOMPARE(made.error().subject, key);
}

QTEST_GUILESS_MAIN(TestHttp)
#include "test_http.moc"
