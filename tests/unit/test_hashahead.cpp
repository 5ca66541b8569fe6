#include "files/contenthash.h"
#include "store/destinationstore.h"
#include "store/sql.h"
#include "support/fakedestination.h"
#include "unit/storefixtures.h"

#include "transfers/uploadengine.h"

#include <QtTest>

using namespace ferry;
using namespace ferry::fixtures;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 large = 33 << 20; // from 32 MiB on the queue's row keeps the hash

} // namespace

// What waits is hashed before its turn comes, where that gains something.
class HashAheadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theHashIsKnownBeforeTheTurnComes();
    void whereNothingOfThatSizeIsNothingIsRead();
    void whatMayBeThereAlreadyIsHashed();
    void aKnownStampIsNotReadAgain();

private:
    DestinationConfig save(const QString &kind);
    QByteArray makeFile(const QString &name, char content = 'x');
    void start();
    void add(const QList<QByteArray> &paths, const DestinationConfig &to);
    QByteArray hashOf(const QByteArray &path);

    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<UploadEngine> m_engine;
    std::shared_ptr<FakeScript> m_script;
    DestinationConfig m_to {};
};

void HashAheadTest::init()
{
    m_profile = std::make_unique<Profile>();
    m_script = std::make_shared<FakeScript>();
}

void HashAheadTest::cleanup()
{
    m_engine.reset();
    m_profile.reset();
}

DestinationConfig HashAheadTest::save(const QString &kind)
{
    const auto saved = DestinationStore(*m_profile->database).saveNow({.name = kind, .kind = kind});
    if (!saved)
        qFatal("the test's own destination cannot be saved");
    return *saved;
}

QByteArray HashAheadTest::makeFile(const QString &name, char content)
{
    const QString path = m_profile->folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(large, content)) != large)
        qFatal("cannot write the test's own file");
    return QFile::encodeName(path);
}

// Nothing is sent: the queue stands still.
void HashAheadTest::start()
{
    UploadEngine::Options options {.startPaused = true};
    options.factory = [script = m_script](const DestinationSetup &) {
        return Result<std::unique_ptr<Destination>>(std::make_unique<FakeDestination>(script));
    };
    m_engine = std::make_unique<UploadEngine>(*m_profile->database, options);
    QSignalSpy loaded(m_engine.get(), &UploadEngine::loaded);
    QList<DestinationSetup> setups;
    for (const DestinationConfig &config : DestinationStore(*m_profile->database).allNow())
        setups.append({config, {}});
    m_engine->post(command::SetDestinations {setups});
    m_engine->post(command::Load {});
    QTRY_COMPARE(loaded.size(), 1);
}

void HashAheadTest::add(const QList<QByteArray> &paths, const DestinationConfig &to)
{
    QSignalSpy answered(m_engine.get(), &UploadEngine::addAnswered);
    m_engine->add({.paths = paths, .destination = to.id});
    QTRY_COMPARE(answered.size(), 1);
}

// As the queue on the disk has it.
QByteArray HashAheadTest::hashOf(const QByteArray &path)
{
    return m_profile->database->readNow<QByteArray>([&path](QSqlDatabase &connection) {
        return sql::value(connection, "SELECT sha256 FROM transfers WHERE path = ?", path)
            .toByteArray();
    });
}

void HashAheadTest::theHashIsKnownBeforeTheTurnComes()
{
    const DestinationConfig supabase = save(u"supabase"_s);
    start();
    const QByteArray one = makeFile(u"1"_s, 'a');
    const QByteArray two = makeFile(u"2"_s, 'b');

    add({one, two}, supabase);

    const QByteArray first = ContentHash::ofBytes(QByteArray(large, 'a'));
    const QByteArray second = ContentHash::ofBytes(QByteArray(large, 'b'));
    QTRY_COMPARE(hashOf(one), first);
    QTRY_COMPARE(hashOf(two), second);
    QVERIFY(m_script->attempts().isEmpty());
}

void HashAheadTest::whereNothingOfThatSizeIsNothingIsRead()
{
    const DestinationConfig kimi = save(u"kimi"_s);
    const DestinationConfig supabase = save(u"supabase"_s);
    start();
    const QByteArray one = makeFile(u"1"_s);
    const QByteArray two = makeFile(u"2"_s, 'y');

    add({one}, kimi);
    add({two}, supabase);

    QTRY_VERIFY(!hashOf(two).isEmpty()); // it came after the first, whose turn has been
    QCOMPARE(hashOf(one), QByteArray());
}

void HashAheadTest::whatMayBeThereAlreadyIsHashed()
{
    const DestinationConfig kimi = save(u"kimi"_s);
    HistoryEntry earlier = entryOf(fileItem(1));
    earlier.destinationKind = u"kimi"_s;
    earlier.bytes = large;
    earlier.sha256 = QByteArray(32, 'h');
    QVERIFY(appendHistory(*m_profile->database, {earlier}));
    start();
    const QByteArray one = makeFile(u"1"_s);

    add({one}, kimi);

    const QByteArray wanted = ContentHash::ofBytes(QByteArray(large, 'x'));
    QTRY_COMPARE(hashOf(one), wanted);
}

void HashAheadTest::aKnownStampIsNotReadAgain()
{
    const DestinationConfig supabase = save(u"supabase"_s);
    const QByteArray one = makeFile(u"1"_s);
    const QByteArray remembered(32, 'r'); // not what the file's own would be
    const FileStamp stamp = *stampRegularFile(one);
    TransferItem known = fileItem(1);
    known.id = 1;
    QVERIFY(writeBatch(*m_profile->database,
        {record::Add {known}, record::KeepHash {1, remembered, stamp}, record::Remove {1}}));
    start();

    add({one}, supabase);

    QTRY_COMPARE(hashOf(one), remembered);
}

QTEST_GUILESS_MAIN(HashAheadTest)
#include "test_hashahead.moc"
