#include "destinations/registry.h"
#include "files/contenthash.h"
#include "files/remotename.h"
#include "support/interruption.h"
#include "support/run.h"
#include "support/uploadrig.h"
#include "support/verifyresult.h"

#include <QFile>
#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

// Against the stand-in of Supabase: the tus project's own server, and the policies of a real
// PostgreSQL. `./dev stack start` makes it.
class TestSupabaseStack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aFileArrivesByteByByte_data();
    void aFileArrivesByteByByte();
    void theNewerKindOfKeyUploadsToo();
    void anUploadCutOffGoesOnWhereItWas();
    void aTakenNameFollowsThePolicy();
    void aLargeFileIsReplaced();
    void theBucketsLimitsHold();
    void aClosedBucketRefuses_data();
    void aClosedBucketRefuses();
    void replacingNeedsAPolicyOfItsOwn_data();
    void replacingNeedsAPolicyOfItsOwn();
    void theSignOfAnEmptyFolderIsNotTooLarge();
    void aNameThatGrowsArrivesShortened();
    void checkSaysWhatItFound();
    void theServiceKeyIsRefused();

private:
    static QString environment(const char *name) { return qEnvironmentVariable(name); }
    DestinationSetup setup(const QString &bucket) const;
    // As the server keeps it.
    QByteArray stored(const QString &name) const;

    QString m_folder {}; // of one test
};

void TestSupabaseStack::initTestCase()
{
    if (environment("FERRY_STACK_URL").isEmpty())
        QSKIP("The test servers do not run; ./dev test starts them.");
}

void TestSupabaseStack::init()
{
    m_folder = u"integration/"_s + QUuid::createUuid().toString(QUuid::Id128);
}

DestinationSetup TestSupabaseStack::setup(const QString &bucket) const
{
    return {.config = {.kind = u"supabase"_s,
                .settings = {{u"url"_s, environment("FERRY_STACK_URL")}, {u"bucket"_s, bucket},
                    {u"folder"_s, m_folder}}},
        .secrets = {{u"key"_s, environment("FERRY_STACK_KEY")}}};
}

QByteArray TestSupabaseStack::stored(const QString &name) const
{
    const QString key = remotename::toObjectKey(m_folder + u'/' + name).value_or(QString());
    QFile file(
        environment("FERRY_STACK_DATA") + u'/' + environment("FERRY_STACK_BUCKET") + u'/' + key);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSupabaseStack::aFileArrivesByteByByte_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("size");
    QTest::newRow("standard") << u"report.pdf"_s << qint64(100'000);
    QTest::newRow("standard, as large as may be") << u"report.pdf"_s << qint64(6'000'000);
    QTest::newRow("resumable, one chunk") << u"film.mp4"_s << qint64(6'000'001);
    QTest::newRow("resumable, exactly two chunks") << u"film.mp4"_s << qint64(12 << 20);
    QTest::newRow("resumable, and a byte") << u"film.mp4"_s << qint64((12 << 20) + 1);
    QTest::newRow("foreign letters") << u"été/海辺 🏖.jpg"_s << qint64(1000);
    QTest::newRow("signs") << u"a=b#c%2e^d.txt"_s << qint64(1000);
}

void TestSupabaseStack::aFileArrivesByteByByte()
{
    QFETCH(const QString, name);
    QFETCH(const qint64, size);
    UploadRig rig(setup(environment("FERRY_STACK_BUCKET")));
    const QByteArray content = someBytes(size);

    const Result<UploadedFile> file = rig.upload(name.toUtf8(), content);

    VERIFY_DONE(file);
    QVERIFY(stored(name) == content);
    QVERIFY(file->verified == Verification::Size);
    QCOMPARE(file->sha256, ContentHash::ofBytes(content));
}

void TestSupabaseStack::theNewerKindOfKeyUploadsToo()
{
    DestinationSetup publishable = setup(environment("FERRY_STACK_BUCKET"));
    publishable.secrets[u"key"_s] = environment("FERRY_STACK_PUBLISHABLE_KEY");
    UploadRig rig(publishable);

    const Result<UploadedFile> file = rig.upload("report.pdf", "content");

    VERIFY_DONE(file);
    QCOMPARE(stored(u"report.pdf"_s), QByteArray("content"));
}

void TestSupabaseStack::anUploadCutOffGoesOnWhereItWas()
{
    UploadRig rig(setup(environment("FERRY_STACK_BUCKET")));
    const QByteArray content = someBytes(40 << 20);
    rig.write("film.mp4", content);
    rig.request = rig.requestFor("film.mp4");

    QVERIFY(interruptAfter(rig, 12 << 20));
    const qint64 before = rig.context().stored.last();
    rig.context().stored.clear();
    const Result<UploadedFile> file = goOn(rig);

    VERIFY_DONE(file);
    QVERIFY(stored(u"film.mp4"_s) == content);
    QVERIFY(rig.context().stored.first() >= before);
}

void TestSupabaseStack::aTakenNameFollowsThePolicy()
{
    UploadRig rig(setup(environment("FERRY_STACK_BUCKET")));
    const auto upload = [&rig](const QByteArray &content, ConflictPolicy conflict) {
        rig.write("report.pdf", content);
        UploadRequest request = rig.requestFor("report.pdf");
        request.conflict = conflict;
        return rig.attempt(request);
    };
    const Result<UploadedFile> first = upload("first", ConflictPolicy::Ask);
    VERIFY_DONE(first);

    const Result<UploadedFile> same = upload("first", ConflictPolicy::Ask);
    const Result<UploadedFile> asked = upload("second", ConflictPolicy::Ask);
    const Result<UploadedFile> skipped = upload("second", ConflictPolicy::Skip);
    const Result<UploadedFile> both = upload("second", ConflictPolicy::KeepBoth);
    const QByteArray untouched = stored(u"report.pdf"_s);
    const Result<UploadedFile> replaced = upload("third", ConflictPolicy::Replace);

    VERIFY_DONE(same);
    QVERIFY(same->outcome == UploadedFile::Outcome::SkippedSameFile);
    VERIFY_FAILED(asked, AlreadyExists);
    VERIFY_DONE(skipped);
    QVERIFY(skipped->outcome == UploadedFile::Outcome::SkippedExists);
    VERIFY_DONE(both);
    QCOMPARE(stored(u"report (2).pdf"_s), QByteArray("second"));
    QCOMPARE(untouched, QByteArray("first"));
    VERIFY_DONE(replaced);
    QCOMPARE(stored(u"report.pdf"_s), QByteArray("third"));
}

void TestSupabaseStack::aLargeFileIsReplaced()
{
    UploadRig rig(setup(environment("FERRY_STACK_BUCKET")));
    const Result<UploadedFile> first = rig.upload("film.mp4", "short");
    VERIFY_DONE(first);
    const QByteArray content = someBytes(13 << 20);
    rig.write("film.mp4", content);
    UploadRequest request = rig.requestFor("film.mp4");
    request.conflict = ConflictPolicy::Replace;

    const Result<UploadedFile> file = rig.attempt(request);

    VERIFY_DONE(file);
    QVERIFY(stored(u"film.mp4"_s) == content);
}

void TestSupabaseStack::theBucketsLimitsHold()
{
    UploadRig rig(setup(u"ferry-limited"_s));

    const Result<UploadedFile> large = rig.upload("large.txt", someBytes(1'000'001));
    const Result<UploadedFile> wrong = rig.upload("report.pdf", "content");
    const Result<UploadedFile> fine = rig.upload("notes.txt", "content");

    VERIFY_FAILED(large, TooLarge);
    QCOMPARE(large.error().limitBytes, 1'000'000);
    VERIFY_FAILED(wrong, TypeRefused);
    VERIFY_DONE(fine);
}

void TestSupabaseStack::aClosedBucketRefuses_data()
{
    QTest::addColumn<QString>("bucket");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("closed, standard")
        << u"ferry-closed"_s << qint64(10) << FailureKind::PermissionDenied;
    QTest::newRow("closed, resumable")
        << u"ferry-closed"_s << qint64(7'000'000) << FailureKind::PermissionDenied;
    QTest::newRow("missing, standard") << u"nowhere"_s << qint64(10) << FailureKind::PlaceMissing;
    QTest::newRow("missing, resumable")
        << u"nowhere"_s << qint64(7'000'000) << FailureKind::PlaceMissing;
}

void TestSupabaseStack::aClosedBucketRefuses()
{
    QFETCH(const QString, bucket);
    QFETCH(const qint64, size);
    QFETCH(const FailureKind, kind);
    UploadRig rig(setup(bucket));

    const Result<UploadedFile> file = rig.upload("film.mp4", someBytes(size));

    QVERIFY(!file);
    QCOMPARE(int(file.error().kind), int(kind));
    QCOMPARE(file.error().subject, bucket);
    QVERIFY(file.error().advice == Advice::FixSettings);
}

void TestSupabaseStack::replacingNeedsAPolicyOfItsOwn_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("standard") << qint64(10);
    QTest::newRow("resumable") << qint64(7'000'000);
}

void TestSupabaseStack::replacingNeedsAPolicyOfItsOwn()
{
    QFETCH(const qint64, size);
    UploadRig rig(setup(u"ferry-add"_s));
    const Result<UploadedFile> first = rig.upload("film.mp4", someBytes(size, 1));
    VERIFY_DONE(first);
    rig.write("film.mp4", someBytes(size, 2));
    UploadRequest request = rig.requestFor("film.mp4");
    request.conflict = ConflictPolicy::Replace;

    const Result<UploadedFile> file = rig.attempt(request);

    VERIFY_FAILED(file, PermissionDenied);
    QCOMPARE(file.error().code, u"no-update-policy"_s);
    QCOMPARE(file.error().subject, u"ferry-add"_s);
}

// 413 to whoever tries.
void TestSupabaseStack::theSignOfAnEmptyFolderIsNotTooLarge()
{
    UploadRig rig(setup(environment("FERRY_STACK_BUCKET")));

    const Result<UploadedFile> file = rig.upload(".emptyFolderPlaceholder", "content");

    VERIFY_FAILED(file, NameRefused);
}

void TestSupabaseStack::aNameThatGrowsArrivesShortened()
{
    UploadRig rig(setup(environment("FERRY_STACK_BUCKET")));
    const QString name = QString(80, QChar(0x6d77)) + u".txt"_s;

    const Result<UploadedFile> file = rig.upload(name.toUtf8(), "content");

    VERIFY_DONE(file);
    QCOMPARE(stored(name), QByteArray("content"));
}

void TestSupabaseStack::checkSaysWhatItFound()
{
    const auto check = [this](const QString &bucket) {
        UploadRig rig(setup(bucket));
        return run(rig.destination().checkable()->check(rig.context()));
    };

    const auto open = check(u"ferry"_s);
    const auto closed = check(u"ferry-closed"_s);
    const auto missing = check(u"nowhere"_s);

    QVERIFY(open && *open);
    QVERIFY(closed && !*closed);
    QCOMPARE(int(closed->error().kind), int(FailureKind::PermissionDenied));
    QVERIFY(missing && !*missing);
    QCOMPARE(int(missing->error().kind), int(FailureKind::PlaceMissing));
}

void TestSupabaseStack::theServiceKeyIsRefused()
{
    DestinationSetup secret = setup(u"ferry"_s);
    secret.secrets[u"key"_s] = environment("FERRY_STACK_SERVICE_KEY");

    const Result<std::unique_ptr<Destination>> made = makeDestination(secret);

    VERIFY_FAILED(made, SecretKeyRefused);
}

QTEST_GUILESS_MAIN(TestSupabaseStack)
#include "test_supabase_stack.moc"
