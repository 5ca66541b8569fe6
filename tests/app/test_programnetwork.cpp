#include "app/programnetwork.h"
#include "store/settingsstore.h"
#include "support/evilserver.h"
#include "support/fakekeychain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

// The proxy and the certificates of the whole program: chosen, kept, and there again after a start.
class TestProgramNetwork : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SettingsStore> m_settings;
    FakeKeychain m_keychain {};

    Result<void> choose(const NetworkChoice &choice)
    {
        ProgramNetwork network(*m_settings, m_keychain);
        std::optional<Result<void>> result;
        network.choose(choice, [&result](const Result<void> &answer) { result = answer; });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, patience))
            qFatal("no answer");
        return *result;
    }
    // As a new process does.
    void startAgain()
    {
        NetworkDefaults::set({});
        m_settings = std::make_unique<SettingsStore>(*m_database);
        m_settings->loadNow();
        ProgramNetwork network(*m_settings, m_keychain);
        network.load();
        bool isLoaded = false;
        network.whenLoaded([&isLoaded] { isLoaded = true; });
        QTRY_VERIFY(isLoaded);
    }
    static QNetworkProxy proxy() { return NetworkDefaults::current()->proxy; }
    QString write(const QByteArray &content)
    {
        const QString path = m_folder->filePath(u"ca.pem"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return path;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::move(Database::open(m_folder->path()).value());
        m_settings = std::make_unique<SettingsStore>(*m_database);
        m_settings->loadNow();
    }
    void cleanup()
    {
        m_settings.reset();
        m_database.reset();
        NetworkDefaults::set({});
    }

    void aProxyHoldsAtOnceAndAfterAStart()
    {
        QVERIFY(choose({.proxy = u"socks5://me@proxy.example:1080"_s, .password = u"s3cret"_s}));
        for (const bool again : {false, true}) {
            if (again)
                startAgain();
            QCOMPARE(proxy().type(), QNetworkProxy::Socks5Proxy);
            QCOMPARE(proxy().hostName(), u"proxy.example"_s);
            QCOMPARE(proxy().user(), u"me"_s);
            QCOMPARE(proxy().password(), u"s3cret"_s);
        }
        QVERIFY(!m_settings->value(Setting::Proxy).contains(u"s3cret"_s));
        QVERIFY(choose({}));
        startAgain();
        QCOMPARE(proxy().type(), QNetworkProxy::DefaultProxy);
    }

    void aPasswordInTheAddressGoesToTheKeychain()
    {
        QVERIFY(choose({.proxy = u"http://me:s3cret@proxy.example:3128"_s}));
        QCOMPARE(m_settings->value(Setting::Proxy), u"http://me@proxy.example:3128"_s);
        QCOMPARE(proxy().password(), u"s3cret"_s);
        startAgain();
        QCOMPARE(proxy().password(), u"s3cret"_s);
    }

    void whatIsWrongIsNotKept()
    {
        QVERIFY(choose({.proxy = u"none"_s}));
        const Result<void> noProxy = choose({.proxy = u"gopher://x"_s});
        QVERIFY(!noProxy);
        QCOMPARE(noProxy.error().subject, u"proxy"_s);
        const Result<void> noFile = choose({.authorities = u"/nowhere/ca.pem"_s});
        QVERIFY(!noFile);
        QCOMPARE(noFile.error().subject, u"ca"_s);
        QVERIFY(!choose({.authorities = write("no certificate")}));
        QCOMPARE(m_settings->value(Setting::Proxy), u"none"_s);
        QCOMPARE(m_settings->value(Setting::Authorities), QString());
        QCOMPARE(proxy().type(), QNetworkProxy::NoProxy);
    }

    void certificatesAreReadAgainAtEachStart()
    {
        const QString path = write(EvilServer::authority());
        QVERIFY(choose({.authorities = path}));
        QCOMPARE(NetworkDefaults::current()->authorities.size(), 1);
        startAgain();
        QCOMPARE(NetworkDefaults::current()->authorities.size(), 1);
        QVERIFY(QFile::remove(path)); // the requests say what they miss
        startAgain();
        QVERIFY(NetworkDefaults::current()->authorities.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProgramNetwork)
#include "test_programnetwork.moc"
