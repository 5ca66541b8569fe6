#include "destinations/supabase/storageerror.h"
#include "destinations/supabase/supabasedestination.h"
#include "destinations/supabase/supabaseproject.h"
#include "destinations/registry.h"
#include "files/contenthash.h"
#include "net/authgate.h"
#include "support/run.h"
#include "support/supabasestore.h"
#include "support/uploadrig.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunk = 6 << 20;
const QString publicKey = u"sb_publishable_planted51c0ffee"_s;

// A Supabase project with one bucket to spoil, and an upload to it. `settings` come on top.
struct Project
{
    using Spoiler = std::function<std::optional<Answer>(const SeenRequest &)>;

    explicit Project(Spoiler spoil = {}, QMap<QString, QString> settings = {})
        : server([this, spoil = std::move(spoil)](const SeenRequest &request) {
            const std::optional<Answer> spoiled = spoil ? spoil(request) : std::nullopt;
            return spoiled ? *spoiled : store.answer(request);
        })
        , rig(std::make_unique<UploadRig>(setup(std::move(settings))))
    {
    }

    DestinationSetup setup(QMap<QString, QString> settings) const
    {
        settings.insert(u"url"_s, server.url().toString());
        settings.insert(u"bucket"_s, u"media"_s);
        return {.config = {.kind = u"supabase"_s, .settings = settings},
            .secrets = {{u"key"_s, publicKey}}};
    }

    // Uploads `content` as report.pdf.
    Result<UploadedFile> upload(
        const QByteArray &content, ConflictPolicy conflict = ConflictPolicy::Ask)
    {
        rig->write("report.pdf", content);
        rig->request = rig->requestFor("report.pdf");
        rig->request.conflict = conflict;
        return rig->attempt(rig->request);
    }

    // Somebody's file is there already.
    void occupy(const QByteArray &key, const QByteArray &content)
    {
        SupabaseStore::Object object {.writes = 1};
        SeenRequest request;
        request.body = content;
        request.bodyBytes = content.size();
        object.stored.add(request);
        object.metadata.insert(
            u"sha256"_s, QString::fromLatin1(ContentHash::ofBytes(content).toHex()));
        store.put(key, object);
    }

    QList<SeenRequest> seen(const QByteArray &verb, const QByteArray &part) const
    {
        QList<SeenRequest> found;
        for (const SeenRequest &request : server.requests()) {
            if (request.verb == verb && request.target.contains(part))
                found.append(request);
        }
        return found;
    }
    int posts() const { return int(seen("POST", "/object/media/").size()); }
    int patches() const { return int(seen("PATCH", "/resumable/").size()); }
    bool holds(const QByteArray &key, const QByteArray &content) const
    {
        return store.objects().value(key).stored.holds(content);
    }

    SupabaseStore store {};
    EvilServer server;
    std::unique_ptr<UploadRig> rig;
};

// Somebody is signed in; the token is renewed when it has run out.
class SessionAuth final : public AuthGate
{
public:
    HttpHeaders authorization() const override
    {
        return {{"apikey", publicKey.toUtf8()}, {"Authorization", "Bearer " + bearer}};
    }
    Task<Result<void>> renew() override
    {
        ++renewals;
        bearer = "token-2";
        co_return Result<void>();
    }

    QByteArray bearer = "token-1";
    int renewals = 0;
};

Project::Spoiler nth(const QByteArray &verb, const QByteArray &part, int number, const Answer &answer)
{
    auto seen = std::make_shared<std::atomic<int>>(0);
    return [=](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb != verb || !request.target.contains(part) || ++*seen != number)
            return std::nullopt;
        return answer;
    };
}

#define VERIFY_DONE(result) \
    QVERIFY2((result).has_value(), (result) ? "" : wordsOf((result).error()).constData())
#define VERIFY_FAILED(result, wanted) \
    QVERIFY(!(result)); \
    QCOMPARE(int((result).error().kind), int(FailureKind::wanted))

} // namespace

// Supabase Storage as it was recorded, and what an upload makes of it.
class TestSupabaseEvil : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsErrorsAreReadFromTheBody_data();
    void itsErrorsAreReadFromTheBody();
    void aProjectIsFoundFromWhatPeoplePaste_data();
    void aProjectIsFoundFromWhatPeoplePaste();
    void secretKeysAreRefused_data();
    void secretKeysAreRefused();
    void aRefusalByRowLevelSecurityIsNotTriedAgain();
    void aTakenNameIsAskedAbout();
    void theSameFileIsRecognised();
    void bothFilesAreKept();
    void aTakenNameIsSkipped();
    void aTakenNameIsReplaced();
    void replacingSaysSoOnEveryPatch();
    void aNameTakenMeanwhileIsAskedAboutAndThenReplaced();
    void aLostAnswerIsLookedUpNotSentAgain();
    void aLostAnswerOfANumberedNameIsLookedUp();
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

void TestSupabaseEvil::itsErrorsAreReadFromTheBody_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureKind>("kind");
    const auto object = [](const char *row, const QByteArray &status, const QByteArray &error,
                            const QByteArray &message, const QByteArray &code, FailureKind kind) {
        QTest::newRow(row) << 400 << storageError(status, error, message, code).body << kind;
    };
    const auto tus = [](const char *row, int status, const QByteArray &text, FailureKind kind) {
        QTest::newRow(row) << status << text << kind;
    };
    using enum FailureKind;
    object("no bucket", "404", "Bucket not found", "Bucket not found", "NoSuchBucket", PlaceMissing);
    object("exists", "409", "Duplicate", "The resource already exists", "KeyAlreadyExists",
        AlreadyExists);
    object("too large", "413", "Payload too large",
        "The object exceeded the maximum allowed size", "EntityTooLarge", TooLarge);
    object("type", "415", "invalid_mime_type", "mime type application/pdf is not supported",
        "InvalidMimeType", TypeRefused);
    object("key", "400", "InvalidKey", "Invalid key: a^b", "InvalidKey", NameRefused);
    object("row level security", "403", "Unauthorized",
        "new row violates row-level security policy", "AccessDenied", PermissionDenied);
    object("expired", "403", "Unauthorized", R"(\"exp\" claim timestamp check failed)",
        "AccessDenied", SignInNeeded);
    object("garbage token", "403", "Unauthorized", "Invalid Compact JWS", "AccessDenied",
        SignInNeeded);
    object("bad signature", "403", "Unauthorized", "signature verification failed", "AccessDenied",
        SignInNeeded);
    object("no token", "400", "Error", "headers must have required property 'authorization'",
        "InvalidRequest", SignInNeeded);
    object("old server without codes", "404", "Bucket not found", "Bucket not found", "",
        PlaceMissing);
    QTest::newRow("numeric status") << 404 << QByteArray(R"({"message":"Route","statusCode":404})")
                                    << PlaceMissing;
    QTest::newRow("slow down") << 429 << QByteArray(R"({"statusCode":"429","code":"SlowDown"})")
                               << RateLimited;
    QTest::newRow("database timeout")
        << 544 << QByteArray(R"({"statusCode":"544","code":"DatabaseTimeout"})") << ServerError;
    tus("tus: exists", 409, "The resource already exists", AlreadyExists);
    tus("tus: no bucket", 404, "Bucket not found", PlaceMissing);
    tus("tus: row level security", 403, "new row violates row-level security policy",
        PermissionDenied);
    tus("tus: too large", 413, "Maximum size exceeded", TooLarge);
    tus("tus: type", 415, "mime type application/pdf is not supported", TypeRefused);
    tus("tus: key", 400, "Invalid key: \xc3\xa9", NameRefused);
    tus("tus: locked", 423, "The resource is locked", Locked);
    tus("tus: lock taken over", 400, "Request aborted due to lock acquired", Locked);
    tus("tus: lock timeout", 500, "failed to acquire lock before timeout", Locked);
    tus("tus: lock wait", 503, "acquiring lock timeout", Locked);
    tus("nonsense", 400, "{\"statusCode\":", Refused);
    tus("deep nonsense", 400, QByteArray(100'000, '['), Refused);
}

void TestSupabaseEvil::itsErrorsAreReadFromTheBody()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const FailureKind, kind);
    HttpReply reply;
    reply.status = status;
    const bool isJson = body.startsWith('{');
    reply.headers = {{"Content-Type", isJson ? "application/json; charset=utf-8" : "text/plain"}};
    reply.body = body;

    const Failure failure = storageFailure(reply, u"media"_s, QDateTime::currentDateTimeUtc());

    QCOMPARE(int(failure.kind), int(kind));
    QCOMPARE(failure.httpStatus, status);
    QVERIFY(failure.detail.size() <= 500);
    if (kind == FailureKind::PlaceMissing)
        QCOMPARE(failure.subject, u"media"_s);
}

void TestSupabaseEvil::aProjectIsFoundFromWhatPeoplePaste_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("storage"); // empty: refused
    QTest::addColumn<QString>("resumable");
    const QString hosted = u"https://abcdefghijklmnopqrst.supabase.co/storage/v1"_s;
    const QString direct
        = u"https://abcdefghijklmnopqrst.storage.supabase.co/storage/v1/upload/resumable"_s;
    QTest::newRow("hosted") << u"https://abcdefghijklmnopqrst.supabase.co"_s << hosted << direct;
    QTest::newRow("reference") << u" abcdefghijklmnopqrst "_s << hosted << direct;
    QTest::newRow("a URL of the API")
        << u"https://abcdefghijklmnopqrst.supabase.co/rest/v1/"_s << hosted << direct;
    QTest::newRow("own server") << u"http://127.0.0.1:54321/"_s
                                << u"http://127.0.0.1:54321/storage/v1"_s
                                << u"http://127.0.0.1:54321/storage/v1/upload/resumable"_s;
    QTest::newRow("own server below a path")
        << u"https://example.org/supa/storage/v1"_s << u"https://example.org/supa/storage/v1"_s
        << u"https://example.org/supa/storage/v1/upload/resumable"_s;
    // Not of Supabase, whatever it looks like: no other host may get the key.
    QTest::newRow("lookalike") << u"https://abc.supabase.co.evil.example"_s
                               << u"https://abc.supabase.co.evil.example/storage/v1"_s
                               << u"https://abc.supabase.co.evil.example/storage/v1/upload/resumable"_s;
    QTest::newRow("dashboard") << u"https://supabase.com/dashboard/project/abc"_s << QString()
                               << QString();
    QTest::newRow("password") << u"https://me:secret@example.org"_s << QString() << QString();
    QTest::newRow("no URL") << u"my project"_s << QString() << QString();
    QTest::newRow("another scheme") << u"ftp://example.org"_s << QString() << QString();
}

void TestSupabaseEvil::aProjectIsFoundFromWhatPeoplePaste()
{
    QFETCH(const QString, text);
    QFETCH(const QString, storage);
    QFETCH(const QString, resumable);

    const Result<SupabaseProject> project = SupabaseProject::fromText(text);

    QCOMPARE(project.has_value(), !storage.isEmpty());
    if (!project) {
        QCOMPARE(project.error().subject, u"url"_s);
        return;
    }
    QCOMPARE(project->storage.toString(), storage);
    QCOMPARE(project->resumable.toString(), resumable);
}

void TestSupabaseEvil::secretKeysAreRefused_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<FailureKind>("kind");
    const auto jwt = [](const QByteArray &claims) {
        const auto encode = [](const QByteArray &part) {
            return part.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        };
        return QByteArray(encode(R"({"alg":"HS256"})") + '.' + encode(claims) + ".c2lnbmF0dXJl");
    };
    using enum FailureKind;
    QTest::newRow("new secret key") << QByteArray("sb_secret_abcdef") << SecretKeyRefused;
    QTest::newRow("service role") << jwt(R"({"role":"service_role"})") << SecretKeyRefused;
    QTest::newRow("none") << QByteArray("  ") << SettingsInvalid;
    QTest::newRow("anon") << jwt(R"({"role":"anon"})") << FailureKind(0);
    QTest::newRow("publishable") << QByteArray("sb_publishable_abcdef") << FailureKind(0);
}

void TestSupabaseEvil::secretKeysAreRefused()
{
    QFETCH(const QByteArray, key);
    QFETCH(const FailureKind, kind);
    const DestinationSetup setup {
        .config = {.kind = u"supabase"_s,
            .settings = {{u"url"_s, u"http://127.0.0.1:1"_s}, {u"bucket"_s, u"media"_s}}},
        .secrets = {{u"key"_s, QString::fromUtf8(key)}}};

    const Result<std::unique_ptr<Destination>> made = makeDestination(setup);

    QCOMPARE(made ? FailureKind(0) : made.error().kind, kind);
    if (!made) {
        QCOMPARE(made.error().subject, u"key"_s);
        QVERIFY(key.trimmed().isEmpty() || !wordsOf(made.error()).contains(key));
    }
}

void TestSupabaseEvil::aRefusalByRowLevelSecurityIsNotTriedAgain()
{
    Project project(nth("POST", "/object/media/", 1, rowLevelSecurity()));

    const Result<UploadedFile> file = project.upload("content");

    VERIFY_FAILED(file, PermissionDenied);
    QVERIFY(file.error().advice == Advice::FixSettings);
    QCOMPARE(file.error().detail, u"new row violates row-level security policy"_s);
    QCOMPARE(file.error().subject, u"media"_s);
    QCOMPARE(project.posts(), 1);
}

void TestSupabaseEvil::aTakenNameIsAskedAbout()
{
    Project project;
    project.occupy("report.pdf", "somebody's");

    const Result<UploadedFile> file = project.upload("mine");

    VERIFY_FAILED(file, AlreadyExists);
    QVERIFY(file.error().advice == Advice::AskUser);
    QCOMPARE(file.error().subject, u"report.pdf"_s);
    QVERIFY(project.holds("report.pdf", "somebody's"));
}

void TestSupabaseEvil::theSameFileIsRecognised()
{
    Project project;
    project.occupy("report.pdf", "the same");

    const Result<UploadedFile> file = project.upload("the same");

    VERIFY_DONE(file);
    QVERIFY(file->outcome == UploadedFile::Outcome::SkippedSameFile);
    QCOMPARE(project.store.objects().value("report.pdf").writes, 1);
}

void TestSupabaseEvil::bothFilesAreKept()
{
    Project project;
    project.occupy("report.pdf", "somebody's");
    project.occupy("report (2).pdf", "somebody's too");

    const Result<UploadedFile> file = project.upload("mine", ConflictPolicy::KeepBoth);

    VERIFY_DONE(file);
    QCOMPARE(file->remote, u"media/report (3).pdf"_s);
    QVERIFY(project.holds("report (3).pdf", "mine"));
    QVERIFY(project.holds("report.pdf", "somebody's"));
}

void TestSupabaseEvil::aTakenNameIsSkipped()
{
    Project project;
    project.occupy("report.pdf", "somebody's");

    const Result<UploadedFile> file = project.upload("mine", ConflictPolicy::Skip);

    VERIFY_DONE(file);
    QVERIFY(file->outcome == UploadedFile::Outcome::SkippedExists);
    QVERIFY(project.holds("report.pdf", "somebody's"));
}

void TestSupabaseEvil::aTakenNameIsReplaced()
{
    Project project;
    project.occupy("report.pdf", "somebody's");

    const Result<UploadedFile> file = project.upload("mine", ConflictPolicy::Replace);

    VERIFY_DONE(file);
    QVERIFY(project.holds("report.pdf", "mine"));
}

void TestSupabaseEvil::replacingSaysSoOnEveryPatch()
{
    Project project;
    project.occupy("report.pdf", "somebody's");
    const QByteArray content = someBytes(2 * chunk + 1);

    const Result<UploadedFile> file = project.upload(content, ConflictPolicy::Replace);

    VERIFY_DONE(file);
    QVERIFY(project.holds("report.pdf", content));
    const QList<SeenRequest> patches = project.seen("PATCH", "/resumable/");
    QCOMPARE(patches.size(), 3);
    QVERIFY(std::all_of(patches.begin(), patches.end(),
        [](const SeenRequest &patch) { return patch.header("x-upsert") == "true"; }));
}

void TestSupabaseEvil::aNameTakenMeanwhileIsAskedAboutAndThenReplaced()
{
    Project *self = nullptr;
    auto patches = std::make_shared<std::atomic<int>>(0);
    Project project([patches, &self](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb == "PATCH" && ++*patches == 2)
            self->occupy("report.pdf", "somebody's");
        return std::nullopt;
    });
    self = &project;
    const QByteArray content = someBytes(3 * chunk);

    const Result<UploadedFile> asked = project.upload(content);
    project.rig->request.conflict = ConflictPolicy::Replace;
    const Result<UploadedFile> file = project.rig->again();

    VERIFY_FAILED(asked, AlreadyExists);
    QVERIFY(asked.error().advice == Advice::AskUser);
    VERIFY_DONE(file);
    QVERIFY(project.holds("report.pdf", content));
    QCOMPARE(project.store.resumable().uploads().size(), 1); // the same upload went on
    QCOMPARE(project.patches(), 4); // one chunk was refused, none was sent twice
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

// Killed before it could note that it does not know: the name is taken, by itself.
void TestSupabaseEvil::aLostAnswerOfANumberedNameIsLookedUp()
{
    Project project;
    project.occupy("report.pdf", "somebody's");
    const Result<UploadedFile> first = project.upload("mine", ConflictPolicy::KeepBoth);
    VERIFY_DONE(first);

    const Result<UploadedFile> file = project.rig->again();

    VERIFY_DONE(file);
    QCOMPARE(file->remote, u"media/report (2).pdf"_s);
    QCOMPARE(project.store.objects().size(), 2);
    QCOMPARE(project.store.objects().value("report (2).pdf").writes, 1);
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
    Project project(nth("POST", "/object/media/", 1,
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
    const QByteArray content = someBytes(3 * chunk);

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
    Project project(nth("GET", "/object/info/", 1,
        {.status = 200,
            .headers = {{"Content-Type", "application/json"}},
            .body = R"({"name":"report.pdf","size":3,"metadata":null})"}));

    const Result<UploadedFile> file = project.upload("content");

    VERIFY_FAILED(file, VerifyFailed);
}

void TestSupabaseEvil::whatCannotBeLookedAtIsNotCalledVerified()
{
    Project project(nth("GET", "/object/info/", 1,
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
    const QByteArray content = someBytes(2 * chunk);

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
    Project project(nth("POST", "/upload/resumable", 1, plainAnswer(404, "Bucket not found")));

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
