#include "ask/queueuploads.h"
#include "store/destinationstore.h"
#include "support/fakedestination.h"
#include "transfers/uploadengine.h"
#include "unit/storefixtures.h"

#include <QtTest>

using namespace ferry;
using namespace ferry::fixtures;
using namespace Qt::StringLiterals;

// Who asks a question does not wait for uploads that stand still until somebody acts; what ends by itself is waited for.
class QueueUploadsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsPausedIsNotAdded();
    void whatIsPausedMeanwhileIsAFailure();
    void whatStandsInTheQueuePausedIsAFailure();
    void whatEndsByItselfIsWaitedFor();

private:
    AskFile file(const QByteArray &name);
    void bring(const AskFile &file);
    QString code() const; // of the failure; empty: there is none

    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<UploadEngine> m_engine;
    std::unique_ptr<QueueUploads> m_uploads;
    QMap<TransferId, TransferItem> m_items {}; // as they were told last
    DestinationConfig m_to {};
    std::shared_ptr<FakeScript> m_script;
    Task<AskUploads::Brought> m_task {};
    std::optional<AskUploads::Brought> m_brought {};
};

void QueueUploadsTest::init()
{
    m_profile = std::make_unique<Profile>();
    m_script = std::make_shared<FakeScript>();
    m_script->hold();
    m_to = DestinationStore(*m_profile->database)
               .saveNow({.name = u"Asked"_s, .kind = u"kimi"_s})
               .value();
    UploadEngine::Options options;
    options.factory = [script = m_script](const DestinationSetup &) {
        return Result<std::unique_ptr<Destination>>(std::make_unique<FakeDestination>(script));
    };
    m_engine = std::make_unique<UploadEngine>(*m_profile->database, options);
    m_uploads = std::make_unique<QueueUploads>(*m_engine);
    const auto take = [this](const QList<TransferItem> &items) {
        for (const TransferItem &item : items)
            m_items.insert(item.id, item);
    };
    connect(m_engine.get(), &UploadEngine::itemsAdded, this, take);
    connect(m_engine.get(), &UploadEngine::itemsChanged, this, take);
    QSignalSpy loaded(m_engine.get(), &UploadEngine::loaded);
    m_engine->post(command::SetDestinations {{DestinationSetup {.config = m_to}}});
    m_engine->post(command::Load {});
    QTRY_COMPARE(loaded.count(), 1);
}

void QueueUploadsTest::cleanup()
{
    m_task.reset();
    m_brought.reset();
    m_items.clear();
    m_uploads.reset();
    m_engine.reset();
    m_profile.reset();
}

AskFile QueueUploadsTest::file(const QByteArray &name)
{
    const QString path = m_profile->folder.filePath(QString::fromUtf8(name));
    QFile made(path);
    if (!made.open(QIODevice::WriteOnly) || made.write("content") != 7)
        qFatal("cannot write the test's own file");
    return {.name = QString::fromUtf8(name), .path = QFile::encodeName(path)};
}

void QueueUploadsTest::bring(const AskFile &file)
{
    m_task = m_uploads->bring({file}, m_to.id);
    m_task.start([this] { m_brought = m_task.take(); });
}

QString QueueUploadsTest::code() const
{
    if (!m_brought || !m_brought->failure)
        return {};
    return m_brought->failure->code;
}

void QueueUploadsTest::whatIsPausedIsNotAdded()
{
    QSignalSpy holds(m_engine.get(), &UploadEngine::holdsChanged);
    m_engine->post(command::HoldAll {});
    QTRY_VERIFY(!holds.isEmpty());
    bring(file("report.pdf"));
    QCOMPARE(code(), u"uploads-paused"_s);
    QCOMPARE(m_brought->failedFile, u"report.pdf"_s);
    QVERIFY(m_items.isEmpty());
}

void QueueUploadsTest::whatIsPausedMeanwhileIsAFailure()
{
    bring(file("report.pdf"));
    QTRY_COMPARE(m_script->running(), 1);
    QTRY_VERIFY(!m_items.isEmpty());
    m_engine->post(command::Pause {m_items.keys()});
    QTRY_COMPARE(code(), u"uploads-paused"_s);
}

// Nothing of it changes any more, so nobody would speak of it.
void QueueUploadsTest::whatStandsInTheQueuePausedIsAFailure()
{
    const AskFile report = file("report.pdf");
    m_engine->add({.paths = {report.path}, .destination = m_to.id});
    QTRY_VERIFY(!m_items.isEmpty());
    m_engine->post(command::Pause {m_items.keys()});
    QTRY_COMPARE(m_items.begin()->state, TransferState::Paused);
    bring(report);
    QTRY_COMPARE(code(), u"uploads-paused"_s);
}

void QueueUploadsTest::whatEndsByItselfIsWaitedFor()
{
    const auto busy = Shared<Failure>(
        Failure {.kind = FailureKind::RateLimited, .advice = Advice::WaitThenRetry});
    bring(file("report.pdf"));
    QTRY_COMPARE(m_script->running(), 1);
    for (const HoldReason reason :
        {HoldReason::RateLimited, HoldReason::Offline, HoldReason::Overloaded})
        Q_EMIT m_engine->holdsChanged({{m_to.id, reason, busy}});
    Q_EMIT m_engine->holdsChanged({{m_to.id + 1, HoldReason::PausedByUser, {}}}); // another one's
    QVERIFY(!m_brought);
    m_script->release();
    QTRY_VERIFY(m_brought.has_value());
    QCOMPARE(code(), QString());
}

QTEST_GUILESS_MAIN(QueueUploadsTest)
#include "test_queueuploads.moc"
