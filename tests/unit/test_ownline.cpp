#include "base/clock.h"
#include "base/eventlog.h"
#include "destinations/registry.h"
#include "net/httpclient.h"
#include "support/evilserver.h"
#include "support/run.h"
#include "support/scratchfolder.h"
#include "support/uploadrig.h"

#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

// Two destinations at one server, in one lane: what one of them trusts is not trusted for the other.
class TestOwnLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAuthorityBelongsToItsDestinationAlone_data();
    void anAuthorityBelongsToItsDestinationAlone();
    void itsRequestsAreLogged();
};

void TestOwnLine::anAuthorityBelongsToItsDestinationAlone_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("http") << u"http"_s;
    QTest::newRow("tus") << u"tus"_s;
}

void TestOwnLine::anAuthorityBelongsToItsDestinationAlone()
{
    QFETCH(QString, kind);
    EvilServer server(
        [](const SeenRequest &) { return Answer {.status = 404}; }, {}, EvilServer::Transport::Tls);
    const QString url
        = u"https://127.0.0.1:%1/"_s.arg(server.port()) + (kind == "http"_L1 ? u"{name}"_s : u""_s);
    const DestinationConfig plain {.kind = kind, .settings = {{u"url"_s, url}}};
    DestinationConfig trusting = plain;
    trusting.settings.insert(u"ca"_s, QString::fromLatin1(EvilServer::authority()));
    {
        UploadRig rig(DestinationSetup {.config = trusting});
        Result<std::unique_ptr<Destination>> stranger = makeDestination({.config = plain});
        QVERIFY(stranger);

        // It comes through to the server, which refuses for a reason of its own.
        const Result<UploadedFile> known = rig.upload("one.txt", "one");
        QVERIFY(!known);
        QVERIFY2(
            known.error().kind != FailureKind::TlsRejected, wordsOf(known.error()).constData());
        const int requests = server.requestCount();
        QVERIFY(requests > 0);

        const auto other = run((*stranger)->upload(rig.request, rig.context()));
        QVERIFY(other && !*other);
        QVERIFY2(
            other->error().kind == FailureKind::TlsRejected, wordsOf(other->error()).constData());
        QCOMPARE(server.requestCount(), requests);
    }
    QCOMPARE(liveTaskFrames(), 0);
}

void TestOwnLine::itsRequestsAreLogged()
{
    const SystemClock clock;
    const ScratchFolder folder;
    EventLog log(QString::fromUtf8(folder.path()), clock);
    EvilServer server([](const SeenRequest &) { return Answer {.status = 404}; });
    {
        DestinationConfig config {.kind = u"http"_s,
            .settings = {{u"url"_s, u"http://127.0.0.1:%1/{name}"_s.arg(server.port())},
                {u"proxy"_s, u"none"_s}}};
        UploadRig rig(DestinationSetup {.config = config});
        rig.context().http().setLog(&log, {});
        QVERIFY(!rig.upload("one.txt", "one"));
    }
    QVERIFY(log.flush(std::chrono::seconds(10)));
    QByteArray lines;
    for (const QByteArray &name : folder.names())
        lines += folder.read(name);
    QVERIFY2(lines.contains("PUT"), lines.constData());
}

QTEST_GUILESS_MAIN(TestOwnLine)
#include "test_ownline.moc"
