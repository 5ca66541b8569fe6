#include "support/httpstore.h"
#include "support/run.h"
#include "support/uploadrig.h"
#include "support/verifyresult.h"

#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray content = "what was uploaded once";

EarlierUpload earlierOf(const UploadedFile &file)
{
    return {.remote = file.remote,
        .link = file.link,
        .remoteId = file.remoteId,
        .sha256 = file.sha256,
        .bytes = file.bytes,
        .finishedAt = QDateTime::currentMSecsSinceEpoch()};
}

std::optional<UploadedFile> find(UploadRig &rig, const EarlierUpload &earlier)
{
    const auto found = run(rig.destination().findable()->find(earlier, rig.context()));
    return found && *found ? **found : std::nullopt;
}

// A web server that says when a file was written, or does not.
struct WebServer
{
    WebServer()
        : server([this](const SeenRequest &request) { return answer(request); })
        , rig(DestinationSetup {
              .config = {.kind = u"http"_s,
                  .settings = {{u"url"_s, QString(server.url().toString() % u"in/{path}"_s)},
                      {u"same-bytes"_s, u"yes"_s}}}})
    { }

    Answer answer(const SeenRequest &request)
    {
        if (request.verb != "HEAD")
            return store.answer(request);
        Answer told = store.answer(request);
        if (!written.isEmpty())
            told.raw.replace("\r\n\r\n", QByteArray("\r\nLast-Modified: " + written + "\r\n\r\n"));
        return told;
    }

    HttpStore store {};
    QByteArray written {}; // set while nothing is asked
    EvilServer server;
    UploadRig rig;
};

} // namespace

// Whether what was uploaded earlier is still there: each kind of destination by what it can know.
class FindableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderReadsTheCopy();
    void aFolderAnswersForNoOther();
    void aWebServerHasToSayWhenItWasWritten_data();
    void aWebServerHasToSayWhenItWasWritten();
    void noKeyGoesToAnotherHost();
    void theSameBytesAreNotCopiedTwice();
};

void FindableTest::aFolderReadsTheCopy()
{
    ScratchFolder target;
    UploadRig rig(DestinationSetup {.config
        = {.kind = u"folder"_s, .settings = {{u"path"_s, QFile::decodeName(target.path("."))}}}});
    const Result<UploadedFile> file = rig.upload("a.txt", content);
    VERIFY_DONE(file);
    const auto found = find(rig, earlierOf(*file));
    QVERIFY(found);
    QVERIFY(found->verified == Verification::Hash);
    QCOMPARE(found->link, file->link);

    QByteArray other = content; // of the same size
    other[0] = 'W';
    target.write("a.txt", other);
    QVERIFY(!find(rig, earlierOf(*file)));
    QVERIFY(QFile::remove(file->remote));
    QVERIFY(!find(rig, earlierOf(*file)));
}

// A row of another computer, or of another folder, is about a place that this one knows nothing of.
void FindableTest::aFolderAnswersForNoOther()
{
    ScratchFolder target;
    ScratchFolder elsewhere;
    elsewhere.write("a.txt", content);
    UploadRig rig(DestinationSetup {.config
        = {.kind = u"folder"_s, .settings = {{u"path"_s, QFile::decodeName(target.path("in"))}}}});
    const QString root = QDir::cleanPath(QFile::decodeName(target.path("in")));
    for (const QString &remote : {u"a.txt"_s, QFile::decodeName(elsewhere.path("a.txt")),
             QString(root + u"/../../a.txt"_s), QString()}) {
        EarlierUpload earlier {.remote = remote, .bytes = content.size()};
        QVERIFY2(!find(rig, earlier), qPrintable(remote));
    }
}

void FindableTest::aWebServerHasToSayWhenItWasWritten_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("long ago") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << true;
    QTest::newRow("after the upload") << QByteArray("Sun, 06 Nov 2094 08:49:37 GMT") << false;
    QTest::newRow("it does not say") << QByteArray() << false;
    QTest::newRow("nonsense") << QByteArray("yesterday") << false;
}

void FindableTest::aWebServerHasToSayWhenItWasWritten()
{
    QFETCH(const QByteArray, written);
    QFETCH(const bool, isFound);
    WebServer web;
    const Result<UploadedFile> file = web.rig.upload("a.txt", content);
    VERIFY_DONE(file);
    web.written = written;

    QCOMPARE(find(web.rig, earlierOf(*file)).has_value(), isFound);

    EarlierUpload larger = earlierOf(*file);
    larger.bytes += 1;
    QVERIFY(!find(web.rig, larger));
}

void FindableTest::noKeyGoesToAnotherHost()
{
    WebServer web;
    WebServer stranger;
    const EarlierUpload earlier {
        .link = stranger.server.url(u"in/a.txt"_s), .bytes = content.size()};

    QVERIFY(!find(web.rig, earlier));

    QCOMPARE(stranger.server.requestCount(), 0);
}

void FindableTest::theSameBytesAreNotCopiedTwice()
{
    ScratchFolder target;
    UploadRig rig(
        DestinationSetup {.config = {.kind = u"folder"_s,
                              .settings = {{u"path"_s, QFile::decodeName(target.path("."))},
                                  {u"same-bytes"_s, u"yes"_s}}}});
    const Result<UploadedFile> first = rig.upload("a.txt", content);
    VERIFY_DONE(first);
    rig.context().history.append(earlierOf(*first));

    const Result<UploadedFile> second = rig.upload("b.txt", content);

    VERIFY_DONE(second);
    QVERIFY(second->outcome == UploadedFile::Outcome::SkippedSameFile);
    QCOMPARE(second->remote, first->remote);
}

QTEST_GUILESS_MAIN(FindableTest)
#include "test_findable.moc"
