#include "base/clock.h"
#include "base/eventlog.h"
#include "destinations/loggeddestination.h"
#include "support/run.h"
#include "support/scratchfolder.h"
#include "support/uploadrig.h"

#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 size = 100;

// Its server confirms each two bytes, as fast as it can.
class Talkative final : public Destination
{
public:
    Task<Result<UploadedFile>> upload(UploadRequest, UploadContext &context) override
    {
        for (qint64 stored = 2; stored <= size; stored += 2)
            context.setStored(stored);
        co_return UploadedFile {.bytes = size};
    }
};

} // namespace

class TestLoggedDestination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progressIsNotedNowAndThen();
};

// The first that is confirmed, the last, and one a second between: the log is to reach back hours.
void TestLoggedDestination::progressIsNotedNowAndThen()
{
    const SystemClock clock;
    const ScratchFolder folder;
    EventLog log(QString::fromUtf8(folder.path()), clock);
    {
        UploadRig rig(DestinationSetup {.config
            = {.kind = u"http"_s, .settings = {{u"url"_s, u"http://127.0.0.1:1/{name}"_s}}}});
        const std::unique_ptr<Destination> logged = withLog(std::make_unique<Talkative>(), &log);
        UploadRequest request = rig.request;
        request.stamp.size = size;
        const auto done = run(logged->upload(request, rig.context()));
        QVERIFY(done && *done);
        QCOMPARE(rig.context().stored.size(), size / 2); // whoever shows it hears all
    }
    QVERIFY(log.flush(std::chrono::seconds(10)));
    QByteArray lines;
    for (const QByteArray &name : folder.names())
        lines += folder.read(name);
    QVERIFY2(lines.count("progress") <= 3, lines.constData());
    QVERIFY2(lines.contains("offset=100"), lines.constData());
}

QTEST_GUILESS_MAIN(TestLoggedDestination)
#include "test_loggeddestination.moc"
