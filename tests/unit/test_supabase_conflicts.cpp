#include "support/project.h"
#include "support/verifyresult.h"

#include <QTest>

#include <algorithm>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

// The name is taken in the bucket.
class TestSupabaseConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTakenNameIsAskedAbout();
    void theSameFileIsRecognised();
    void bothFilesAreKept();
    void aTakenNameIsSkipped();
    void aTakenNameIsReplaced();
    void replacingSaysSoOnEveryPatch();
    void aNameTakenMeanwhileIsAskedAboutAndThenReplaced();
    void aLostAnswerOfANumberedNameIsLookedUp();
    void namesThatOnlyLookAlikeDoNotReplaceEachOther();
    void aNameTooLongForAKeyIsShortenedAndKept();
    void anEarlierUploadIsFoundByItsHash();
};

void TestSupabaseConflicts::aTakenNameIsAskedAbout()
{
    Project project;
    project.occupy("report.pdf", "somebody's");

    const Result<UploadedFile> file = project.upload("mine");

    VERIFY_FAILED(file, AlreadyExists);
    QVERIFY(file.error().advice == Advice::AskUser);
    QCOMPARE(file.error().subject, u"report.pdf"_s);
    QVERIFY(file.error().there);
    QCOMPARE(file.error().there->bytes, 10);
    QVERIFY(file.error().there->content == FileThere::Content::Different);
    QVERIFY(project.holds("report.pdf", "somebody's"));
}

void TestSupabaseConflicts::theSameFileIsRecognised()
{
    Project project;
    project.occupy("report.pdf", "the same");

    const Result<UploadedFile> file = project.upload("the same");

    VERIFY_DONE(file);
    QVERIFY(file->outcome == UploadedFile::Outcome::SkippedSameFile);
    QCOMPARE(project.store.objects().value("report.pdf").writes, 1);
}

void TestSupabaseConflicts::bothFilesAreKept()
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

void TestSupabaseConflicts::aTakenNameIsSkipped()
{
    Project project;
    project.occupy("report.pdf", "somebody's");

    const Result<UploadedFile> file = project.upload("mine", ConflictPolicy::Skip);

    VERIFY_DONE(file);
    QVERIFY(file->outcome == UploadedFile::Outcome::SkippedExists);
    QVERIFY(project.holds("report.pdf", "somebody's"));
}

void TestSupabaseConflicts::aTakenNameIsReplaced()
{
    Project project;
    project.occupy("report.pdf", "somebody's");

    const Result<UploadedFile> file = project.upload("mine", ConflictPolicy::Replace);

    VERIFY_DONE(file);
    QVERIFY(project.holds("report.pdf", "mine"));
}

void TestSupabaseConflicts::replacingSaysSoOnEveryPatch()
{
    Project project;
    project.occupy("report.pdf", "somebody's");
    const QByteArray content = someBytes(2 * storageChunk + 1);

    const Result<UploadedFile> file = project.upload(content, ConflictPolicy::Replace);

    VERIFY_DONE(file);
    QVERIFY(project.holds("report.pdf", content));
    const QList<SeenRequest> patches = project.seen("PATCH", "/resumable/");
    QCOMPARE(patches.size(), 3);
    QVERIFY(std::all_of(patches.begin(), patches.end(),
        [](const SeenRequest &patch) { return patch.header("x-upsert") == "true"; }));
}

void TestSupabaseConflicts::aNameTakenMeanwhileIsAskedAboutAndThenReplaced()
{
    Project *self = nullptr;
    auto patches = std::make_shared<std::atomic<int>>(0);
    Project project([patches, &self](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb == "PATCH" && ++*patches == 2)
            self->occupy("report.pdf", "somebody's");
        return std::nullopt;
    });
    self = &project;
    const QByteArray content = someBytes(3 * storageChunk);

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

void TestSupabaseConflicts::aLostAnswerOfANumberedNameIsLookedUp()
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

// "é" as one character and as two: a folder may hold both.
void TestSupabaseConflicts::namesThatOnlyLookAlikeDoNotReplaceEachOther()
{
    Project project;
    for (const char *name : {"\xc3\xa9.txt", "e\xcc\x81.txt"}) {
        project.rig->write(name, name);
        UploadRequest request = project.rig->requestFor(name);
        request.conflict = ConflictPolicy::Replace;
        VERIFY_DONE(project.rig->attempt(request));
    }
    QCOMPARE(project.store.objects().size(), 2);
    QVERIFY(project.holds("=C3=A9.txt", "\xc3\xa9.txt"));
    QVERIFY(project.holds("e=CC=81.txt", "e\xcc\x81.txt"));
}

// 80 ideographs are a name of 240 bytes here and a key of 720 there, which no server takes.
void TestSupabaseConflicts::aNameTooLongForAKeyIsShortenedAndKept()
{
    Project project;
    const QString name = QString(80, QChar(0x6d77)) + u".txt"_s;
    project.rig->write(name.toUtf8(), "content");
    UploadRequest request = project.rig->requestFor(name.toUtf8());

    const Result<UploadedFile> file = project.rig->attempt(request);

    VERIFY_DONE(file);
    const QByteArray key = project.store.objects().firstKey();
    QVERIFY2(key.size() <= 255, key.constData());
    QVERIFY(key.endsWith(".txt"));
    QCOMPARE(file->remote, QString::fromUtf8("media/" + key));
    QCOMPARE(project.store.objects().first().metadata.value(u"ferry_name"_s).toString(), name);
}

// For "the same bytes, once": what the history says is looked for in this bucket alone, and compared.
void TestSupabaseConflicts::anEarlierUploadIsFoundByItsHash()
{
    Project project({}, {{u"same-bytes"_s, u"yes"_s}});
    const Result<UploadedFile> first = project.upload("the same");
    VERIFY_DONE(first);
    project.rig->context().history.append({.remote = first->remote,
        .sha256 = ContentHash::ofBytes("the same"),
        .bytes = first->bytes});
    project.rig->write("copy.pdf", "the same");
    const UploadRequest copy = project.rig->requestFor("copy.pdf");

    const Result<UploadedFile> second = project.rig->attempt(copy);

    VERIFY_DONE(second);
    QVERIFY(second->outcome == UploadedFile::Outcome::SkippedSameFile);
    QCOMPARE(second->remote, u"media/report.pdf"_s);
    QCOMPARE(project.posts(), 1);

    project.occupy("report.pdf", "another");
    const Result<UploadedFile> third = project.rig->attempt(copy);
    VERIFY_DONE(third);
    QVERIFY(third->outcome == UploadedFile::Outcome::Uploaded);
    QVERIFY(project.holds("copy.pdf", "the same"));
}

QTEST_GUILESS_MAIN(TestSupabaseConflicts)
#include "test_supabase_conflicts.moc"
