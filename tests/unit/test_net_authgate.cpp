#include "net/authgate.h"
#include "support/run.h"

#include <QTest>

using namespace ferry;
using namespace ferry::testing;

namespace {

// {"alg":"HS256","typ":"JWT"} . {"role":"anon"} . a signature
const QByteArray anonKey = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJyb2xlIjoiYW5vbiJ9.c2lnbmVk";

} // namespace

// A project's public key without sign-in. A publishable key as a bearer is an "Invalid Compact
// JWS".
class TestNetAuthGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyATokenIsABearer_data();
    void onlyATokenIsABearer();
    void aRefusedKeyAsksForAnother();
};

void TestNetAuthGate::onlyATokenIsABearer_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("isBearer");
    QTest::newRow("legacy anon") << anonKey << true;
    QTest::newRow("publishable") << QByteArray("sb_publishable_abc123") << false;
    QTest::newRow("dots alone") << QByteArray("sb_publishable_a.b.c") << false;
    QTest::newRow("no signature") << anonKey.left(anonKey.lastIndexOf('.') + 1) << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestNetAuthGate::onlyATokenIsABearer()
{
    QFETCH(QByteArray, key);
    QFETCH(bool, isBearer);
    HttpHeaders expected {{"apikey", key}};
    if (isBearer)
        expected.append({"Authorization", "Bearer " + key});
    QCOMPARE(FixedKeyAuth(key).authorization(), expected);
}

void TestNetAuthGate::aRefusedKeyAsksForAnother()
{
    FixedKeyAuth gate(anonKey);
    const auto renewed = run(gate.renew(gate.authorization()));
    QVERIFY(renewed && !*renewed);
    QCOMPARE(renewed->error().kind, FailureKind::SignInNeeded);
    QCOMPARE(renewed->error().advice, Advice::FixSettings);
    QVERIFY(!failureToJson(renewed->error()).contains(anonKey));
}

QTEST_GUILESS_MAIN(TestNetAuthGate)
#include "test_net_authgate.moc"
