#include "destinations/registry.h"
#include "destinations/supabase/storageerror.h"
#include "destinations/supabase/supabaseproject.h"
#include "support/supabasestore.h"
#include "support/uploadrig.h"

#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

// The answers of Supabase Storage as they were recorded, and the settings people paste.
class TestSupabaseAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsErrorsAreReadFromTheBody_data();
    void itsErrorsAreReadFromTheBody();
    void aProjectIsFoundFromWhatPeoplePaste_data();
    void aProjectIsFoundFromWhatPeoplePaste();
    void secretKeysAreRefused_data();
    void secretKeysAreRefused();
};

void TestSupabaseAnswers::itsErrorsAreReadFromTheBody_data()
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
    object(
        "no bucket", "404", "Bucket not found", "Bucket not found", "NoSuchBucket", PlaceMissing);
    object("exists", "409", "Duplicate", "The resource already exists", "KeyAlreadyExists",
        AlreadyExists);
    object("too large", "413", "Payload too large", "The object exceeded the maximum allowed size",
        "EntityTooLarge", TooLarge);
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
    QTest::newRow("numeric status")
        << 404 << QByteArray(R"({"message":"Route","statusCode":404})") << PlaceMissing;
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

void TestSupabaseAnswers::itsErrorsAreReadFromTheBody()
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

void TestSupabaseAnswers::aProjectIsFoundFromWhatPeoplePaste_data()
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
    QTest::newRow("lookalike")
        << u"https://abc.supabase.co.evil.example"_s
        << u"https://abc.supabase.co.evil.example/storage/v1"_s
        << u"https://abc.supabase.co.evil.example/storage/v1/upload/resumable"_s;
    QTest::newRow("dashboard") << u"https://supabase.com/dashboard/project/abc"_s << QString()
                               << QString();
    QTest::newRow("password") << u"https://me:secret@example.org"_s << QString() << QString();
    QTest::newRow("no URL") << u"my project"_s << QString() << QString();
    QTest::newRow("another scheme") << u"ftp://example.org"_s << QString() << QString();
}

void TestSupabaseAnswers::aProjectIsFoundFromWhatPeoplePaste()
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

void TestSupabaseAnswers::secretKeysAreRefused_data()
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

void TestSupabaseAnswers::secretKeysAreRefused()
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

QTEST_GUILESS_MAIN(TestSupabaseAnswers)
#include "test_supabase_answers.moc"
