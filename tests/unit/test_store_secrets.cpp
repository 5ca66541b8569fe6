#include "store/secretstore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <optional>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

const QUuid destination(u"11111111-1111-7111-8111-111111111111"_s);

std::optional<SecretStore::Kept> written(SecretStore &store, const QString &secret)
{
    std::optional<SecretStore::Kept> kept;
    store.write(destination, u"key"_s, secret, [&kept](SecretStore::Kept k) { kept = k; });
    if (!QTest::qWaitFor([&kept] { return kept.has_value(); }, patience))
        return std::nullopt;
    return kept;
}

std::optional<QString> readBack(SecretStore &store)
{
    std::optional<QString> secret;
    store.read(destination, u"key"_s, [&secret](const QString &s) { secret = s; });
    if (!QTest::qWaitFor([&secret] { return secret.has_value(); }, patience))
        return std::nullopt;
    return secret;
}

} // namespace

// On a computer without a keychain: the bus that these tests see is a socket of their own.
class TestStoreSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void secretIsKeptForTheSession();
    void noFileIsWritten();

private:
    QTemporaryDir m_home {};
    QLocalServer m_silentBus {};
};

void TestStoreSecrets::initTestCase()
{
    // Accepts and never answers, like a wallet that waits for its password.
    QVERIFY(m_silentBus.listen(m_home.filePath(u"bus"_s)));
    qputenv(
        "DBUS_SESSION_BUS_ADDRESS", "unix:path=" + QFile::encodeName(m_home.filePath(u"bus"_s)));
    qputenv("HOME", QFile::encodeName(m_home.path()));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home.path()));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.path()));
}

void TestStoreSecrets::secretIsKeptForTheSession()
{
    SecretStore store(u"ferry-test"_s);
    QElapsedTimer time;
    time.start();
    QVERIFY(written(store, u"s3cret"_s) == SecretStore::Kept::ThisSession);
    QVERIFY2(time.elapsed() < 20'000, "our own time limit must hold");
    QVERIFY(readBack(store) == u"s3cret"_s);
    QVERIFY(written(store, u"newer"_s) == SecretStore::Kept::ThisSession);
    QVERIFY(readBack(store) == u"newer"_s);
    store.remove(destination, u"key"_s);
    QVERIFY(readBack(store) == QString());
    SecretStore another(u"ferry-test"_s);
    QVERIFY(readBack(another) == QString());
}

void TestStoreSecrets::noFileIsWritten()
{
    QCOMPARE(QDir(m_home.path()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot),
        QStringList {});
}

QTEST_GUILESS_MAIN(TestStoreSecrets)
#include "test_store_secrets.moc"
