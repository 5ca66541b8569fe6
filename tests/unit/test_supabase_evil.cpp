#include "destinations/supabase/supabasedestination.h"
#include "net/authgate.h"
#include "support/project.h"
#include "support/run.h"
#include "support/verifyresult.h"

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
    void aWrongSizeAfterwardsIsNoSuccess();
    void whatCannotBeLookedAtIsNotCalledVerified();
    void aVanishedUploadThatHadBeenFinishedIsDone();
    void aPublicBucketGivesALink();
    void checkTellsWhatIsThere();
    void checkTellsThatTheBucketIsMissing();
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

    const Result<UploadedFile> unknown = project.upload("content", ConflictPolicy::Replace);
    const Result<UploadedFile> file = project.rig->again();

    VERIFY_FAILED(unknown, ConnectionLost);
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
    VERIFY_FAILED(picture, TypeRefused);
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

void TestSupabaseEvil::aWrongSizeAfterwardsIsNoSuccess()
{
    Project project(nthOf("GET", "/object/info/", 1,
        {.status = 200,
            .headers = {{"Content-Type", "application/json"}},
            .body = R"({"name":"report.pdf","size":3,"metadata":null})"}));

    const Result<UploadedFile> file = project.upload("content");

    VERIFY_FAILED(file, VerifyFailed);
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
    QVERIFY((*found)->contains(u"media"_s));
    QVERIFY((*found)->contains(u"50"_s));
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
