#include "support/destinationcontract.h"

#include "base/task.h"
#include "support/transports.h"
#include "support/verifyresult.h"

#include <QTest>

#include <atomic>

namespace ferry::testing {

using namespace Qt::StringLiterals;

namespace {

// Everything the program logs while the suite runs; the planted secret is looked for in it.
QMutex logMutex;
QByteArray logged;
QtMessageHandler nextHandler = nullptr;

void remember(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    {
        const QMutexLocker lock(&logMutex);
        logged += text.toUtf8() + '\n';
    }
    nextHandler(type, context, text);
}

// Resets the connection once `after` bytes of the first upload request that long have come.
EvilServer::ReadingScript resetOnce(ServerFarSide *server, qint64 after, int skip)
{
    auto left = std::make_shared<std::atomic<int>>(skip);
    return [server, after, left](const SeenRequest &request) {
        const bool isLong = request.header("Content-Length").toLongLong() > after;
        if (!server->isUpload(request) || !isLong || left->fetch_sub(1) != 0)
            return Reading {};
        return Reading {.then = Reading::Then::Reset, .after = after};
    };
}

} // namespace

void DestinationContract::initTestCase()
{
    nextHandler = qInstallMessageHandler(remember);
}

void DestinationContract::cleanupTestCase()
{
    qInstallMessageHandler(nextHandler);
    const QMutexLocker lock(&logMutex);
    QVERIFY(!logged.contains(FarSide::plantedSecret()));
}

void DestinationContract::init()
{
    m_farSide = makeFarSide();
    m_server = dynamic_cast<ServerFarSide *>(m_farSide.get());
    m_rig = std::make_unique<UploadRig>(m_farSide->setup());
}

void DestinationContract::cleanup()
{
    m_rig.reset();
    QCOMPARE(liveTaskFrames(), 0);
    m_farSide.reset();
}

void DestinationContract::aFileArrivesWhole_data()
{
    const qint64 chunk = makeFarSide()->chunkBytes();
    QTest::addColumn<qint64>("size");
    QTest::newRow("empty") << qint64(0);
    QTest::newRow("one byte") << qint64(1);
    QTest::newRow("exactly one chunk") << chunk;
    QTest::newRow("one chunk and a byte") << chunk + 1;
    QTest::newRow("three chunks") << 3 * chunk;
}

void DestinationContract::aFileArrivesWhole()
{
    QFETCH(const qint64, size);
    const QByteArray content = someBytes(size);

    const Result<UploadedFile> file = m_rig->upload("report.pdf", content);

    if (size == 0 && !m_farSide->takesEmptyFiles()) { // known beforehand, so nothing is sent
        QVERIFY(!file);
        QVERIFY(file.error().advice == Advice::GiveUp);
        QCOMPARE(far()->server().requestCount(), 0);
        return;
    }
    VERIFY_DONE(file);
    QVERIFY(file->outcome == UploadedFile::Outcome::Uploaded);
    QCOMPARE(file->bytes, size);
    QVERIFY(file->verified != Verification::NotVerified);
    QVERIFY(m_farSide->holds(u"report.pdf"_s, content));
    QCOMPARE(m_farSide->count(), 1);
}

void DestinationContract::aStrangeNameArrives_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("newline") << u"two\nlines.txt"_s;
    QTest::newRow("header injection") << u"a\r\nX-Evil: 1.txt"_s;
    QTest::newRow("emoji") << u"🚢 ferry.txt"_s;
    QTest::newRow("right to left") << u"\u202egnp.exe"_s;
    QTest::newRow("dots inside") << u"a..b.txt"_s;
    QTest::newRow("number sign") << u"c#x?.bin"_s;
    QTest::newRow("percent-encoded dots") << u"%2e%2e"_s;
    QTest::newRow("markup") << u"<img src=x>.png"_s;
    QTest::newRow("accents") << u"été.bin"_s;
    QTest::newRow("200 characters") << u"n"_s.repeated(200);
    QTest::newRow("in folders") << u"wedding/raw/DSC 1.NEF"_s;
}

void DestinationContract::aStrangeNameArrives()
{
    QFETCH(const QString, name);
    const QByteArray content = "the content of " + name.toUtf8();

    const Result<UploadedFile> file = m_rig->upload(name.toUtf8(), content);

    VERIFY_DONE(file);
    QVERIFY(m_farSide->holds(name, content));
    QCOMPARE(m_farSide->count(), 1);
}

void DestinationContract::aNameThatClimbsOutIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("parent") << u"../evil.txt"_s;
    QTest::newRow("parent in the middle") << u"a/../../evil.txt"_s;
    QTest::newRow("only dots") << u".."_s;
    QTest::newRow("absolute") << u"/etc/evil.txt"_s;
}

void DestinationContract::aNameThatClimbsOutIsRefused()
{
    QFETCH(const QString, name);
    m_rig->write("innocent.txt", "content");
    UploadRequest request = m_rig->requestFor("innocent.txt");
    request.name = name;

    const Result<UploadedFile> file = m_rig->attempt(request);

    QVERIFY(!file);
    QVERIFY(file.error().kind == FailureKind::NameRefused);
    QCOMPARE(m_farSide->count(), 0);
}

void DestinationContract::aTakenNameFollowsThePolicy_data()
{
    QTest::addColumn<ConflictPolicy>("policy");
    QTest::newRow("ask") << ConflictPolicy::Ask;
    QTest::newRow("skip") << ConflictPolicy::Skip;
    QTest::newRow("keep both") << ConflictPolicy::KeepBoth;
    QTest::newRow("replace") << ConflictPolicy::Replace;
}

void DestinationContract::aTakenNameFollowsThePolicy()
{
    QFETCH(const ConflictPolicy, policy);
    if (!m_farSide->hasNames())
        QSKIP("a name belongs to nobody there");
    VERIFY_DONE(m_rig->upload("report.pdf", "theirs"));
    m_rig->write("report.pdf", "ours, and longer");
    m_rig->request = m_rig->requestFor("report.pdf");
    m_rig->request.conflict = policy;

    const Result<UploadedFile> file = m_rig->attempt(m_rig->request);

    if (policy == ConflictPolicy::Ask) {
        QVERIFY(!file);
        QVERIFY(file.error().kind == FailureKind::AlreadyExists);
        QVERIFY(file.error().advice == Advice::AskUser);
    } else {
        VERIFY_DONE(file);
        QCOMPARE(
            file->outcome == UploadedFile::Outcome::SkippedExists, policy == ConflictPolicy::Skip);
    }
    const bool isReplaced = policy == ConflictPolicy::Replace;
    QVERIFY(m_farSide->holdsBytes(
        u"report.pdf"_s, isReplaced ? QByteArray("ours, and longer") : QByteArray("theirs")));
    QCOMPARE(m_farSide->count(), policy == ConflictPolicy::KeepBoth ? 2 : 1);
    if (policy == ConflictPolicy::KeepBoth)
        QVERIFY(m_farSide->holdsBytes(u"report (2).pdf"_s, "ours, and longer"));
}

void DestinationContract::aRefusalSaysWhatToDo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<bool>("isTriedAgain");
    QTest::newRow("401") << 401 << FailureKind::SignInNeeded << false;
    QTest::newRow("403") << 403 << FailureKind::PermissionDenied << false;
    QTest::newRow("429") << 429 << FailureKind::RateLimited << true;
    QTest::newRow("500") << 500 << FailureKind::ServerError << true;
    QTest::newRow("502") << 502 << FailureKind::ServerError << true;
    QTest::newRow("503") << 503 << FailureKind::ServerError << true;
}

void DestinationContract::aRefusalSaysWhatToDo()
{
    if (!far())
        QSKIP("There is no server.");
    QFETCH(const int, status);
    QFETCH(const FailureKind, kind);
    QFETCH(const bool, isTriedAgain);
    const Answer refusal = far()->refusal(status);
    far()->spoil([refusal](const SeenRequest &) { return refusal; });

    const Result<UploadedFile> file = m_rig->upload("report.pdf", "content");

    QVERIFY(!file);
    QCOMPARE(int(file.error().kind), int(kind));
    const Advice advice = file.error().advice;
    QCOMPARE(advice == Advice::Retry || advice == Advice::WaitThenRetry, isTriedAgain);
    QCOMPARE(m_farSide->count(), 0);
}

void DestinationContract::theServersRetryAfterIsPassedOn()
{
    if (!far())
        QSKIP("There is no server.");
    Answer refusal = far()->refusal(429);
    refusal.headers.emplaceBack("Retry-After", "17");
    far()->spoil([refusal](const SeenRequest &) { return refusal; });

    const Result<UploadedFile> file = m_rig->upload("report.pdf", "content");

    QVERIFY(!file);
    QVERIFY(file.error().advice == Advice::WaitThenRetry);
    QVERIFY(file.error().retryAfter == std::chrono::seconds(17));
}

void DestinationContract::aDroppedConnectionIsTriedAgain()
{
    if (!far())
        QSKIP("There is no server.");
    const QByteArray content = someBytes(300'000);
    far()->spoilReading(resetOnce(far(), 100'000, 0));

    const Result<UploadedFile> broken = m_rig->upload("report.pdf", content);
    const int sentOnce = m_farSide->count();
    const Result<UploadedFile> file = m_rig->again();

    QVERIFY(!broken);
    QCOMPARE(int(broken.error().kind), int(FailureKind::ConnectionLost));
    QVERIFY(broken.error().advice == Advice::Retry);
    QCOMPARE(sentOnce, 0);
    VERIFY_DONE(file);
    QVERIFY(m_farSide->holds(u"report.pdf"_s, content));
    QCOMPARE(m_farSide->count(), 1);
}

// A yes to a part, then the end of the connection; and nothing is there.
void DestinationContract::aYesBeforeTheFileIsOutIsNeverDone()
{
    if (!far())
        QSKIP("There is no server.");
    SKIP_WITH_QTS_TRANSPORT("it reads nothing while it writes, and so writes to the end");
    const qint64 size = 5'000'000;
    far()->spoil([server = far()](const SeenRequest &request) -> std::optional<Answer> {
        if (!server->isUpload(request))
            return std::nullopt;
        return Answer {.then = Answer::Then::HalfClose};
    });
    far()->spoilReading([server = far()](const SeenRequest &request) {
        if (!server->isUpload(request))
            return Reading {};
        return Reading {.then = Reading::Then::AnswerNow, .after = 100'000};
    });

    const Result<UploadedFile> file = m_rig->upload("report.pdf", someBytes(size));

    QVERIFY(!file);
    QVERIFY(!m_rig->context().stored.contains(size));
    QCOMPARE(m_farSide->count(), 0);
}

// The sign-in of some network answers whatever is asked.
void DestinationContract::aWebPageForEverythingIsNeverDone()
{
    if (!far())
        QSKIP("There is no server.");
    far()->spoil([](const SeenRequest &) {
        return Answer {.headers = {{"Content-Type", "text/html"}},
            .body = "<!DOCTYPE html><title>Please sign in</title>"};
    });

    const Result<UploadedFile> file = m_rig->upload("report.pdf", someBytes(300'000));

    QVERIFY(!file);
    QVERIFY(!m_rig->context().stored.contains(300'000));
    QCOMPARE(m_farSide->count(), 0);
}

void DestinationContract::aCancelledUploadLeavesNothingBehind_data()
{
    QTest::addColumn<bool>("whileSending");
    QTest::newRow("while it is sent") << true;
    QTest::newRow("while its answer is awaited") << false;
}

void DestinationContract::aCancelledUploadLeavesNothingBehind()
{
    if (!far())
        QSKIP("There is no server.");
    QFETCH(const bool, whileSending);
    ServerFarSide *server = far();
    auto reached = std::make_shared<std::atomic<bool>>(false);
    if (whileSending) {
        far()->spoilReading([server, reached](const SeenRequest &request) {
            if (!server->isUpload(request))
                return Reading {};
            reached->store(true);
            return Reading {.bytesPerSecond = 200'000};
        });
    } else {
        far()->spoil([server, reached](const SeenRequest &request) -> std::optional<Answer> {
            if (!server->isUpload(request))
                return std::nullopt;
            reached->store(true);
            return Answer {.isSilent = true};
        });
    }
    m_rig->write(
        "film.mp4", someBytes(5'000'000)); // more than the server's kernel takes in meanwhile
    Task<Result<UploadedFile>> task
        = m_rig->destination().upload(m_rig->requestFor("film.mp4"), m_rig->context());
    bool ended = false;
    task.start([&ended] { ended = true; });
    QTRY_VERIFY(reached->load());

    task.reset();

    QCOMPARE(liveTaskFrames(), 0);
    // Qt's own manager cannot take back what the kernel holds: the server reads that first.
    QTRY_COMPARE_WITH_TIMEOUT(server->server().busyConnections(), 0, 60'000);
    QVERIFY(!ended);
    QCOMPARE(m_farSide->count(), 0);
}

void DestinationContract::anInterruptedUploadSendsOnlyTheRest()
{
    if (!m_farSide->resumes())
        QSKIP("Nothing to go on with.");
    const qint64 chunk = m_farSide->chunkBytes();
    const QByteArray content = someBytes(3 * chunk);
    far()->spoilReading(resetOnce(far(), chunk / 2, 1));

    const Result<UploadedFile> broken = m_rig->upload("film.mp4", content);
    QVERIFY(!broken);
    QCOMPARE(int(broken.error().kind), int(FailureKind::ConnectionLost));
    const int requestsBefore = far()->server().requestCount();
    const Result<UploadedFile> file = m_rig->again();

    VERIFY_DONE(file);
    QVERIFY(m_farSide->holds(u"film.mp4"_s, content));
    qint64 received = 0;
    for (const SeenRequest &request : far()->server().requests().mid(requestsBefore))
        received += far()->isUpload(request) ? request.bodyBytes : 0;
    QCOMPARE(received, 2 * chunk);
    QVERIFY(m_rig->context().stored.contains(chunk)); // shown before anything was sent again
    QCOMPARE(m_rig->context().stored.last(), 3 * chunk);
}

void DestinationContract::aStaleTokenStartsAnew_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("the server forgot the upload") << u"forgotten"_s;
    QTest::newRow("the file was edited, same size") << u"edited"_s;
    QTest::newRow("the token is damaged") << u"damaged"_s;
}

void DestinationContract::aStaleTokenStartsAnew()
{
    if (!m_farSide->resumes())
        QSKIP("Nothing to go on with.");
    QFETCH(const QString, how);
    const qint64 chunk = m_farSide->chunkBytes();
    QByteArray content = someBytes(3 * chunk);
    far()->spoilReading(resetOnce(far(), chunk / 2, 1));
    QVERIFY(!m_rig->upload("film.mp4", content));
    m_rig->request.resumeToken = m_rig->context().tokens.last();

    if (how == "forgotten"_L1) {
        far()->forgetUploads();
    } else if (how == "damaged"_L1) {
        m_rig->request.resumeToken = "{\"url\":\"";
    } else {
        content = someBytes(3 * chunk, 2);
        m_rig->write("film.mp4", content);
        m_rig->request.stamp = m_rig->requestFor("film.mp4").stamp;
    }
    const Result<UploadedFile> file = m_rig->attempt(m_rig->request);

    VERIFY_DONE(file);
    QVERIFY(m_farSide->holds(u"film.mp4"_s, content)); // never a splice of two files
}

void DestinationContract::aFileChangedSinceItWasQueuedIsNotSent()
{
    m_rig->write("notes.txt", "as queued");
    const UploadRequest request = m_rig->requestFor("notes.txt");
    m_rig->write("notes.txt", "and then edited");

    const Result<UploadedFile> file = m_rig->attempt(request);

    QVERIFY(!file);
    QCOMPARE(int(file.error().kind), int(FailureKind::SourceChanged));
    QCOMPARE(m_farSide->count(), 0);
}

void DestinationContract::aFileChangedWhileSendingIsNeverDone()
{
    if (!far())
        QSKIP("There is no server to send slowly to.");
    const QByteArray path = m_rig->write("film.mp4", someBytes(3 * m_farSide->chunkBytes()));
    const UploadRequest request = m_rig->requestFor("film.mp4");
    ServerFarSide *server = far();
    auto changed = std::make_shared<std::atomic<bool>>(false);
    far()->spoil([server, path, changed](const SeenRequest &seen) -> std::optional<Answer> {
        if (server->isUpload(seen) && seen.bodyBytes > 0 && !changed->exchange(true)) {
            QFile file(QFile::decodeName(path));
            if (file.open(QIODevice::Append))
                file.write("one more line");
        }
        return std::nullopt;
    });

    const Result<UploadedFile> file = m_rig->attempt(request);

    QVERIFY(changed->load());
    QVERIFY(!file);
    QCOMPARE(int(file.error().kind), int(FailureKind::SourceChanged));
}

void DestinationContract::whatTheServerQuotesIsNotPassedOn_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 302, 400, 401, 403, 409, 422, 500})
        QTest::newRow(QByteArray::number(status).constData()) << status;
}

void DestinationContract::whatTheServerQuotesIsNotPassedOn()
{
    if (!far())
        QSKIP("There is no server.");
    QFETCH(const int, status);
    far()->spoil([status](const SeenRequest &request) -> std::optional<Answer> {
        QByteArray quoted;
        for (const auto &[name, value] : request.headers)
            quoted += name + " was " + value + ". ";
        return Answer {.status = status,
            .headers = {{"Content-Type", "text/plain"}, {"X-Request-Id", quoted}},
            .body = quoted};
    });

    const Result<UploadedFile> file = m_rig->upload("report.pdf", "content");

    QVERIFY(!file);
    QVERIFY(!wordsOf(file.error()).contains(FarSide::plantedSecret()));
}

} // namespace ferry::testing
