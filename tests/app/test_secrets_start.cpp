#include "app/composition.h"
#include "destinations/secretkeys.h"
#include "support/fakekeychain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

using Mood = FakeKeychain::Mood;

// What a start makes of the keychain: locked, slow, denying, absent; and of FERRY_SECRET.
class TestSecretsStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatTheKeychainSaysIsTold_data();
    void whatTheKeychainSaysIsTold();
    void whenItOpensAllAreGivenAgain();
    void theEnvironmentsSecretIsForOneDestination();
    void theEnvironmentDoesNotStandInForTheKeychain();
    void exposedHeadersMoveAtStart();
    void whatTheKeychainRefusesStaysAndIsTold_data();
    void whatTheKeychainRefusesStaysAndIsTold();

private:
    DestinationConfig add(const QString &name, const QMap<QString, QString> &headers = {});
    DestinationSetup given(const QString &name);
    QString settingOf(const QString &name, const QString &key);

    QTemporaryDir m_folder {};
    int m_profiles = 0;
    FakeKeychain *m_keychain = nullptr;
    std::unique_ptr<Composition> m_composition {};
};

void TestSecretsStart::init()
{
    qunsetenv("FERRY_SECRET");
    auto keychain = std::make_unique<FakeKeychain>();
    m_keychain = keychain.get();
    auto made = Composition::make(
        m_folder.filePath(QString::number(++m_profiles)), {}, std::move(keychain));
    QVERIFY(made);
    m_composition = std::move(*made);
}

void TestSecretsStart::cleanup()
{
    m_composition.reset();
}

DestinationConfig TestSecretsStart::add(const QString &name, const QMap<QString, QString> &headers)
{
    DestinationConfig config {
        .name = name, .kind = u"http"_s, .settings = {{u"url"_s, u"http://127.0.0.1:9/{name}"_s}}};
    config.settings.insert(headers);
    return m_composition->destinations().saveNow(config).value();
}

DestinationSetup TestSecretsStart::given(const QString &name)
{
    std::optional<QList<DestinationSetup>> all;
    m_composition->giveDestinations([&all](const QList<DestinationSetup> &s) { all = s; });
    if (!QTest::qWaitFor([&all] { return all.has_value(); }, patience))
        qFatal("no answer");
    for (const DestinationSetup &setup : *all) {
        if (setup.config.name == name)
            return setup;
    }
    qFatal("it was not given");
}

QString TestSecretsStart::settingOf(const QString &name, const QString &key)
{
    for (const DestinationConfig &config : m_composition->destinations().allNow()) {
        if (config.name == name)
            return config.setting(key);
    }
    return {};
}

void TestSecretsStart::whatTheKeychainSaysIsTold_data()
{
    QTest::addColumn<Mood>("mood");
    QTest::addColumn<SecretsState>("state");
    QTest::newRow("open") << Mood::Open << SecretsState::Known;
    QTest::newRow("none") << Mood::Absent << SecretsState::Known;
    QTest::newRow("locked") << Mood::Locked << SecretsState::Locked;
    QTest::newRow("denied") << Mood::Denying << SecretsState::Locked;
    QTest::newRow("slow") << Mood::Slow << SecretsState::Waiting;
}

void TestSecretsStart::whatTheKeychainSaysIsTold()
{
    QFETCH(Mood, mood);
    QFETCH(SecretsState, state);
    const DestinationConfig box = add(u"box"_s);
    m_keychain->write(box.uuid, u"token"_s, u"hush"_s, [](SecretStore::Kept) {});
    m_keychain->mood = mood;
    const DestinationSetup setup = given(u"box"_s);
    QCOMPARE(setup.secretsState, state);
    QCOMPARE(setup.secret(u"token"_s), mood == Mood::Open ? u"hush"_s : QString());
    QCOMPARE(m_keychain->isAwaited, state == SecretsState::Locked);
    QCOMPARE(given(u"This computer"_s).secretsState, SecretsState::Known); // it has none
}

void TestSecretsStart::whenItOpensAllAreGivenAgain()
{
    const DestinationConfig box = add(u"box"_s);
    m_composition->engine({.lanes = 1, .continueQueue = false});
    for (const Mood mood : {Mood::Locked, Mood::Slow}) {
        m_keychain->mood = mood;
        QVERIFY(given(u"box"_s).secretsState != SecretsState::Known);
        const int looks = m_keychain->looks;
        m_keychain->release();
        QTRY_VERIFY(m_keychain->looks > looks);
        QCOMPARE(given(u"box"_s).secretsState, SecretsState::Known);
    }
}

void TestSecretsStart::theEnvironmentsSecretIsForOneDestination()
{
    const DestinationConfig one = add(u"one"_s);
    add(u"two"_s);
    qputenv("FERRY_SECRET", "from-the-environment");
    QCOMPARE(given(u"one"_s).secret(u"token"_s), QString());
    m_composition->giveEnvironmentSecretTo(one.id);
    QCOMPARE(given(u"one"_s).secret(u"token"_s), u"from-the-environment"_s);
    QCOMPARE(given(u"two"_s).secret(u"token"_s), QString());

    // To the header that is marked, where that is what is missing.
    DestinationConfig three = add(u"three"_s);
    secretkeys::markHeaders(three, {u"header.X-Api-Key"_s});
    QVERIFY(m_composition->destinations().saveNow(three));
    m_composition->giveEnvironmentSecretTo(three.id);
    QCOMPARE(given(u"three"_s).secret(u"header.X-Api-Key"_s), u"from-the-environment"_s);
    QCOMPARE(given(u"three"_s).secret(u"token"_s), QString());
}

void TestSecretsStart::theEnvironmentDoesNotStandInForTheKeychain()
{
    const DestinationConfig box = add(u"box"_s);
    const DestinationConfig other = add(u"other"_s);
    m_keychain->write(box.uuid, u"token"_s, u"hush"_s, [](SecretStore::Kept) {});
    qputenv("FERRY_SECRET", "from-the-environment");
    m_composition->giveEnvironmentSecretTo(box.id);
    QCOMPARE(given(u"box"_s).secret(u"token"_s), u"hush"_s);
    m_composition->giveEnvironmentSecretTo(other.id);
    m_keychain->mood = Mood::Locked;
    QCOMPARE(given(u"box"_s).secret(u"token"_s), QString());
    QCOMPARE(given(u"box"_s).secretsState, SecretsState::Locked);
}

void TestSecretsStart::exposedHeadersMoveAtStart()
{
    add(u"box"_s,
        {{u"header.Authorization"_s, u"Basic abc"_s}, {u"header.x-api-key"_s, u"k"_s},
            {u"header.X-Team"_s, u"blue"_s}});
    const DestinationSetup setup = given(u"box"_s);
    QCOMPARE(setup.secret(u"header.Authorization"_s), u"Basic abc"_s);
    QCOMPARE(setup.secret(u"header.x-api-key"_s), u"k"_s);
    QCOMPARE(settingOf(u"box"_s, u"header.Authorization"_s), QString());
    QCOMPARE(settingOf(u"box"_s, u"header.x-api-key"_s), QString());
    QCOMPARE(settingOf(u"box"_s, u"header.X-Team"_s), u"blue"_s);
    QCOMPARE(m_keychain->content->size(), 2);
    QVERIFY(m_composition->exposedSecrets().isEmpty());
}

void TestSecretsStart::whatTheKeychainRefusesStaysAndIsTold_data()
{
    QTest::addColumn<Mood>("mood");
    QTest::newRow("locked") << Mood::Locked;
    QTest::newRow("denied") << Mood::Denying;
    QTest::newRow("none") << Mood::Absent;
}

void TestSecretsStart::whatTheKeychainRefusesStaysAndIsTold()
{
    QFETCH(Mood, mood);
    add(u"box"_s, {{u"header.Cookie"_s, u"c=1"_s}});
    m_keychain->mood = mood;
    const DestinationSetup setup = given(u"box"_s);
    QCOMPARE(settingOf(u"box"_s, u"header.Cookie"_s), u"c=1"_s);
    QCOMPARE(setup.config.setting(u"header.Cookie"_s), u"c=1"_s); // and goes on to be sent
    QCOMPARE(m_composition->exposedSecrets(), QStringList {u"box: Cookie"_s});
}

QTEST_GUILESS_MAIN(TestSecretsStart)
#include "test_secrets_start.moc"
