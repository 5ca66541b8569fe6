#include "accounts/accounts.h"
#include "base/clock.h"
#include "store/database.h"
#include "store/destinationstore.h"
#include "store/secretstore.h"
#include "support/signinservice.h"

#include <QDataStream>
#include <QLocalSocket>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

// The real keychain of a desktop: gnome-keyring on a bus of its own, locked and opened as its user
// would. A locked one says that nothing is there.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void whatIsKeptIsThereForTheNextProcess();
    void aLockedKeychainTakesAndGivesNothing();
    void anOpenedKeychainIsNoticed();
    void aLockedKeychainSignsNobodyOut();
    void aRemovedDestinationTakesItsSecretAlong();

private:
    bool isOpen() const;
    bool open(); // with its password, as the sign-in to a desktop does
    bool lock();
    static SecretStore::Look look(SecretStore &store);
    static std::optional<SecretStore::Kept> write(SecretStore &store, const QString &secret);

    std::unique_ptr<QTemporaryDir> m_home {};
    std::unique_ptr<QProcess> m_daemon {};
};

namespace {

const QByteArray password = "the password of the keyring";
const QUuid owner(u"11111111-1111-7111-8111-111111111111"_s);

QByteArray ask(const QStringList &arguments)
{
    QProcess send;
    send.start(u"dbus-send"_s, QStringList {u"--session"_s, u"--print-reply"_s} + arguments);
    return send.waitForFinished() ? send.readAllStandardOutput() : QByteArray();
}

} // namespace

// One daemon for all: libsecret keeps to the one that it met first.
void TestKeychain::initTestCase()
{
    m_daemon = std::make_unique<QProcess>();
    m_daemon->start(
        u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    m_daemon->write(password);
    m_daemon->closeWriteChannel();
    // Asking for it by name too early would start another.
    const auto isThere = [] {
        return ask({u"--dest=org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                       u"org.freedesktop.DBus.NameHasOwner"_s, u"string:org.freedesktop.secrets"_s})
            .contains("boolean true");
    };
    QVERIFY(QTest::qWaitFor(isThere, patience));
    QVERIFY(QTest::qWaitFor([this] { return isOpen(); }, patience));
}

void TestKeychain::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

void TestKeychain::cleanupTestCase()
{
    m_daemon->terminate();
    m_daemon->waitForFinished();
}

bool TestKeychain::isOpen() const
{
    return ask({u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/collection/login"_s,
                   u"org.freedesktop.DBus.Properties.Get"_s,
                   u"string:org.freedesktop.Secret.Collection"_s, u"string:Locked"_s})
        .contains("boolean false");
}

bool TestKeychain::open()
{
    // gnome-keyring's control socket (pam/gkr-pam-client.c): a byte, then a message of its length,
    // the operation (1: unlock) and the password.
    QLocalSocket socket;
    socket.connectToServer(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/keyring/control"_s);
    if (!socket.waitForConnected())
        return false;
    QByteArray message(1, '\0');
    QDataStream out(&message, QIODevice::Append);
    out << quint32(12 + password.size()) << quint32(1) << quint32(password.size());
    out.writeRawData(password.constData(), int(password.size()));
    socket.write(message);
    return QTest::qWaitFor([this] { return isOpen(); }, patience);
}

bool TestKeychain::lock()
{
    return ask({u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                   u"org.freedesktop.Secret.Service.Lock"_s,
                   u"array:objpath:/org/freedesktop/secrets/collection/login"_s})
        .contains("collection/login");
}

SecretStore::Look TestKeychain::look(SecretStore &store)
{
    std::optional<SecretStore::Look> found;
    store.look(owner, u"session"_s, [&found](const SecretStore::Look &l) { found = l; });
    if (!QTest::qWaitFor([&found] { return found.has_value(); }, patience))
        qFatal("no answer");
    return *found;
}

std::optional<SecretStore::Kept> TestKeychain::write(SecretStore &store, const QString &secret)
{
    std::optional<SecretStore::Kept> kept;
    store.write(owner, u"session"_s, secret, [&kept](SecretStore::Kept k) { kept = k; });
    if (!QTest::qWaitFor([&kept] { return kept.has_value(); }, patience))
        return std::nullopt;
    return kept;
}

void TestKeychain::whatIsKeptIsThereForTheNextProcess()
{
    SecretStore store(u"ferry-test"_s);
    QCOMPARE(look(store).reading, SecretStore::Reading::NotThere);
    QVERIFY(write(store, u"a token, ключ, 鍵"_s) == SecretStore::Kept::InKeychain);
    SecretStore another(u"ferry-test"_s);
    const SecretStore::Look found = look(another);
    QCOMPARE(found.reading, SecretStore::Reading::Found);
    QCOMPARE(found.secret, u"a token, ключ, 鍵"_s);
}

void TestKeychain::aLockedKeychainTakesAndGivesNothing()
{
    SecretStore store(u"ferry-test-2"_s);
    QVERIFY(write(store, u"old"_s) == SecretStore::Kept::InKeychain);
    QVERIFY(lock());
    QCOMPARE(look(store).reading, SecretStore::Reading::Locked);
    QVERIFY(write(store, u"new"_s) == SecretStore::Kept::ThisSession);
    QCOMPARE(look(store).secret, u"new"_s);
    QVERIFY(open());
    SecretStore another(u"ferry-test-2"_s);
    QCOMPARE(look(another).secret, u"old"_s);
}

void TestKeychain::anOpenedKeychainIsNoticed()
{
    SecretStore store(u"ferry-test-4"_s);
    QVERIFY(write(store, u"kept"_s) == SecretStore::Kept::InKeychain);
    QVERIFY(lock());
    QCOMPARE(look(store).reading, SecretStore::Reading::Locked);
    bool mayAnswer = false;
    connect(&store, &SecretStore::mayAnswerNow, this, [&mayAnswer] { mayAnswer = true; });
    store.awaitUnlock();
    QVERIFY(!QTest::qWaitFor([&mayAnswer] { return mayAnswer; }, 3000)); // it opens nothing itself
    QVERIFY(open());
    QTRY_VERIFY(mayAnswer);
    QCOMPARE(look(store).secret, u"kept"_s);
}

void TestKeychain::aLockedKeychainSignsNobodyOut()
{
    auto service = std::make_shared<SignInService>();
    EvilServer server([service](const SeenRequest &request) { return service->answer(request); });
    SystemClock clock;
    auto opened = Database::open(m_home->filePath(u"profile"_s));
    QVERIFY(opened);
    const std::unique_ptr<Database> database = std::move(*opened);
    Accounts::Options options;
    options.runtimeFolder = m_home->filePath(u"locks"_s);
    options.plainFolder = m_home->filePath(u"tokens"_s);
    QUuid uuid;
    {
        SecretStore secrets(u"ferry-test-3"_s);
        Accounts accounts(*database, secrets, clock, options);
        std::optional<Result<Accounts::SignedIn>> in;
        accounts.signIn({server.url().toString(), "sb_publishable_x", {}}, u"mira@example.org"_s,
            u"right-password"_s, this,
            [&in](Result<Accounts::SignedIn> result) { in.emplace(std::move(result)); });
        QTRY_VERIFY(in.has_value());
        QVERIFY(*in);
        QCOMPARE((*in)->kept, Accounts::Kept::InKeychain);
        uuid = (*in)->account.uuid;
    }
    QVERIFY(lock());
    SecretStore secrets(u"ferry-test-3"_s);
    Accounts accounts(*database, secrets, clock, options);
    accounts.loadNow();
    std::optional<Result<Accounts::Credentials>> got;
    const auto take = [&got](Result<Accounts::Credentials> r) { got.emplace(std::move(r)); };
    accounts.credentials(uuid, {}, this, take);
    QTRY_VERIFY(got.has_value());
    QVERIFY(!*got);
    QCOMPARE(got->error().code, u"keychain_locked"_s);
    QCOMPARE(accounts.find(uuid)->state, Account::State::KeychainLocked);

    QVERIFY(open());
    accounts.lookAgain(uuid);
    QTRY_COMPARE(accounts.find(uuid)->state, Account::State::SignedIn);
    got.reset();
    accounts.credentials(uuid, {}, this, take);
    QTRY_VERIFY(got.has_value());
    QVERIFY(*got);
    QCOMPARE((*got)->accessToken, "access-1");
    QCOMPARE(server.requestCount(), 1);
}

// The process that removes it ends at once, and the keychain answers later.
void TestKeychain::aRemovedDestinationTakesItsSecretAlong()
{
    const QString profile = m_home->filePath(u"profile"_s);
    const auto ferry = [&profile](const QStringList &words, const QByteArray &typed = {}) {
        QProcess process;
        process.start(
            qEnvironmentVariable("FERRY_BINARY"), words + QStringList {u"--profile"_s, profile});
        process.write(typed);
        process.closeWriteChannel();
        return process.waitForFinished() ? process.exitCode() : -1;
    };
    QCOMPARE(ferry({u"destinations"_s, u"add"_s, u"box"_s, u"--kind"_s, u"tus"_s, u"--set"_s,
                       u"url=http://127.0.0.1:9/files/"_s, u"--secret-stdin"_s},
                 "hush\n"),
        0);
    QUuid uuid;
    {
        auto opened = Database::open(profile);
        QVERIFY(opened);
        for (const DestinationConfig &each : DestinationStore(**opened).allNow()) {
            if (each.name == "box"_L1)
                uuid = each.uuid;
        }
    }
    SecretStore secrets(u"ferry"_s);
    const auto isKept = [&] {
        std::optional<SecretStore::Look> found;
        secrets.look(uuid, u"token"_s, [&found](const SecretStore::Look &l) { found = l; });
        return QTest::qWaitFor([&found] { return found.has_value(); }, 20'000)
            && found->reading == SecretStore::Reading::Found;
    };
    QVERIFY(isKept());
    QCOMPARE(ferry({u"destinations"_s, u"remove"_s, u"box"_s}), 0);
    QVERIFY(!isKept());
}

// The bus must be there before Qt looks for one: the program starts itself again on a bus of its own.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("FERRY_TEST_OWN_BUS")) {
        TestKeychain test;
        return QTest::qExec(&test, argc, argv);
    }
    for (const QString &program : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
        if (!QStandardPaths::findExecutable(program).isEmpty())
            continue;
        qWarning("%s is not installed; ./dev test installs it", qPrintable(program));
        return qEnvironmentVariableIsSet("CI") ? 1 : 77;
    }
    // What the bus starts by itself shall not find the user's own keyring.
    QTemporaryDir home;
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, QFile::encodeName(home.path()));
    // Its question for the password shall fail, not open.
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    qputenv("FERRY_TEST_OWN_BUS", "1");
    QStringList arguments = QCoreApplication::arguments();
    arguments[0] = QCoreApplication::applicationFilePath();
    arguments.prepend(u"--"_s);
    return QProcess::execute(u"dbus-run-session"_s, arguments);
}

#include "test_keychain.moc"
