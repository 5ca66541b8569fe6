#include "destinations/supabase/supabasedestination.h"
#include "net/authgate.h"
#include "support/project.h"
#include "support/run.h"
#include "support/verifyresult.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

namespace {

// Somebody is signed in; the token is renewed when it has run out.
class SessionAuth final : public AuthGate
{
public:
    HttpHeaders authorization() const override
    {
        return {{"apikey", publicKey.toUtf8()}, {"Authorization", "Bearer " + bearer}};
    }
    Task<Result<void>> prepare() override { co_return Result<void>(); }
    Task<Result<void>> renew(HttpHeaders) override
    {
        ++renewals;
        bearer = "token-2";
        co_return Result<void>();
    }

    QByteArray bearer = "token-1";
    int renewals = 0;
};

} // namespace

// A Supabase project that misbehaves, or is merely unlucky.
class TestSupabaseEvil : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusalByRowLevelSecurityIsNotTriedAgain();
    void aLostAnswerIsLookedUpNotSentAgain();
    void anAnswerThatIsNoneIsNoSuccess_data();
    void anAnswerThatIsNoneIsNoSuccess();
    void anExpiredTokenIsRenewedOnceAndTheSameUploadGoesOn();
    void anExpiredTokenIsRenewedForAStandardUpload();
    void theBucketsLimitsAreCheckedFirst();
    void theObjectCarriesItsHashAndItsName();
    void whatIsStoredInsteadIsNoSuccess_data();
    void whatIsStoredInsteadIsNoSuccess();
    void anAnswerAboutNoObjectIsNoSuccessAndSendsNothingAgain_data();
    void anAnswerAboutNoObjectIsNoSuccessAndSendsNothingAgain();
    void aPageForEveryPathEnds();
    void aBrokenAnswerIsFollowedByAQuestion_data();
    void aBrokenAnswerIsFollowedByAQuestion();
    void aRefusalThatBreaksTheConnectionIsAskedForItsReason_data();
    void aRefusalThatBreaksTheConnectionIsAskedForItsReason();
    void replacingWithoutPermissionIsToldAsThat();
    void addingWithoutPermissionIsNotToldAsReplacing();
    void theSignOfAnEmptyFolderIsRefusedByItsName();
    void theRealPlaceIsToldWhateverComes();
    void theSourcesTimeGoesAlong();
    void whatCannotBeLookedAtIsNotCalledVerified();
    void aVanishedUploadThatHadBeenFinishedIsDone();
    void aPublicBucketGivesALink();
    void checkTellsWhatIsThere();
    void checkTellsThatTheBucketIsMissing();
    void checkFollowsTheUrlOfTheUpload();
    void aProxyThatHidesItsSchemeIsNoOtherHost();
    void whatTheServerQuotesIsNotPassedOn();
};

void TestSupabaseEvil::aRefusalByRowLevelSecurityIsNotTriedAgain()
{
    Project project(nthOf("POST", "/object/media/", 1, rowLevelSecurity()));

    const Result<UploadedFile> file = project.upload("content");

    VERIFY_FAILED(file, PermissionDenied);
    QVERIFY(file.error().advice == Advice::FixSettings);
    QCOMPARE(file.error().detail, u"new row violates row-level security policy"_s);
    QCOMPARE(file.error().subject, u"media"_s);
    QCOMPARE(project.posts(), 1);
}

void TestSupabaseEvil::aLostAnswerIsLookedUpNotSentAgain()
{
    SupabaseStore *store = nullptr;
    auto first = std::make_shared<std::atomic<bool>>(true);
    Project project([first, &store](const SeenRequest &request) -> std::optional<Answer> {
        const bool isUpload = request.verb == "POST" && request.target.contains("/object/media/");
        if (!isUpload || !first->exchange(false))
            return std::nullopt;
        store->answer(request); // it is stored, and the answer gets lost
        return Answer {.then = Answer::Then::Reset, .isSilent = true};
    });
    store = &project.store;

    const Result<UploadedFile> file = project.upload("content", ConflictPolicy::Replace);

    VERIFY_DONE(file);
    QVERIFY(file->outcome == UploadedFile::Outcome::Uploaded);
    QVERIFY(file->verified == Verification::Size);
    QCOMPARE(project.posts(), 1);
    QCOMPARE(project.store.objects().value("report.pdf").writes, 1);
}

void TestSupabaseEvil::anAnswerThatIsNoneIsNoSuccess_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("web page") << QByteArray("<html>Welcome to the hotel's network</html>");
    QTest::newRow("cut off") << QByteArray(R"({"Key":"media/rep)");
    QTest::newRow("about another object") << QByteArray(R"({"Key":"media/other.pdf"})");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("null") << QByteArray("null");
}

void TestSupabaseEvil::anAnswerThatIsNoneIsNoSuccess()
{
    QFETCH(const QByteArray, body);
    Project project(nthOf("POST", "/object/media/", 1,
        {.status = 200, .headers = {{"Content-Type", "application/json"}}, .body = body}));

    const Result<UploadedFile> unclear = project.upload("content");
    const Result<UploadedFile> file = project.rig->again();

    VERIFY_FAILED(unclear, BadReply);
    VERIFY_DONE(file);
    QVERIFY(project.holds("report.pdf", "content"));
}

void TestSupabaseEvil::anExpiredTokenIsRenewedOnceAndTheSameUploadGoesOn()
{
    SupabaseStore *store = nullptr;
    auto patches = std::make_shared<std::atomic<int>>(0);
    Project project([patches, &store](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb == "PATCH" && ++*patches == 2)
            store->setBearer("token-2");
        return std::nullopt;
    });
    store = &project.store;
    auto session = std::make_unique<SessionAuth>();
    SessionAuth &auth = *session;
    project.store.setBearer("token-1");
    project.rig = std::make_unique<UploadRig>(
        std::move(*makeSupabase(project.setup({}), std::move(session))));
    const QByteArray content = someBytes(3 * storageChunk);

    const Result<UploadedFile> file = project.upload(content);

    VERIFY_DONE(file);
    QVERIFY(project.holds("report.pdf", content));
    QCOMPARE(auth.renewals, 1);
    QCOMPARE(project.store.resumable().uploads().size(), 1);
}

void TestSupabaseEvil::anExpiredTokenIsRenewedForAStandardUpload()
{
    Project project;
    auto session = std::make_unique<SessionAuth>();
    SessionAuth &auth = *session;
    project.store.setBearer("token-2");
    project.rig = std::make_unique<UploadRig>(
        std::move(*makeSupabase(project.setup({}), std::move(session))));

    const Result<UploadedFile> file = project.upload("content");

    VERIFY_DONE(file);
    QVERIFY(project.holds("report.pdf", "content"));
    QCOMPARE(auth.renewals, 1);
}

void TestSupabaseEvil::theBucketsLimitsAreCheckedFirst()
{
    Project project;
    project.store.setBucket({{u"id"_s, u"media"_s}, {u"public"_s, false},
        {u"file_size_limit"_s, 100}, {u"allowed_mime_types"_s, QJsonArray {u"application/*"_s}}});

    const Result<UploadedFile> large = project.upload(QByteArray(101, 'x'));
    const Result<UploadedFile> picture = project.rig->upload("picture.png", "pixels");
    const Result<UploadedFile> fine = project.upload("content");

    VERIFY_FAILED(large, TooLarge);
    QCOMPARE(large.error().limitBytes, 100);
    QCOMPARE(large.error().subject, u"media"_s);
    VERIFY_FAILED(picture, TypeRefused);
    QCOMPARE(picture.error().subject, u"media"_s);
    QCOMPARE(picture.error().code, u"BucketTypes"_s);
    QCOMPARE(picture.error().detail, u"it takes application/*; this is image/png"_s);
    VERIFY_DONE(fine);
    QCOMPARE(project.posts(), 1); // the fine one
    QCOMPARE(project.seen("GET", "/bucket/").size(), 1); // asked once
}

void TestSupabaseEvil::theObjectCarriesItsHashAndItsName()
{
    for (const char *resumableFrom : {"6", "0"}) {
        Project project({}, {{u"resumable-from"_s, QString::fromLatin1(resumableFrom)}});
        project.rig->write("été.pdf", "content");
        UploadRequest request = project.rig->requestFor("été.pdf");

        const Result<UploadedFile> file = project.rig->attempt(request);

        VERIFY_DONE(file);
        QCOMPARE(project.posts(), resumableFrom[0] == '6' ? 1 : 0);
        QCOMPARE(project.store.objects().firstKey(), QByteArray("=C3=A9t=C3=A9.pdf"));
        const SupabaseStore::Object object = project.store.objects().first();
        QCOMPARE(object.type, QByteArray("application/pdf"));
        QCOMPARE(object.metadata.value(u"ferry_name"_s).toString(), u"été.pdf"_s);
        QCOMPARE(object.metadata.value(u"sha256"_s).toString().toLatin1(),
            ContentHash::ofBytes("content").toHex());
        QCOMPARE(file->sha256, ContentHash::ofBytes("content"));
        QCOMPARE(project.rig->context().keptHash, file->sha256);
    }
}

void TestSupabaseEvil::whatIsStoredInsteadIsNoSuccess_data()
{
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<QString>("resumableFrom");
    for (const auto &[route, from] : {std::pair("standard", u"6"_s), {"resumable", u"0"_s}}) {
        const auto row
            = [&](const char *what) -> QTestData & { return QTest::addRow("%s, %s", route, what); };
        row("another size") << QByteArray(R"({"name":"report.pdf","size":3,"metadata":null})")
                            << from;
        row("length 0") << QByteArray(R"({"name":"report.pdf","size":0,"metadata":{}})") << from;
        row("another hash") << QByteArray(
            R"({"name":"report.pdf","size":7,"metadata":{"sha256":"00ff00ff"}})")
                            << from;
    }
}

// With a reason for ever the same, and at the price of one upload and one look, however often the
// queue asks.
void TestSupabaseEvil::whatIsStoredInsteadIsNoSuccess()
{
    QFETCH(const QByteArray, info);
    QFETCH(const QString, resumableFrom);
    Project project(
        [&info](const SeenRequest &request) -> std::optional<Answer> {
            if (request.verb != "GET" || !request.target.contains("/object/info/"))
                return std::nullopt;
            return Answer {
                .status = 200, .headers = {{"Content-Type", "application/json"}}, .body = info};
        },
        {{u"resumable-from"_s, resumableFrom}});

    const Result<UploadedFile> file = project.upload("content");

    VERIFY_FAILED(file, VerifyFailed);
    QCOMPARE(file.error().code, u"stored-differs"_s);
    QVERIFY(file.error().advice == Advice::GiveUp);
    QVERIFY(!file.error().detail.isEmpty());
    QCOMPARE(project.seen("GET", "/object/info/").size(), 1);
    QCOMPARE(project.posts() + project.store.resumable().uploads().size(), 1);
}

void TestSupabaseEvil::anAnswerAboutNoObjectIsNoSuccessAndSendsNothingAgain_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a web page") << QByteArray("<html>Welcome to the hotel's network</html>");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another object") << QByteArray(R"({"name":"other.pdf","size":7})");
    QTest::newRow("no size") << QByteArray(R"({"name":"report.pdf"})");
}

void TestSupabaseEvil::anAnswerAboutNoObjectIsNoSuccessAndSendsNothingAgain()
{
    QFETCH(const QByteArray, body);
    for (const char *resumableFrom : {"6", "0"}) {
        Project project(
            [&body](const SeenRequest &request) -> std::optional<Answer> {
                if (request.verb != "GET" || !request.target.contains("/object/info/"))
                    return std::nullopt;
                return Answer {
                    .status = 200, .headers = {{"Content-Type", "text/html"}}, .body = body};
            },
            {{u"resumable-from"_s, QString::fromLatin1(resumableFrom)}});

        const Result<UploadedFile> first = project.upload("content");
        const Result<UploadedFile> second = project.rig->again();
        const Result<UploadedFile> third = project.rig->again();

        for (const Result<UploadedFile> &file : {first, second, third}) {
            VERIFY_FAILED(file, BadReply);
            QCOMPARE(file.error().code, u"not-an-object"_s);
        }
        QCOMPARE(project.posts(), resumableFrom[0] == '6' ? 1 : 0);
    }
}

void TestSupabaseEvil::aPageForEveryPathEnds()
{
    for (const char *resumableFrom : {"6", "0"}) {
        Project project(
            [](const SeenRequest &) -> std::optional<Answer> {
                return Answer {.status = 200,
                    .headers = {{"Content-Type", "text/html"}},
                    .body = "<html>Sign in to the network</html>"};
            },
            {{u"resumable-from"_s, QString::fromLatin1(resumableFrom)}});

        const Result<UploadedFile> file = project.upload("content");

        VERIFY_FAILED(file, BadReply);
        QVERIFY(project.server.requests().size() < 10);
        QVERIFY(project.posts() <= 1);
    }
}

void TestSupabaseEvil::aBrokenAnswerIsFollowedByAQuestion_data()
{
    QTest::addColumn<ConflictPolicy>("conflict");
    QTest::newRow("ask") << ConflictPolicy::Ask;
    QTest::newRow("keep both") << ConflictPolicy::KeepBoth;
    QTest::newRow("skip") << ConflictPolicy::Skip;
}

// The name is taken: a refusal while the body is on its way looks like a broken line, and sending it
// all again would break the same way (measured: 2 to 6 times).
void TestSupabaseEvil::aBrokenAnswerIsFollowedByAQuestion()
{
    QFETCH(const ConflictPolicy, conflict);
    Project project([](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb != "POST" || !request.target.endsWith("/object/media/report.pdf"))
            return std::nullopt;
        return Answer {.then = Answer::Then::Reset, .isSilent = true};
    });
    project.occupy("report.pdf", "somebody's");

    const Result<UploadedFile> file = project.upload("mine", conflict);

    QCOMPARE(project.seen("POST", "/object/media/report.pdf").size(), 1);
    if (conflict == ConflictPolicy::Ask) {
        VERIFY_FAILED(file, AlreadyExists);
        return;
    }
    VERIFY_DONE(file);
    QCOMPARE(
        file->outcome == UploadedFile::Outcome::SkippedExists, conflict == ConflictPolicy::Skip);
    QVERIFY(project.holds("report.pdf", "somebody's"));
    if (conflict == ConflictPolicy::KeepBoth)
        QVERIFY(project.holds("report (2).pdf", "mine"));
}

void TestSupabaseEvil::aRefusalThatBreaksTheConnectionIsAskedForItsReason_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("too large") << 413 << QByteArray("Maximum size exceeded")
                               << FailureKind::TooLarge;
    QTest::newRow("type") << 415 << QByteArray("mime type application/pdf is not supported")
                          << FailureKind::TypeRefused;
    QTest::newRow("policy") << 403 << QByteArray("new row violates row-level security policy")
                            << FailureKind::PermissionDenied;
    QTest::newRow("bucket") << 404 << QByteArray("Bucket not found") << FailureKind::PlaceMissing;
    QTest::newRow("none") << 503 << QByteArray("busy") << FailureKind::ConnectionLost;
}

void TestSupabaseEvil::aRefusalThatBreaksTheConnectionIsAskedForItsReason()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, words);
    QFETCH(const FailureKind, kind);
    Project project([&](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb == "POST" && request.target.contains("/object/media/"))
            return Answer {.then = Answer::Then::Reset, .isSilent = true};
        if (request.verb == "POST" && request.target.endsWith("/upload/resumable"))
            return plainAnswer(status, words);
        return std::nullopt;
    });

    const Result<UploadedFile> file = project.upload("content", ConflictPolicy::Replace);

    QVERIFY(!file);
    QCOMPARE(int(file.error().kind), int(kind));
    QCOMPARE(project.posts(), 1);
}

void TestSupabaseEvil::replacingWithoutPermissionIsToldAsThat()
{
    for (const char *resumableFrom : {"6", "0"}) {
        Project project(
            [](const SeenRequest &request) -> std::optional<Answer> {
                if (request.header("x-upsert") != "true")
                    return std::nullopt;
                return request.target.contains("resumable")
                    ? plainAnswer(403, "new row violates row-level security policy")
                    : rowLevelSecurity();
            },
            {{u"resumable-from"_s, QString::fromLatin1(resumableFrom)}});
        project.occupy("report.pdf", "somebody's");

        const Result<UploadedFile> file = project.upload("mine", ConflictPolicy::Replace);

        VERIFY_FAILED(file, PermissionDenied);
        QCOMPARE(file.error().code, u"no-update-policy"_s);
        QCOMPARE(file.error().subject, u"media"_s);
        QVERIFY(file.error().advice == Advice::FixSettings);
        QVERIFY(project.holds("report.pdf", "somebody's"));
    }
}

void TestSupabaseEvil::addingWithoutPermissionIsNotToldAsReplacing()
{
    Project project([](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb != "POST")
            return std::nullopt;
        return request.target.contains("resumable")
            ? plainAnswer(403, "new row violates row-level security policy")
            : rowLevelSecurity();
    });

    const Result<UploadedFile> file = project.upload("mine", ConflictPolicy::Replace);

    VERIFY_FAILED(file, PermissionDenied);
    QCOMPARE(file.error().code, u"AccessDenied"_s);
}

// Supabase says 413 to it, as if it were too large.
void TestSupabaseEvil::theSignOfAnEmptyFolderIsRefusedByItsName()
{
    Project project({}, {{u"folder"_s, u"2026"_s}});

    const Result<UploadedFile> file = project.rig->upload(".emptyFolderPlaceholder", "content");
    const Result<UploadedFile> empty = project.rig->upload(".emptyFolderPlaceholder", "");

    VERIFY_FAILED(file, NameRefused);
    QCOMPARE(file.error().code, u"ReservedName"_s);
    QCOMPARE(file.error().subject, u"2026/.emptyFolderPlaceholder"_s);
    VERIFY_DONE(empty);
    QCOMPARE(project.posts(), 1);
}

void TestSupabaseEvil::theRealPlaceIsToldWhateverComes()
{
    Project project(nthOf("POST", "/object/media/", 1, rowLevelSecurity()));

    const Result<UploadedFile> refused = project.rig->upload("été.pdf", "content");
    const QString place = project.rig->context().remote;
    const Result<UploadedFile> file = project.rig->again();

    VERIFY_FAILED(refused, PermissionDenied);
    QCOMPARE(place, u"media/=C3=A9t=C3=A9.pdf"_s);
    VERIFY_DONE(file);
    QCOMPARE(file->remote, place);
}

void TestSupabaseEvil::theSourcesTimeGoesAlong()
{
    for (const char *resumableFrom : {"6", "0"}) {
        Project project({}, {{u"resumable-from"_s, QString::fromLatin1(resumableFrom)}});
        const QString path = QString::fromUtf8(project.rig->write("old.pdf", "content"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::ReadWrite));
        const QDateTime then(QDate(1999, 12, 31), QTime(23, 59, 58, 250), Qt::UTC);
        QVERIFY(old.setFileTime(then, QFileDevice::FileModificationTime));
        old.close();

        const Result<UploadedFile> file = project.rig->attempt(project.rig->requestFor("old.pdf"));

        VERIFY_DONE(file);
        QCOMPARE(project.store.objects().first().metadata.value(u"mtime"_s).toString(),
            u"1999-12-31T23:59:58.250Z"_s);
    }
}

void TestSupabaseEvil::whatCannotBeLookedAtIsNotCalledVerified()
{
    Project project(nthOf("GET", "/object/info/", 1,
        storageError("404", "not_found", "Object not found", "NoSuchKey")));

    const Result<UploadedFile> file = project.upload("content");

    VERIFY_DONE(file);
    QVERIFY(file->verified == Verification::NotVerified);
}

void TestSupabaseEvil::aVanishedUploadThatHadBeenFinishedIsDone()
{
    SupabaseStore *store = nullptr;
    auto patches = std::make_shared<std::atomic<int>>(0);
    Project project([patches, &store](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb == "HEAD")
            return plainAnswer(410, "The file for this url no longer exists");
        if (request.verb != "PATCH" || ++*patches != 2)
            return std::nullopt;
        store->answer(request);
        return Answer {.then = Answer::Then::Reset, .isSilent = true};
    });
    store = &project.store;
    const QByteArray content = someBytes(2 * storageChunk);

    const Result<UploadedFile> lost = project.upload(content);
    const Result<UploadedFile> file = lost ? lost : project.rig->again();

    VERIFY_DONE(file);
    QCOMPARE(project.patches(), 2);
    QCOMPARE(project.store.objects().value("report.pdf").writes, 1);
}

void TestSupabaseEvil::aPublicBucketGivesALink()
{
    Project project;
    project.store.setBucket({{u"id"_s, u"media"_s}, {u"public"_s, true}});

    const Result<UploadedFile> file = project.upload("content");

    VERIFY_DONE(file);
    QCOMPARE(file->link, project.server.url(u"storage/v1/object/public/media/report.pdf"_s));
    QCOMPARE(file->remote, u"media/report.pdf"_s);
}

void TestSupabaseEvil::checkTellsWhatIsThere()
{
    Project project;
    project.store.setBucket({{u"id"_s, u"media"_s}, {u"file_size_limit"_s, 52'428'800}});

    const auto found = run(project.rig->destination().checkable()->check(project.rig->context()));

    QVERIFY(found && *found);
    QCOMPARE((*found)->kind, CheckFinding::Kind::Bucket);
    QCOMPARE((*found)->place, u"media"_s);
    QCOMPARE((*found)->mostBytes, 52'428'800);
    QVERIFY((*found)->named.isEmpty());
    QVERIFY(project.store.objects().isEmpty());
    QVERIFY(project.store.resumable().uploads().first().gone);
}

void TestSupabaseEvil::checkTellsThatTheBucketIsMissing()
{
    Project project(nthOf("POST", "/upload/resumable", 1, plainAnswer(404, "Bucket not found")));

    const auto found = run(project.rig->destination().checkable()->check(project.rig->context()));

    QVERIFY(found && !*found);
    QCOMPARE(int(found->error().kind), int(FailureKind::PlaceMissing));
    QVERIFY(found->error().advice == Advice::FixSettings);
    QCOMPARE(found->error().subject, u"media"_s);
}

// Behind a proxy that rewrites addresses the URL may lead to nobody, and every large file with it.
void TestSupabaseEvil::checkFollowsTheUrlOfTheUpload()
{
    for (const Answer &nobody :
        {plainAnswer(404, "Cannot HEAD /upload"), Answer {.status = 200, .body = ""}}) {
        Project project(nthOf("HEAD", "/upload/resumable/", 1, nobody));

        const auto found
            = run(project.rig->destination().checkable()->check(project.rig->context()));

        QVERIFY(found && !*found);
        QCOMPARE(int(found->error().kind), int(FailureKind::PlaceMissing));
        QCOMPARE(found->error().code, u"upload-url"_s);
        QVERIFY(found->error().advice == Advice::FixSettings);
        QVERIFY(project.store.resumable().uploads().first().gone); // nothing is left behind
    }
}

// It ends TLS and does not tell Storage so: "http://" and another port in the Location.
void TestSupabaseEvil::aProxyThatHidesItsSchemeIsNoOtherHost()
{
    SupabaseStore *store = nullptr;
    Project project([&store](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb != "POST" || !request.target.endsWith("/upload/resumable"))
            return std::nullopt;
        Answer answer = store->answer(request);
        for (auto &[name, value] : answer.headers) {
            if (name == "Location")
                value = "https://127.0.0.1:5000" + value;
        }
        return answer;
    });
    store = &project.store;
    const QByteArray content = someBytes(2 * storageChunk);

    const Result<UploadedFile> file = project.upload(content);
    const auto found = run(project.rig->destination().checkable()->check(project.rig->context()));

    VERIFY_DONE(file);
    QVERIFY(project.holds("report.pdf", content));
    QVERIFY(found && *found);
    QCOMPARE((*found)->named, u"https://127.0.0.1:5000"_s);
    QVERIFY2((*found)->entered.startsWith(u"http://127.0.0.1:"_s), qPrintable((*found)->entered));
}

void TestSupabaseEvil::whatTheServerQuotesIsNotPassedOn()
{
    Project project([](const SeenRequest &request) -> std::optional<Answer> {
        return storageError("403", "Unauthorized",
            "row-level security: key " + request.header("apikey"), "AccessDenied");
    });

    const Result<UploadedFile> file = project.upload("content");

    VERIFY_FAILED(file, PermissionDenied);
    QVERIFY(!wordsOf(file.error()).contains(publicKey.toUtf8()));
}

QTEST_GUILESS_MAIN(TestSupabaseEvil)
#include "test_supabase_evil.moc"
